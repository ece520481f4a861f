"""The pages of the site: their addresses, their scripts, and links between them."""

from __future__ import annotations

from copy import copy
from typing import Any, NamedTuple

import streamlit as st
from markupsafe import Markup

from dashboard.cache import KB, MB, cached
from dashboard.catalogue.query_params import QueryParams
from dashboard.catalogue.records import Initiative
from dashboard.components.language_link import LanguageLink
from dashboard.components.share_actions import Link
from dashboard.components.site_menu import MenuLink, language_links, site_menu
from dashboard.context import SiteContext
from dashboard.http.page_request import PageRequest
from dashboard.languages import Language, other_languages
from dashboard.page_registry import page_scripts
from dashboard.static_site.page_meta import PageMeta
from dashboard.streamlit_adapter import link_placeholder, search_elements, url_state
from dashboard.streamlit_adapter.served_site import current_context
from dashboard.templates import SafeHtml
from dashboard.urls import HOME, Urls

ARRANGE = ("arrange", "1")
"""What an address says besides that its page shows the reader's own slides to be ordered."""

Page = Any
"""Streamlit's page object; its class is not public."""


class _MenuPlace(NamedTuple):
    """Where a menu stands.

    Attributes:
        page: The name of the page.
        alone: What links to all other pages take along.
        along: What links between two pages that show a selection take along.
        own_slides: How many slides the reader has collected.
    """

    page: str
    alone: QueryParams
    along: QueryParams
    own_slides: int


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


def menu(current: str) -> Markup:
    """Links to the pages and to the same view in the other languages."""
    context, language = current_context(), url_state.language()
    alone = link_placeholder.link_params(selection=False)
    along = link_placeholder.link_params(selection=context.pages[current].shares_filters)
    menu = _menu(context, language, _MenuPlace(current, alone, along, len(url_state.slide_views())))
    languages = language_links(context.localizer(language), _other_languages(current, language))
    return SafeHtml('<header class="ci-menu">{}{}</header>').format(link_placeholder.with_own_slides(menu), languages)


@cached(max_bytes=200 * KB)
def _menu(context: SiteContext, language: Language, place: _MenuPlace) -> Markup:
    localizer = context.localizer(language)
    links = [
        MenuLink(
            localizer.t(f"page-{page.name}"),
            Urls().page(page.name, place.along if page.shares_filters else place.alone),
            is_current=page.name == place.page,
        )
        for page in context.pages.menu
    ]
    if place.own_slides:
        address = Urls().page("present", (*place.alone, ARRANGE))
        links.append(MenuLink(localizer.t("slides-mine", count=place.own_slides), address))
    search = search_elements.menu_form(context, language, place.alone)
    return site_menu(localizer, Urls().page(HOME, place.alone), links, search)


def _other_languages(current: str, language: Language) -> list[LanguageLink]:
    """This view in the other languages: everything that its address says but the language."""
    values = url_state.query_values()
    pairs = [(name, value) for name in values if name != url_state.LANGUAGE for value in values[name]]
    return [
        LanguageLink(other, Urls().page(current, (*pairs, (url_state.LANGUAGE, other))))
        for other in other_languages(language)
    ]


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


def describe_page(name: str) -> PageMeta:
    """What the document at this address says of the page: its title with the filters in words, its addresses."""
    context, language = current_context(), url_state.language()
    base = f"{context.settings.public_url or url_state.site_url()}/"
    page = context.pages[name]
    return page.describe(PageRequest(context, language, page, url_state.query_values(), base))


def name_of(page: Page) -> str:
    """The name of a page object."""
    return page.url_path or HOME
