"""Nobody is shut out: axe-core finds nothing, the document says its language, the outline has no gaps."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import cycle, pairwise
from typing import TYPE_CHECKING, Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from dashboard.languages import LANGUAGES
from tests.addresses import MAP_SLIDE, STATIC_PAGES, all_pairs, in_language, state_addresses

if TYPE_CHECKING:
    from tests.reader import Reader
    from tools.server_process import ServerProcess

PHONE, DESKTOP = {"width": 390, "height": 844}, {"width": 1440, "height": 1000}
ON_ITS_SIDE, TABLET = {"width": 844, "height": 390}, {"width": 768, "height": 1024}
SCHEMES = ("light", "dark")
Looks = Sequence[tuple[str, Mapping[str, int]]]
LOOKS: Sequence[Looks] = (
    (("light", DESKTOP), ("dark", PHONE)),
    (("light", DESKTOP), ("dark", PHONE)),
    (("light", PHONE), ("dark", DESKTOP)),
    (("light", PHONE), ("dark", DESKTOP)),
)
"""Every page in both colour schemes and on both sizes of window; in turn with the languages, all pairs of these."""
GROUND = "(element) => getComputedStyle(element).backgroundColor"
HEADINGS_IN_THE_PAGE = """(headings) => headings
    .filter((heading) => !document.querySelector('[data-testid="stMain"]') || heading.closest('[data-testid="stMain"]'))
    .map((heading) => [heading, getComputedStyle(heading), heading.getBoundingClientRect().width > 1])
    .map(([heading, style, isSeen]) => [Number(heading.tagName[1]), isSeen ? parseFloat(style.fontSize) : 0,
        [style.fontFamily, style.fontWeight, style.color].join(), heading.textContent])"""
"""The level of each heading, its size where it is seen, the rest of its look and its text; those beside the page, such
as Streamlit's own, are left out."""
UNHEARD = """() => [...document.querySelectorAll('[role="status"], [aria-live]')]
    .filter((region) => getComputedStyle(region).display === "none" || region.innerText.trim())
    .map((region) => region.outerHTML.slice(0, 120))"""
"""A screen reader speaks of what changes in a region that was there before: one that comes filled, or with what is said
in it, is not heard."""


def assert_one_outline(page: Page) -> None:
    """Headings have one of the first level, and leave none out on the way down."""
    headings = page.locator("h1, h2, h3, h4, h5, h6").evaluate_all(HEADINGS_IN_THE_PAGE)
    levels = [level for level, *_ in headings]
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert_levels_are_seen(headings)


def assert_levels_are_seen(headings: Iterable[Sequence[Any]]) -> None:
    """A heading is no larger than that of the part in which it stands, and does not look the same."""
    last: dict[int, Sequence[Any]] = {}
    for level, size, *look in headings:
        above = last.get(level - 1, ())
        assert not (size and above) or (size <= above[0] and [size, look[0]] != above[:2]), (look[1], "below", above[2])
        if size:
            last[level] = [size, *look]


def assert_landmarks(page: Page) -> None:
    """The head with the menu, the content, the foot; slides have their content and their controls alone."""
    snapshot = page.locator("body").aria_snapshot()
    is_slide_show = page.locator("#root .st-key-stage:not(.ci-thumbnail-stage)").count()
    found = re.findall(r"^- (banner|main|contentinfo)\b", snapshot, re.MULTILINE)
    assert found == (["main"] if is_slide_show else ["banner", "main", "contentinfo"])
    assert re.search(r"^ +- navigation ", snapshot, re.MULTILINE)
    if page.locator(".st-key-filters").count():
        assert re.search(r'^ +- search "(Filters|Filtres)"', snapshot, re.MULTILINE)
    assert page.evaluate(UNHEARD) == []


@pytest.mark.parametrize(
    ("address", "language", "looks"),
    list(zip([*state_addresses(), MAP_SLIDE], cycle(LANGUAGES), cycle(LOOKS), strict=False)),
)
def test_axe_finds_nothing_on_a_settled_page_that_says_its_language_and_has_one_outline(
    site: ServerProcess, reader_of: Callable[..., Reader], language: str, looks: Looks, address: str
) -> None:
    reader = reader_of(site, viewport=DESKTOP)
    assert_landmarks(reader.open(in_language(address, language)))
    for scheme, viewport in looks:
        reader.page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        reader.page.set_viewport_size(viewport)  # type: ignore[arg-type]
        page = reader.wait_for_drawings()
        expect(page.get_by_test_id("stApp")).to_have_css("color-scheme", scheme)
        expect(page.locator("html")).to_have_attribute("lang", language)
        report = Axe().run(page)
        assert report.violations_count == 0, report.generate_report()
    for viewport in (PHONE, ON_ITS_SIDE, TABLET, DESKTOP):
        page.set_viewport_size(viewport)  # type: ignore[arg-type]
        assert_one_outline(page)


