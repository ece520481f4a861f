"""How pages stand in windows of every width: nothing jumps, nothing is cut off, everything can be touched."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from dashboard.languages import LANGUAGES
from dashboard.streamlit_adapter import fonts
from tests.addresses import in_language, state_addresses
from tests.shipped import count, result_line

if TYPE_CHECKING:
    from playwright.sync_api import Route

    from tests.reader import Reader
    from tools.server_process import ServerProcess

WIDTHS = (320, 390, 768, 1280, 1920, 3840)
ALLOWED_SHIFT = 0.05
"""Half of what the Core Web Vitals call good."""

SHIFTS = """
    window.shifts = 0;
    window.shifted = [];
    const element = ({ node }) => (node?.nodeType === Node.ELEMENT_NODE ? node : node?.parentElement);
    const where = (source) => element(source)?.outerHTML.slice(0, 90);
    new PerformanceObserver((list) => {
        for (const shift of list.getEntries()) if (!shift.hadRecentInput) {
            window.shifts += shift.value;
            window.shifted.push([shift.value, ...shift.sources.map(where)]);
        }
    }).observe({ type: "layout-shift", buffered: true });
    window.places = (root) => [...document.querySelectorAll(`${root} :is(h1, h2, .ci-card, .ci-footer)`)]
        .map((part) => [part, part.getBoundingClientRect()]).filter(([, box]) => box.width > 1)
        .map(([part, box]) => [part.textContent.trim().slice(0, 30), Math.round(box.x), Math.round(box.y)]);
    const look = () => {
        if (document.querySelector(".ci-first-content")) window.firstPlaces = window.places(".ci-first-content");
        requestAnimationFrame(look);
    };
    look();
"""
PAINTED = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
WIDER_THAN_THE_WINDOW = """() => [document.documentElement, ...document.querySelectorAll('[data-testid="stMain"]')]
    .filter((part) => part.scrollWidth > part.clientWidth).map((part) => `${part.tagName} ${part.scrollWidth}`)"""
CUT_OFF = """() => [...document.querySelectorAll('[data-testid="stMain"] *')].filter((element) => {
    const style = getComputedStyle(element);
    const text = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    const hidden = element.clientWidth <= 1 || element.closest(".ci-two-lines") || element.closest("svg");
    return text && !hidden && style.overflowX !== "visible" && element.scrollWidth > element.clientWidth;
}).map((element) => element.textContent.trim())"""
BESIDE_THE_WINDOW = """() => [...document.querySelectorAll(".ci-inline-chart text, .ci-panels text")]
    .filter((text) => text.checkVisibility({ visibilityProperty: true }))
    .map((text) => [text.textContent, text.getBoundingClientRect()])
    .filter(([, box]) => box.width && (box.left < 0 || box.right > innerWidth)).map(([text]) => text)"""
"""Letters of a chart that run over the edge of the window."""
BLUE = """() => [...document.querySelectorAll('[data-testid="stMain"] a')]
    .filter((link) => ["rgb(0, 0, 238)", "rgb(85, 26, 139)"].includes(getComputedStyle(link).color))
    .map((link) => link.outerHTML.slice(0, 90))"""
"""Links to which no style gives a colour of the site."""
WIDTHS_OF_WIDE_TEXT = (390, 1440)
WIDE_TEXT = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }"""
"""What a reader may set (WCAG 1.4.12). Slides are pictures of one size: they are left out."""
CUT_BY_WIDE_TEXT = """() => [...document.querySelectorAll('[data-testid="stMain"] *')].filter((part) => {
    const { overflowX, overflowY } = getComputedStyle(part), clips = (value) => ["hidden", "clip"].includes(value);
    const isSmall = part.clientWidth <= 1 || part.clientHeight <= 1 || !part.checkVisibility();
    const isCut = (clips(overflowY) && part.scrollHeight > part.clientHeight + 1)
        || (clips(overflowX) && part.scrollWidth > part.clientWidth + 1);
    return isCut && !isSmall && !part.closest(".ci-two-lines, svg") && part.textContent.trim();
}).map((part) => part.outerHTML.slice(0, 90))"""
HARD_TO_TOUCH = """() => {
    const text = (element) => element.textContent.trim();
    const sentence = (target) => target.tagName === "A" && text(target.parentElement) !== text(target);
    return [...document.querySelectorAll('[data-testid="stMain"] :is(a:not(svg *), button, input, summary)')]
        .filter((target) => target.checkVisibility({ visibilityProperty: true }) && !sentence(target))
        .map((target) => [target, target.getBoundingClientRect()])
        .filter(([, box]) => box.width > 1 && box.height > 1 && Math.min(box.width, box.height) < 23.9)
        .map(([target, box]) => `${target.outerHTML.slice(0, 90)} ${box.width} x ${box.height}`);
}"""
"""What is too small for a finger. Countries and marks are as large as what they stand for lets them be; all of them are
in a list besides."""
MAIN_ACTIONS = """() => [...document.querySelectorAll('[data-testid="stMain"] *')]
    .filter((target) => target.matches(`button, input, select, .ci-button, .ci-card, .ci-facet, .ci-tools summary,
        .ci-menu :is(a:not(.ci-skip), summary), .ci-phone-fold > summary,
        :is(.ci-choice, .ci-page-numbers, .ci-pager) a`))
    .filter((target) => target.checkVisibility({ visibilityProperty: true }) && !target.closest("[aria-hidden], svg"))
    .map((target) => [target, target.getBoundingClientRect()])
    .filter(([, box]) => box.width > 1 && box.height > 1 && Math.min(box.width, box.height) < 43.9)
    .map(([target, box]) => `${target.outerHTML.slice(0, 90)} ${box.width} x ${box.height}`)"""
