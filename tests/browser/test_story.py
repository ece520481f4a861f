"""What a room and a hand-out must not lose of the slides: titles on paper, what qualifies a number, the movement."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from dashboard.features.presentation.slide_weeks import week_panels
from dashboard.features.presentation.story import SLIDES

if TYPE_CHECKING:
    from dashboard.context import SiteContext
    from tests.reader import Reader
    from tools.server_process import ServerProcess

HALL = {"width": 1920, "height": 1080}
WEEKS = 1 + [slide.name for slide in SLIDES].index("weeks")
QUALIFIED = "/present?lang=fr&views=gallery%3Foutcome%3Dmoney"


def test_paper_has_the_title_of_every_slide(site: ServerProcess, reader_of: Callable[..., Reader]) -> None:
    reader = reader_of(site, viewport=HALL, reduced_motion="reduce")
    reader.open("/present?lang=fr")
    page = reader.wait_for_drawings()
    page.emulate_media(media="print")
    expect(page.locator(".ci-slide-head h2").locator("visible=true")).to_have_count(len(SLIDES))


def test_every_outcome_on_the_wall_keeps_its_qualifier(
    site: ServerProcess, reader_of: Callable[..., Reader], context: SiteContext
) -> None:
    reader = reader_of(site, viewport=HALL, reduced_motion="reduce")
    reader.open(QUALIFIED)
    page = reader.wait_for_drawings()
    expect(page.locator(".ci-card").first).to_be_visible()
    cards = page.locator(".ci-card").all()
    notes = {item.id: item.outcome_note["fr"] for item in context.catalogue.initiatives if item.outcome_note}
    qualified = {card: note for card in cards if (note := notes.get(card.get_attribute("data-record") or ""))}
    assert qualified
    for card, note in qualified.items():
        expect(card.get_by_text(note)).to_be_visible()


def test_the_weeks_are_stepped_through_played_and_stopped_without_a_network(
    site: ServerProcess, reader_of: Callable[..., Reader], context: SiteContext
) -> None:
    reader = reader_of(site, viewport=HALL)
    reader.open(f"/present?lang=en&slide={WEEKS}")
    page = reader.wait_for_drawings()
    page.context.set_offline(True)
    panels = page.locator('.ci-slide[data-slide="weeks"] .ci-week')
    marks = page.locator(".ci-weeks-columns [data-step='2']")
    days = [panel.days for panel in week_panels(context.catalogue, context.localizer("en"))]
    expect(marks).not_to_be_visible()
    for day in days[:2]:
        page.keyboard.press("ArrowRight")
        expect(panels.locator("visible=true")).to_contain_text(day)
    expect(marks).to_be_visible()
    page.keyboard.press("ArrowLeft")
    expect(marks).not_to_be_visible()
    play = page.get_by_role("button", name="Play", exact=False)
    play.click()
    expect(marks).to_be_visible()
    page.keyboard.press("k")
    expect(play).to_have_attribute("aria-pressed", "false")
    page.context.set_offline(False)
