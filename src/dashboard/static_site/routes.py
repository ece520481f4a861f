"""The static pages over HTTP, and the answer to addresses that have no page."""

from __future__ import annotations

from functools import partial
from http import HTTPStatus

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Match, Route
from starlette.types import Scope

from dashboard import services
from dashboard.catalogue import query_params
from dashboard.catalogue.vocabulary import LANGUAGES, Language
from dashboard.components import social_card_content
from dashboard.context import SiteContext
from dashboard.http import base_url
from dashboard.http.content_negotiation import reader_language
from dashboard.http.endpoint import DocumentEndpoint, HeavyDocument, HeavyEndpoint
from dashboard.http.representation import Representation, uncached_response
from dashboard.static_site import sitemap, static_pages
from dashboard.streamlit_adapter import fonts

CORE = "_stcore"
STREAMLIT_PATHS = {
    CORE,
    "media",
    "component",
    "auth",
    "oauth2callback",
    *(path.name for path in fonts.STATIC.iterdir()),
} - {"index.html"}
"""What Streamlit itself serves, by the first part of the address."""


class NotFoundRoute(Route):
    """Every address that neither the site nor Streamlit knows; Streamlit would show the home page there."""

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Leave Streamlit what is its own. It takes a closing slash away itself, and asks for its core below pages."""
        path = str(scope.get("path", "/"))
        parts = path.split("/")
        own = path.endswith("/") or parts[1] in STREAMLIT_PATHS or CORE in parts
        return (Match.NONE, {}) if own else super().matches(scope)


def routes(context: SiteContext) -> list[BaseRoute]:
    """The pages of both languages, the images beside links, and what tells machines of the pages."""
    pages = [Route(f"/{language}/{{slug:path}}", _page_endpoint(context, language)) for language in LANGUAGES]
    images = [
        Route(f"/{social_card_content.ROOT}/{language}/{{name:path}}.png", _image_endpoint(context, language))
        for language in LANGUAGES
    ]
    return [
        *pages,
        *images,
        Route("/sitemap.xml", DocumentEndpoint(context, _sitemap, cross_origin=False)),
        Route("/robots.txt", DocumentEndpoint(context, _robots, cross_origin=False)),
    ]


def not_found_route(context: SiteContext) -> BaseRoute:
    """The route for everything else; it comes last."""
    return NotFoundRoute("/{rest:path}", DocumentEndpoint(context, _no_page, cross_origin=False))


def _page_endpoint(context: SiteContext, language: Language) -> DocumentEndpoint:
    return DocumentEndpoint(context, partial(_page, language), cross_origin=False)


def _image_endpoint(context: SiteContext, language: Language) -> HeavyEndpoint:
    return HeavyEndpoint(context, f"images_{language}", partial(_image, language), cross_origin=False)


def _page(language: Language, context: SiteContext, request: Request) -> Representation | Response:
    slug = request.path_params["slug"]
    if slug in ("", f"{static_pages.LIST}/"):
        target = f"{base_url.base_url(context, request)}{language}/{static_pages.LIST}"
        return RedirectResponse(target, HTTPStatus.PERMANENT_REDIRECT)
    body = services.static_page(language, slug, base_url.base_url(context, request))
    return Representation(body, "text/html") if body else _not_found(context, request, language)


def _image(language: Language, context: SiteContext, request: Request) -> HeavyDocument | Response:
    parameters = query_params.to_multidict(tuple(request.query_params.multi_items()))
    card = services.card(language, request.path_params["name"], parameters)
    if card is None:
        return _not_found(context, request, language)
    return HeavyDocument((language, card), lambda: services.card_image(card), "image/png")


def _no_page(context: SiteContext, request: Request) -> Response:
    return _not_found(context, request, reader_language(request))


def _not_found(context: SiteContext, request: Request, language: Language) -> Response:
    site = services.static_site(language, base_url.base_url(context, request))
    html = static_pages.not_found_page(site, request.url.path.count("/") - 1)
    page = Representation(html.encode(), "text/html", {"Cache-Control": "no-store"}, HTTPStatus.NOT_FOUND)
    return uncached_response(context, request, page)


def _sitemap(context: SiteContext, request: Request) -> Representation:
    return Representation(services.sitemap_file(base_url.base_url(context, request)), "application/xml")


def _robots(context: SiteContext, request: Request) -> Representation:
    return Representation(sitemap.robots(base_url.base_url(context, request)), "text/plain")
