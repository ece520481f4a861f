"""Everything works without a mouse, and whoever steps through a page sees where they are."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import Locator, Page, expect

if TYPE_CHECKING:
    from tests.site.conftest import Reader, Server

ADDRESSES = (
    "/",
    "/gallery?country=CH",
    "/initiative?id=creustel-lockdown-film-dubs",
    "/map",
    "/watch?week=2020-W20",
    "/engagement",
    "/data",
    "/accessibility",
    "/present?slide=4",
    "/present?arrange=1&views=gallery%3Fcountry%3DCH&views=map",
)
WIDTHS = {"desk": {"width": 1440, "height": 1000}, "phone": {"width": 390, "height": 844}}
MOST_STOPS = 400
"""Beyond this many, what is looked for is not reached."""
ENOUGH_STOPS = 160
"""Of a longer page the first ones are looked at: behind them the same kinds come again, chart after chart."""
STOP = """() => {
  const at = document.activeElement;
  if (!at || at === document.body) return null;
  const looks = (style) => [style.outlineStyle !== "none" && style.outline, style.boxShadow, style.borderColor,
                            style.backgroundColor].join();
  const sign = () => [getComputedStyle(at), getComputedStyle(at, "::before")].map(looks).join();
  const box = [...at.getClientRects()].find((one) => one.width && one.height) ?? at.getBoundingClientRect();
  const middle = (from, to, end) => (Math.max(from, 0) + Math.min(to, end)) / 2;
  const hit = document.elementFromPoint(
    middle(box.left, box.right, innerWidth), middle(box.top, box.bottom, innerHeight));
  const seen = sign();
  at.blur();
  const unseen = sign();
  at.focus({ preventScroll: true });
  return {
    name: `${at.tagName} ${at.getAttribute("aria-label") ?? at.innerText ?? ""}`.slice(0, 60),
    marked: seen !== unseen,
    covered: !at.checkVisibility({ opacityProperty: true }) || !hit || !(hit.contains(at) || at.contains(hit)
      // A table of Streamlit draws its cells below a transparent pane of its own.
      || (at.tagName === "CANVAS" && hit.closest(".st-key-screen")?.contains(at))),
  };
}"""


def stops(page: Page) -> Iterator[dict[str, Any]]:
    for _ in range(ENOUGH_STOPS):
        page.keyboard.press("Tab")
        stop = page.evaluate(STOP)
        if stop is None:
            return
        yield stop


def step(page: Page, target: Locator, key: str = "Tab") -> None:
    """Press ``key`` until ``target`` has the focus."""
    for _ in range(MOST_STOPS):
        page.keyboard.press(key)
        if target.evaluate("element => element === document.activeElement"):
            return
    pytest.fail(f"{key} does not reach {target}")


@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize("width", WIDTHS)
def test_every_stop_of_the_keyboard_is_marked_and_in_sight(
    site: Server, reader_of: Callable[..., Reader], width: str, address: str
) -> None:
    reader = reader_of(site, viewport=WIDTHS[width], reduced_motion="reduce")
    reader.open(address)
    visited = list(stops(reader.drawn()))
    assert len(visited) > 8
    assert [stop["name"] for stop in visited if not stop["marked"]] == []
    assert [stop["name"] for stop in visited if stop["covered"]] == []


def test_the_keyboard_alone_searches_filters_opens_a_card_reaches_its_sources_and_comes_back(reader: Reader) -> None:
    page = reader.open("/gallery?lang=fr")
    step(page, page.get_by_role("textbox", name="Recherche"))
    page.keyboard.type("don")
    page.keyboard.press("Enter")
    reader.sees_address("q=don")
    step(page, page.get_by_role("button", name=re.compile("^Collecte de fonds")).first)
    page.keyboard.press("Enter")
    reader.sees_address("theme=fundraising")
    card = page.locator(".ci-card h3 a").first
    name = card.inner_text()
    step(page, card)
    page.keyboard.press("Enter")
    reader.sees_address("/initiative")
    expect(page.get_by_role("heading", level=1)).to_have_text(name)
    source = page.locator(".ci-record .ci-sources a").first
    step(page, source)
    expect(source).to_be_in_viewport()
    step(page, page.get_by_role("link", name="Retour à la sélection"), "Shift+Tab")
    page.keyboard.press("Enter")
    reader.sees_address("/gallery")
    assert "q=don" in page.url
    assert "theme=fundraising" in page.url


def test_folded_filters_are_stepped_over_until_they_are_unfolded(
    site: Server, reader_of: Callable[..., Reader]
) -> None:
    reader = reader_of(site, viewport=WIDTHS["phone"], reduced_motion="reduce")
    page = reader.open("/gallery?country=CH&lang=fr")
    facet = page.get_by_role("button", name=re.compile(r"^Collecte de fonds \("))
    expect(facet).to_have_count(0)
    step(page, page.locator(".ci-fold summary"))
    page.keyboard.press("Enter")
    expect(facet).to_be_visible()
    step(page, facet)
    page.keyboard.press("Enter")
    reader.sees_address("theme=fundraising")


def test_the_first_stop_leads_past_the_filters(reader: Reader) -> None:
    page = reader.open("/gallery")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")