"""Which of them is smaller than the tip of a finger: ways to other pages, cards, filters, fields and every button."""
WIDTHS_OF_FINGERS = (390, 768)
PHONE = 390, 844
"""Width and height of a phone."""
MAX_SCREENS = {"/engagement": 14, "/watch": 8}
"""Screens of a phone within which a page is read, and in the first of which is a picture."""
SCREENS = "document.querySelector('[data-testid=stMain]').scrollHeight / {height}"
FIRST_PICTURE = "document.querySelector('#root :is(.ci-inline-chart, .ci-dots-days)').getBoundingClientRect().top"
ABOVE_THE_CARDS = """() => {
  const bottom = document.querySelector("#root .ci-dot-plot").getBoundingClientRect().bottom;
  const top = document.querySelector("#root .ci-card").getBoundingClientRect().top;
  const between = ({ top: from, bottom: to }) => from >= bottom && to <= top && to - from > 1;
  const isText = (part) => [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
  return [...document.querySelectorAll("#root .st-key-page *")]
    .filter((part) => part.checkVisibility() && !part.closest(".ci-amounts"))
    .filter((part) => isText(part) && between(part.getBoundingClientRect())).map((part) => part.textContent.trim());
}"""
"""What can be read between the drawing and the first card, but for what belongs to the cards."""
ROWS_OF_THE_MENU = """() => [...document.querySelectorAll(".ci-menu :is(a:not(.ci-skip), button)")]
    .filter((target) => target.checkVisibility())
    .map((target) => target.getBoundingClientRect()).map((box) => (box.top + box.bottom) / 2).sort((a, b) => a - b)
    .filter((middle, place, middles) => place === 0 || middle - middles[place - 1] > 12).length"""


def hold(held: list[Route], route: Route) -> None:
    held.append(route)


@pytest.mark.parametrize("width", [390, 1440])
def test_a_typeface_that_comes_late_moves_nothing(
    site: ServerProcess, newcomer_of: Callable[..., Reader], width: int
) -> None:
    for address in ("/engagement?claim=social-engagement&lang=fr", "/about?lang=fr", "/gallery?lang=en"):
        page = newcomer_of(site, viewport={"width": width, "height": 900}).page
        page.add_init_script(SHIFTS)
        held: list[Route] = []
        page.route("**/*.woff2", partial(hold, held))
        page.route("**/static/js/*", lambda route: route.abort())
        page.goto(site.url + address, wait_until="commit")
        page.wait_for_selector(".ci-first-content .ci-footer")
        page.evaluate(PAINTED)
        assert page.evaluate("window.shifts") < ALLOWED_SHIFT
        for route in held:
            route.continue_()
        page.wait_for_function("""() => document.fonts.check('1rem "Source Sans"')""")
        page.evaluate(PAINTED)
        assert page.evaluate("window.shifts") < ALLOWED_SHIFT, page.evaluate("window.shifted")


@pytest.mark.parametrize("address", state_addresses())
def test_nothing_jumps_while_a_page_loads(
    site: ServerProcess, newcomer_of: Callable[..., Reader], address: str
) -> None:
    reader = newcomer_of(site, viewport={"width": 1440, "height": 900})
    reader.page.add_init_script(SHIFTS)
    reader.open(address)
    page = reader.wait_for_drawings()
    assert page.evaluate("window.shifts") < ALLOWED_SHIFT, page.evaluate("window.shifted")
    first, last = page.evaluate("window.firstPlaces"), page.evaluate("window.places('#root')")
    moved = [(before, after) for before, after in zip(first, last, strict=True) if not _is_near(before, after)]
    assert moved == []


def _is_near(before: list[Any], after: list[Any]) -> bool:
    """Whether the same thing stands where it stood, but for how numbers are rounded."""
    (text, *place), (text_after, *place_after) = before, after
    return text == text_after and all(abs(a - b) <= 2 for a, b in zip(place, place_after, strict=True))


