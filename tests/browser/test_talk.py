"""A talk: the wall and the speaker's window in step, keys, clicks and swipes, and what a room must not see."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from dashboard.features.presentation.slide_model import SlideContext
from dashboard.features.presentation.slide_text import slide_text
from dashboard.features.presentation.story import SLIDES
from tests.browser.slide_measures import BEAMER, FAULTS, HALL, TYPE, UPRIGHT, unread

if TYPE_CHECKING:
    from dashboard.context import SiteContext
    from dashboard.languages import Language
    from tests.reader import Reader
    from tools.server_process import ServerProcess

LAST = len(SLIDES)
TABLET = {"width": 1180, "height": 820}
SWIPE = """(step) => {
  const target = document.querySelector("#root .ci-slide-head h2");
  const touch = (x) => new Touch({ identifier: 1, target, clientX: x, clientY: 300 });
  target.dispatchEvent(new TouchEvent("touchstart", { touches: [touch(600)], bubbles: true }));
  target.dispatchEvent(new TouchEvent("touchend", { changedTouches: [touch(600 + step)], bubbles: true }));
}"""


@pytest.fixture
def wall(site: ServerProcess, reader_of: Callable[..., Reader]) -> Page:
    """The story in English on the wall of a hall."""
    reader = reader_of(site, viewport=HALL, reduced_motion="reduce")
    reader.open("/present?lang=en")
    return reader.wait_for_drawings()


def expect_number(page: Page, number: int) -> None:
    expect(page.locator('.ci-presenter [data-part="number"]')).to_have_text(str(number))


def opened_speaker(wall: Page) -> Page:
    with wall.context.expect_page() as opened:
        wall.keyboard.press("p")
    speaker = opened.value
    speaker.set_viewport_size({"width": 1200, "height": 800})
    expect(speaker.locator('[data-part="count"]')).not_to_be_empty()
    return speaker


@pytest.mark.parametrize("window", [HALL, BEAMER, UPRIGHT])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_whole_talk_is_given_with_the_speakers_window_and_without_a_network(
    site: ServerProcess,
    reader_of: Callable[..., Reader],
    context: SiteContext,
    language: Language,
    window: dict[str, int],
) -> None:
    scheme = "dark" if (language == "en") == (window == HALL) else "light"
    reader = reader_of(site, viewport=window, reduced_motion="reduce", color_scheme=scheme)
    reader.open(f"/present?lang={language}&slide=2")
    wall = reader.wait_for_drawings()
    speaker = opened_speaker(wall)
    expect(speaker.locator('[data-part="count"]')).to_have_text(f"2 / {LAST}")
    report = Axe().run(speaker)
    assert report.violations_count == 0, report.generate_report()
    wall.context.set_offline(True)
    wall.keyboard.press("Home")
    for number, slide in enumerate(SLIDES, 1):
        words = slide_text(slide, SlideContext.of(context), context.localizer(language))
        expect_number(wall, number)
        shown = wall.locator(f'.ci-slide[data-slide="{slide.name}"]')
        expect(shown).to_be_visible()
        assert shown.evaluate(FAULTS) == [], slide.name
        assert window == UPRIGHT or unread(shown.evaluate(TYPE)) == [], slide.name
        report = Axe().run(wall)
        assert report.violations_count == 0, f"{slide.name}: {report.generate_report()}"
        expect(speaker.locator('[data-part="count"]')).to_have_text(f"{number} / {LAST}")
        expect(speaker.locator('[data-part="notes"]')).to_contain_text(words.notes)
        expect(speaker.locator("[aria-current]")).to_have_text(words.title, use_inner_text=True)
        coming = speaker.locator('[data-place="next"]')
        if number < LAST:
            expect(coming).to_have_attribute("data-slide", SLIDES[number].name)
        else:
            expect(coming).to_have_count(0)
            expect(speaker.locator('[data-part="end"]')).to_be_visible()
        (speaker if number % 2 else wall).keyboard.press("ArrowRight")
    wall.context.set_offline(False)


def test_the_speaker_chooses_a_slide_and_blanks_the_wall(wall: Page) -> None:
    speaker = opened_speaker(wall)
    speaker.locator(".ci-speaker-list button").nth(4).click()
    expect_number(wall, 5)
    speaker.keyboard.press("b")
    expect(wall.locator("html.ci-with-black")).to_be_attached()
    wall.keyboard.press("b")
    expect(wall.locator("html.ci-with-black")).to_have_count(0)
    expect(speaker.locator('[data-do="black"]')).to_have_attribute("aria-pressed", "false")


def test_two_talks_do_not_lead_each_other(wall: Page, site: ServerProcess) -> None:
    other = wall.context.new_page()
    other.goto(f"{site.url}/present?lang=en&views=map&views=gallery")
    expect(other.locator(".ci-presenter-count")).to_contain_text("/ 2")
    expect_number(other, 1)
    speaker = opened_speaker(wall)
    speaker.keyboard.press("ArrowRight")
    expect_number(wall, 2)
    expect(speaker.locator('[data-part="count"]')).to_have_text(
        f"2 / {LAST}"
    )  # what the wall tells comes a moment later
    speaker.keyboard.press("ArrowRight")
    expect_number(wall, 3)
    expect_number(other, 1)


def test_space_clicks_and_arrows_go_on_and_back(wall: Page) -> None:
    for key, number in (
        ("Space", 2),
        ("ArrowDown", 3),
        ("Shift+Space", 2),
        ("ArrowUp", 1),
        ("Space", 2),
        ("Backspace", 1),
    ):
        wall.keyboard.press(key)
        expect_number(wall, number)
    wall.mouse.click(30, 540)
    expect_number(wall, 2)
    wall.get_by_role("button", name="Notes").click()
    wall.keyboard.press("Space")
    expect_number(wall, 3)
    expect(wall.get_by_role("button", name="Notes")).to_have_attribute("aria-pressed", "true")


def test_a_black_screen_comes_back_to_its_slide_by_any_key(wall: Page) -> None:
    black = wall.locator("html.ci-with-black")
    for on, off in ((".", "b"), ("b", "ArrowRight"), ("b", "Escape")):
        wall.keyboard.press(on)
        expect(black).to_be_attached()
        wall.keyboard.press(off)
        expect(black).to_have_count(0)
        expect_number(wall, 1)


def test_all_slides_at_a_glance_lead_to_one(wall: Page) -> None:
    wall.keyboard.press("o")
    expect(wall.locator(".ci-slide-head h2").locator("visible=true")).to_have_count(LAST)
    box = wall.locator(f'.ci-slide[data-slide="{SLIDES[5].name}"]').bounding_box()
    assert box is not None
    assert box["width"] < HALL["width"] / 4
    wall.mouse.click(box["x"] + 40, box["y"] + 40)
    expect_number(wall, 6)
    expect(wall.locator(".ci-slide-head h2").locator("visible=true")).to_have_count(1)


def test_the_list_of_keys_says_and_does_them(wall: Page) -> None:
    wall.keyboard.press("?")
    keys = wall.get_by_role("dialog", name="Keys")
    expect(keys).to_be_visible()
    wall.keyboard.press("Escape")
    expect(keys).to_be_hidden()
    wall.get_by_role("button", name="Keys").click()
    report = Axe().run(wall, context=".ci-keys")
    assert report.violations_count == 0, report.generate_report()
    keys.get_by_role("button", name="Last slide").click()
    expect(keys).to_be_hidden()
    expect_number(wall, LAST)


def test_buttons_and_pointer_vanish_at_rest_and_come_back(wall: Page) -> None:
    bar = wall.locator(".ci-presenter")
    wall.mouse.move(300, 300)
    expect(bar).to_have_css("opacity", "0")
    expect(wall.locator(".st-key-stage")).to_have_css("cursor", "none")
    wall.keyboard.press("ArrowRight")
    expect(bar).to_have_css("opacity", "0")
    wall.mouse.move(400, 300)
    expect(bar).to_have_css("opacity", "1")


def test_the_language_changes_in_full_screen(wall: Page) -> None:
    wall.keyboard.press("ArrowRight")
    wall.keyboard.press("f")
    wall.wait_for_function("() => document.fullscreenElement !== null")
    wall.get_by_role("link", name="Français").click()
    expect(wall.get_by_role("button", name="Suivante")).to_be_visible()
    expect_number(wall, 2)
    assert wall.evaluate("() => document.fullscreenElement !== null")


def test_a_swipe_goes_on_and_back_and_stays_in_the_talk(site: ServerProcess, reader_of: Callable[..., Reader]) -> None:
    page = reader_of(site, viewport=TABLET, has_touch=True, reduced_motion="reduce").open("/present?lang=en")
    for step, number in ((-200, 2), (-200, 3), (200, 2), (-20, 2)):
        page.evaluate(SWIPE, step)
        expect_number(page, number)
    stage = page.locator(".st-key-stage")
    expect(stage).to_have_css("overscroll-behavior-x", "none")
    expect(stage).to_have_css("touch-action", "pan-y pinch-zoom")


def test_the_code_fills_the_wall_with_its_address_in_letters(wall: Page, site: ServerProcess) -> None:
    wall.keyboard.press("End")
    wall.keyboard.press("q")
    code = wall.locator(".ci-slide-code").locator("visible=true")
    expect(code).to_contain_text(site.url.partition("://")[2])
    expect(code).to_contain_text("a phone cannot open it")
    image = code.get_by_role("img").bounding_box()
    assert image is not None
    assert image["height"] > 0.9 * HALL["height"], "a hall of ten metres cannot read it"
    wall.keyboard.press("Escape")
    expect(code).to_have_count(0)
