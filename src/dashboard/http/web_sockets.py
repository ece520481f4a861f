"""Which WebSockets are let in: those of the site's own pages, and of programs, which name no origin."""

from __future__ import annotations

from urllib.parse import SplitResult, urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Receive, Scope, Send

from dashboard.context import SiteContext

REFUSED = {"type": "websocket.close", "code": 1008}
"""Sent before a socket is accepted: the client gets 403."""
DEFAULT_PORTS = {"http": 80, "https": 443}


class WebSocketGate:
    """Refuses WebSockets that pages of other sites open.

    The application behind sees the host of the public address in place of one that a proxy made up.
    """

    def __init__(self, app: ASGIApp, context: SiteContext) -> None:
        self._app, self._public_origin = app, _origin(context.settings.public_url)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse one socket, or hand it on."""
        headers = Headers(scope=scope)
        origin = headers.get("origin")
        if origin is None:
            await self._app(scope, receive, send)
        elif self._is_own(origin, headers.get("host", "")):
            await self._app(_with_host(scope, urlsplit(origin).netloc), receive, send)
        else:
            await send(REFUSED)

    def _is_own(self, origin: str, host: str) -> bool:
        own = _origin(origin)
        return own is not None and (own == self._public_origin or urlsplit(origin).netloc.lower() == host.lower())


def _with_host(scope: Scope, host: str) -> Scope:
    headers = MutableHeaders(raw=list(scope["headers"]))
    headers["host"] = host
    return {**scope, "headers": headers.raw}


def _origin(text: str) -> tuple[str, str, int] | None:
    """Scheme, host and port of an address; None for any other text."""
    try:
        url: SplitResult = urlsplit(text)
        port = url.port or DEFAULT_PORTS.get(url.scheme)
    except ValueError:
        return None
    return (url.scheme, url.hostname, port) if url.hostname and port and "@" not in url.netloc else None
