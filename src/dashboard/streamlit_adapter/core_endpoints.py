"""Streamlit's own interface, as far as readers need it: whether it is there, how its front end behaves, the socket.

All else of it (uploads, files of sessions, metrics, an interface for programs) is closed. What is answered here never
reaches Streamlit, which looks up the address of its machine at a foreign host where an ``Origin`` is not its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus

from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from dashboard.context import ProcessState
from dashboard.http.web_sockets import WebSocketAdmission

CORE = "_stcore"
"""The folder of Streamlit's interface. Its front end also looks for it below the address of a page."""
HEALTH, HOST_CONFIG, STREAM = f"/{CORE}/health", f"/{CORE}/host-config", f"/{CORE}/stream"
CLOSED = ("media", "component", "auth", "oauth2callback")
"""Further names at the top of the site, which Streamlit keeps from routes and nothing here uses."""
METHODS = ("GET", "HEAD")
NO_CACHE = {"Cache-Control": "no-cache"}
FRONT_END: Mapping[str, object] = {
    "allowedOrigins": [],
    "useExternalAuthToken": False,
    "enableCustomParentMessages": False,
    "enforceDownloadInNewTab": False,
    "metricsUrl": "",
    "blockErrorDialogs": True,
    "resourceCrossOriginMode": None,
}
"""How the front end behaves: no other site steers it, and it shows no dialog for those who run the server."""


class CoreEndpoints:
    """Middleware that answers for Streamlit's interface, and lets only sockets of the site's own pages through."""

    def __init__(self, app: ASGIApp, process: ProcessState, public_url: str) -> None:
        self._app, self._drain, self._sockets = app, process.drain, WebSocketAdmission(app, process, public_url)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or hand it on."""
        match scope["type"]:
            case "websocket":
                await self._sockets(scope, receive, send)
            case "http" if (response := self._response(scope)) is not None:
                await response(scope, receive, send)
            case _:
                await self._app(scope, receive, send)

    def _response(self, scope: Scope) -> Response | None:
        path = str(scope["path"])
        parts = path.split("/")
        if CORE not in parts and not (len(parts) > 1 and parts[1] in CLOSED):
            return None
        if path not in (HEALTH, HOST_CONFIG):
            return PlainTextResponse("Not Found", HTTPStatus.NOT_FOUND, {"Cache-Control": "no-store"})
        if scope["method"] not in METHODS:
            return PlainTextResponse("Method Not Allowed", HTTPStatus.METHOD_NOT_ALLOWED, {"Allow": ", ".join(METHODS)})
        return self._health() if path == HEALTH else JSONResponse(FRONT_END, headers=NO_CACHE)

    def _health(self) -> Response:
        """The front end asks until it may connect."""
        is_open = not self._drain.is_begun
        status = HTTPStatus.OK if is_open else HTTPStatus.SERVICE_UNAVAILABLE
        return PlainTextResponse("ok" if is_open else "restarting", status, NO_CACHE)
