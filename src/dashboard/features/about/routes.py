"""security.txt, and the addresses at which a reader looks for what the page about the site says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from dashboard.context import SiteContext
from dashboard.features.about import security_txt
from dashboard.http.content_negotiation import reader_language
from dashboard.http.endpoint import DocumentEndpoint
from dashboard.http.redirects import reader_redirect
from dashboard.urls import Urls

GUESSES: Mapping[str, str] = {
    "/a-propos": "",
    "/confidentialite": "privacy",
    "/contact": "legal",
    "/legal": "legal",
    "/mentions-legales": "legal",
    "/privacy": "privacy",
}
"""The parts of the page that readers look for without knowing their addresses; "" is its top."""


def routes(context: SiteContext) -> Sequence[BaseRoute]:
    """The address that the RFC names, and those that readers guess."""
    guesses = [
        Route(f"{path}{end}", DocumentEndpoint(context, partial(_to_part, part)))
        for path, part in GUESSES.items()
        for end in ("", "/")
    ]
    return (*security_txt.routes(context), *guesses)


def _to_part(part: str, _context: SiteContext, request: Request) -> Response:
    """``part`` of the page in the language of the reader."""
    return reader_redirect(request, Urls().page("about", (("lang", reader_language(request)),), part))
