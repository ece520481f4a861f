"""Charts in other people's pages: a small document without Streamlit, that fits its iframe at every width."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from dashboard.charts import chart_registry
from dashboard.components import embed_frame
from dashboard.context import create_context
from dashboard.features.figures.embed import chart_embed
from dashboard.languages import LANGUAGES, Language
from dashboard.settings import Settings
from dashboard.urls import Urls

if TYPE_CHECKING:
    from tests.reader import Reader
    from tools.server_process import ServerProcess

CHARTS = {chart.name: chart for part in chart_registry.SECTIONS.values() for chart in part}
WIDTHS = (320, 360, 399, 400, 500, 640, 900)
HOST = """(snippet) => {
    document.body.innerHTML = `<div id="place">${snippet}</div>`;
    window.heights = [];
    window.addEventListener("message", ({ data }) => window.heights.push(data.height));
}"""
UNTIL = """new Promise((done) => {
    const look = () => (%s) ? done() : requestAnimationFrame(look);
    look();
})"""
"""Waits for a condition where the content policy keeps Playwright's own wait from evaluating one."""
SAID = "() => " + UNTIL % "window.heights.length > 0"
HIGH = "() => " + UNTIL % "window.heights.at(-1) <= document.querySelector('iframe').clientHeight"
AS_WIDE = "(width) => " + UNTIL % "innerWidth === width"
FITS = """() => ({
    wide: document.documentElement.scrollWidth <= innerWidth,
    high: document.documentElement.scrollHeight <= innerHeight,
    cut: [...document.querySelectorAll("text")].filter((text) => text.checkVisibility()).filter((text) => {
        const box = text.getBoundingClientRect();
        return box.left < 0 || box.right > innerWidth;
    }).map((text) => text.textContent),
    shown: [...document.querySelectorAll(".ci-inline-chart")].filter((plate) => plate.checkVisibility()).length,
})"""


@pytest.mark.parametrize("language", LANGUAGES)
def test_axe_finds_nothing_in_an_embedded_chart(
    site: ServerProcess, reader_of: Callable[..., Reader], language: str
) -> None:
    for scheme in ("light", "dark"):
        page = reader_of(site, color_scheme=scheme, viewport={"width": 390, "height": 900}).page
        page.goto(f"{site.url}/engagement?embed=true&chart=more&lang={language}")
        report = Axe().run(page)
        assert report.violations_count == 0, report.generate_report()


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_iframe_has_room_for_what_it_shows_at_every_width(
    site: ServerProcess, reader_of: Callable[..., Reader], language: Language
) -> None:
    context = create_context(Settings())
    localizer = context.localizer(language)
    page = reader_of(site, viewport={"width": 1000, "height": 900}).page
    page.goto(f"{site.url}/robots.txt")
    for name in CHARTS:
        embedded = chart_embed(context, name, language)
        assert embedded is not None
        page.evaluate(HOST, embed_frame.iframe_html(embedded, localizer, Urls(f"{site.url}/")))
        page.evaluate(SAID)
        frame = page.frames[-1]
        for width in WIDTHS:
            page.evaluate("width => document.getElementById('place').style.width = `${width}px`", width)
            frame.evaluate(AS_WIDE, width)
            assert frame.evaluate(FITS) == {"wide": True, "high": True, "cut": [], "shown": 1}, (name, width)
        page.evaluate(HIGH)


def test_the_code_is_copied_by_one_click_and_shows_the_chart(reader: Reader, site: ServerProcess) -> None:
    page = reader.open("/engagement?lang=en")
    page.locator(".ci-chart-card", has=page.locator("#channels")).get_by_text("Share", exact=True).click()
    row = page.locator(".ci-chart-card", has=page.locator("#channels")).locator(".ci-share-bar")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    row.get_by_text("Embed", exact=True).click()
    row.get_by_role("button", name="Copy the code").click()
    code = str(page.evaluate("navigator.clipboard.readText()"))
    expect(row.get_by_role("status").filter(has_text="Code copied.")).to_be_visible()
    assert re.findall('src="([^"]*)"', code) == [f"{site.url}/engagement?embed=true&amp;chart=channels&amp;lang=en"]
    page.goto(f"{site.url}/robots.txt")
    page.evaluate("code => document.body.innerHTML = code", code)
    expect(page.frame_locator("iframe").get_by_role("heading", level=1)).to_have_text(
        re.compile("^Self-reported in the late-phase countries")
    )
