"""Middleware that counts, times and logs every request: which part of the site, how it ended, how long it took."""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence
from secrets import token_hex
from time import perf_counter

from starlette.datastructures import Headers
from starlette.routing import BaseRoute, Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from dashboard.context import SiteContext
from dashboard.operation.json_log import FIELDS, request_id

HEADER = "x-request-id"
"""By which a proxy names a request, and we answer with the same name."""
IDENTIFIER = re.compile(r"[\w.-]{1,64}", re.ASCII)
FRONT_END, OTHER, TOP = ("static", "_stcore"), "other", "home"
"""Groups besides the first parts of the addresses of routes."""
_log = logging.getLogger(__name__)


class RequestLog:
    """Counts, times and logs. It says neither who asked nor the address, which may hold what a reader typed."""

    def __init__(self, app: ASGIApp, context: SiteContext, routes: Sequence[BaseRoute]) -> None:
        self._app, self._metrics = app, context.metrics
        paths = (route.path for route in routes if isinstance(route, Route))
        self._groups = {*FRONT_END, *(part for part in map(_first_part, paths) if "{" not in part)}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hand the request on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        said = Headers(scope=scope).get(HEADER, "")
        name = said if IDENTIFIER.fullmatch(said) else token_hex(8)
        token, start, status = request_id.set(name), perf_counter(), 500

        async def send_named(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                if name == said:
                    message = {**message, "headers": [*message["headers"], (HEADER.encode(), name.encode())]}
            await send(message)

        try:
            await self._app(scope, receive, send_named)
        finally:
            self._record(scope, status, perf_counter() - start)
            request_id.reset(token)

    def _record(self, scope: Scope, status: int, seconds: float) -> None:
        part = _first_part(str(scope["path"]))
        group = part if part in self._groups else OTHER
        self._metrics.requests.labels(group, status).inc()
        self._metrics.request_seconds.labels(group).observe(seconds)
        fields = {"method": scope["method"], "group": group, "status": status, "ms": round(seconds * 1000, 1)}
        _log.info("request", extra={FIELDS: fields})


def _first_part(path: str) -> str:
    return path.split("/")[1] or TOP if "/" in path else OTHER
