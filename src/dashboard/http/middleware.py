"""What holds for every request, before Streamlit or a route of ours sees it."""

from __future__ import annotations

import re
from http import HTTPStatus

from starlette.datastructures import Headers, MutableHeaders
from starlette.middleware import Middleware
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from dashboard.context import SiteContext
from dashboard.http.content_encoding import accepted_encodings

HOST = re.compile(r"(?:[A-Za-z0-9._~-]{1,253}|\[[0-9A-Fa-f:.]{2,45}\])(?::[0-9]{1,5})?")
"""A host name, an IPv4 address or an IPv6 address in brackets, with a port or without one."""


def middleware(context: SiteContext) -> list[Middleware]:
    """The middleware of the site, the outermost first."""
    return [Middleware(RequestValidation, has_public_url=bool(context.settings.public_url)), Middleware(AcceptEncoding)]


class RequestValidation:
    """Answers 400 to requests for no resource of any site: without a path (``OPTIONS *``), or for an impossible host.

    Where the site has a public address, nothing depends on the host, and a proxy may send any.
    """

    def __init__(self, app: ASGIApp, *, has_public_url: bool) -> None:
        self._app, self._has_public_url = app, has_public_url

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer the request, or hand it on."""
        if scope["type"] == "http" and not self._is_valid(scope):
            response = PlainTextResponse("Bad Request", HTTPStatus.BAD_REQUEST, {"Cache-Control": "no-store"})
            await response(scope, receive, send)
        else:
            await self._app(scope, receive, send)

    def _is_valid(self, scope: Scope) -> bool:
        hosts = Headers(scope=scope).getlist("host")
        is_host = self._has_public_url or not hosts or (len(hosts) == 1 and HOST.fullmatch(hosts[0]) is not None)
        return is_host and str(scope["path"]).startswith("/")


class AcceptEncoding:
    """Reduces ``Accept-Encoding`` to the codings that are used here and that the client wants.

    Streamlit compresses for everyone in whose header it finds the word ``gzip``, even if it says ``gzip;q=0``, and says
    ``Vary: Accept-Encoding`` even where that is said already.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hand the request on."""
        if scope["type"] == "http":
            headers = MutableHeaders(raw=list(scope["headers"]))
            codings = accepted_encodings(headers.get("accept-encoding", ""))
            headers["accept-encoding"] = ", ".join(
                f"{coding};q={1 - rank / 10:g}" for rank, coding in enumerate(codings)
            )
            scope, send = {**scope, "headers": headers.raw}, _without_repeated_vary(send)
        await self._app(scope, receive, send)


def _without_repeated_vary(send: Send) -> Send:
    async def send_once(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(raw=list(message["headers"]))
            if "vary" in headers:
                headers["vary"] = ", ".join(dict.fromkeys(re.split(r",\s*", headers["vary"])))
                message = {**message, "headers": headers.raw}
        await send(message)

    return send_once
