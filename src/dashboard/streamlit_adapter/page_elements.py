"""Pieces that several pages show: headings, cards, claims, sources, the footer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import streamlit as st
from markupsafe import Markup
from streamlit.delta_generator import DeltaGenerator

from dashboard import services
from dashboard.catalogue.model import Initiative
from dashboard.catalogue.query_params import QueryParams
from dashboard.catalogue.vocabulary import Language
from dashboard.components import card, claim
from dashboard.components import footer as site_footer
from dashboard.components import text as text_blocks
from dashboard.components.share_bar import share_bar_messages
from dashboard.components.site_assets import script_element
from dashboard.i18n.localizer import Localizer
from dashboard.palette import Scheme
from dashboard.static_site import slugs
from dashboard.streamlit_adapter import navigation, url_state
from dashboard.urls import Urls


def localizer() -> Localizer:
    """Words for codes and values in the reader's language."""
    return services.localizer(url_state.language())


def scheme() -> Scheme:
    """The reader's colour scheme; light where the browser has not said."""
    return "dark" if st.context.theme.type == "dark" else "light"


def document_language() -> None:
    """Tell browsers, translators, screen readers and our own script the language: Streamlit's front end always says
    English.
    """
    st.html(services.cached(_document_language, url_state.language()), unsafe_allow_javascript=True)


def _document_language(language: Language) -> Markup:
    script = Markup("<script>document.documentElement.lang = '{}'</script>").format(language)
    return share_bar_messages(services.localizer(language)) + script


def page_header(title: str, lead: str) -> None:
    """The heading of a page and the one line that says what it shows."""
    st.title(title, anchor=False)
    st.html(Markup('<p class="ci-lead">{}</p>').format(lead))


def hidden_title(title: str) -> None:
    """The heading of a page that shows others in its place."""
    st.html(Markup('<h1 class="ci-hidden">{}</h1>').format(title))


def prose(text: str) -> None:
    """A paragraph of the interface, shown letter by letter."""
    st.html(text_blocks.prose(text))


def small(text: str) -> None:
    """A remark of the interface."""
    st.html(text_blocks.small(text))


def count_heading(text: str, level: Literal[2, 3] = 2) -> None:
    """The small heading of a list: what it holds and how much."""
    st.html(text_blocks.count_heading(text, level))


def notice(text: str) -> None:
    """Something that a reader must know before going on, and what to do about it."""
    st.html(Markup('<p class="ci-notice">{}</p>').format(text))


def heading(text: str, anchor: str = "") -> None:
    """The heading of a part of a page, which an address may name."""
    st.html(text_blocks.heading(text, anchor))


def anchored_section(anchor: str, content: Markup) -> None:
    """A part of a page without a heading of its own, which an address may name."""
    st.html(Markup('<div id="{}" class="ci-anchored-section">{}</div>').format(anchor, content))


def stack(*parts: Markup) -> None:
    """Parts of a page one below the other, sent as one: each element of a page costs every reader and the server."""
    st.html(text_blocks.stack(parts))


def cards(initiatives: Sequence[Initiative]) -> None:
    """Initiatives as cards that link to their pages and keep the selection."""
    shown = tuple(item.id for item in initiatives)
    st.html(services.cached(_cards, shown, url_state.language(), url_state.persistent_params(selection=True)))


def initiative_address(initiative: Initiative) -> str:
    """The page of an initiative, within the current selection."""
    return navigation.initiative_href(initiative, url_state.persistent_params(selection=True))


def _cards(shown: Sequence[str], language: Language, carried: QueryParams) -> Markup:
    known = services.catalogue()
    initiatives = [item for id_ in shown if (item := known.initiative(id_))]
    return card.cards(initiatives, services.localizer(language), lambda item: navigation.initiative_href(item, carried))


def anchor_script() -> None:
    """Make the addresses of the page's parts work; to be said once all of them are there."""
    st.html(script_element("anchor"), unsafe_allow_javascript=True)


def claims_in_brief() -> None:
    """The letter's numbers with verdict and quote, each leading to its whole check."""
    st.html(services.cached(_claims_in_brief, url_state.language(), url_state.persistent_params(selection=False)))


def _claims_in_brief(language: Language, carried: QueryParams) -> Markup:
    items = services.catalogue().claims
    return claim.claims_in_brief(items, services.localizer(language), lambda claim: Urls().claim(claim.id, carried))


def filter_layout() -> tuple[DeltaGenerator, DeltaGenerator]:
    """Where the filters and where the results of a page go: side by side, or one below the other on a phone."""
    with st.container(key="filter-layout"):
        return st.container(key="side"), st.container(key="results")


def unknown_params_notice() -> None:
    """One calm line where the address asked for something that does not exist."""
    if url_state.parsed_filters().has_unknown:
        small(url_state.translator()("link-left-out"))


def footer() -> None:
    """Source, licence, data version and date, how much there is, the static pages, the accessibility statement."""
    st.html(services.cached(_footer, url_state.language(), url_state.persistent_params(selection=False)))


def _footer(language: Language, carried: QueryParams) -> Markup:
    localizer, known = services.localizer(language), services.catalogue()
    links = [
        (localizer.t("page-initiatives"), f"{language}/{slugs.INITIATIVES}"),
        (localizer.t("page-accessibility"), Urls().page("accessibility", carried)),
    ]
    return site_footer.footer(localizer, known.release, len(known.initiatives), len(known.figures), links)
