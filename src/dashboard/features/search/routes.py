"""The static page of the search, and the results for what is being typed."""

from __future__ import annotations

from functools import partial

from starlette.requests import Request
from starlette.routing import BaseRoute, Route

from dashboard.catalogue.query_params import normalise_search
from dashboard.components.search_form import FRAGMENT
from dashboard.context import SiteContext
from dashboard.features.search.site_search import complete_on_site
from dashboard.features.search.static_page import search_page
from dashboard.features.search.suggestions import suggestions
from dashboard.http import base_url
from dashboard.http.content_negotiation import reader_language
from dashboard.http.endpoint import DocumentEndpoint
from dashboard.http.fragment_bundle import FragmentBundle, fragment_route, fragment_version
from dashboard.http.representation import Representation
from dashboard.languages import LANGUAGES, Language
from dashboard.static_site import slugs
from dashboard.static_site.static_page import StaticSite, render_page


def routes(context: SiteContext) -> list[BaseRoute]:
    """The static page in every language, and the fragment file."""
    return [*(_page_route(context, language) for language in LANGUAGES), fragment_route(context, FRAGMENT, _suggest)]


def _page_route(context: SiteContext, language: Language) -> Route:
    endpoint = DocumentEndpoint(context, partial(_page, language), cross_origin=False)
    return Route(f"/{language}/{slugs.SEARCH}", endpoint)


def _page(language: Language, context: SiteContext, request: Request) -> Representation:
    site = StaticSite(context, language, base_url.base_url(context, request))
    page = search_page(site, normalise_search(request.query_params.get("q", "")))
    return Representation(render_page(site, page).encode(), "text/html")


def _suggest(context: SiteContext, request: Request) -> FragmentBundle:
    """The same for all readers of a language, so it is not kept here but on its way and in their browsers."""
    language = reader_language(request)
    results = complete_on_site(context, normalise_search(request.query_params.get("q", "")), language)
    return FragmentBundle.of(suggestions(results, context.localizer(language)), fragment_version(context, FRAGMENT))
