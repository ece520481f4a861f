"""What browsers may do with an answer: which scripts run, whom it may ask, who may frame it (Content Security Policy).

Everything is forbidden that the site does not do. Scripts that stand in documents are named by their digests, so no
other text of a document is ever run, wherever it comes from.
"""

from __future__ import annotations

import logging
from base64 import b64encode
from collections.abc import Iterable, Mapping
from enum import StrEnum
from hashlib import sha256
from http import HTTPStatus
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

POLICY = "dashboard.content_policy"
"""Where a request remembers what kind of document its response is."""
FORBIDDEN_FEATURES = (
    "accelerometer",
    "autoplay",
    "camera",
    "display-capture",
    "encrypted-media",
    "geolocation",
    "gyroscope",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "publickey-credentials-get",
    "usb",
    "xr-spatial-tracking",
)
HEADERS: Mapping[str, str] = {
    "X-Content-Type-Options": "nosniff",
    # What a reader searched for is in the address, and concerns no other site.
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": ", ".join([*(f"{name}=()" for name in FORBIDDEN_FEATURES), "screen-wake-lock=(self)"]),
}
"""Sent with every answer, besides its policy."""
NOT_STORED = {"Cache-Control": "no-store"}
_log = logging.getLogger(__name__)
Directives = Mapping[str, str]
NOTHING_ELSE: Directives = {
    "default-src": "'none'",
    # No script of ours asks, but tools that read a page do from within it, for instance for robots.txt.
    "connect-src": "'self'",
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data:",
    "font-src": "'self' data:",
    "frame-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'self'",
    "frame-ancestors": "'self'",
}
"""What a document without scripts needs, such as a static page, a chart as a picture or a newsletter."""


class DocumentKind(StrEnum):
    """Kinds of documents that run scripts; all other answers run none."""

    PAGE = "page"
    EMBED = "embed"


def declare_kind(request: Request, kind: DocumentKind) -> None:
    """Say of which kind the response to ``request`` is, whether it has a body or not: a cache updates its headers."""
    request.scope.setdefault("state", {})[POLICY] = kind


class SecurityHeaders:
    """Middleware that gives every answer its policy, also the one that says that no answer could be made."""

    def __init__(
        self, app: ASGIApp, *, page_scripts: Iterable[str], embed_scripts: Iterable[str], public_url: str = ""
    ) -> None:
        """Prepare the policies.

        Args:
            app: The application that answers.
            page_scripts: The texts of all scripts that stand in pages or are added to them.
            embed_scripts: The same for embedded documents.
            public_url: The public address of the site, if it has one.
        """
        self._app = app
        self._headers = {
            None: _raw_headers(NOTHING_ELSE),
            DocumentKind.PAGE: _raw_headers(_page_directives(page_scripts, public_url)),
            DocumentKind.EMBED: _raw_headers(_embed_directives(embed_scripts)),
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hand the request on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        state, is_begun = scope.setdefault("state", {}), False

        async def send_secured(message: Message) -> None:
            nonlocal is_begun
            if message["type"] == "http.response.start":
                is_begun = True
                ours = self._headers[state.get(POLICY)]
                others = [header for header in message["headers"] if header[0].lower() not in ours]
                message = {**message, "headers": [*others, *ours.items()]}
            await send(message)

        try:
            await self._app(scope, receive, send_secured)
        except Exception:
            if is_begun:
                raise
            _log.exception("A request could not be answered.")
            response = PlainTextResponse("Internal Server Error", HTTPStatus.INTERNAL_SERVER_ERROR, NOT_STORED)
            await response(scope, receive, send_secured)


def _page_directives(scripts: Iterable[str], public_url: str) -> Directives:
    return {
        **NOTHING_ELSE,
        # Streamlit runs the scripts of components from blobs; the interactive map brings WebAssembly.
        "script-src": " ".join(["'self' blob: 'wasm-unsafe-eval'", *_hashes(scripts)]),
        "img-src": "'self' data: blob:",
        "connect-src": " ".join(["'self'", *_socket_source(public_url)]),
        "worker-src": "'self' blob:",
        "manifest-src": "'self'",
    }


def _embed_directives(scripts: Iterable[str]) -> Directives:
    return {**NOTHING_ELSE, "script-src": " ".join(_hashes(scripts)), "frame-ancestors": "*"}


def _socket_source(public_url: str) -> list[str]:
    """The site's own WebSockets, which Safari did not count as ``'self'`` before 15.4."""
    url = urlsplit(public_url)
    return [f"wss://{url.netloc}"] if url.scheme == "https" else []


def _hashes(scripts: Iterable[str]) -> list[str]:
    return [f"'sha256-{b64encode(sha256(script.encode()).digest()).decode()}'" for script in scripts]


def _raw_headers(directives: Directives) -> dict[bytes, bytes]:
    """All headers of an answer under the policy of ``directives``, as ASGI sends them."""
    policy = "; ".join(f"{name} {value}" for name, value in directives.items())
    headers = {**HEADERS, "Content-Security-Policy": policy}
    return {name.lower().encode(): value.encode() for name, value in headers.items()}
