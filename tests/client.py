"""Clients of an application in this process: Starlette's TestClient, and one for what it cannot send."""

from __future__ import annotations

import atexit
import csv
import io
import json
from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

import httpx2
from anyio.from_thread import BlockingPortal, start_blocking_portal
from starlette.testclient import TestClient
from starlette.types import ASGIApp, Message

HOST = "127.0.0.1:8501"


class Answer(NamedTuple):
    """A response: ``body`` as it was sent, ``content`` without its coding."""

    status: int
    headers: httpx2.Headers
    body: bytes

    @property
    def content(self) -> bytes:
        return httpx2.Response(self.status, headers=self.headers, content=self.body).content

    @property
    def text(self) -> str:
        return self.content.decode()

    @property
    def json(self) -> Any:
        return json.loads(self.content)

    @property
    def rows(self) -> list[dict[str, str]]:
        return list(csv.DictReader(io.StringIO(self.content.decode("utf-8-sig"), newline="")))


class Client(TestClient):
    """Asks ``app`` at ``url``. It follows no redirect, and accepts no coding unless a test says so."""

    def __init__(self, app: ASGIApp, url: str = f"http://{HOST}") -> None:
        super().__init__(app, url, follow_redirects=False)
        self.url = url
        self.portal = _portal()
        del self.headers["accept-encoding"]

    def __call__(
        self, target: str, method: str = "GET", headers: Mapping[str, str] | None = None, **named: str
    ) -> Answer:
        """The answer to ``method`` ``target`` with headers; ``If_None_Match='"x"'`` is one, too."""
        sent = {**(headers or {}), **{name.replace("_", "-"): value for name, value in named.items()}}
        with self.stream(method, target, headers=sent) as response:
            return Answer(response.status_code, response.headers, b"".join(response.iter_raw()))


def send_raw(app: ASGIApp, target: str, method: str = "GET", host: str = HOST) -> Answer:
    """The answer to a request that TestClient refuses or mends: a target that is no address, an impossible host."""
    return _portal().call(_send_raw, app, target, method, host)


async def _send_raw(app: ASGIApp, target: str, method: str, host: str) -> Answer:
    path, _, query = target.partition("?")
    scope = {
        "type": "http",
        "method": method,
        "scheme": "http",
        "path": path,
        "root_path": "",
        "query_string": query.encode(),
        "headers": [(b"host", host.encode("latin-1"))],
        "server": ("127.0.0.1", 8501),
    }
    messages: list[Message] = []

    async def receive() -> Message:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Message) -> None:
        messages.append(message)

    await app(scope, receive, send)
    start, *bodies = messages
    return Answer(start["status"], httpx2.Headers(start["headers"]), b"".join(body["body"] for body in bodies))


@cache
def _portal() -> BlockingPortal:
    """The one event loop of all clients: the limits of a site belong to the loop on which they are first used."""
    manager = start_blocking_portal()
    portal = manager.__enter__()
    atexit.register(manager.__exit__, None, None, None)
    return portal
