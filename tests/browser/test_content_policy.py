"""The policy of every document lets the site do all that it does: no browser reports that it had to refuse anything."""

from __future__ import annotations

from collections.abc import Callable
from itertools import cycle
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from dashboard.languages import LANGUAGES
from tests.addresses import INITIATIVE, MY_SLIDES, STATIC_PAGES, in_language, page_addresses

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.reader import Reader
    from tools.server_process import ServerProcess

REPORT = """addEventListener("securitypolicyviolation", (event) => {
    console.error(`policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile} ${event.sample}`);
});"""
"""Told through the console, which outlives the document."""
EMBEDS = (
    "/engagement?embed=true&chart=gwi",
    "/map?embed=true",
    f"/initiative?embed=true&id={INITIATIVE}",
    "/gallery?embed=true",
    "/?embed=true",
)
FILES = ("/charts/gwi.svg", "/charts/weeks.svg", "/newsletter/fr/2020-W12.html", "/preview/fr/site.png")
FRAME = """(address) => {
    addEventListener("message", ({ data }) => { if (data.embed) window.height = data.height; });
    document.body.append(Object.assign(document.createElement("iframe"), { src: address }));
}"""


def test_no_document_does_what_its_policy_forbids(site: ServerProcess, newcomer_of: Callable[..., Reader]) -> None:
    reader = newcomer_of(site)
    page, refused = reader.page, list[str]()
    page.context.add_init_script(REPORT)
    page.on("console", lambda line: refused.append(f"{page.url}: {line.text}") if _is_refusal(line.text) else None)
    for address, language in zip(page_addresses(), cycle(LANGUAGES), strict=False):
        reader.open(in_language(address, language))
        reader.unfold()
        page.wait_for_load_state("networkidle")
    _choose(reader)
    _present(reader)
    for address in (*EMBEDS, *FILES, *(address.format("en") for address in (*STATIC_PAGES, "/{}/search?q=masks"))):
        page.goto(site.url + address)
    page.goto(f"{site.url}/robots.txt")
    page.evaluate(FRAME, f"{site.url}{EMBEDS[0]}")
    page.wait_for_function("() => window.height > 100")
    assert refused == []


def test_what_is_not_ours_does_not_run(site: ServerProcess, reader_of: Callable[..., Reader]) -> None:
    """A browser would tell of it."""
    page = reader_of(site).open("/about")
    with page.expect_console_message(lambda line: _is_refusal(line.text)):
        page.evaluate("""() => {
            const script = Object.assign(document.createElement("script"), { textContent: "window.foreign = true" });
            document.head.append(script);
        }""")
    assert page.evaluate("window.foreign") is None


def _is_refusal(text: str) -> bool:
    return text.startswith("policy: ") or "Content Security Policy" in text or "Permissions-Policy" in text


def _choose(reader: Reader) -> None:
    """What a reader does on pages: a filter, a search, the interactive map and chart."""
    page = reader.open("/gallery?lang=en")
    page.locator("#root .st-key-filters button:visible").first.click()
    page.wait_for_load_state("networkidle")
    page = reader.open("/map?lang=en")
    page.locator("[data-map-size]").click()
    expect(page.get_by_test_id("stDeckGlJsonChart").locator("canvas").first).to_be_visible()
    page.wait_for_load_state("networkidle")


def _present(reader: Reader) -> Page:
    page = reader.open("/present?lang=en")
    for key in ("ArrowRight", "ArrowRight", "n", "q", "End", "Home"):
        page.keyboard.press(key)
    reader.open(f"/present?{MY_SLIDES}&lang=en")
    page.wait_for_load_state("networkidle")
    return page
