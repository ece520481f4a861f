"""Streamlit's own files made light: scripts and styles compressed, typefaces with the letters that the site uses.

Streamlit sends megabytes of them as they stand. ``make assets`` compresses them ahead; without it they are compressed
when they are first asked for.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from dashboard.cache import MB, cached
from dashboard.context import SiteContext
from dashboard.http.content_encoding import MIN_COMPRESSED_BYTES, Encoding, compress
from dashboard.http.errors import busy_response
from dashboard.http.representation import Representation, immutable_response, response_encoding
from dashboard.streamlit_adapter import fonts, frontend
from dashboard.streamlit_adapter.compressed_assets import CompressedAssets
from dashboard.work_limits import BusyError

PATH = re.compile(r"/static/(js|css|media)/([^/]+)")
MEDIA_TYPES = {"js": "text/javascript", "css": "text/css", "media": "font/woff2"}
ANY_ORIGIN = {"Access-Control-Allow-Origin": "*"}
"""Typefaces are read by every page that embeds one of ours, in a sandbox as well, where it has no origin."""
METHODS = ("GET", "HEAD")


class StaticAssets:
    """Middleware that answers for the bundle before Streamlit does, which keeps these addresses from routes."""

    def __init__(
        self, app: ASGIApp, current: Callable[[], SiteContext], compressed: CompressedAssets | None = None
    ) -> None:
        self._app, self._current = app, current
        self._compressed = compressed or CompressedAssets.of_installed()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or hand it on."""
        response = await self._answer(Request(scope)) if scope["type"] == "http" else None
        await (response or self._app)(scope, receive, send)

    async def _answer(self, request: Request) -> Response | None:
        match = PATH.fullmatch(request.scope["path"])
        if match is None or request.method not in METHODS:
            return None
        # In a thread: files are read, and those that were not compressed ahead are compressed.
        context = self._current()
        try:
            return await context.limits.documents.run(lambda: self._file(context, request, *match.groups()))
        except BusyError:
            return busy_response()

    def _file(self, context: SiteContext, request: Request, folder: str, name: str) -> Response | None:
        if name not in frontend.asset_files(folder):
            return None
        coding = response_encoding(request, MEDIA_TYPES[folder], MIN_COMPRESSED_BYTES)
        content = _font(context, name) if folder == "media" else self._content(context, folder, name, coding)
        if content is None:
            return None
        representation = Representation(content, MEDIA_TYPES[folder], encoding=coding)
        response = immutable_response(context, request, representation)
        if folder == "media":
            response.headers.update(ANY_ORIGIN)
        return response

    def _content(self, context: SiteContext, folder: str, name: str, coding: Encoding) -> bytes:
        if coding == "identity":
            return frontend.asset_files(folder)[name].read_bytes()
        return self._compressed.read(folder, name, coding) or _compress(context, folder, name, coding)


@cached(max_bytes=12 * MB, is_finite=True)
def _compress(context: SiteContext, folder: str, name: str, coding: Encoding) -> bytes:  # noqa: ARG001
    """A file of the bundle that was not compressed ahead."""
    return compress(frontend.asset_files(folder)[name].read_bytes(), coding)


@cached(max_bytes=MB, is_finite=True)
def _font(context: SiteContext, name: str) -> bytes | None:  # noqa: ARG001
    """What is sent in place of a typeface of Streamlit's; None where that is sent as it is."""
    file = fonts.subset_file(name)
    return file.read_bytes() if file else None
