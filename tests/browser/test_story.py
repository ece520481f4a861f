"""What a room and a hand-out must not lose of the slides: titles on paper, what qualifies a number, the movement."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from dashboard.features.presentation.story import SLIDES

if TYPE_CHECKING:
    from dashboard.context import SiteContext
    from tests.reader import Reader
    from tools.server_process import ServerProcess

HALL = {"width": 1920, "height": 1080}
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
