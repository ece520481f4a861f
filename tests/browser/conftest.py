"""A real server and a real browser. Both are waited for, never slept for."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

PROJECT = Path(__file__).parents[2]
PATIENCE = 90
"""Seconds after which a server that does not answer counts as broken."""
SWITCHES = (
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--enable-unsafe-swiftshader",
)
DRAWN = """() => [...document.querySelectorAll('[class*="st-key-chart-"]')]
    .every((chart) => chart.querySelector(".main-svg") && chart.scrollHeight <= chart.clientHeight)"""
"""A chart is drawn once it fits its frame: before that, the frame scrolls for a moment."""
FILLED = """() => [...document.querySelectorAll('[class*="st-key-control-"]')]
    .every((place) => !place.checkVisibility() || place.querySelector("a, button, input, select"))"""
"""On a busy machine a page is shown before all of its controls are there."""
READY = (
    "html:not(.ci-arriving):not(:has(.ci-parcel:empty))"
    ' [data-testid="stApp"][data-test-script-state="notRunning"] .ci-footer'
)


@dataclass(frozen=True)
class Server:
    """The site as a process of its own."""

    process: subprocess.Popen[bytes]
    url: str
    log: Path

    @property
    def printed(self) -> str:
        return self.log.read_text("utf-8")

    def answers(self) -> bool:
        try:
            with urlopen(f"{self.url}/_stcore/health", timeout=5):
                return True
        except (URLError, TimeoutError, ConnectionError):
            return False

    def wait(self) -> Server:
        deadline = time.monotonic() + PATIENCE
        while not self.answers():
            if self.process.poll() is not None or time.monotonic() > deadline:
                pytest.fail(f"the server does not answer; it printed:\n{self.printed}")
            time.sleep(0.1)
        return self


@dataclass(frozen=True)
class Reader:
    """A person at a browser, who waits until a page is whole."""

    page: Page
    url: str

    def open(self, address: str) -> Page:
        self.page.goto(self.url + address)
        return self.settled()

    def settled(self) -> Page:
        self.page.wait_for_selector(READY, state="attached")
        return self.page

    def drawn(self) -> Page:
        self.page.wait_for_load_state("networkidle")
        self.page.wait_for_function(FILLED)
        self.page.wait_for_function(DRAWN)
        return self.page

    def sees_address(self, part: str) -> Page:
        self.page.wait_for_url(lambda url: part in url)
        return self.settled()


@pytest.fixture(scope="session")
def start(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[..., Server]]:
    """Starts servers, over the shipped data or another directory, and ends them after the last test."""
    started: list[Server] = []

    def starting(data: Path | None = None, port: int | None = None) -> Server:
        log = tmp_path_factory.mktemp("server") / "log.txt"
        started.append(_launched(port or _free_port(), log, data))
        return started[-1]

    yield starting
    for server in started:
        server.process.terminate()
    for server in started:
        server.process.wait()


@pytest.fixture(scope="session")
def site(start: Callable[..., Server]) -> Server:
    """One server for all tests that need not be its first reader."""
    return start().wait()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for all tests."""
    path = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if not path:
        pytest.fail("no Chromium: run the tests with make test, which finds or installs one, or set CHROMIUM")
    expect.set_options(timeout=30_000)  # a busy machine is slow, not broken
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=SWITCHES)
        yield chromium
        chromium.close()


@pytest.fixture
def reader_of(browser: Browser) -> Iterator[Callable[..., Reader]]:
    """Gives a new reader of a server, with an own language, window and colour scheme where asked for."""
    contexts = []

    def reading(server: Server, **context: object) -> Reader:
        options = {"locale": "fr-FR", "viewport": {"width": 1440, "height": 1000}} | context
        contexts.append(browser.new_context(**options))  # type: ignore[arg-type]
        contexts[-1].set_default_timeout(PATIENCE * 1000)
        return Reader(contexts[-1].new_page(), server.url)

    yield reading
    for context in contexts:
        context.close()


@pytest.fixture
def reader(site: Server, reader_of: Callable[..., Reader]) -> Reader:
    """A French reader of the shared server."""
    return reader_of(site)


def _launched(port: int, log: Path, data: Path | None) -> Server:
    options = (f"--server.port={port}", "--server.address=127.0.0.1")
    variables = os.environ | ({"CONFINEMENT_DATA": str(data)} if data else {})
    with log.open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "streamlit", "run", "app.py", *options],
            cwd=PROJECT,
            env=variables,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    return Server(process, f"http://127.0.0.1:{port}", log)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
