"""A server as it is hosted, below a path and with every way out through a trap: it asks nobody, and ends in order."""

from __future__ import annotations

import json
import signal
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.typing import Origin, Subprotocol

from tests.event_loop import run_coroutine
from tests.server.http_request import http_request
from tools.server_process import HOST, free_port

if TYPE_CHECKING:
    from tools.server_process import ServerProcess

PATH = "/confinement"
DRAIN = 4
"""Seconds during which the server goes on answering once it is told to end."""
VARIABLES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy")


class Trap:
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
def trap() -> Iterator[Trap]:
    with closing(Trap()) as trap:
        yield trap


@pytest.fixture(scope="module")
def hosted(start: Callable[..., ServerProcess], served_excerpt: Path, trap: Trap) -> ServerProcess:
    """The site below a path, listening on all addresses of the machine as a container does."""
    port = free_port()
    variables = {
        "CONFINEMENT_URL": f"http://{HOST}:{port}{PATH}",
        "CONFINEMENT_DRAIN_SECONDS": str(DRAIN),
        "STREAMLIT_SERVER_ADDRESS": "0.0.0.0",
        "NO_PROXY": "",
        **dict.fromkeys(VARIABLES, trap.url),
    }
    return start(served_excerpt, port=port, variables=variables).wait()


def opened(site: ServerProcess, origin: str | None) -> str:
    """How the server answers a socket from ``origin``."""
    url = f"ws://{urlsplit(site.url).netloc}{PATH}/_stcore/stream"

    async def ask() -> str:
        try:
            async with connect(url, origin=Origin(origin) if origin else None, subprotocols=[Subprotocol("streamlit")]):
                return "open"
        except InvalidStatus as refused:
            return str(refused.response.status_code)

    return run_coroutine(ask())


def test_the_server_asks_no_other_host(hosted: ServerProcess, trap: Trap) -> None:
    for address in ("/", "/gallery", "/_stcore/health", "/_stcore/host-config"):
        assert http_request(hosted, f"{PATH}{address}", Origin="https://evil.example")[0] == 200
    assert opened(hosted, "https://evil.example") == "403"
    assert opened(hosted, hosted.url) == opened(hosted, None) == "open"
    assert trap.visits == []


def test_nothing_can_be_uploaded(hosted: ServerProcess) -> None:
    assert http_request(hosted, "/_stcore/upload_file/session/file", "PUT")[0] == 404


def test_metrics_are_for_those_who_run_the_site(hosted: ServerProcess) -> None:
    assert http_request(hosted, "/metrics", X_Forwarded_For="203.0.113.9")[0] == 404
    status, _, body = http_request(hosted, "/metrics")
    assert status == 200
    assert b"confinement_run_seconds_count" in body


def test_the_log_is_json_and_begins_with_what_has_started(hosted: ServerProcess) -> None:
    lines = [json.loads(line) for line in hosted.output.splitlines()]
    assert lines[0]["url"] == f"{hosted.url}{PATH}"
    assert "CONFINEMENT_CONTACT" in lines[0]["unset"]
    assert lines[0]["open_files"] >= 1024
    assert HOST not in "".join(line for line in hosted.output.splitlines()[1:])


def test_told_to_end_it_sends_readers_away_and_answers_for_a_while(hosted: ServerProcess) -> None:
    """The last test of this module: the server is gone afterwards."""
    url = f"ws://{urlsplit(hosted.url).netloc}{PATH}/_stcore/stream"

    async def stay() -> int:
        async with connect(url, origin=Origin(hosted.url), subprotocols=[Subprotocol("streamlit")]) as reader:
            hosted.process.send_signal(signal.SIGTERM)
            try:
                await reader.recv()
            except ConnectionClosed as closed:
                return closed.rcvd.code if closed.rcvd else 0
            return 0

    assert run_coroutine(stay()) == 1012
    assert http_request(hosted, "/ready")[0] == 503
    assert opened(hosted, hosted.url) == "403"
    assert http_request(hosted, f"{PATH}/fr/claims")[0] == 200
    start = time.monotonic()
    assert hosted.process.wait(timeout=60) in (0, -signal.SIGTERM)
    assert time.monotonic() - start < 60
