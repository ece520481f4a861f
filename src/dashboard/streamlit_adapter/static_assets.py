"""Streamlit's own files made light: scripts and styles compressed, typefaces with the letters that the site uses.

Streamlit sends megabytes of them as they stand.
"""

from __future__ import annotations

import re

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from dashboard.cache import MB, cached
from dashboard.context import SiteContext
from dashboard.http.content_encoding import MIN_COMPRESSED_BYTES, Encoding, compress
from dashboard.http.representation import Representation, immutable_response, response_encoding
from dashboard.streamlit_adapter import fonts, frontend

PATH = re.compile(r"/static/(js|css|media)/([^/]+)")
MEDIA_TYPES = {"js": "text/javascript", "css": "text/css", "media": "font/woff2"}
METHODS = ("GET", "HEAD")


class StaticAssets:
    """Middleware that answers for the bundle before Streamlit does, which keeps these addresses from routes."""

    def __init__(self, app: ASGIApp, context: SiteContext) -> None:
        self._app, self._context = app, context

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or hand it on."""
        response = await _answer(self._context, Request(scope)) if scope["type"] == "http" else None
        await (response or self._app)(scope, receive, send)


async def _answer(context: SiteContext, request: Request) -> Response | None:
    match = PATH.fullmatch(request.scope["path"])
    if match is None or request.method not in METHODS:
        return None
    # In a thread: the first to ask for a file waits for it to be compressed, and nobody else.
    return await context.limits.documents.run(lambda: _file(context, request, *match.groups()))


def _file(context: SiteContext, request: Request, folder: str, name: str) -> Response | None:
    if name not in frontend.asset_files(folder):
        return None
    coding = response_encoding(request, MEDIA_TYPES[folder], MIN_COMPRESSED_BYTES)
    content = _font(context, name) if folder == "media" else _compressed(context, folder, name, coding)
    if content is None:
        return None
    return immutable_response(context, request, Representation(content, MEDIA_TYPES[folder], encoding=coding))


@cached(max_bytes=12 * MB, is_finite=True)
def _compressed(context: SiteContext, folder: str, name: str, coding: Encoding) -> bytes:  # noqa: ARG001
    """A file of the bundle as it is sent."""
    return compress(frontend.asset_files(folder)[name].read_bytes(), coding)


@cached(max_bytes=MB, is_finite=True)
def _font(context: SiteContext, name: str) -> bytes | None:  # noqa: ARG001
    """What is sent in place of a typeface of Streamlit's; None where that is sent as it is."""
    file = fonts.subset_file(name)
    return file.read_bytes() if file else None
