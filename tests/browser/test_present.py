"""Presenting: the whole story from the keyboard, without the server, and a reader's own slides."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, quote, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

from dashboard import design_tokens
from dashboard.features.presentation.slide_model import Charts, SlideContext
from dashboard.features.presentation.slide_text import slide_text
from dashboard.features.presentation.story import SLIDES
from tests.browser.slide_measures import BEAMER, FAULTS, HALL, TYPE, UPRIGHT, arc_minutes, unread
from tests.shipped import result_line

if TYPE_CHECKING:
    from dashboard.context import SiteContext
    from tests.reader import Reader
    from tools.server_process import ServerProcess

LAST = len(SLIDES)
WALL = {"width": 3840, "height": 2160}
PROJECTOR = {"width": 1280, "height": 800}
ZOOMED, MORE_ZOOMED = {"width": 768, "height": 432}, {"width": 683, "height": 512}
"""A window of 1920 pixels at 250 per cent, and one of 1024 at 150."""
PHONE = {"width": 390, "height": 844}
ON_ITS_SIDE = {"width": 844, "height": 390}
NAMES = [slide.name for slide in SLIDES]
PLATFORMS, MAP, MEASURED = (1 + NAMES.index(name) for name in ("platforms", "map", "measured"))
OWN = "&".join(
    ("views=gallery%3Fcountry%3DCH", "views=map%3Fview%3Deurope", "views=engagement%3Fchart%3Dgwi%26title%3DMine")
)
SLIDE = ".ci-slide"
BACKGROUND = "(stage) => getComputedStyle(stage).backgroundColor"
READ = "&".join(
    f"views={quote(view)}"
    for view in ("gallery?country=CH", "map?view=europe", "map?country=CH", "engagement?chart=gwi")
)
LONG = ("gwi", "more", "trust", "france-time", "traffic")
BESIDE_THE_WINDOW = """(slide) => [...slide.querySelectorAll("svg text")].filter((text) => text.checkVisibility())
  .map((text) => [text.textContent, text.getBoundingClientRect()])
  .filter(([, box]) => box.left < 0 || box.right > innerWidth).map(([text]) => text)"""
WORST = "&".join(
    f"views={quote(view)}"
    for view in (
        "gallery?theme=health_messages&theme=fundraising&country=FR&country=CH&country=BE&platform=instagram"
        "&platform=youtube&from=2020-03-01&to=2020-05-30",
        f"gallery?title={'W' * 120}&from=2020-03-01&to=2020-04-01",
        f"gallery?q={'mmmm ' * 60}",
        "gallery?"
        + "&".join(f"country={code}" for code in ["FR", "CH", "BE", "US", "GB", "ES", "IT", "DE", "CA", "IN", "BR"]),
        f"map?view=europe&title={'W' * 120}&from=2020-03-01&to=2020-04-01",
        "map?country=CH",
        "engagement?chart=more",
        f"engagement?chart=traffic&title={'mm ' * 40}",
    )
)
"""Own slides that take the most room: many filters, long words, long titles."""


def smallest_type(slide: Locator) -> float:
    sizes: list[float] = [size for size, *_ in slide.evaluate(TYPE)]
    return min(sizes)


def expect_slide(page: Page, number: int, last: int = LAST) -> Locator:
    """That slide ``number`` is shown and no other, and that bar and address say so."""
    expect(page.locator(".ci-presenter-count")).to_have_text(re.compile(rf"^\s*{number} / {last}\s*$"))
    slide = parse_qs(urlsplit(page.url).query).get("slide", ["1"])
    assert slide == [str(number)]
    heads = page.locator(".ci-slide-head h2").locator("visible=true")
    expect(heads).to_have_count(1)
    if last == LAST:
        expect(heads.locator("..")).to_have_attribute("id", f"slide-{SLIDES[number - 1].name}")
    return page.locator(SLIDE).filter(has=heads)


def test_no_own_slide_is_cut_or_runs_under_the_buttons(site: ServerProcess, reader_of: Callable[..., Reader]) -> None:
    reader = reader_of(site, viewport=HALL)
    reader.open(f"/present?lang=fr&{WORST}")
    page = reader.wait_for_drawings()
    last = WORST.count("views=")
    for number in range(1, last + 1):
        for window in (HALL, BEAMER, UPRIGHT):
            page.set_viewport_size(window)  # type: ignore[arg-type]
            assert expect_slide(page, number, last=last).evaluate(FAULTS) == [], (number, window)
        page.keyboard.press("PageDown")


@pytest.mark.parametrize("window", [WALL, PROJECTOR, ZOOMED, MORE_ZOOMED])
def test_the_story_fits_other_screens(
    site: ServerProcess, reader_of: Callable[..., Reader], window: dict[str, int]
) -> None:
    reader = reader_of(site, viewport=window, reduced_motion="reduce")
    reader.open("/present?lang=fr")
    page = reader.wait_for_drawings()
    for number, slide in enumerate(SLIDES, 1):
        shown = expect_slide(page, number)
        assert shown.evaluate(FAULTS) == [], number
        labels = shown.locator("svg.ci-inline-chart text").locator("visible=true")
        assert isinstance(slide.content, Charts) == labels.first.is_visible()
        page.keyboard.press("PageDown")


def test_what_a_slide_says_is_read_from_ten_metres() -> None:
    """On a screen two metres wide; sources, caveats and notes have the first two sizes."""
    *_, caveats, least = (design_tokens.SLIDE_FONT_SIZES[step] for step in (1, 2, 3))
    assert arc_minutes(caveats) < 10 <= arc_minutes(least)


def test_what_is_meant_to_be_read_is_as_large_in_the_browser(
    site: ServerProcess, reader_of: Callable[..., Reader]
) -> None:
    """Of charts the least is 24 pixels, since their labels are as long as their figures need."""
    page = reader_of(site, viewport=HALL).open(f"/present?lang=fr&{READ}")
    for number in range(1, READ.count("views=") + 1):
        texts = expect_slide(page, number, last=READ.count("views=")).evaluate(TYPE)
        assert len(texts) > 2
        assert unread(texts) == []
        page.keyboard.press("PageDown")


def test_the_scheme_of_the_projector_is_kept_and_leaves_the_full_screen_alone(
    site: ServerProcess, reader_of: Callable[..., Reader]
) -> None:
    reader = reader_of(site, viewport=HALL, color_scheme="light")
    page = reader.open("/present?lang=en")
    stage = page.locator("#root .st-key-stage")
    light = stage.evaluate(BACKGROUND)
    page.keyboard.press("f")
    page.wait_for_function("() => document.fullscreenElement !== null")
    page.keyboard.press("d")
    expect(stage).to_have_css("color-scheme", "dark")
    assert stage.evaluate(BACKGROUND) != light
    assert page.evaluate("() => document.fullscreenElement !== null")
    reader.open("/present?lang=en")
    expect(stage).to_have_css("color-scheme", "dark")
    page.get_by_role("button", name="Light / dark").click()
    expect(stage).to_have_css("color-scheme", "light")
    assert stage.evaluate(BACKGROUND) == light


def test_long_charts_of_own_slides_can_be_read_at_the_back_of_a_hall(
    site: ServerProcess, reader_of: Callable[..., Reader]
) -> None:
    views = "&".join(f"views=engagement%3Fchart%3D{name}" for name in LONG)
    page = reader_of(site, viewport=HALL).open(f"/present?lang=fr&{views}")
    for number in range(1, len(LONG) + 1):
        slide = expect_slide(page, number, last=len(LONG))
        assert slide.evaluate(FAULTS) == [], number
        assert smallest_type(slide) >= 24, number
        page.keyboard.press("PageDown")


def test_the_story_can_be_read_on_a_phone(site: ServerProcess, reader_of: Callable[..., Reader]) -> None:
    reader = reader_of(site, viewport=PHONE, reduced_motion="reduce")
    reader.open("/present?lang=fr")
    page = reader.wait_for_drawings()
    for number in range(1, LAST + 1):
        slide = expect_slide(page, number)
        box = slide.bounding_box()
        assert box is not None
        assert box["width"] <= PHONE["width"]
        assert slide.evaluate("slide => slide.scrollWidth <= slide.clientWidth"), number
        assert smallest_type(slide) >= 16, number
        for window in (ON_ITS_SIDE, PHONE):
            page.set_viewport_size(window)  # type: ignore[arg-type]
            assert slide.evaluate(BESIDE_THE_WINDOW) == [], (number, window)
        content = SLIDES[number - 1].content
        drawn = slide.locator("svg.ci-inline-chart").locator("visible=true")
        assert drawn.count() == (len(content.names) if isinstance(content, Charts) else 0), number
        slide.locator(".ci-slide-foot > p:not(.ci-slide-caveats)").scroll_into_view_if_needed()
        expect(slide.locator(".ci-slide-foot > p:not(.ci-slide-caveats)")).to_be_in_viewport()
        page.get_by_role("button", name="Suivante").click()


def test_keys_and_buttons_lead_to_every_slide(site: ServerProcess, reader_of: Callable[..., Reader]) -> None:
    page = reader_of(site, viewport=HALL, reduced_motion="reduce").open("/present?lang=en")
    for keys, number in (
        (["End"], LAST), (["ArrowRight"], LAST), (["PageUp"], LAST - 1), (["ArrowLeft"], LAST - 2), (["Home"], 1),
        (["ArrowLeft"], 1), (["1", "0", "Enter"], 10), (["4", "Enter"], 4), (["9", "9", "Enter"], 4), (["Enter"], 4),
        (["7", "Escape", "Enter"], 4), (["PageDown"], 5),
    ):  # fmt: skip
        for key in keys:
            page.keyboard.press(key)
        expect_slide(page, number)
    page.get_by_role("button", name="Next").click()
    expect_slide(page, 6)
    page.get_by_role("button", name="Back").click()
    expect_slide(page, 5)


def test_notes_and_code_are_shown_on_demand_and_stay_while_going_on(
    site: ServerProcess, reader_of: Callable[..., Reader], context: SiteContext
) -> None:
    page = reader_of(site, viewport=HALL).open("/present?lang=en&slide=2")
    notes, code = (page.locator(part).locator("visible=true") for part in (".ci-slide-notes", ".ci-slide-code"))
    shown, following = (slide_text(slide, SlideContext.of(context), context.localizer("en")) for slide in SLIDES[1:3])
    expect(notes).to_have_count(0)
    page.keyboard.press("n")
    expect(notes).to_contain_text(shown.notes)
    expect(page.get_by_role("status").first).to_contain_text(shown.notes)
    page.keyboard.press("ArrowRight")
    expect(notes).to_contain_text(following.notes)
    page.get_by_role("button", name="Notes").click()
    expect(notes).to_have_count(0)
    expect(code).to_have_count(0)
    page.keyboard.press("Q")
    expect(code.get_by_role("img", name="Open this view on your phone")).to_be_visible()
    expect(page.get_by_role("button", name="QR code")).to_have_attribute("aria-pressed", "true")


def test_the_code_leads_to_the_live_view(reader: Reader, site: ServerProcess) -> None:
    page = reader.open(f"/present?lang=en&slide={PLATFORMS}")
    page.keyboard.press("q")
    link = page.locator(".ci-slide-code a").locator("visible=true")
    expect(link).to_have_attribute("href", f"{site.url}/gallery?actor=platform&lang=en")
    link.click()
    reader.wait_for_address("/gallery")
    expect(page.get_by_text(result_line("en", actor_kind="platform"))).to_be_visible()


def test_full_screen_comes_and_goes(site: ServerProcess, reader_of: Callable[..., Reader]) -> None:
    page = reader_of(site, viewport=HALL).open("/present?lang=en")
    page.keyboard.press("f")
    page.wait_for_function("() => document.fullscreenElement !== null")
    expect(page.get_by_role("button", name="Full screen")).to_have_attribute("aria-pressed", "true")
    page.get_by_role("button", name="Full screen").click()
    page.wait_for_function("() => document.fullscreenElement === null")


@pytest.mark.parametrize(
    ("slide", "number"), [("7", 7), ("1", 1), ("0", 1), ("-3", 1), ("999", LAST), ("x", 1), ("2.7", 2)]
)
def test_an_address_opens_its_slide(reader: Reader, slide: str, number: int) -> None:
    expect_slide(reader.open(f"/present?slide={slide}&lang=fr"), number)


def test_the_other_language_opens_on_the_same_slide(reader: Reader) -> None:
    page = reader.open("/present?lang=fr")
    page.keyboard.press("ArrowRight")
    page.get_by_role("link", name="English").click()
    reader.wait_for_address("lang=en")
    expect_slide(page, 2)
    expect(page.get_by_role("button", name="Next")).to_be_visible()


def test_letters_that_are_written_are_not_commands(reader: Reader) -> None:
    page = reader.open("/present?lang=en")
    page.evaluate("document.querySelector('.ci-presenter').append(document.createElement('input'))")
    page.locator(".ci-presenter input").press_sequentially("n5")
    page.locator(".ci-presenter input").press("ArrowRight")
    expect(page.locator(".ci-presenter input")).to_have_value("n5")
    expect(page.get_by_role("button", name="Notes")).to_have_attribute("aria-pressed", "false")
    expect_slide(page, 1)


def test_the_keys_do_nothing_on_other_pages(reader: Reader) -> None:
    page = reader.open("/accessibility?lang=en")
    page.get_by_role("link", name="Slides", exact=True).click()
    reader.wait_for_address("/present")
    expect_slide(page, 1)
    page.go_back()
    reader.wait_for_address("/accessibility")
    expect(page.get_by_role("heading", level=1)).to_have_text("Accessibility")
    address = page.url
    for key in ("ArrowRight", "End", "5", "Enter", "n"):
        page.keyboard.press(key)
    assert page.url == address
    page.get_by_role("link", name="Slides", exact=True).click()
    reader.wait_for_address("/present")
    expect_slide(page, 1)
    page.keyboard.press("ArrowRight")
    expect_slide(page, 2)


def test_hidden_slides_are_neither_reached_nor_read(reader: Reader) -> None:
    page = reader.open(f"/present?lang=en&slide={LAST}")
    expect(page.get_by_role("heading", level=2)).to_have_count(1)
    expect(page.get_by_role("navigation")).to_have_count(1)
    expect(page.get_by_role("link")).to_have_count(page.locator(".ci-presenter a").count() + 1)
    for _ in range(30):
        page.keyboard.press("Tab")
        inside = page.evaluate("document.activeElement.closest('.ci-slide')?.dataset.slide ?? ''")
        assert inside in ("", SLIDES[-1].name)


def test_all_slides_come_without_the_network(site: ServerProcess, reader_of: Callable[..., Reader]) -> None:
    reader = reader_of(site, viewport=HALL, reduced_motion="reduce")
    reader.open("/present?lang=en")
    page = reader.wait_for_drawings()
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.route("**/*", lambda route: route.abort())
    for number, slide in enumerate(SLIDES, 1):
        visible = expect_slide(page, number)
        if isinstance(slide.content, Charts):
            expect(visible.locator("svg text").first).to_be_visible()
        if number == MAP:
            expect(visible.locator(".ci-map")).to_be_visible()
        page.keyboard.press("ArrowRight")
    assert [url for url in requests if not url.startswith("data:")] == []


def test_a_slide_stays_while_the_server_is_away_and_after_it_is_back(
    start: Callable[..., ServerProcess], reader_of: Callable[..., Reader]
) -> None:
    server = start().wait()
    reader = reader_of(server, viewport=HALL, reduced_motion="reduce")
    reader.open(f"/present?lang=en&slide={MEASURED - 2}")
    page = reader.wait_for_drawings()
    app = page.get_by_test_id("stApp")
    expect(app).to_have_attribute("data-test-connection-state", "CONNECTED")
    server.process.kill()
    server.process.wait()
    expect(app).not_to_have_attribute("data-test-connection-state", "CONNECTED")
    expect_slide(page, MEASURED - 2)
    page.keyboard.press("ArrowRight")
    expect_slide(page, MAP)
    page.get_by_role("button", name="Next").click()
    expect(expect_slide(page, MEASURED).locator("svg text").first).to_be_visible()
    start(port=urlsplit(server.url).port).wait()
    expect(app).to_have_attribute("data-test-connection-state", "CONNECTED", timeout=90_000)
    reader.wait_for_drawings()
    expect_slide(page, MEASURED)
    page.keyboard.press("ArrowLeft")
    expect_slide(page, MAP)


def test_views_are_collected_from_page_to_page(reader: Reader) -> None:
    page = reader.open("/gallery?lang=en&country=CH")
    page.get_by_role("button", name="Add to my slides").click()
    reader.wait_for_address("views=gallery")
    page.get_by_role("link", name="Map", exact=True).click()
    reader.wait_for_address("/map")
    page.get_by_text("Europe", exact=True).click()
    reader.wait_for_address("view=europe")
    page.get_by_role("button", name="Add to my slides").click()
    reader.wait_for_address("views=map")
    page.get_by_role("link", name="Figures", exact=True).click()
    reader.wait_for_address("/engagement")
    page.locator(".ci-chart-card", has=page.locator("#trust")).get_by_text("More…", exact=True).click()
    page.locator('[data-press="collect/trust"]').click()
    reader.wait_for_address("chart%3Dtrust")
    page.get_by_role("link", name="My slides (3)").click()
    reader.wait_for_address("arrange=1")
    expect(page.get_by_role("textbox", name="Title of slide 3")).to_be_visible()
    page.get_by_role("link", name="Present these slides").click()
    page.wait_for_url(lambda url: "arrange" not in url)
    reader.wait_for_page()
    expect_slide(page, 1, last=3)
    expect(page.locator(".ci-slide-head h2").locator("visible=true")).to_have_text("Gallery: Switzerland")
    page.keyboard.press("End")
    expect_slide(page, 3, last=3)


def test_own_slides_are_named_ordered_taken_out_and_shared(
    site: ServerProcess, reader: Reader, reader_of: Callable[..., Reader]
) -> None:
    page = reader.open(f"/present?lang=en&arrange=1&{OWN}")
    page.get_by_role("textbox", name="Name of the presentation").fill("A <b>day</b> & more")
    page.get_by_role("textbox", name="Name of the presentation").press("Enter")
    reader.wait_for_address("name=")
    page.locator(".st-key-row-2").get_by_role("button", name="Move up").click()
    expect(page.get_by_role("textbox", name="Title of slide 2")).to_have_value("Mine")
    reader.wait_for_page()
    page.locator(".st-key-row-0").get_by_role("button", name="Remove").click()
    expect(page.get_by_role("textbox", name="Title of slide 3")).to_have_count(0)
    reader.wait_for_page()
    page.get_by_role("textbox", name="Title of slide 2").fill("*Where*")
    page.get_by_role("textbox", name="Title of slide 2").press("Enter")
    reader.wait_for_address("Where")
    link = page.get_by_role("textbox", name="Link to these slides")
    expect(link).to_have_value(re.compile("Where"))
    page = reader_of(site).open(link.input_value().removeprefix(site.url))
    expect(page).to_have_title("A <b>day</b> & more – Confinement Initiatives")
    heading = page.locator(".ci-slide-head h2").locator("visible=true")
    expect(heading).to_have_text("Mine")
    page.keyboard.press("ArrowRight")
    expect(heading).to_have_text("*Where*")
    expect_slide(page, 2, last=2)


def test_own_slides_are_seen_small_and_moved_by_keys_and_by_dragging(reader: Reader) -> None:
    page = reader.open(f"/present?lang=en&arrange=1&{OWN}")
    small = page.locator(".ci-thumbnail")
    expect(small.nth(2).locator(".ci-slide-head h2")).to_have_text("Mine")
    small.nth(2).press("ArrowUp")
    expect(page.get_by_role("textbox", name="Title of slide 2")).to_have_value("Mine")
    expect(small.nth(1)).to_be_focused()
    reader.wait_for_page()
    small.nth(1).drag_to(small.nth(0))
    expect(page.get_by_role("textbox", name="Title of slide 1")).to_have_value("Mine")
    expect(small.nth(0).locator(".ci-slide-head h2")).to_have_text("Mine")


def test_collected_slides_are_there_in_another_tab_and_after_the_list_was_emptied_gone(reader: Reader) -> None:
    page = reader.open("/gallery?lang=en&country=CH")
    page.get_by_role("button", name="Add to my slides").first.click()
    expect(page.get_by_role("link", name="My slides (1)")).to_be_visible()
    page.goto(f"{reader.url}/map?lang=en")
    reader.wait_for_page()
    expect(page.get_by_role("link", name="My slides (1)")).to_be_visible()
    page.goto(f"{reader.url}/present?lang=en&arrange=1")
    reader.wait_for_page()
    page.get_by_role("button", name="Remove").click()
    expect(page.get_by_text("There is nothing in your slides yet")).to_be_visible()
    page.goto(f"{reader.url}/map?lang=en")
    reader.wait_for_page()
    expect(page.get_by_role("link", name="My slides")).to_have_count(0)


def test_a_link_can_be_copied(site: ServerProcess, reader_of: Callable[..., Reader]) -> None:
    reader = reader_of(site, permissions=["clipboard-read", "clipboard-write"])
    page = reader.open(f"/present?lang=en&arrange=1&{OWN}")
    page.get_by_role("button", name="Copy the link").click()
    expect(page.get_by_text("The link is copied.")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith(f"{site.url}/present?lang=en&views=gallery")
    assert "arrange" not in copied


@pytest.mark.parametrize(
    "address", [f"/present?lang=fr&{OWN}", f"/present?lang=fr&arrange=1&{OWN}", "/present?arrange=1"]
)
def test_axe_finds_nothing_on_own_slides(reader: Reader, address: str) -> None:
    reader.open(address)
    report = Axe().run(reader.wait_for_drawings())
    assert report.violations_count == 0, report.generate_report()


def test_views_that_are_none_leave_the_story(reader: Reader) -> None:
    expect_slide(reader.open("/present?views=nonsense&views=engagement%3Fchart%3Dnope"), 1)
