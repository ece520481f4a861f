"""The path below which the site stands, such as ``/confinement`` of ``https://example.org/confinement``.

A proxy may take it away or leave it: everything behind this middleware knows only what follows it.
"""

from __future__ import annotations

from http import HTTPStatus
from urllib.parse import quote, unquote, urlsplit

from starlette.responses import RedirectResponse
from starlette.types import ASGIApp, Receive, Scope, Send


class SitePath:
    """Middleware that takes the path of the public address away."""

    def __init__(self, app: ASGIApp, public_url: str) -> None:
        self._app, self._path = app, unquote(urlsplit(public_url).path).rstrip("/")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hand the request on, or lead to the top of the site, below which relative links hold."""
        path = scope.get("path", "")
        if self._path and path == self._path and scope["type"] == "http":
            query = scope.get("query_string", b"").decode("latin-1")
            top = f"{quote(path.rpartition('/')[2])}/{'?' if query else ''}{query}"
            await RedirectResponse(f"./{top}", HTTPStatus.PERMANENT_REDIRECT)(scope, receive, send)
        elif self._path and path.startswith(f"{self._path}/"):
            below = path.removeprefix(self._path)
            await self._app({**scope, "path": below, "raw_path": quote(below).encode()}, receive, send)
        else:
            await self._app(scope, receive, send)
