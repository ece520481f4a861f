"""An HTTP client for an application in this process: it sends exactly what it is told to, and takes what comes."""

from __future__ import annotations

import atexit
import csv
import gzip
import io
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, NamedTuple
from urllib.parse import unquote

import brotli
from anyio.from_thread import BlockingPortal, start_blocking_portal
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message

HOST = "127.0.0.1:8501"
DECODERS = {"": bytes, "identity": bytes, "gzip": gzip.decompress, "br": brotli.decompress}


class Answer(NamedTuple):
    """A response: ``body`` as it was sent, ``content`` without its coding."""

    status: int
    headers: Headers
    body: bytes

    @property
    def content(self) -> bytes:
        return bytes(DECODERS[self.headers.get("content-encoding", "")](self.body))

    @property
    def text(self) -> str:
        return self.content.decode()

    @property
    def json(self) -> Any:
        return json.loads(self.content)

    @property
    def rows(self) -> list[dict[str, str]]:
        return list(csv.DictReader(io.StringIO(self.content.decode("utf-8-sig"), newline="")))


@dataclass(frozen=True)
class Client:
    """Asks ``app``; ``url`` is where the client believes it to be."""

    app: ASGIApp
    url: str = f"http://{HOST}"
    headers: Mapping[str, str] = field(default_factory=dict)
    """Headers of every request."""

    def __call__(
        self, target: str, method: str = "GET", headers: Mapping[str, str] | None = None, **named: str
    ) -> Answer:
        """The answer to ``method`` ``target`` with headers; ``If_None_Match='"x"'`` is one, too."""
        return _portal().call(self.request, target, method, {**(headers or {}), **named})

    async def request(self, target: str, method: str = "GET", headers: Mapping[str, str] | None = None) -> Answer:
        """As a call, for those who are on the event loop already."""
        messages: list[Message] = []

        async def receive() -> Message:
            return {"type": "http.request", "body": b"", "more_body": False}

        async def send(message: Message) -> None:
            messages.append(message)

        await self.app(self._scope(target, method, {**self.headers, **(headers or {})}), receive, send)
        start, *bodies = messages
        # A server sends no body in answer to HEAD, whatever the application makes.
        body = b"".join(message.get("body", b"") for message in bodies if method != "HEAD")
        return Answer(start["status"], Headers(raw=start["headers"]), body)

    def _scope(self, target: str, method: str, headers: Mapping[str, str]) -> dict[str, Any]:
        path, _, query = target.partition("?")
        scheme, _, host = self.url.partition("://")
        sent = {"host": host} | {name.replace("_", "-").lower(): value for name, value in headers.items()}
        return {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": method,
            "scheme": scheme,
            "path": unquote(path),
            "raw_path": path.encode(),
            "root_path": "",
            "query_string": query.encode(),
            "headers": [(name.encode(), value.encode("latin-1")) for name, value in sent.items()],
            "client": ("127.0.0.1", 50000),
            "server": ("127.0.0.1", 8501),
            "state": {},
        }


@cache
def _portal() -> BlockingPortal:
    """The one event loop of all clients."""
    manager = start_blocking_portal()
    portal = manager.__enter__()
    atexit.register(manager.__exit__, None, None, None)
    return portal
