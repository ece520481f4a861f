"""The pages of the site: their addresses, their scripts, and links between them."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from copy import copy
from typing import Any

import streamlit as st

from dashboard.cache import MB, cached
from dashboard.catalogue.query_params import QueryParams
from dashboard.catalogue.records import Initiative
from dashboard.components.share_actions import Link
from dashboard.context import SiteContext
from dashboard.http.page_request import PageRequest
from dashboard.i18n.translation import Translation
from dashboard.languages import SPECS, Language, other_languages
from dashboard.page_registry import page_scripts
from dashboard.static_site import page_meta
from dashboard.streamlit_adapter import search_elements, url_state
from dashboard.streamlit_adapter.served_site import current_context
from dashboard.templates import SafeHtml
from dashboard.urls import HOME, Urls

Page = Any
"""Streamlit's page object; its class is not public."""


def pages(language: Language) -> dict[str, Page]:
    """Every page by name, titled in ``language``. A page can be run once, so each view has its own copies."""
    return {name: copy(page) for name, page in _pages(current_context(), language).items()}


@cached(max_bytes=MB, is_finite=True)
def _pages(context: SiteContext, language: Language) -> dict[str, Page]:
    """Making a page resolves its path, which asks the file system for each part of it."""
    t = context.localizer(language).t
    return {
        page.name: st.Page(
            page_scripts()[page.name],
            title=t(f"page-{page.name}"),
            url_path=page.path,
            default=page.name == HOME,
        )
        for page in context.pages
    }


def menu(streamlit_pages: dict[str, Page], current: str, t: Translation) -> None:
    """Links to the pages and to the same view in the other languages."""
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="menu"):
        st.html(
            SafeHtml('<p class="ci-site"><a href="{}" target="_self">{}</a></p>').format(page_href(HOME), t("site")),
            width="content",
        )
        with st.container(horizontal=True, vertical_alignment="center", gap="small", width="content", key="menu-pages"):
            _page_links(streamlit_pages, current, t)
            _own_slides(streamlit_pages, t)
        with st.container(key="menu-search", width="content"):
            search_elements.in_menu()
        _languages(t)


def _page_links(streamlit_pages: dict[str, Page], current: str, t: Translation) -> None:
    """Links to the pages; between two that show a selection, it is taken along."""
    registry = current_context().pages
    alone = url_state.persistent_params(selection=False)
    along = url_state.persistent_params(selection=registry[current].shares_filters)
    for page in registry.menu:
        pairs = along if page.shares_filters else alone
        with _here() if page.name == current else nullcontext():
            label = t(f"page-{page.name}")
            st.page_link(streamlit_pages[page.name], label=label, query_params=pairs, width="content")


def _languages(t: Translation) -> None:
    # A link to the page that is already open would change the view but not the address, so these are buttons.
    for place, other in enumerate(other_languages(t.language)):
        # The key is that of the place and not of the language, so that the keyboard stays on the button.
        key, switch = f"language-{place}", url_state.switch_language
        st.button(SPECS[other].name, key=key, type="tertiary", on_click=switch, args=(other,))


def _here() -> AbstractContextManager[object]:
    """A place that the stylesheet can tell from others: on a phone the menu opens where the reader is."""
    return st.container(key="menu-here", width="content")


def _own_slides(streamlit_pages: dict[str, Page], t: Translation) -> None:
    count = len(url_state.slide_views())
    if count:
        pairs = (*url_state.persistent_params(selection=False), ("arrange", "1"))
        label = t("slides-mine", count=count)
        st.page_link(streamlit_pages["present"], label=label, query_params=pairs, width="content")


def page_href(name: str, *pairs: tuple[str, str], selection: bool = False) -> str:
    """The address of a page for our own markup, in the reader's language, with the current selection if asked for."""
    return Urls().page(name, (*pairs, *url_state.persistent_params(selection=selection)))


def back_to_search() -> Link | None:
    """The way back to the search that found the record of the page; None where it was opened from elsewhere."""
    found, params = url_state.found_by(), url_state.persistent_params(selection=False)
    return (url_state.translator()("back-to-search"), Urls().search(found, params)) if found else None


def initiative_href(initiative: Initiative, params: QueryParams) -> str:
    """The address of the page of an initiative, which takes ``params`` along."""
    return Urls().initiative(initiative.id, params)


def page_title(name: str) -> str:
    """What the tab of the browser is called: the title of the document at this address, with its filters in words."""
    context = current_context()
    language, base = url_state.language(), f"{url_state.site_url()}/"
    return page_meta.document_title(PageRequest(context, language, context.pages[name], url_state.query_values(), base))


def name_of(page: Page) -> str:
    """The name of a page object."""
    return page.url_path or HOME
