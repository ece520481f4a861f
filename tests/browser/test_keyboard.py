"""Everything works without a mouse, and whoever steps through a page sees where they are."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.addresses import state_addresses
from tests.shipped import result_line

if TYPE_CHECKING:
    from tests.reader import Reader
    from tools.server_process import ServerProcess

WIDTHS = {"desktop": {"width": 1440, "height": 1000}, "phone": {"width": 390, "height": 844}}
MAX_STOPS = 400
"""Beyond this many, what is looked for is not reached."""
ENTRIES = 3
"""Presses after which a page that takes none is broken."""
ENDLESS = 2000
"""A page with so many stops catches the keyboard: it never comes to the end."""
STOP = """() => {
  const looks = (style) => [style.outlineStyle !== "none" && style.outline, style.boxShadow, style.borderColor,
                            style.backgroundColor].join();
  const sign = (element) => [getComputedStyle(element), getComputedStyle(element, "::before")].map(looks).join();
  const left = window.walked;
  const at = document.activeElement === document.body ? null : document.activeElement;
  window.walked = at && { element: at, focused: sign(at) };
  // What a stop looks like without the focus is seen once the focus has gone on.
  const unmarked = left && left.element !== at && sign(left.element) === left.focused;
  if (!at) return { ended: true, unmarked };
  const box = [...at.getClientRects()].find((one) => one.width && one.height) ?? at.getBoundingClientRect();
  const middle = (from, to, end) => (Math.max(from, 0) + Math.min(to, end)) / 2;
  const hit = document.elementFromPoint(
    middle(box.left, box.right, innerWidth), middle(box.top, box.bottom, innerHeight));
  return {
    ended: false,
    unmarked,
    name: `${at.tagName} ${at.getAttribute("aria-label") ?? at.innerText ?? ""}`.slice(0, 60),
    covered: !at.checkVisibility({ opacityProperty: true }) || !hit || !(hit.contains(at) || at.contains(hit)),
  };
}"""
"""Where the focus is, whether it can be seen there, and whether the stop before looks the same without it."""


@dataclass
class Walk:
    """All stops of a page by name, and those that a reader would not see."""

    stops: list[str] = field(default_factory=list)
    unmarked: list[str] = field(default_factory=list)
    covered: list[str] = field(default_factory=list)

    def through(self, page: Page) -> Walk:
        enter(page)
        for _ in range(ENDLESS):
            stop = page.evaluate(STOP)
            if stop["unmarked"]:
                self.unmarked.append(self.stops[-1])
            if stop["ended"]:
                return self
            self.stops.append(stop["name"])
            if stop["covered"]:
                self.covered.append(stop["name"])
            page.keyboard.press("Tab")
        pytest.fail(f"the keyboard does not leave the page; its last stops: {self.stops[-5:]}")


def enter(page: Page) -> None:
    """Press Tab until the page has the focus: a busy machine once took the first press, for a reason not known."""
    for _ in range(ENTRIES):
        page.wait_for_function("() => document.hasFocus()")
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement !== document.body"):
            return
    pytest.fail("the keyboard does not enter the page")


def step(page: Page, target: Locator, key: str = "Tab", *, limit: int = MAX_STOPS) -> None:
    """Press ``key`` until ``target`` has the focus, ``limit`` times at most."""
    for _ in range(limit):
        page.keyboard.press(key)
        if target.evaluate("element => element === document.activeElement"):
            return
    pytest.fail(f"{key} does not reach {target}")


@pytest.mark.parametrize("address", state_addresses())
@pytest.mark.parametrize("width", WIDTHS)
def test_every_stop_of_the_keyboard_is_marked_and_in_sight(
    site: ServerProcess, reader_of: Callable[..., Reader], width: str, address: str
) -> None:
    reader = reader_of(site, viewport=WIDTHS[width], reduced_motion="reduce")
    reader.open(address)
    walk = Walk().through(reader.wait_for_drawings())
    assert len(walk.stops) > 8
    assert walk.unmarked == []
    assert walk.covered == []


def test_the_keyboard_alone_searches_filters_opens_a_card_reaches_its_sources_and_comes_back(reader: Reader) -> None:
    page = reader.open("/gallery?lang=fr")
    step(page, page.get_by_role("textbox", name="Recherche"))
    page.keyboard.type("don")
    page.keyboard.press("Enter")
    reader.wait_for_address("q=don")
    expect(page.locator(".ci-status")).to_contain_text(page.locator(".st-key-results .ci-count-heading").inner_text())
    step(page, page.get_by_role("button", name=re.compile("^Collecte de fonds")).first)
    page.keyboard.press("Enter")
    reader.wait_for_address("theme=fundraising")
    card = page.get_by_role("listitem").get_by_role("heading", level=3).get_by_role("link").first
    name = card.inner_text()
    step(page, card)
    page.keyboard.press("Enter")
    reader.wait_for_address("/initiative")
    expect(page.get_by_role("heading", level=1, name=name)).to_be_focused()
    source = page.locator(".ci-record .ci-sources a").first
    step(page, source)
    expect(source).to_be_in_viewport()
    step(page, page.get_by_role("link", name="Retour à la sélection"), "Shift+Tab")
    page.keyboard.press("Enter")
    reader.wait_for_address("/gallery")
    assert "q=don" in page.url
    assert "theme=fundraising" in page.url
    expect(card).to_be_focused()


def test_folded_filters_are_stepped_over_until_they_are_unfolded(
    site: ServerProcess, reader_of: Callable[..., Reader]
) -> None:
    reader = reader_of(site, viewport=WIDTHS["phone"], reduced_motion="reduce")
    page = reader.open("/gallery?country=CH&lang=fr")
    facet = page.get_by_role("button", name=re.compile(r"^Collecte de fonds \("))
    expect(facet).to_have_count(0)
    step(page, page.locator("#tool-filters summary"))
    page.keyboard.press("Enter")
    expect(facet).to_be_visible()
    step(page, facet)
    page.keyboard.press("Enter")
    reader.wait_for_address("theme=fundraising")


def test_escape_folds_the_menu_and_the_tools_of_a_phone_and_gives_the_keyboard_back(
    site: ServerProcess, reader_of: Callable[..., Reader]
) -> None:
    page = reader_of(site, viewport=WIDTHS["phone"]).open("/gallery?country=CH&lang=fr")
    folds = {
        "#menu-fold summary": page.get_by_role("link", name="Carte", exact=True),
        "#tool-filters summary": page.get_by_role("button", name=re.compile(r"^Collecte de fonds \(")),
        "#tool-view summary": page.get_by_role("textbox", name="Recherche"),
    }
    for selector, inside in folds.items():
        summary = page.locator(f"#root {selector}")
        summary.press("Enter")
        inside.focus()
        page.keyboard.press("Escape")
        expect(summary).to_be_focused()
        expect(inside).to_be_hidden()


def test_the_first_stop_leads_to_the_results_and_soon_to_the_first_card(reader: Reader) -> None:
    page = reader.open("/gallery?lang=fr")
    enter(page)
    expect(page.get_by_role("link", name="Aller au contenu")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name=result_line("fr"))).to_be_focused()
    step(page, page.locator(".ci-card h3 a").first, limit=8)
    page.goto(f"{reader.url}/data?lang=fr")
    reader.wait_for_page()
    enter(page)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_be_focused()
