"""Streamlit's own files made light: scripts and styles compressed, typefaces with the letters that the site uses.

Streamlit sends megabytes of them as they stand.
"""

from __future__ import annotations

import re

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from dashboard import services
from dashboard.http import content_encoding
from dashboard.http.representation import immutable_response

ADDRESS = re.compile(r"/static/(js|css|media)/([^/]+)")
MEDIA_TYPES = {"js": "text/javascript", "css": "text/css"}
"""What is text in the bundle, and worth compressing."""
METHODS = ("GET", "HEAD")


class Bundle:
    """Answers for the bundle before Streamlit does, which keeps these addresses from routes."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or hand it on."""
        response = await _answer(Request(scope)) if scope["type"] == "http" else None
        await (response or self._app)(scope, receive, send)


async def _answer(request: Request) -> Response | None:
    asked = ADDRESS.fullmatch(request.scope["path"])
    if asked is None or request.method not in METHODS:
        return None
    folder, name = asked.groups()
    if folder == "media":
        return _typeface(name)
    coding = content_encoding.negotiate_encoding(request.headers.get("accept-encoding", ""))
    # In a thread: the first to ask for a file waits for it to be compressed, and nobody else.
    content = await run_in_threadpool(services.bundle_file, folder, name, coding)
    return (
        immutable_response(content, MEDIA_TYPES[folder], content_encoding.encoding_headers(coding))
        if content is not None
        else None
    )


def _typeface(name: str) -> Response | None:
    font = services.font_file(name)
    return immutable_response(font, "font/woff2") if font else None
