"""What a reader waits for, measured inside the page by its own clock: until what they asked for has been painted.

Every page, ours and the peers', is told apart from one that is still coming by a condition of its own. Whatever is
waited for ends with two animation frames after the condition holds: the frame that painted it is over then.
"""

from __future__ import annotations

import statistics
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from bench.peers import rows
from bench.viewers import percentile

SWITCHES = (
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--enable-unsafe-swiftshader",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",  # Streamlit's default pages report to its makers
)
PATIENCE = 120_000
"""Milliseconds that are waited for a page; for what is measured on it, half as long."""
CALM: Final = "networkidle"
"""When a reader clicks: the page has nothing left to fetch."""
WINDOW = {"width": 1440, "height": 1000}


@dataclass(frozen=True)
class Gallery:
    """How the gallery of one site is read: where it is, when it is there, what is clicked on and what that changes."""

    address: str
    is_complete: str
    """An expression that holds once the gallery can be read."""
    facets: str
    """A selector of the facets' codes."""
    cards: str
    """An expression for the text of the cards."""


OURS = Gallery(
    "/gallery?lang=en",
    "!document.documentElement.classList.contains('ci-loading') && document.querySelector('.ci-card')"
    " && document.querySelector('.ci-facets button')",
    ".ci-facets button",
    "[...document.querySelectorAll('.ci-card')].map((card) => card.textContent).join('')",
)
STREAMLIT = Gallery(
    "/",
    "document.querySelector('[data-test-script-state=notRunning]') && document.querySelectorAll('h3').length >= 24"
    f" && document.querySelectorAll('[data-testid=stButtonGroup]:has(button)').length == {len(rows.FACETS)}",
    "[data-testid=stButtonGroup] button",
    "document.querySelector('[data-test-script-state=notRunning]')"
    " && [...document.querySelectorAll('h3')].map((heading) => heading.textContent).join('')",
)
DASH = Gallery(
    "/",
    "document.querySelectorAll('.card').length >= 24",
    "input[type=checkbox]",
    "[...document.querySelectorAll('.card')].map((card) => card.textContent).join('')",
)
DATASETTE_CODES = ".facet-info li > a:not(.cross)"

PAINTED = """(holds) => new Promise((resolve, reject) => {
  setTimeout(() => reject(new Error(`waited too long for ${holds}`)), 60000);
  const look = () => holds() && (watch.disconnect(), requestAnimationFrame(() => requestAnimationFrame(resolve)), true);
  const watch = new MutationObserver(look);
  watch.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  look();
})"""
"""Resolves once a condition holds and what it speaks of has been painted."""
ARRIVAL = f"""window.benchArrived = new Promise((resolve, reject) => addEventListener("DOMContentLoaded", () => {{
  ({PAINTED})(() => %s).then(() => resolve(performance.now()), reject);
}}));"""
LOADED = f"""window.benchLoaded = new Promise((resolve, reject) => addEventListener("load", () => {{
  ({PAINTED})(() => true).then(() => resolve(performance.timeOrigin + performance.now()), reject);
}}));"""
CLICK = f"""async ([selector, place]) => {{
  const cards = () => %s;
  const before = cards();
  const started = performance.now();
  document.querySelectorAll(selector)[place].click();
  await ({PAINTED})(() => {{ const now = cards(); return now && now !== before; }});
  return performance.now() - started;
}}"""
FOLLOW = """([selector, place]) => {
  const started = performance.timeOrigin + performance.now();
  document.querySelectorAll(selector)[place].click();
  return started;
}"""


@dataclass(frozen=True)
class Waits:
    """How long a reader waited, in milliseconds."""

    each: Sequence[float]

    @property
    def median(self) -> float:
        """The wait in the middle."""
        return statistics.median(self.each)

    @property
    def p95(self) -> float:
        """The wait that 95 of 100 did not exceed."""
        return percentile(self.each, 0.95)


@contextmanager
def chromium(path: str) -> Iterator[Browser]:
    """The browser at ``path``, without a window and cut off from every other machine."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=SWITCHES)
        yield browser
        browser.close()


@contextmanager
def visitor(browser: Browser) -> Iterator[BrowserContext]:
    """A new reader with an empty cache."""
    context = browser.new_context(locale="en-GB", viewport={"width": WINDOW["width"], "height": WINDOW["height"]})
    context.set_default_timeout(PATIENCE)
    yield context
    context.close()


def first_loads(browser: Browser, url: str, gallery: Gallery, times: int) -> Waits:
    """From the start of the navigation until the gallery can be read, each time by a new reader."""
    return Waits([_first_load(browser, url, gallery) for _ in range(times)])


def clicks(browser: Browser, url: str, gallery: Gallery, times: int) -> Waits:
    """From a click on a code, with nothing chosen, until its cards have been painted; another code each time."""
    waits: list[float] = []
    with visitor(browser) as context:
        context.add_init_script(ARRIVAL % gallery.is_complete)
        page = context.new_page()
        for place in _places(_calm(page, url, gallery), gallery.facets, times):
            _calm(page, url, gallery)
            waits.append(page.evaluate(CLICK % gallery.cards, [gallery.facets, place]))
    return Waits(waits)


def page_clicks(browser: Browser, address: str, times: int) -> Waits:
    """The same where a code is a link: from a click on it until the page behind it has been loaded and painted."""
    waits: list[float] = []
    with visitor(browser) as context:
        context.add_init_script(LOADED)
        page = context.new_page()
        page.goto(address)
        for place in _places(page, DATASETTE_CODES, times):
            page.goto(address)
            page.wait_for_load_state(CALM)
            with page.expect_navigation(wait_until="load"):
                started = page.evaluate(FOLLOW, [DATASETTE_CODES, place])
            waits.append(page.evaluate("window.benchLoaded") - started)
    return Waits(waits)


def page_loads(browser: Browser, address: str, times: int) -> Waits:
    """From the start of the navigation until a page without a script's state has been loaded and painted."""
    return Waits([_page_load(browser, address) for _ in range(times)])


def _first_load(browser: Browser, url: str, gallery: Gallery) -> float:
    with visitor(browser) as context:
        context.add_init_script(ARRIVAL % gallery.is_complete)
        return float(_open(context.new_page(), url, gallery).evaluate("window.benchArrived"))


def _page_load(browser: Browser, address: str) -> float:
    with visitor(browser) as context:
        context.add_init_script(LOADED)
        page = context.new_page()
        page.goto(address)
        return float(page.evaluate("window.benchLoaded.then((at) => at - performance.timeOrigin)"))


def _open(page: Page, url: str, gallery: Gallery) -> Page:
    page.goto(url + gallery.address)
    page.evaluate("window.benchArrived")
    return page


def _calm(page: Page, url: str, gallery: Gallery) -> Page:
    _open(page, url, gallery).wait_for_load_state(CALM)
    return page


def _places(page: Page, selector: str, times: int) -> Sequence[int]:
    """Which of the codes are clicked on: all over the list, so that common and rare ones are among them."""
    there = page.locator(selector).count()
    return [turn * there // times for turn in range(times)]
