"""What only a browser shows: choices that reach the address and back, the language, the map, the keyboard."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.shipped import count, name_of, result_line

if TYPE_CHECKING:
    from tests.reader import Reader
    from tools.server_process import ServerProcess


FUNDRAISING = count(country="CH", theme="fundraising")
FRANCE = count(country="FR")


def cards(page: Page) -> int:
    return page.get_by_role("listitem").filter(has=page.get_by_role("heading", level=3)).count()


def shows(page: Page, count: str) -> None:
    expect(page.get_by_role("heading", name=count, exact=True)).to_be_visible()


def style_of(element: Locator, part: str, name: str) -> str:
    value: str = element.evaluate(
        "(element, [part, name]) => getComputedStyle(element, part).getPropertyValue(name)", [part, name]
    )
    return value


def test_a_facet_narrows_the_gallery_and_says_so_in_the_address(reader: Reader) -> None:
    page = reader.open("/gallery?country=CH")
    page.get_by_role("button", name=re.compile(rf"^Collecte de fonds \({FUNDRAISING}\)")).click()
    reader.wait_for_address("theme=fundraising")
    shows(page, result_line("fr", country="CH", theme="fundraising"))
    assert cards(page) == FUNDRAISING
    assert "country=CH" in page.url


def test_a_chip_takes_its_filter_away(reader: Reader) -> None:
    page = reader.open("/gallery?country=CH&theme=fundraising")
    chip = page.get_by_role("button", name=re.compile("^Thème.*Collecte de fonds"))
    assert "✕" in style_of(chip, "::after", "content")
    assert "svg" in style_of(chip, "::before", "mask-image"), "the icon of its theme"
    assert (
        style_of(page.get_by_test_id("stMain").get_by_role("button", name="Tout effacer"), "", "text-decoration-line")
        == "underline"
    )
    chip.click()
    expect(page).not_to_have_url(re.compile("theme="))
    shows(page, result_line("fr", country="CH"))


def test_clear_all_takes_every_filter_away_and_keeps_language_and_view(reader: Reader) -> None:
    page = reader.open("/gallery?country=CH&theme=fundraising&q=don&view=table&lang=en")
    page.get_by_test_id("stMain").get_by_role("button", name="Clear all").click()
    expect(page).not_to_have_url(re.compile("theme=|country=|q="))
    reader.wait_for_page()
    assert "view=table" in page.url
    assert "lang=en" in page.url


def test_back_and_forward_walk_through_the_filters(reader: Reader) -> None:
    page = reader.open("/gallery?country=CH")
    page.get_by_role("button", name=re.compile("^Collecte de fonds")).click()
    reader.wait_for_address("theme=fundraising")
    page.go_back()
    shows(page, result_line("fr", country="CH"))
    assert "theme=" not in page.url
    page.go_forward()
    shows(page, result_line("fr", country="CH", theme="fundraising"))


def test_the_search_box_finds_a_name_whatever_its_case(reader: Reader) -> None:
    page = reader.open("/gallery")
    box = page.get_by_role("textbox", name="Recherche")
    box.fill("CREUSTEL")
    box.press("Enter")
    reader.wait_for_address("q=CREUSTEL")
    card = page.locator("h3").get_by_role("link", name=name_of("creustel-lockdown-film-dubs", "fr"))
    expect(card).to_be_visible()


def test_the_other_language_keeps_page_and_selection(reader: Reader) -> None:
    page = reader.open("/gallery?country=CH&theme=fundraising&sort=name&lang=fr")
    page.get_by_role("link", name="English", exact=True).click()
    reader.wait_for_address("lang=en")
    expect(page.get_by_role("heading", level=1)).to_have_text("Gallery")
    shows(page, result_line("en", country="CH", theme="fundraising"))
    assert all(part in page.url for part in ("country=CH", "theme=fundraising", "sort=name"))


def test_a_chosen_language_stays_on_the_next_page(reader: Reader) -> None:
    page = reader.open("/?lang=en")
    page.get_by_role("link", name="Map", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Map")


@pytest.mark.parametrize(
    ("browser_language", "heading"), [("en-GB", "Gallery"), ("fr-CH", "Galerie"), ("de-CH", "Galerie")]
)
def test_without_a_choice_the_browser_decides_and_else_it_is_french(
    site: ServerProcess, reader_of: Callable[..., Reader], browser_language: str, heading: str
) -> None:
    page = reader_of(site, locale=browser_language).open("/gallery")
    expect(page.get_by_role("heading", level=1)).to_have_text(heading)


def test_a_card_opens_its_record_and_the_way_back_keeps_the_selection(reader: Reader) -> None:
    page = reader.open("/gallery?country=CH&theme=fundraising&sort=name&lang=fr")
    first, second = page.get_by_role("listitem").get_by_role("heading", level=3).all_inner_texts()
    page.locator("h3").get_by_role("link", name=first).click()
    reader.wait_for_address("/initiative")
    expect(page.get_by_role("heading", level=1)).to_have_text(first)
    page.get_by_role("link", name=f"{second} →").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(second)
    reader.wait_for_page()
    page.get_by_role("link", name="Retour à la sélection").click()
    reader.wait_for_address("/gallery")
    shows(page, result_line("fr", country="CH", theme="fundraising"))


def test_a_click_on_a_country_lists_it_beside_the_map_and_another_lets_it_go(reader: Reader) -> None:
    page = reader.open("/map?view=france-switzerland&lang=en")
    heading, country = page.get_by_role("heading", name=f"France ({FRANCE})"), page.get_by_role("link", name="France:")
    country.hover()
    expect(page.locator(".ci-map-caption")).to_have_text(f"France: {FRANCE} initiatives")
    country.click()
    expect(heading).to_be_focused()
    expect(page).to_have_url(re.compile("country=FR"))
    expect(country).to_have_attribute("aria-current", "true")
    country.click()
    expect(heading).to_be_hidden()
    expect(page).not_to_have_url(re.compile("country="))
    country.focus()
    page.keyboard.press("ArrowRight")
    expect(country).not_to_be_focused()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("country="))


def test_on_a_phone_a_finger_scrolls_over_either_map_and_a_tap_leads_to_the_list(
    site: ServerProcess, reader_of: Callable[..., Reader]
) -> None:
    reader = reader_of(site, viewport={"width": 390, "height": 844}, has_touch=True)
    requests: list[str] = []
    reader.page.on("request", lambda request: requests.append(request.url))
    page = reader.open("/map?view=france-switzerland&lang=en")
    drawing, interactive = page.locator(".ci-map-figure .ci-map"), page.get_by_test_id("stDeckGlJsonChart")
    assert swipe_up(page, drawing) > 0
    page.get_by_role("link", name="France:").tap()
    heading = page.get_by_role("heading", name=f"France ({FRANCE})")
    expect(heading).to_be_focused()
    expect(heading).to_be_in_viewport()
    assert not [url for url in requests if "DeckGl" in url]
    page.get_by_role("button", name="Interactive map").tap()
    expect(interactive.locator("canvas").first).to_be_visible()
    assert [url for url in requests if "DeckGl" in url]
    expect(page.get_by_test_id("stElementToolbar")).to_be_hidden()
    assert swipe_up(page, interactive) > 0
    page.get_by_role("button", name="Zoom in").tap()
    page.get_by_role("button", name="Plain map").tap()
    expect(interactive).to_be_hidden()
    expect(drawing).to_be_visible()


def swipe_up(page: Page, element: Locator) -> float:
    """How far the page goes on when a finger that begins on ``element`` moves up."""
    main = page.get_by_test_id("stMain")
    main.evaluate("(main) => { main.scrollTop = 0 }")
    element.scroll_into_view_if_needed()
    before, box = float(main.evaluate("(main) => main.scrollTop")), element.bounding_box()
    assert box
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    finger = page.context.new_cdp_session(page)
    for kind, way in [("touchStart", 0), *(("touchMove", step * 12) for step in range(1, 11)), ("touchEnd", None)]:
        touches = [] if way is None else [{"x": x, "y": y - way}]
        finger.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": touches})
    page.wait_for_function("(before) => document.querySelector('[data-testid=stMain]').scrollTop > before", arg=before)
    return float(main.evaluate("(main) => main.scrollTop")) - before


def test_a_click_on_the_interactive_map_lists_a_country_and_another_lets_it_go(reader: Reader) -> None:
    page = reader.open("/map?view=france-switzerland&lang=en")
    page.get_by_role("button", name="Interactive map").click()
    page.get_by_test_id("stDeckGlJsonChart").locator("canvas").first.wait_for()
    tooltip, heading = page.locator(".deck-tooltip"), page.get_by_role("heading", name=f"France ({FRANCE})")
    until(
        lambda: point_at_france(page), lambda patience: shows_text(tooltip, f"France: {FRANCE} initiatives", patience)
    )
    until(lambda: click_france(page), lambda patience: expect(heading).to_be_visible(timeout=patience))
    expect(page).to_have_url(re.compile("country=FR"))
    until(lambda: click_france(page), lambda patience: expect(heading).to_be_hidden(timeout=patience))
    expect(page).not_to_have_url(re.compile("country="))


def until(act: Callable[[], None], expected: Callable[[int], None]) -> None:
    """A map hears a pointer only once its shapes are drawn, and no element of the page tells when: act until it did."""
    for _ in range(9):
        with contextlib.suppress(AssertionError):
            act()
            return expected(5_000)
    act()
    return expected(5_000)


def shows_text(element: Locator, text: str, patience: int) -> None:
    expect(element).to_have_text(text, timeout=patience)


def france(page: Page) -> tuple[float, float]:
    box = page.get_by_test_id("stDeckGlJsonChart").bounding_box()
    assert box
    return box["x"] + box["width"] * 0.45, box["y"] + box["height"] * 0.5


def point_at_france(page: Page) -> None:
    x, y = france(page)
    page.mouse.move(x - 5, y)
    page.mouse.move(x, y)


def click_france(page: Page) -> None:
    page.mouse.click(*france(page))


def test_a_link_with_junk_opens_and_says_one_calm_line(reader: Reader) -> None:
    page = reader.open("/gallery?theme=nonsense&country=CH&page=-3&from=2020-99-99&lang=fr&zzz=1")
    shows(page, result_line("fr", country="CH"))
    assert page.get_by_text("Une partie de ce lien n’a pas été comprise").count() == 1


def test_markup_in_a_search_is_shown_letter_by_letter(reader: Reader) -> None:
    hostile = "<img src=x onerror=alert(1)> **bold** $x$ :red[y]"
    reader.page.on("dialog", lambda dialog: pytest.fail(dialog.message))
    page = reader.open("/gallery?lang=en&q=" + hostile.replace("<", "%3C").replace(">", "%3E").replace(" ", "%20"))
    chip = page.get_by_role("button", name=re.compile("^Search:"))
    assert chip.inner_text().replace("\N{WORD JOINER}", "").endswith(hostile)
    assert chip.locator("img, strong, .katex").count() == 0


def test_an_unknown_initiative_shows_the_way_back(reader: Reader) -> None:
    page = reader.open("/initiative?id=no-such-thing&lang=en")
    page.get_by_role("link", name="Back to the gallery").click()
    reader.wait_for_address("/gallery")
    shows(page, result_line("en"))


def test_a_country_is_added_from_the_list(reader: Reader) -> None:
    page = reader.open("/gallery?country=CH&lang=en")
    countries = page.get_by_role("combobox", name="Country")
    countries.select_option(value="BE")
    reader.wait_for_address("country=BE")
    assert "country=CH" in page.url
    # Streamlit would read some words after a colon as a directive: a sign without width stands between.
    chip = page.get_by_test_id("stMain").get_by_role("button", name=re.compile("Country:.? Belgium"))
    expect(chip).to_be_visible()
    expect(countries).to_have_value("")
    expect(countries.get_by_role("option", name=re.compile("Belgium"))).to_have_count(0)


@pytest.mark.parametrize("address", ["/gallery?lang=fr", "/map?lang=fr", "/watch?lang=fr"])
def test_what_the_codes_of_a_filter_mean_unfolds_beside_it_from_the_keyboard(reader: Reader, address: str) -> None:
    page = reader.open(address)
    themes = page.get_by_role("group", name="Thème", exact=True)
    definition = themes.locator("dd").first
    expect(definition).to_be_hidden()
    summary = themes.locator("summary")
    summary.focus()
    page.keyboard.press("Enter")
    expect(definition).to_be_visible()
    themes.get_by_role("button", name=re.compile("^Entraide")).click()
    reader.wait_for_address("theme=mutual_aid")
    reader.wait_for_page()
    expect(definition).to_be_visible()
