"""Which addresses Streamlit answers itself, and the route for those that belong to nobody.

Streamlit serves its own document at every address that it does not know, so without this route each of them would show
the home page.
"""

from __future__ import annotations

from http import HTTPStatus
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Match, Route
from starlette.types import Scope

from dashboard.context import SiteContext
from dashboard.http.endpoint import DocumentEndpoint
from dashboard.http.site_path import REDIRECT_HEADERS
from dashboard.static_site.routes import not_found_response
from dashboard.streamlit_adapter import frontend


class NotFoundRoute(Route):
    """Every address that neither the site nor Streamlit has; it must be the last of the site's routes."""

    def __init__(self, context: SiteContext) -> None:
        super().__init__("/{rest:path}", DocumentEndpoint(context, _answer, cross_origin=False))

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """No match where Streamlit answers, otherwise a match: it is the last route."""
        return (Match.NONE, {}) if is_reserved(str(scope.get("path", "/"))) else super().matches(scope)


def is_reserved(path: str) -> bool:
    """Whether Streamlit answers at ``path``: with a file of its front end. ``core_endpoints`` has its interface."""
    return path.removeprefix("/") in frontend.served_files()


def _answer(context: SiteContext, request: Request) -> Response:
    path = request.scope["path"]
    stripped = path.rstrip("/")
    return _without_slashes(request, path, stripped) if stripped != path else not_found_response(context, request)


def _without_slashes(request: Request, path: str, stripped: str) -> Response:
    """Relative, so that it holds below a path and no cache keeps the host that a client named."""
    name, query = quote(stripped.rpartition("/")[2]), request.url.query
    address = "../" * (len(path) - len(stripped)) + name + (f"?{query}" if query else "")
    return RedirectResponse(address, HTTPStatus.PERMANENT_REDIRECT, REDIRECT_HEADERS)
