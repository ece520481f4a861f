"""The static pages over HTTP, the images beside links, and the answer to addresses that have no page."""

from __future__ import annotations

from functools import partial
from http import HTTPStatus

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from dashboard.cache import MB
from dashboard.catalogue.query_limits import limit_values
from dashboard.components import social_card, social_card_content
from dashboard.context import SiteContext
from dashboard.http import base_url
from dashboard.http.content_negotiation import reader_language
from dashboard.http.endpoint import DocumentEndpoint
from dashboard.http.errors import QueryError
from dashboard.http.heavy_endpoint import HeavyDocument, HeavyEndpoint
from dashboard.http.redirects import permanent_redirect, reader_redirect
from dashboard.http.representation import Representation, uncached_response
from dashboard.languages import LANGUAGES, Language
from dashboard.static_site import dot_plot_files, sitemap, slugs, static_files
from dashboard.static_site.static_page import StaticSite, not_found_page
from dashboard.urls import Urls

FEED_GUESSES = ("/feed", "/feed/", "/rss", "/rss.xml", "/atom.xml")
"""Where readers and their programs look for a feed without knowing its address."""
IMAGE_CACHE_BYTES = 1 * MB
"""Images of one language that are kept: some fifty."""


def routes(context: SiteContext) -> list[BaseRoute]:
    """The pages of every language, the images beside links, and what tells machines of the pages."""
    tops = [Route(f"/{language}", DocumentEndpoint(context, partial(_top, language))) for language in LANGUAGES]
    pages = [Route(f"/{language}/{{slug:path}}", _page_endpoint(context, language)) for language in LANGUAGES]
    images = [
        Route(f"/{social_card_content.ROOT}/{language}/{{name:path}}.png", _image_endpoint(context, language))
        for language in LANGUAGES
    ]
    return [
        *tops,
        *pages,
        *images,
        *(Route(address, DocumentEndpoint(context, _reader_feed)) for address in FEED_GUESSES),
        Route("/feed/{rest:path}", DocumentEndpoint(context, _no_such_feed)),
        Route("/sitemap.xml", DocumentEndpoint(context, _sitemap, cross_origin=False)),
        Route("/robots.txt", DocumentEndpoint(context, _robots, cross_origin=False)),
    ]


def _page_endpoint(context: SiteContext, language: Language) -> DocumentEndpoint:
    return DocumentEndpoint(context, partial(_page, language), cross_origin=False)


def _image_endpoint(context: SiteContext, language: Language) -> HeavyEndpoint:
    return HeavyEndpoint(
        context, f"images_{language}", partial(_image, language), cross_origin=False, max_bytes=IMAGE_CACHE_BYTES
    )


def _page(language: Language, context: SiteContext, request: Request) -> Representation | Response:
    slug, base = request.path_params["slug"], base_url.base_url(context, request)
    if not slug:
        return _top(language, context, request)
    if slug.endswith("/") and slug.rstrip("/") in static_files.pages_by_slug(context):
        return permanent_redirect(request, Urls().static_page(language, slug.rstrip("/")))
    page = static_files.static_page_file(context, language, slug, base)
    if page is None:
        return _not_found(context, request, language)
    return Representation.of_compressed(page, "text/html", request)


def _top(language: Language, _: SiteContext, request: Request) -> Response:
    """Whoever types an address in a language is led to the list of all initiatives."""
    return permanent_redirect(request, Urls().static_page(language, slugs.INITIATIVES))


def _image(language: Language, context: SiteContext, request: Request) -> HeavyDocument | Response:
    parameters = limit_values({name: request.query_params.getlist(name) for name in request.query_params})
    name = request.path_params["name"]
    if name in (social_card_content.SITE, social_card_content.SELECTION):
        params = parameters if name == social_card_content.SELECTION else {}
        return dot_plot_files.card_document(context, language, params)
    card = social_card_content.find_card(context, language, name, parameters)
    if card is None:
        return _not_found(context, request, language)
    return HeavyDocument((language, card), lambda: social_card.render_png(card, context.fonts.files), "image/png")


def not_found_response(context: SiteContext, request: Request) -> Response:
    """The page that says that there is none at the address of ``request``."""
    return _not_found(context, request, reader_language(request))


def _not_found(context: SiteContext, request: Request, language: Language) -> Response:
    site = StaticSite(context, language, base_url.base_url(context, request))
    html = not_found_page(site, request.url.path.removeprefix("/"))
    page = Representation(html.encode(), "text/html", {"Cache-Control": "no-store"}, HTTPStatus.NOT_FOUND)
    return uncached_response(context, request, page)


def _reader_feed(_context: SiteContext, request: Request) -> Response:
    """The feed in the language of the reader, with the selection of the address."""
    address = Urls().feed(reader_language(request), request.query_params.multi_items())
    return reader_redirect(request, address)


def _no_such_feed(_context: SiteContext, request: Request) -> QueryError:
    """Another address beside the feeds, which their features route."""
    urls = Urls("/")
    feeds = [address(language) for address in (urls.feed, urls.corrections_feed) for language in LANGUAGES]
    return QueryError("not_found", value=request.url.path, valid_values=tuple(feeds))


def _sitemap(context: SiteContext, request: Request) -> Representation:
    return Representation(static_files.sitemap_file(context, base_url.base_url(context, request)), "application/xml")


def _robots(context: SiteContext, request: Request) -> Representation:
    return Representation(sitemap.robots(base_url.base_url(context, request)), "text/plain")
