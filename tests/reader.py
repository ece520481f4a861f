"""A person at a real browser, who waits for pages and never sleeps."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from playwright.sync_api import Browser, Page, expect, sync_playwright

PATIENCE = 90
"""Seconds after which a page that is not whole counts as broken."""
SWITCHES = (
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--enable-unsafe-swiftshader",
)
CHARTS_FIT = """() => [...document.querySelectorAll('[class*="st-key-chart-"]')]
    .every((chart) => chart.querySelector(".main-svg") && chart.scrollHeight <= chart.clientHeight)"""
"""A chart is drawn once it fits its frame: before that, the frame scrolls for a moment."""
FILLED = """() => [...document.querySelectorAll('[class*="st-key-control-"]')]
    .every((place) => !place.checkVisibility() || place.querySelector("a, button, input, select"))"""
"""On a busy machine a page is shown before all of its controls are there."""
UNFOLD = """() => {
    for (const fold of document.querySelectorAll("#root details:not(.ci-citations)")) fold.open = true;
}"""
"""Citations are fetched when they are unfolded."""
READY = (
    "html:not(.ci-loading):not(:has(.ci-fragment:is(:empty, [aria-busy='true'])))"
    ' [data-testid="stApp"][data-test-script-state="notRunning"] .ci-footer'
)


@dataclass(frozen=True)
class Reader:
    """A person at a browser, who waits until a page is whole."""

    page: Page
    url: str

    def open(self, address: str) -> Page:
        self.page.goto(self.url + address)
        return self.wait_for_page()

    def wait_for_page(self) -> Page:
        self.page.wait_for_selector(READY, state="attached")
        return self.page

    def wait_for_drawings(self) -> Page:
        self.page.wait_for_load_state("networkidle")
        self.page.wait_for_function(FILLED)
        self.page.wait_for_function(CHARTS_FIT)
        return self.page

    def unfold(self) -> Page:
        """Open all that the page folds away, but for citations."""
        self.page.evaluate(UNFOLD)
        return self.page

    def wait_for_address(self, part: str) -> Page:
        self.page.wait_for_url(lambda url: part in url)
        return self.wait_for_page()


@contextmanager
def launched_chromium() -> Iterator[Browser]:
    """A Chromium that is closed at the end. Raises ``FileNotFoundError`` where there is none."""
    path = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if not path:
        raise FileNotFoundError(
            "no Chromium: run the tests with make test, which finds or installs one, or set CHROMIUM"
        )
    expect.set_options(timeout=30_000)  # a busy machine is slow, not broken
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=SWITCHES)
        yield chromium
        chromium.close()
