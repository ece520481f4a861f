"""``/health``, ``/ready`` and ``/metrics``: whether a process lives, whether it takes readers, what it does.

They are answered on the event loop, before anything else and whatever the host, so that a process under load says so.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict
from http import HTTPStatus
from urllib.parse import urlsplit

from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, ProcessCollector, generate_latest
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from dashboard.http.forwarded_headers import is_proxy, parse_address
from dashboard.http.release_switch import ReleaseSwitch
from dashboard.operation.json_log import lost_lines
from dashboard.operation.site_collector import SiteCollector
from dashboard.operation.site_version import site_version

NOT_STORED = {"Cache-Control": "no-store"}
METHODS = ("GET", "HEAD")
LOCAL_NAME = "localhost"
FORWARDED = ("x-forwarded-for", "forwarded", "x-real-ip", "via")
"""What a proxy adds to requests from outside."""
STATUS_NAMES = ("health", "ready", "metrics")


class StatusEndpoints:
    """Middleware that answers those who run the site."""

    def __init__(self, app: ASGIApp, switch: ReleaseSwitch) -> None:
        self._app, self._switch, self._process = app, switch, switch.current.process
        self._registry = CollectorRegistry()
        self._registry.register(SiteCollector(switch))
        ProcessCollector(namespace="confinement", registry=self._registry)
        self._answers: Mapping[str, Callable[[Request], Response]] = {
            "/health": self._health,
            "/ready": self._ready,
            "/metrics": self._metrics,
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or hand it on."""
        answer = self._answers.get(scope["path"]) if scope["type"] == "http" else None
        if answer is None or scope["method"] not in METHODS:
            await self._app(scope, receive, send)
        else:
            await answer(Request(scope))(scope, receive, send)

    def _health(self, _: Request) -> Response:
        return PlainTextResponse("ok", headers=NOT_STORED)

    def _ready(self, _: Request) -> Response:
        """The data is loaded before anything is answered; a process that is about to end takes no new readers.

        A release that cannot be served is told: the process is ready all the same, with the one before.
        """
        is_ready = not self._process.drain.is_begun
        release = self._switch.current.catalogue.release.version
        status = self._process.release_status
        state = {
            "ready": is_ready,
            "version": site_version(),
            "release": release,
            "refused_release": asdict(status.refusal) if status.refusal else None,
            "store_answers": status.has_store,
            "lost_log_lines": lost_lines.count,
        }
        return JSONResponse(state, HTTPStatus.OK if is_ready else HTTPStatus.SERVICE_UNAVAILABLE, NOT_STORED)

    def _metrics(self, request: Request) -> Response:
        if not (self._is_from_within(request) and self._is_host(request.url.hostname or "")):
            return PlainTextResponse("Not Found", HTTPStatus.NOT_FOUND, NOT_STORED)
        body = generate_latest(self._process.metrics.registry) + generate_latest(self._registry)
        return Response(body, headers={**NOT_STORED, "Content-Type": CONTENT_TYPE_LATEST})

    def _is_from_within(self, request: Request) -> bool:
        """Whether no proxy has forwarded the request and its peer has no public address."""
        peer = parse_address(request.client.host) if request.client else None
        is_forwarded = any(name in request.headers for name in FORWARDED)
        return peer is not None and not (
            is_forwarded or peer.is_global or is_proxy(peer, self._switch.current.settings.proxies)
        )

    def _is_host(self, host: str) -> bool:
        """Whether it is a name of this machine: a page that points a name of its own at it must not read the answer."""
        public_host = urlsplit(self._switch.current.settings.public_url).hostname
        return host in (LOCAL_NAME, public_host) or parse_address(host) is not None
