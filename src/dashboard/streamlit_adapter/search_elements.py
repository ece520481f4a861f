"""The search of the site in the menu and on pages of the dashboard."""

from __future__ import annotations

from markupsafe import Markup

from dashboard.cache import KB, cached
from dashboard.catalogue.query_params import QueryParams
from dashboard.components.search_form import FRAGMENT, MENU, PAGE, Suggestions, search_form
from dashboard.context import SiteContext
from dashboard.http.fragment_bundle import fragment_url, fragment_version
from dashboard.languages import Language
from dashboard.streamlit_adapter import html_elements, link_placeholder, url_state
from dashboard.streamlit_adapter.served_site import current_context
from dashboard.urls import SEARCH, Urls, query_string


def on_page(q: str = "") -> None:
    """The field on a page, with what is searched already."""
    site = current_context(), url_state.language(), link_placeholder.link_params(selection=False), PAGE
    html_elements.place(link_placeholder.with_own_slides(_form(*site, q) if q else _empty_form(*site)))


def menu_form(context: SiteContext, language: Language, params: QueryParams) -> Markup:
    """The field of the menu; on a phone a button that opens the page of the search. ``params`` are those of links."""
    return _empty_form(context, language, params, MENU)


@cached(max_bytes=100 * KB)
def _empty_form(context: SiteContext, language: Language, params: QueryParams, place: str) -> Markup:
    return _form(context, language, params, place, "")


def _form(context: SiteContext, language: Language, params: QueryParams, place: str, q: str) -> Markup:
    address = fragment_url(FRAGMENT, (("lang", language),), fragment_version(context, FRAGMENT))
    suggestions = Suggestions(address, query_string(params))
    return search_form(context.localizer(language), Urls().page(SEARCH), place=place, value=q, suggestions=suggestions)
