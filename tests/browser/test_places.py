"""Places: the tab says what it shows, whoever comes back is where they were, lists begin at their top, cards open."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from dashboard.i18n.translation import translation
from dashboard.languages import LANGUAGES, Language
from tests.shipped import name_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.reader import Reader
    from tools.server_process import ServerProcess

SIZES: tuple[ViewportSize, ...] = ({"width": 1440, "height": 900}, {"width": 390, "height": 844})
FAR = 10
"""A card far down the list."""
TOLERANCE = 4
"""Pixels by which a place may differ: a phone rounds them."""
TITLES = {
    "fr": {
        "theme=fundraising": "Thème\N{NARROW NO-BREAK SPACE}: Collecte de fonds",
        "country=CH": "Pays\N{NARROW NO-BREAK SPACE}: Suisse",
    },
    "en": {"theme=fundraising": "Theme: Fundraising", "country=CH": "Country: Switzerland"},
}


def card_top(page: Page, record: str) -> float:
    return float(page.locator(f'.ci-card[data-record="{record}"]').evaluate("card => card.getBoundingClientRect().top"))


def scroll_to(page: Page, place: int) -> str:
    """Wheel down to a card of the list; gives its record."""
    card = page.locator(".ci-card").nth(place)
    card.hover()
    for _ in range(40):
        if card.evaluate("card => card.getBoundingClientRect().top") < 300:
            break
        page.mouse.wheel(0, 200)
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    return str(card.get_attribute("data-record"))


def scrolled(page: Page) -> float:
    return float(page.get_by_test_id("stMain").evaluate("main => main.scrollTop"))


def wait_for_card_at(page: Page, record: str, top: float) -> None:
    page.wait_for_function(
        "([record, top]) => Math.abs(document.querySelector(`.ci-card[data-record='${record}']`)"
        f"?.getBoundingClientRect().top - top) < {TOLERANCE}",
        arg=[record, top],
    )


def reader_at(site: ServerProcess, reader_of: Callable[..., Reader], size: ViewportSize) -> Reader:
    return reader_of(site, viewport=size)


@pytest.mark.parametrize("size", SIZES, ids=("desktop", "phone"))
@pytest.mark.parametrize("way", ["back", "reload", "link", "reload on the record"])
def test_whoever_comes_back_from_a_record_finds_its_card_where_it_was(
    site: ServerProcess, reader_of: Callable[..., Reader], size: ViewportSize, way: str
) -> None:
    reader = reader_at(site, reader_of, size)
    page = reader.open("/gallery?country=FR&page=2&lang=en")
    record = scroll_to(page, FAR)
    before, place = card_top(page, record), scrolled(page)
    assert place > 500
    page.locator(f'.ci-card[data-record="{record}"] h3 a').click()
    reader.wait_for_address("/initiative")
    expect(page.get_by_role("heading", level=1)).to_have_text(name_of(record, "en"))
    if way == "reload on the record":
        page.reload()
        reader.wait_for_page()
    assert scrolled(page) == 0
    if way == "link":
        page.get_by_role("link", name="Back to the selection").click()
    else:
        page.go_back()
    reader.wait_for_address("/gallery")
    if way == "reload":
        page.reload()
        reader.wait_for_page()
    assert "page=2" in page.url
    wait_for_card_at(page, record, before)
    # The card is held in its place while what stands above it comes.
    page.wait_for_function(
        f"place => Math.abs(document.querySelector('[data-testid=stMain]').scrollTop - place) < {TOLERANCE}",
        arg=place,
    )
    wait_for_card_at(page, record, before)


def test_what_a_search_found_leads_back_to_its_place_there(reader: Reader) -> None:
    page = reader.open("/search?q=masque&lang=en")
    record = scroll_to(page, FAR)
    before = card_top(page, record)
    page.locator(f'.ci-card[data-record="{record}"] h3 a').click()
    reader.wait_for_address(f"id={record}")
    page.get_by_role("link", name="Back to the search").click()
    reader.wait_for_address("/search?q=masque")
    expect(page.locator(f'.ci-card[data-record="{record}"]')).to_be_in_viewport()
    wait_for_card_at(page, record, before)


def test_the_place_in_the_list_is_kept_through_the_next_records(reader: Reader) -> None:
    page = reader.open("/gallery?country=FR&lang=en")
    record = scroll_to(page, FAR)
    following = page.locator(".ci-card").nth(FAR + 1).get_attribute("data-record")
    page.locator(f'.ci-card[data-record="{record}"] h3 a').click()
    reader.wait_for_address(f"id={record}")
    page.locator(".ci-pager a[rel=next]").click()
    reader.wait_for_address(f"id={following}")
    page.get_by_role("link", name="Back to the selection").click()
    reader.wait_for_address("/gallery")
    expect(page.locator(f'.ci-card[data-record="{following}"]')).to_be_in_viewport()
    assert scrolled(page) > 500


@pytest.mark.parametrize("address", ["/gallery?lang=en", "/gallery?view=table&lang=en", "/engagement?q=kantar&lang=en"])
def test_another_page_of_a_list_begins_at_its_top(reader: Reader, address: str) -> None:
    page = reader.open(address)
    numbers = page.locator("#root .ci-page-numbers")
    numbers.scroll_into_view_if_needed()
    numbers.get_by_role("link", name="Page 2", exact=True).click()
    reader.wait_for_address("page=2")
    page.wait_for_function(
        "() => document.activeElement.matches('.ci-cards, .ci-table, .ci-fragment')"
        " && Math.abs(document.activeElement.getBoundingClientRect().top) < 200"
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", ["gallery", "map", "watch"])
def test_the_title_of_the_tab_says_the_filter_and_goes_on_saying_it(reader: Reader, language: str, path: str) -> None:
    page = reader.open(f"/{path}?country=CH&lang={language}")
    words = TITLES[language]
    expect(page).to_have_title(re.compile(f"^{words['country=CH']}"))
    page.locator(".ci-facets button[data-name=fundraising]").evaluate("button => button.click()")
    reader.wait_for_address("theme=fundraising")
    expect(page).to_have_title(re.compile(words["theme=fundraising"]))
    # A phone shares the address in the head, and a reader of feeds finds the feed there.
    canonical, feed = page.locator("head link[rel=canonical]"), page.locator("head link[href*='atom?']")
    expect(canonical).to_have_attribute("href", re.compile("theme=fundraising&country=CH"))
    expect(feed).to_have_attribute("href", re.compile(rf"/feed/{language}.atom\?theme=fundraising&country=CH$"))
    page.go_back()
    expect(page).not_to_have_title(re.compile(words["theme=fundraising"]))
    expect(page).to_have_title(re.compile(words["country=CH"]))
    reader.wait_for_page()
    other = next(code for code in LANGUAGES if code != language)
    page.locator(".ci-languages a").click()
    expect(page).to_have_title(re.compile(TITLES[other]["country=CH"]))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_title_of_the_tab_names_the_figure_and_the_record(reader: Reader, language: Language) -> None:
    page = reader.open(f"/engagement?country=FR&lang={language}")
    expect(page).to_have_title(re.compile(f"France.* – {translation(language)('page-engagement')}"))
    page = reader.open(f"/engagement?figure=kantar-w1-social-late&lang={language}")
    expect(page).to_have_title(re.compile("61"))


def test_a_whole_card_opens_its_record_and_its_text_can_be_selected(reader: Reader) -> None:
    page = reader.open("/gallery?country=FR&lang=en")
    page.evaluate("window.here = true")
    text = page.locator(".ci-card .ci-two-lines").first
    box = text.bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + 2, box["y"] + 8)
    page.mouse.down()
    page.mouse.move(box["x"] + 150, box["y"] + 8, steps=5)
    page.mouse.up()
    assert len(page.evaluate("String(getSelection())")) > 5
    assert "/gallery" in page.url
    page.evaluate("getSelection().removeAllRanges()")
    with page.context.expect_page() as opened:
        text.click(button="middle")
    assert "/initiative" in opened.value.url
    with page.context.expect_page() as opened:
        text.click(modifiers=["Control"])
    assert "/initiative" in opened.value.url
    assert "/gallery" in page.url
    text.click()
    reader.wait_for_address("/initiative")
    assert page.evaluate("window.here") is True


def test_a_card_opens_at_its_edge_too(reader: Reader) -> None:
    page = reader.open("/gallery?country=FR&lang=en")
    page.locator(".ci-card").first.click(position={"x": 4, "y": 12})
    reader.wait_for_address("/initiative")


def test_a_check_opens_from_the_home_page_without_loading_the_site_anew(reader: Reader) -> None:
    page = reader.open("/?lang=en")
    page.evaluate("window.here = true")
    page.locator(".ci-claim-link a").first.click()
    reader.wait_for_address("claim=")
    expect(page.locator(".ci-claim h1")).to_be_visible()
    assert page.evaluate("window.here") is True
    page.go_back()
    expect(page.locator(".ci-claims-brief")).to_be_visible()
    page.locator(".ci-reports a[href*='#corrections']").first.evaluate("link => link.click()")
    reader.wait_for_address("/about")
    expect(page.locator("#corrections")).to_be_in_viewport()
    page.go_back()
    page.locator(".ci-entry-points a[href^=present]").first.click()
    expect(page.locator(".ci-presenter")).to_be_visible()
    assert page.evaluate("window.here") is True


@pytest.mark.parametrize(("locale", "language"), [("en-GB", "en"), ("fr-CH", "fr"), ("de", "fr")])
def test_the_address_says_the_language_that_its_reader_sees(
    site: ServerProcess, reader_of: Callable[..., Reader], locale: str, language: str
) -> None:
    page = reader_of(site, locale=locale).open("/gallery?theme=fundraising#x")
    assert page.url.endswith(f"/gallery?theme=fundraising&lang={language}#x")
    page.get_by_role("link", name={"en": "Map", "fr": "Carte"}[language], exact=True).click()
    page.wait_for_url(lambda url: "/map" in url)
    assert f"lang={language}" in page.url
