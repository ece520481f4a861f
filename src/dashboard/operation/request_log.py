"""Middleware that counts, times and logs requests: which part of the site, how it ended, how long it took."""

from __future__ import annotations

import logging
import re
from collections.abc import Collection
from http import HTTPMethod
from itertools import count
from secrets import token_hex
from time import perf_counter

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from dashboard.http.site_path import first_part
from dashboard.metrics import Metrics
from dashboard.operation.json_log import FIELDS, request_id

HEADER = "x-request-id"
"""By which a proxy names a request, and we answer with the same name. ``ForwardedHeaders`` drops that of others."""
IDENTIFIER = re.compile(r"[\w.-]{1,64}", re.ASCII)
FRONT_END, OTHER, TOP = ("static", "_stcore"), "other", "home"
"""Groups besides the first parts of the addresses of routes."""
METHODS = frozenset(method.value for method in HTTPMethod)
_log = logging.getLogger(__name__)


class RequestLog:
    """Counts, times and logs. It says neither who asked nor the address, which may hold what a reader typed."""

    def __init__(self, app: ASGIApp, metrics: Metrics, names: Collection[str]) -> None:
        """Log requests to ``app``, by the parts of the site that ``names`` are at its top."""
        self._app, self._metrics = app, metrics
        self._groups = {TOP, *FRONT_END, *names}
        # Random once a process, because asking the system for chance costs as much as all else here.
        self._process, self._numbers = token_hex(6), count(1)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hand the request on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        given = Headers(scope=scope).get(HEADER, "")
        name = given if IDENTIFIER.fullmatch(given) else f"{self._process}-{next(self._numbers)}"
        request_id.set(name)  # for good: each request has a task of its own
        start, status = perf_counter(), 500

        async def send_named(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                if name == given:
                    message = {**message, "headers": [*message["headers"], (HEADER.encode(), name.encode())]}
            await send(message)

        try:
            await self._app(scope, receive, send_named)
        finally:
            self._record(scope, status, perf_counter() - start)

    def _record(self, scope: Scope, status: int, seconds: float) -> None:
        part = first_part(str(scope["path"])) or TOP
        group = part if part in self._groups else OTHER
        self._metrics.requests.labels(group, status).inc()
        self._metrics.request_seconds.labels(group).observe(seconds)
        method = scope["method"] if scope["method"] in METHODS else OTHER
        fields = {"method": method, "group": group, "status": status, "ms": round(seconds * 1000, 1)}
        level = logging.DEBUG if group in FRONT_END else logging.INFO
        _log.log(level, "request", extra={FIELDS: fields})