@pytest.mark.parametrize(("address", "scheme", "language"), all_pairs(STATIC_PAGES, SCHEMES, LANGUAGES))
def test_axe_finds_nothing_on_a_static_page(
    site: ServerProcess, reader_of: Callable[..., Reader], language: str, scheme: str, address: str
) -> None:
    page = reader_of(site, color_scheme=scheme, viewport=DESKTOP).page
    page.goto(site.url + address.format(language))
    expect(page.locator("html")).to_have_attribute("lang", language)
    for viewport in (DESKTOP, PHONE):
        page.set_viewport_size(viewport)  # type: ignore[arg-type]
        report = Axe().run(page)
        assert report.violations_count == 0, report.generate_report()
    assert_one_outline(page)


def test_the_document_says_the_other_language_after_the_switch_and_the_keyboard_stays(reader: Reader) -> None:
    page = reader.open("/gallery?lang=fr")
    page.get_by_role("link", name="English", exact=True).press("Enter")
    expect(page.locator("html")).to_have_attribute("lang", "en")
    back = page.get_by_role("link", name="Français", exact=True)
    expect(back).to_be_focused()
    back.press("Enter")
    expect(page.locator("html")).to_have_attribute("lang", "fr")


def test_colours_of_the_system_leave_what_is_chosen_and_what_a_shade_means_to_see(
    site: ServerProcess, reader_of: Callable[..., Reader]
) -> None:
    reader = reader_of(site, forced_colors="active")
    page = reader.open("/gallery?sort=date&lang=en")
    chosen, other = (page.get_by_role("link", name=name, exact=True) for name in ("Date", "Name"))
    assert chosen.evaluate(GROUND) != other.evaluate(GROUND)
    shades = reader.open("/map?lang=en").locator("#root .ci-legend span").evaluate_all(f"spans => spans.map({GROUND})")
    assert len(set(shades)) == len(shades) > 1


def test_what_stands_side_by_side_on_a_card_is_heard_apart(reader: Reader) -> None:
    card = reader.open("/gallery?country=CH&lang=en").locator("#root .ci-card").first
    for line in (".ci-kicker", ".ci-tags"):
        parts = card.locator(f"{line} span").all_text_contents()
        assert len(parts) > 1
        assert ", ".join(" ".join(part.split()) for part in parts) in card.locator(line).aria_snapshot().replace(
            " ,", ","
        )


def test_the_menu_is_navigation_that_says_where_one_is(reader: Reader) -> None:
    menu = reader.open("/map?lang=en").get_by_role("navigation", name="Pages of the site")
    expect(menu.locator("[aria-current=page]")).to_have_text("Map")


@pytest.mark.parametrize(("language", "name"), [("fr", "Accessibilité"), ("en", "Accessibility")])
def test_every_page_leads_to_the_statement(reader: Reader, language: str, name: str) -> None:
    page = reader.open(f"/gallery?lang={language}")
    page.locator(".ci-footer").get_by_role("link", name=name).click()
    reader.wait_for_address("/accessibility")
    expect(page.get_by_role("heading", level=1)).to_have_text(name)
    expect(page.get_by_role("main").get_by_role("listitem").nth(10)).to_be_visible()


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("viewport", [PHONE, DESKTOP])
def test_axe_finds_nothing_in_opened_citations(
    site: ServerProcess, reader_of: Callable[..., Reader], scheme: str, viewport: dict[str, int]
) -> None:
    page = reader_of(site, color_scheme=scheme, viewport=viewport).open("/gallery?country=CH&lang=fr")
    if viewport == PHONE:
        page.locator("#tool-share summary").click()
    row = page.locator(".ci-share-bar")
    row.get_by_text("Autres citations", exact=True).click()
    row.get_by_text("Télécharger", exact=True).click()
    row.locator(".ci-citations details > summary").click()
    row.get_by_role("button", name="Copier Presse").click()
    expect(row.locator(".ci-citation").last).to_be_visible()
    report = Axe().run(page)
    assert report.violations_count == 0, report.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth") == viewport["width"]
