"""A server as it is hosted, below a path and with a proxy at every way out: it asks nobody, and ends in order."""

from __future__ import annotations

import asyncio
import json
import signal
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AsyncExitStack, closing
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus
from websockets.typing import Origin, Subprotocol

from tests.event_loop import run_coroutine
from tests.server.http_request import http_request
from tools.server_process import HOST, TIMEOUT, free_port

if TYPE_CHECKING:
    from tools.server_process import ServerProcess

PATH = "/confinement"
DRAIN = 60
"""Seconds during which a server goes on answering once it is told to end."""
READERS = 16
"""Of so many who are connected, the first is soon sent away."""
KILLED = 128 + signal.SIGTERM
"""How a process ends that is told so twice."""
ALL_ADDRESSES = "0.0.0.0"
VARIABLES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy")


class SilentProxy:
    """A proxy that remembers who comes, and never answers."""

    def __init__(self) -> None:
        self.visits: list[object] = []
        self._socket = socket.create_server((HOST, 0))
        self.url = f"http://{HOST}:{self._socket.getsockname()[1]}"
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        while True:
            try:
                self.visits.append(self._socket.accept())
            except OSError:
                return

    def close(self) -> None:
        self._socket.close()


@pytest.fixture(scope="module")
def proxy() -> Iterator[SilentProxy]:
    with closing(SilentProxy()) as proxy:
        yield proxy


@pytest.fixture(scope="module")
def hosted(start: Callable[..., ServerProcess], served_excerpt: Path, proxy: SilentProxy) -> Iterator[ServerProcess]:
    """The site below a path, listening on all addresses of the machine as a container does. It asks no other host."""
    port = free_port()
    variables = {
        "CONFINEMENT_URL": f"http://{HOST}:{port}{PATH}",
        "NO_PROXY": "",
        **dict.fromkeys(VARIABLES, proxy.url),
    }
    yield start(served_excerpt, port=port, variables=variables, address=ALL_ADDRESSES).wait()
    assert proxy.visits == [], "whatever was asked of the server by any test"


def opened(site: ServerProcess, origin: str | None) -> str:
    """How the server answers a socket from ``origin``."""

    async def ask() -> str:
        try:
            async with socket_of(site, origin):
                return "open"
        except InvalidStatus as refused:
            return str(refused.response.status_code)

    return run_coroutine(ask())


def socket_of(site: ServerProcess, origin: str | None) -> connect:
    """The socket of a page at ``origin``."""
    url = f"ws://{urlsplit(site.url).netloc}{PATH}/_stcore/stream"
    return connect(url, origin=Origin(origin) if origin else None, subprotocols=[Subprotocol("streamlit")])


def test_the_server_asks_no_other_host(hosted: ServerProcess, proxy: SilentProxy) -> None:
    for address in ("/", "/gallery", "/_stcore/health", "/_stcore/host-config"):
        assert http_request(hosted, f"{PATH}{address}", Origin="https://evil.example")[0] == 200
    assert opened(hosted, "https://evil.example") == "403"
    assert opened(hosted, hosted.url) == opened(hosted, None) == "open"
    assert proxy.visits == []


def test_nothing_can_be_uploaded(hosted: ServerProcess) -> None:
    assert http_request(hosted, "/_stcore/upload_file/session/file", "PUT")[0] == 404


def test_metrics_are_for_those_who_run_the_site(hosted: ServerProcess) -> None:
    assert http_request(hosted, f"{PATH}/gallery")[0] == 200
    assert http_request(hosted, "/metrics", X_Forwarded_For="203.0.113.9")[0] == 404
    status, _, body = http_request(hosted, "/metrics")
    assert status == 200
    assert b"confinement_run_seconds_count" in body


def test_the_log_is_json_and_begins_with_what_has_started(hosted: ServerProcess) -> None:
    assert http_request(hosted, f"{PATH}/gallery")[0] == 200
    assert opened(hosted, hosted.url) == "open"
    lines = lines_with(hosted, "gallery")
    assert lines[0]["url"] == f"{hosted.url}{PATH}"
    assert urlsplit(lines[0]["listens"]).hostname == "localhost", "that is, at all addresses"
    assert "CONFINEMENT_CONTACT" in lines[0]["unset"]
    assert lines[0]["open_files"] >= 1024
    assert HOST not in "".join(line for line in hosted.output.splitlines()[1:])


def lines_with(server: ServerProcess, group: str) -> list[dict[str, Any]]:
    """The log, once it has a request of ``group``."""
    deadline = time.monotonic() + TIMEOUT
    while True:
        written = server.output
        lines = [json.loads(line) for line in written[: written.rfind("\n") + 1].splitlines()]
        if any(line.get("group") == group for line in lines):
            return lines
        assert time.monotonic() < deadline, written
        time.sleep(0.1)


def test_told_to_end_it_sends_readers_away_and_answers_until_it_is_told_again(
    start: Callable[..., ServerProcess], served_excerpt: Path
) -> None:
    port = free_port()
    variables = {"CONFINEMENT_URL": f"http://{HOST}:{port}{PATH}", "CONFINEMENT_DRAIN_SECONDS": str(DRAIN)}
    server = start(served_excerpt, port=port, variables=variables).wait()

    async def first_sent_away() -> int:
        async with AsyncExitStack() as sockets:
            readers = [await sockets.enter_async_context(socket_of(server, server.url)) for _ in range(READERS)]
            server.process.send_signal(signal.SIGTERM)
            ends = [asyncio.ensure_future(reader.wait_closed()) for reader in readers]
            await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
            return next(reader.close_code for reader in readers if reader.close_code)

    assert run_coroutine(first_sent_away()) == 1012
    assert http_request(server, "/ready")[0] == 503
    assert opened(server, server.url) == "403"
    assert http_request(server, f"{PATH}/fr/claims")[0] == 200
    server.process.send_signal(signal.SIGTERM)
    assert server.process.wait(timeout=DRAIN) == KILLED
