"""Which WebSockets are let in, and how they end: those of the site's own pages, and of programs without an origin."""

from __future__ import annotations

import asyncio
from typing import Any
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from dashboard.context import ProcessState

POLICY_VIOLATION, SERVICE_RESTART = 1008, 1012
"""Why a socket is closed (RFC 6455 and its registry). Before it is accepted, a client gets 403 for either."""
CLOSE, DISCONNECT = "websocket.close", "websocket.disconnect"
DEFAULT_PORTS = {"http": 80, "https": 443}


class WebSocketAdmission:
    """Refuses WebSockets that pages of other sites open, and all once the process is about to end.

    The application behind sees the host of the public address in place of one that a proxy made up.
    """

    def __init__(self, app: ASGIApp, process: ProcessState, public_url: str) -> None:
        self._app, self._process, self._public_origin = app, process, _origin(public_url)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse one socket, or hand it on."""
        headers = Headers(scope=scope)
        origin = headers.get("origin")
        if origin is not None and not self._is_own(origin, headers.get("host", "")):
            await send({"type": CLOSE, "code": POLICY_VIOLATION})
        elif self._process.drain.is_begun:
            await send({"type": CLOSE, "code": SERVICE_RESTART})
        else:
            await self._connect(scope if origin is None else _with_host(scope, urlsplit(origin).netloc), receive, send)

    async def _connect(self, scope: Scope, receive: Receive, send: Send) -> None:
        with self._process.metrics.sessions.track_inprogress():
            connection = _Connection(receive, send, asyncio.ensure_future(self._process.drain.turn()))
            try:
                await self._app(scope, connection.receive, connection.send)
            finally:
                connection.turn.cancel()

    def _is_own(self, origin: str, host: str) -> bool:
        own = _origin(origin)
        return own is not None and (own == self._public_origin or urlsplit(origin).netloc.lower() == host.lower())


class _Connection:
    """A socket that is closed when it is its turn, as if its client had gone; clients then connect anew."""

    def __init__(self, receive: Receive, send: Send, turn: asyncio.Future[None]) -> None:
        self._receive, self._send, self.turn, self._is_closed = receive, send, turn, False

    async def receive(self) -> Message:
        message: asyncio.Future[Message] = asyncio.ensure_future(_awaited(self._receive))
        waited: list[asyncio.Future[Any]] = [message, self.turn]
        try:
            await asyncio.wait(waited, return_when=asyncio.FIRST_COMPLETED)
            return message.result() if message.done() else await self._end()
        finally:
            message.cancel()

    async def send(self, message: Message) -> None:
        if not self._is_closed:
            await self._send(message)

    async def _end(self) -> Message:
        await self.send({"type": CLOSE, "code": SERVICE_RESTART})
        self._is_closed = True
        return {"type": DISCONNECT, "code": SERVICE_RESTART}


async def _awaited(receive: Receive) -> Message:
    return await receive()


def _with_host(scope: Scope, host: str) -> Scope:
    headers = MutableHeaders(raw=list(scope["headers"]))
    headers["host"] = host
    return {**scope, "headers": headers.raw}


def _origin(text: str) -> tuple[str, str, int] | None:
    """Scheme, host and port of an address; None for any other text."""
    try:
        url = urlsplit(text)
        port = url.port or DEFAULT_PORTS.get(url.scheme)
    except ValueError:
        return None
    return (url.scheme, url.hostname, port) if url.hostname and port and "@" not in url.netloc else None
