"""Streamlit's own files made light: scripts and styles compressed, typefaces with the letters that the site uses.

Streamlit sends megabytes of them as they stand.
"""

from __future__ import annotations

import re

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from dashboard import services
from dashboard.context import SiteContext
from dashboard.http.content_encoding import MIN_COMPRESSED_BYTES
from dashboard.http.representation import Representation, immutable_response, response_encoding

ADDRESS = re.compile(r"/static/(js|css|media)/([^/]+)")
MEDIA_TYPES = {"js": "text/javascript", "css": "text/css", "media": "font/woff2"}
METHODS = ("GET", "HEAD")


class Bundle:
    """Answers for the bundle before Streamlit does, which keeps these addresses from routes."""

    def __init__(self, app: ASGIApp, context: SiteContext) -> None:
        self._app, self._context = app, context

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or hand it on."""
        response = await _answer(self._context, Request(scope)) if scope["type"] == "http" else None
        await (response or self._app)(scope, receive, send)


async def _answer(context: SiteContext, request: Request) -> Response | None:
    asked = ADDRESS.fullmatch(request.scope["path"])
    if asked is None or request.method not in METHODS:
        return None
    # In a thread: the first to ask for a file waits for it to be compressed, and nobody else.
    return await context.limits.documents.run(lambda: _file(context, request, *asked.groups()))


def _file(context: SiteContext, request: Request, folder: str, name: str) -> Response | None:
    coding = response_encoding(request, MEDIA_TYPES[folder], MIN_COMPRESSED_BYTES)
    content = services.font_file(name) if folder == "media" else services.bundle_file(folder, name, coding)
    if content is None:
        return None
    return immutable_response(context, request, Representation(content, MEDIA_TYPES[folder], encoding=coding))
