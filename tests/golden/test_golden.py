"""What pages look like, compared with stored pictures over data that never changes.

The words, numbers and structure of all this are tested elsewhere; here it is type, colour, space and order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Page

from dashboard.features.presentation.story import SLIDES
from tests.addresses import INITIATIVE

if TYPE_CHECKING:
    from tests.golden.conftest import Compare
    from tests.reader import Reader

KINDS = {type(slide.content).__name__.lower(): number for number, slide in reversed([*enumerate(SLIDES, start=1)])}
"""The number of the first slide of each kind."""
PRINT_AREA = {"width": 718, "height": 1046}
"""A sheet of A4 without its margins, in pixels."""
WITHOUT_CHANGES = """() => {
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const port = /127\\.0\\.0\\.1:\\d+/g;
  while (walk.nextNode()) walk.currentNode.data = walk.currentNode.data.replace(port, "site.example");
  return document.fonts.ready.then(() => true);
}"""
"""The port of the server is another one each time."""


def ready(page: Page) -> Page:
    """The page once its typefaces are there and without what differs from run to run."""
    page.evaluate(WITHOUT_CHANGES)
    return page


def still_picture(page: Page) -> bytes:
    """A picture that the next one equals: nothing moves any more."""
    before, now = b"", page.screenshot()
    while before != now:
        before, now = now, page.screenshot()
    return now


def test_a_card(fixed_reader: Reader, compare: Compare) -> None:
    fixed_reader.open("/gallery?q=creustel&lang=en")
    compare("card", ready(fixed_reader.wait_for_drawings()).locator(".ci-card").first.screenshot())


def test_a_card_in_the_dark(fixed_reader: Reader, compare: Compare) -> None:
    fixed_reader.page.emulate_media(color_scheme="dark")
    fixed_reader.open("/gallery?theme=fundraising&lang=fr")
    compare("card-dark", ready(fixed_reader.wait_for_drawings()).locator(".ci-card").first.screenshot())


@pytest.mark.parametrize("kind", KINDS)
def test_a_slide(fixed_reader: Reader, compare: Compare, kind: str) -> None:
    fixed_reader.open(f"/present?slide={KINDS[kind]}&lang=en")
    page = ready(fixed_reader.wait_for_drawings())
    # The release, and the port of the server in a code.
    changing = page.locator(".ci-slide-foot > p:visible, .ci-close img:visible")
    compare(f"slide-{kind}", page.screenshot(mask=[changing]))


def test_a_page_on_paper(fixed_reader: Reader, compare: Compare) -> None:
    page = fixed_reader.page
    fixed_reader.open("/gallery?theme=fundraising&lang=en")
    page = ready(fixed_reader.wait_for_drawings())
    page.set_viewport_size(PRINT_AREA)  # type: ignore[arg-type]
    page.emulate_media(media="print")
    page.locator(".ci-print-day").evaluate("day => day.remove()")  # it is another one tomorrow
    compare("paper", still_picture(page))


def test_a_static_page(fixed_reader: Reader, compare: Compare) -> None:
    """It shows its text before its typefaces are there, so here it is made to wait for them."""
    page, address = fixed_reader.page, f"{fixed_reader.url}/en/initiatives/{INITIATIVE}"
    waiting = page.request.get(address).text().replace("font-display: optional", "font-display: block")
    page.route(address, lambda route: route.fulfill(body=waiting, content_type="text/html; charset=utf-8"))
    page.goto(address)
    compare("static-page", ready(page).screenshot())
