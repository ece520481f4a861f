"""Pieces that several pages show: headings, paragraphs, notices, the places of filters and results, the footer."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Literal

import streamlit as st
from markupsafe import Markup
from streamlit.delta_generator import DeltaGenerator

from dashboard.cache import KB, cached
from dashboard.catalogue.filters import BY_OUTCOME, InitiativeFilter
from dashboard.catalogue.query_params import QueryParams
from dashboard.citations.error_mail import report_links
from dashboard.components import footer as site_footer
from dashboard.components import text as text_blocks
from dashboard.components.share_bar import share_bar_messages
from dashboard.context import LocalizedSite, SiteContext
from dashboard.i18n import filters_text
from dashboard.i18n.localizer import Localizer
from dashboard.languages import Language
from dashboard.palette import Scheme
from dashboard.queries import uncertain_dates
from dashboard.static_site import page_meta, slugs
from dashboard.static_site.page_meta import PageMeta
from dashboard.streamlit_adapter import browser, html_elements, link_placeholder, url_state
from dashboard.streamlit_adapter.inline_scripts import language_script
from dashboard.streamlit_adapter.served_site import current_context
from dashboard.templates import SafeHtml
from dashboard.urls import Urls


def localizer() -> Localizer:
    """Words for codes and values in the reader's language."""
    return current_context().localizer(url_state.language())


def scheme() -> Scheme:
    """The reader's colour scheme; light where the browser has not said."""
    return browser.colour_scheme()


def document_state(meta: PageMeta) -> None:
    """Tell browsers, translators, screen readers and our own scripts the language, which Streamlit's front end always
    calls English, which address the page shows, as the last of its parts, and what its head says of it.
    """
    language = url_state.language()
    links = json.dumps(page_meta.head_links(meta)) if url_state.site_url() else "[]"
    view = SafeHtml('<span class="ci-view" data-query="{}" data-links="{}" hidden></span>')
    hidden = Markup().join(html_elements.hidden_parts())
    html = view.format(url_state.query(), links) + hidden + _document_language_html(current_context(), language)
    st.html(html, unsafe_allow_javascript=True)


@cached(max_bytes=20 * KB, is_finite=True)
def _document_language_html(context: SiteContext, language: Language) -> Markup:
    localizer = context.localizer(language)
    note = SafeHtml('<div class="ci-connection" role="status"><p class="ci-notice" hidden>{}</p></div>').format(
        localizer.t("connection-lost")
    )
    return share_bar_messages(localizer) + note + SafeHtml(f"<script>{language_script(language)}</script>")


def page_header(title_text: str, lead_text: str) -> None:
    """The heading of a page and the one line that says what it shows."""
    with html_elements.together():
        title(title_text)
        lead(lead_text)


def title(text: str) -> None:
    """The heading of a page."""
    html_elements.place(text_blocks.title(text))


def lead(text: str) -> None:
    """The line that says what a page shows."""
    html_elements.place(text_blocks.lead(text))


def hidden_title(title: str) -> None:
    """The heading of a page that shows others in its place."""
    html_elements.place(SafeHtml('<h1 class="ci-hidden">{}</h1>').format(title))


def prose(text: str) -> None:
    """Place a paragraph of plain text: every character is shown as it is, Markdown and HTML included."""
    html_elements.place(text_blocks.prose(text))


def small(text: str) -> None:
    """A remark of the interface."""
    html_elements.place(text_blocks.small(text))


def count_heading(text: str, level: Literal[2, 3] = 2) -> None:
    """The small heading of a list: what it holds and how much."""
    html_elements.place(text_blocks.count_heading(text, level))


def notice(text: str) -> None:
    """Something that a reader must know before going on, and what to do about it."""
    html_elements.place(text_blocks.notice(text))


def heading(text: str, anchor: str = "") -> None:
    """The heading of a part of a page, which an address may name."""
    html_elements.place(text_blocks.heading(text, anchor))


def anchored_section(anchor: str, content: Markup) -> None:
    """A part of a page without a heading of its own, which an address may name."""
    html_elements.place(text_blocks.anchored_section(anchor, content))


def stack(*parts: Markup) -> None:
    """Parts of a page one below the other, sent as one: each element of a page costs every reader and the server."""
    html_elements.place(text_blocks.stack(parts))


def fragment_link_params(*, selection: bool) -> QueryParams:
    """What links in a fragment take along; they always name the language, because the fragment has one."""
    params = url_state.persistent_params(selection=selection)
    return ((url_state.LANGUAGE, url_state.language()), *(pair for pair in params if pair[0] != url_state.LANGUAGE))


def filter_layout(drawing: Callable[[], None] | None = None) -> tuple[DeltaGenerator, DeltaGenerator]:
    """Where the filters and where the results of a page go: side by side, or one below the other on phones and tablets.

    ``drawing`` heads the results; where all is one below the other, the filters stand between it and the list.
    """
    with st.container(key="filter-layout"):
        if drawing:
            drawing()
        return st.container(key="side"), st.container(key="results")


def uncertain_dates_line(selection: InitiativeFilter) -> None:
    """What the dates leave open of the range of the selection; nothing where they leave nothing open."""
    text = filters_text.describe_uncertain_dates(uncertain_dates(current_context(), selection), localizer())
    if text:
        small(text)


def order_line(selection: InitiativeFilter) -> None:
    """How outcomes are ordered, which have no common unit; nothing for another order."""
    if selection.sort == BY_OUTCOME:
        small(url_state.translator()("sort-outcome-lead"))


def unknown_params_notice() -> None:
    """One calm line where the address asked for something that does not exist."""
    if url_state.parsed_filters().has_unknown:
        small(url_state.translator()("link-left-out"))


def footer() -> None:
    """Where to report an error, source and size of the data, who publishes the site, ways to pages about it."""
    context, language, params = (
        current_context(),
        url_state.language(),
        link_placeholder.link_params(selection=False),
    )
    t, editor = context.localizer(language).t, context.settings.editor_email
    mails = report_links(editor, t, context.catalogue.release.version, url_state.current_url())
    reports = site_footer.Reports(editor, mails, Urls().page("about", params, "corrections"))
    html = site_footer.footer(context.localizer(language), reports, _site_statement(context, language, params))
    html_elements.place(link_placeholder.with_own_slides(html))


@cached(max_bytes=100 * KB)
def _site_statement(context: SiteContext, language: Language, params: QueryParams) -> Markup:
    t = context.localizer(language).t
    links = [
        (t("page-initiatives"), Urls().static_page(language, slugs.INITIATIVES)),
        *site_footer.about_links(t, lambda part: Urls().page("about", params, part)),
        (t("page-accessibility"), Urls().page("accessibility", params)),
    ]
    return site_footer.site_statement(LocalizedSite(context, language), links)