def test_place_focus_and_what_was_typed_outlast_the_change_from_the_document_to_the_page(
    site: ServerProcess, newcomer_of: Callable[..., Reader]
) -> None:
    reader = newcomer_of(site, viewport={"width": 390, "height": 844})
    page = reader.page
    waiting: list[Route] = []

    def hold(route: Route) -> None:
        waiting.append(route)

    page.route("**/static/js/index.*", hold)
    page.goto(f"{reader.url}/search?q=masks&lang=en", wait_until="commit")
    field = page.locator(".ci-first-content .ci-search-page input")
    field.fill("masks for all")
    page.evaluate("document.querySelector('.ci-first-content').scrollTop = 300")
    for route in waiting:
        route.continue_()
    reader.wait_for_page()
    expect(page.locator(".ci-search-page input")).to_have_value("masks for all")
    expect(page.locator(".ci-search-page input")).to_be_focused()
    assert page.get_by_test_id("stMain").evaluate("(main) => main.scrollTop") == 300


@pytest.mark.parametrize("address", state_addresses())
def test_a_page_fits_every_width_and_does_not_jump_on_a_phone(
    site: ServerProcess, newcomer_of: Callable[..., Reader], address: str
) -> None:
    reader = newcomer_of(site, viewport={"width": WIDTHS[0], "height": 900})
    reader.page.add_init_script(SHIFTS)
    reader.open(address)
    assert reader.wait_for_drawings().evaluate("window.shifts") < ALLOWED_SHIFT
    _expect_few_screens(reader, address)
    for width in WIDTHS:
        reader.page.set_viewport_size({"width": width, "height": 900})
        page = reader.wait_for_drawings()
        assert page.evaluate(WIDER_THAN_THE_WINDOW) == [], width
        assert page.evaluate(CUT_OFF) == [], width
        assert page.evaluate(BESIDE_THE_WINDOW) == [], width
        assert page.evaluate(HARD_TO_TOUCH) == [], width
        assert width not in WIDTHS_OF_FINGERS or page.evaluate(MAIN_ACTIONS) == [], width
        assert page.evaluate(ROWS_OF_THE_MENU) <= 2, width
    assert page.evaluate(BLUE) == []
    page.add_style_tag(content=WIDE_TEXT)
    for width in WIDTHS_OF_WIDE_TEXT if not page.locator(".st-key-stage").count() else ():
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate(WIDER_THAN_THE_WINDOW) == [], width
        assert page.evaluate(CUT_BY_WIDE_TEXT) == [], width
    # The typeface of icons holds those; any other would be shown as its name.
    assert set(page.get_by_test_id("stIconMaterial").all_text_contents()) <= set(fonts.ICONS)


def _expect_few_screens(reader: Reader, address: str) -> None:
    """A page that is long for what it holds is short on a phone, in both languages, and begins with a picture."""
    if address not in MAX_SCREENS:
        return
    width, height = PHONE
    reader.page.set_viewport_size({"width": width, "height": height})
    for language in LANGUAGES:
        reader.open(in_language(address, language))
        page = reader.wait_for_drawings()
        assert page.evaluate(SCREENS.format(height=height)) < MAX_SCREENS[address], language
        assert page.evaluate(FIRST_PICTURE) < height - 100, language


@pytest.mark.parametrize("size", [(360, 640), (820, 1180), (844, 390)], ids=["phone", "tablet", "landscape"])
def test_one_row_of_tools_stands_above_the_cards_and_unfolded_filters_end_with_their_results(
    site: ServerProcess, reader_of: Callable[..., Reader], size: tuple[int, int]
) -> None:
    page = reader_of(site, viewport=dict(zip(("width", "height"), size, strict=True))).open("/gallery?lang=en")
    assert page.evaluate(ABOVE_THE_CARDS) == ["Filters", "Search, sort", "Share", result_line("en")]
    expect(page.locator("#root .ci-dots-days")).to_be_in_viewport()
    fundraising = count(theme="fundraising")
    theme = page.get_by_role("button", name=f"Fundraising ({fundraising})")
    expect(theme).to_be_hidden()
    page.locator("summary", has_text="Filters").click()
    theme.click()
    results = page.get_by_role("button", name=f"Show {fundraising} results")
    expect(results).to_be_in_viewport()
    results.click()
    expect(theme).to_be_hidden()
    heading = page.get_by_role("heading", name=result_line("en", theme="fundraising"))
    expect(heading).to_be_focused()
    expect(heading).to_be_in_viewport()
    page.locator("summary", has_text="Search, sort").click()
    page.get_by_role("link", name="Table", exact=True).click()
    expect(page.locator("#root .ci-initiatives")).to_be_visible()
    expect(page.get_by_role("link", name="Table", exact=True)).to_be_focused()
