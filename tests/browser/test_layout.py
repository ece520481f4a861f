"""How pages stand in windows of every width: nothing jumps, nothing is cut off, everything can be touched."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from dashboard.streamlit_adapter import fonts
from tests.addresses import state_addresses
from tests.shipped import count

if TYPE_CHECKING:
    from playwright.sync_api import Route

    from tests.reader import Reader
    from tools.server_process import ServerProcess

WIDTHS = (360, 390, 768, 1280, 1920, 3840)
ALLOWED_SHIFT = 0.05
"""Half of what the Core Web Vitals call good."""

SHIFTS = """
    window.shifts = 0;
    new PerformanceObserver((list) => {
        for (const shift of list.getEntries()) if (!shift.hadRecentInput) window.shifts += shift.value;
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
WIDER_THAN_THE_WINDOW = """() => [document.documentElement, ...document.querySelectorAll("main")]
    .filter((part) => part.scrollWidth > part.clientWidth).map((part) => `${part.tagName} ${part.scrollWidth}`)"""
CUT_OFF = """() => [...document.querySelectorAll("main *")].filter((element) => {
    const style = getComputedStyle(element);
    const text = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    const hidden = element.clientWidth <= 1 || element.closest(".ci-two-lines") || element.closest("svg");
    return text && !hidden && style.overflowX !== "visible" && element.scrollWidth > element.clientWidth;
}).map((element) => element.textContent.trim())"""
HARD_TO_TOUCH = """() => {
    const text = (element) => element.textContent.trim();
    const sentence = (target) => target.tagName === "A" && text(target.parentElement) !== text(target);
    return [...document.querySelectorAll("main :is(a:not(svg *), button, input, summary, [role=spinbutton])")]
        .filter((target) => target.checkVisibility({ visibilityProperty: true }) && !sentence(target))
        .map((target) => [target, target.getBoundingClientRect()])
        .filter(([, box]) => box.width > 1 && box.height > 1 && Math.min(box.width, box.height) < 23.9)
        .map(([target, box]) => `${target.outerHTML.slice(0, 90)} ${box.width} x ${box.height}`);
}"""
"""What is too small for a finger. Countries and marks are as large as what they stand for lets them be; all of them are
in a list besides."""
ROWS_OF_THE_MENU = """() => [...document.querySelectorAll(".ci-menu :is(a, button)")]
    .map((target) => target.getBoundingClientRect()).map((box) => (box.top + box.bottom) / 2).sort((a, b) => a - b)
    .filter((middle, place, middles) => place === 0 || middle - middles[place - 1] > 12).length"""
HERE = """() => [...document.querySelectorAll(".ci-menu a[aria-current]")].map((link) => link.getBoundingClientRect())
    .every((box) => box.left >= 0 && box.right <= innerWidth)"""


@pytest.mark.parametrize("address", state_addresses())
def test_nothing_jumps_while_a_page_loads(site: ServerProcess, reader_of: Callable[..., Reader], address: str) -> None:
    reader = reader_of(site, viewport={"width": 1440, "height": 900})
    reader.page.add_init_script(SHIFTS)
    reader.open(address)
    page = reader.wait_for_drawings()
    assert page.evaluate("window.shifts") < ALLOWED_SHIFT
    first, last = page.evaluate("window.firstPlaces"), page.evaluate("window.places('#root')")
    moved = [(before, after) for before, after in zip(first, last, strict=True) if not _is_near(before, after)]
    assert moved == []


def _is_near(before: list[Any], after: list[Any]) -> bool:
    """Whether the same thing stands where it stood, but for how numbers are rounded."""
    (text, *place), (text_after, *place_after) = before, after
    return text == text_after and all(abs(a - b) <= 2 for a, b in zip(place, place_after, strict=True))


def test_place_focus_and_what_was_typed_outlast_the_change_from_the_document_to_the_page(
    site: ServerProcess, reader_of: Callable[..., Reader]
) -> None:
    reader = reader_of(site, viewport={"width": 390, "height": 844})
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
    site: ServerProcess, reader_of: Callable[..., Reader], address: str
) -> None:
    reader = reader_of(site, viewport={"width": WIDTHS[0], "height": 900})
    reader.page.add_init_script(SHIFTS)
    reader.open(address)
    assert reader.wait_for_drawings().evaluate("window.shifts") < ALLOWED_SHIFT
    for width in WIDTHS:
        reader.page.set_viewport_size({"width": width, "height": 900})
        page = reader.wait_for_drawings()
        assert page.evaluate(WIDER_THAN_THE_WINDOW) == [], width
        assert page.evaluate(CUT_OFF) == [], width
        assert page.evaluate(HARD_TO_TOUCH) == [], width
        assert page.evaluate(ROWS_OF_THE_MENU) <= 2, width
    # The typeface of icons holds those; any other would be shown as its name.
    assert set(page.get_by_test_id("stIconMaterial").all_text_contents()) <= set(fonts.ICONS)


def test_the_menu_of_a_phone_opens_where_the_reader_is(site: ServerProcess, reader_of: Callable[..., Reader]) -> None:
    reader = reader_of(site, viewport={"width": 360, "height": 800})
    for address in ("/data?lang=fr", "/gallery?lang=en", "/present?arrange=1&views=map"):
        assert reader.open(address).locator(".ci-menu a[aria-current]").count() == 1
        assert reader.wait_for_drawings().evaluate(HERE)


def test_filters_fold_away_on_a_phone_and_stay_open_while_one_is_chosen(
    site: ServerProcess, reader_of: Callable[..., Reader]
) -> None:
    page = reader_of(site, viewport={"width": 390, "height": 844}).open("/gallery?country=FR&lang=en")
    fundraising = count(country="FR", theme="fundraising")
    theme = page.get_by_role("button", name=f"Fundraising ({fundraising})")
    assert page.get_by_text("1 active").is_visible()
    assert not theme.is_visible()
    page.locator("summary", has_text="Filters").click()
    theme.click()
    page.get_by_text("2 active").wait_for()
    assert page.get_by_role("button", name=f"Fundraising ({fundraising})").is_visible()
