"""A real browser, which waits for pages and never sleeps."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tools.server_process import ServerProcess

PATIENCE = 90
"""Seconds after which a page that is not whole counts as broken."""
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
    "html:not(.ci-loading):not(:has(.ci-fragment:empty))"
    ' [data-testid="stApp"][data-test-script-state="notRunning"] .ci-footer'
)


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

    def reading(server: ServerProcess, **context: object) -> Reader:
        options = {"locale": "fr-FR", "viewport": {"width": 1440, "height": 1000}} | context
        contexts.append(browser.new_context(**options))  # type: ignore[arg-type]
        contexts[-1].set_default_timeout(PATIENCE * 1000)
        return Reader(contexts[-1].new_page(), server.url)

    yield reading
    for context in contexts:
        context.close()


@pytest.fixture
def reader(site: ServerProcess, reader_of: Callable[..., Reader]) -> Reader:
    """A French reader of the shared server."""
    return reader_of(site)
