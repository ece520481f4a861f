"""The static pages over HTTP, and the answer to addresses that have no page."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from http import HTTPStatus

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Match, Route
from starlette.types import Scope

from dashboard import services
from dashboard.catalogue.vocabulary import LANGUAGES, Language
from dashboard.components import social_card_content
from dashboard.http import base_url, content_encoding
from dashboard.http.content_negotiation import reader_language
from dashboard.http.representation import Representation, conditional_response
from dashboard.static_site import sitemap, static_pages
from dashboard.streamlit_adapter import fonts
from dashboard.streamlit_adapter.session import current_context

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


def routes() -> list[BaseRoute]:
    """The pages of both languages, the images beside links, and what tells machines of the pages."""
    pages = [Route(f"/{language}/{{tail:path}}", _answering(language)) for language in LANGUAGES]
    images = [
        Route(f"/{social_card_content.ROOT}/{language}/{{name:path}}.png", _drawing(language)) for language in LANGUAGES
    ]
    return [*pages, *images, Route("/sitemap.xml", _sitemap), Route("/robots.txt", _robots)]


def not_found_route() -> BaseRoute:
    """The route for everything else; it comes last."""
    return NotFoundRoute("/{rest:path}", _nowhere)


def _answering(language: Language) -> Callable[[Request], Awaitable[Response]]:
    async def answer(request: Request) -> Response:
        tail = request.path_params["tail"]
        if tail in ("", f"{static_pages.LIST}/"):
            return RedirectResponse(
                f"{base_url.base_url(current_context(), request)}{language}/{static_pages.LIST}",
                HTTPStatus.PERMANENT_REDIRECT,
            )
        coding = content_encoding.negotiate_encoding(request.headers.get("accept-encoding", ""))
        body = services.static_page(language, tail, base_url.base_url(current_context(), request), coding)
        return (
            conditional_response(Representation(body, "text/html", coding=coding), request)
            if body
            else _lost(request, language)
        )

    return answer


def _drawing(language: Language) -> Callable[[Request], Response]:
    # Not a coroutine: drawing takes a while, in which other readers must not wait.
    def answer(request: Request) -> Response:
        asked = {key: request.query_params.getlist(key) for key in request.query_params}
        image = services.image(language, request.path_params["name"], asked)
        return conditional_response(Representation(image, "image/png"), request) if image else _lost(request, language)

    return answer


async def _nowhere(request: Request) -> Response:
    return _lost(request, reader_language(request))


def _lost(request: Request, language: Language) -> Response:
    page = static_pages.not_found_page(
        services.static_site(language, base_url.base_url(current_context(), request)), request.url.path.count("/") - 1
    )
    headers = {"Cache-Control": "no-store", "Vary": "Accept-Language"}
    return HTMLResponse(page, HTTPStatus.NOT_FOUND, headers)


async def _sitemap(request: Request) -> Response:
    return conditional_response(
        Representation(services.sitemap_file(base_url.base_url(current_context(), request)), "application/xml"), request
    )


async def _robots(request: Request) -> Response:
    return conditional_response(
        Representation(sitemap.robots(base_url.base_url(current_context(), request)), "text/plain"), request
    )
