"""What leaves the printer: the whole page, dark on white, without what only a screen needs."""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from dashboard import palette
from dashboard.charts import chart_registry
from dashboard.i18n.dates import format_date
from dashboard.i18n.translation import translation
from tests.addresses import INITIATIVE, in_language, page_addresses
from tests.shipped import PAGE, count, pages

if TYPE_CHECKING:
    from dashboard.languages import Language
    from tests.reader import Reader
    from tools.server_process import ServerProcess

FILTERED = "/gallery?theme=fundraising&country=CH&q=don&from=2020-03-01&sort=name"
SCREEN_ONLY = {
    "fr": {"Accueil", "English", "Filtres", "Toutes les langues", "Recherche", "Ordre", "Tout effacer", "Image (PNG)"},
    "en": {"Home", "Français", "Filters", "Search", "Order", "Clear all", "Image (PNG)"},
}
SELECTED = {
    "fr": "Sélection – Recherche : don ; Thème : Collecte de fonds ; Pays : Suisse ; "
    "À partir du 1er mars 2020 ; Ordre : Nom",
    "en": "Selection – Search: don; Theme: Fundraising; Country: Switzerland; From 1 March 2020; Order: Name",
}
PLACE = {
    "fr": f"De 1 à {PAGE['cards']} sur {count()} : page 1 sur {pages(count())} de cette liste.",
    "en": f"1 to {PAGE['cards']} of {count()}: page 1 of {pages(count())} of this list.",
}
MENU = {
    "fr": ("Accueil", "Galerie", "Carte", "Semaine par semaine", "Les chiffres", "Données", "Diaporama", "À propos"),
    "en": ("Home", "Gallery", "Map", "Week by week", "Figures", "Data", "Slides", "About"),
}
CHECK = "/engagement?claim=internet-traffic"
PIECES = [
    ("/engagement", ".ci-inline-chart"),
    ("/engagement", ".ci-chart-head"),
    ("/engagement", ".ci-figures tr"),
    (CHECK, ".ci-sources li"),
    ("/gallery", ".ci-card"),
    ("/watch", ".ci-lockdowns tr"),
]
MAX_SHEETS = {"/engagement": 11, "/watch": 10}
INTRODUCTIONS = {"fr": "filtrez, cherchez, partagez", "en": "filter, search, share"}
MARK_BOTH_ENDS = """(pieces) => pieces.forEach((piece, number) => {
  const drawn = piece.matches("svg");
  const mark = (text, y) => {
    const [space, name] = drawn ? ["http://www.w3.org/2000/svg", "text"] : ["http://www.w3.org/1999/xhtml", "i"];
    const element = document.createElementNS(space, name);
    element.textContent = `${text}${number}§`;
    element.style.cssText = "position: absolute; font: 8px sans-serif; letter-spacing: 0";
    if (drawn) element.setAttribute("y", y);
    return element;
  };
  piece.prepend(mark("A", 8));
  piece.append(mark("Z", piece.clientHeight - 2));
}) ?? pieces.map((piece) => piece.clientHeight)"""
SHEET_HEIGHT = 1000
"""Pixels that surely fit on a sheet; what is higher has to be cut."""
Printed = tuple[str, int]
Print = Callable[[str, str], Printed]


SAME_SHAPE = str.maketrans({"\u02bc": "’", "\u02ee": "”"})
"""A font draws these letters with the shapes of quotation marks, so a PDF may name them instead."""


def squeezed(text: str) -> str:
    """Without any space or ligature: where a line ends on paper and how letters are joined says nothing of the text."""
    return "".join(unicodedata.normalize("NFKC", text).translate(SAME_SHAPE).split())


@pytest.fixture(scope="module")
def printouts() -> dict[tuple[str, str], Printed]:
    """What was printed already."""
    return {}


@pytest.fixture
def printed(printouts: dict[tuple[str, str], Printed], site: ServerProcess, reader_of: Callable[..., Reader]) -> Print:
    """The text of a page on paper and its number of sheets; each is printed once."""

    def printing(address: str, language: str) -> Printed:
        if (address, language) not in printouts:
            printouts[address, language] = text_of(open_whole(reader_of(site), address, language))
        return printouts[address, language]

    return printing


def text_of(page: Page) -> Printed:
    pdf = PdfReader(io.BytesIO(page.pdf(format="A4")))
    return "\n".join(sheet.extract_text() for sheet in pdf.pages), len(pdf.pages)


def open_whole(reader: Reader, address: str, language: str = "fr") -> Page:
    reader.open(in_language(address, language))
    return reader.wait_for_drawings()


@pytest.mark.parametrize("address", [*page_addresses(), FILTERED])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_page_on_paper_has_its_address_and_footer_and_nothing_to_press(
    printed: Print, site: ServerProcess, language: str, address: str
) -> None:
    text, _ = printed(address, language)
    lines = {line.strip() for line in text.splitlines()}
    # The results of a search name pages, and the page of the search has the name of its field.
    named = {translation(language)("page-search"), *MENU[language]} if address.startswith("/search") else set()
    assert not lines & (SCREEN_ONLY[language] - named)
    assert squeezed("".join(MENU[language])) not in squeezed(text)
    assert squeezed(f"{site.url}{address}".rstrip("/")) in squeezed(text)
    assert "CCBY4.0" in squeezed(text)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_filters_are_one_line_of_words(printed: Print, language: str) -> None:
    assert squeezed(SELECTED[language]) in squeezed(printed(FILTERED, language)[0])


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_card_of_the_gallery_is_on_paper(
    printed: Print, reader_of: Callable[..., Reader], site: ServerProcess, language: str
) -> None:
    names = open_whole(reader_of(site), "/gallery", language).locator(".ci-card h3").all_inner_texts()
    text, sheets = printed("/gallery", language)
    assert len(names) == PAGE["cards"]
    assert [name for name in names if squeezed(name) not in squeezed(text)] == []
    assert squeezed(names[0]) in squeezed(text).partition(squeezed(PLACE[language]))[2], "the place stands above"
    assert sheets > 1


@pytest.mark.parametrize(
    ("address", "cards"), [("/gallery?country=FR", 2), ("/gallery?country=CH&theme=fundraising", 2)]
)
def test_the_first_sheet_of_a_selection_has_the_first_cards(reader: Reader, address: str, cards: int) -> None:
    page = open_whole(reader, address)
    names = page.locator(".ci-card h3").all_inner_texts()
    first, *others = PdfReader(io.BytesIO(page.pdf(format="A4"))).pages
    printed = squeezed(first.extract_text())
    assert len([name for name in names if squeezed(name) in printed]) >= cards
    assert bool(others) == (len(names) > cards), "what has room on one sheet stands on one, the footer with it"


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_record_has_the_addresses_of_its_sources(
    printed: Print, shipped: Callable[[str], list[dict[str, str]]], language: str
) -> None:
    text, _ = printed(f"/initiative?id={INITIATIVE}", language)
    urls = [row["url"] for row in shipped("initiative_sources") if row["initiative_id"] == INITIATIVE]
    assert urls
    assert [url for url in urls if squeezed(f"({url})") not in squeezed(text)] == []
    assert squeezed(translation(language)("related-title")) not in squeezed(text)


def test_the_watch_is_short_and_has_the_sources_of_every_lockdown(
    printed: Print, shipped: Callable[[str], list[dict[str, str]]]
) -> None:
    text, sheets = printed("/watch", "fr")
    assert sheets <= MAX_SHEETS["/watch"]
    assert [row["url"] for row in shipped("lockdown_sources") if squeezed(row["url"]) not in squeezed(text)] == []


def test_a_check_unfolds_its_sources(printed: Print, reader: Reader) -> None:
    links = open_whole(reader, CHECK).locator(".ci-claim .ci-sources li > a:first-child")
    urls = links.evaluate_all("links => links.map((a) => a.href)")
    text = squeezed(printed(CHECK, "fr")[0])
    assert len(urls) > 10
    assert [url for url in urls if squeezed(f"({url})") not in text] == []


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_page_of_the_figures_is_short_and_leads_to_all_that_paper_leaves_out(
    printed: Print, site: ServerProcess, language: str, shipped: Callable[[str], list[dict[str, str]]]
) -> None:
    text, sheets = printed("/engagement", language)
    places = [f"?claim={row['id']}&lang={language}" for row in shipped("claims")]
    places += [f"?lang={language}#{name}" for name in chart_registry.CHARTS]
    assert sheets <= MAX_SHEETS["/engagement"]
    assert [place for place in places if squeezed(f"{site.url}/engagement{place}") not in squeezed(text)] == []


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_card_on_paper_has_each_source_with_publisher_date_and_address(
    printed: Print,
    reader_of: Callable[..., Reader],
    site: ServerProcess,
    shipped: Callable[[str], list[dict[str, str]]],
    language: Language,
) -> None:
    links = open_whole(reader_of(site), "/gallery", language).locator(".ci-card h3 a")
    ids = links.evaluate_all("links => links.map((link) => new URL(link.href).searchParams.get('id'))")
    rows = [row for row in shipped("initiative_sources") if row["initiative_id"] in ids]
    text = squeezed(printed("/gallery", language)[0])
    assert {row["initiative_id"] for row in rows} == set(ids)
    names = {row["publisher"]: row[f"name_{language}"] for row in shipped("publishers")}
    for row in rows:
        day = format_date(row["published"], language) if row["published"] else ""
        assert squeezed(f"{names.get(row['publisher'], row['publisher'])}, {day}") in text, row["url"]
        assert squeezed(row["url"]) in text


@pytest.mark.parametrize("address", ["/gallery", "/engagement", f"/initiative?id={INITIATIVE}"])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_paper_names_the_day_of_printing_and_numbers_its_sheets(
    printed: Print, reader: Reader, language: Language, address: str
) -> None:
    text, sheets = printed(address, language)
    day = format_date(str(reader.page.evaluate("new Date().toLocaleDateString('sv-SE')")), language)
    assert squeezed(translation(language)("paper-day", day=day)) in squeezed(text)
    assert [number for number in range(1, sheets + 1) if f"{number} / {sheets}" not in text] == []


def test_a_page_that_stayed_open_names_the_day_on_which_it_is_printed(
    site: ServerProcess, newcomer_of: Callable[..., Reader]
) -> None:
    page = open_whole(newcomer_of(site), "/gallery", "en")
    page.clock.set_fixed_time("2031-02-03T12:00:00Z")
    assert "printed on 3 February 2031" in text_of(page)[0]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_what_tells_readers_of_a_screen_what_to_do_is_not_on_paper(printed: Print, language: Language) -> None:
    assert squeezed(INTRODUCTIONS[language]) not in squeezed(printed("/gallery", language)[0])
    assert squeezed(translation(language)("home-ways-title")) not in squeezed(printed("/", language)[0])


def test_every_country_of_the_data_page_is_on_paper(printed: Print, reader: Reader) -> None:
    names = open_whole(reader, "/data").locator('.ci-groups tbody th[scope="row"]').all_text_contents()
    text = squeezed(printed("/data", "fr")[0])
    assert len(names) > 80
    assert [name for name in names if squeezed(name) not in text] == []


def test_every_row_of_a_table_is_on_paper_with_its_place_in_the_list(printed: Print, reader: Reader) -> None:
    address = "/gallery?view=table&theme=fundraising"
    names = open_whole(reader, address, "en").locator(".ci-initiatives tbody th > a").all_text_contents()
    sources = reader.page.locator(".ci-initiatives tbody .ci-paper").all_text_contents()
    text, sheets = printed(address, "en")
    assert len(names) == len(sources) == PAGE["table"]
    assert [each for each in (*names, *sources) if squeezed(each) not in squeezed(text)] == []
    place = squeezed(f": page 1 of {pages(count(theme='fundraising'), 'table')} of this list.")
    before, _, after = squeezed(text).partition(place)
    assert after
    assert before.endswith(squeezed(f"1 to {PAGE['table']} of {count(theme='fundraising')}"))
    assert squeezed(names[0]) in after
    assert squeezed(names[0]) not in before
    assert sheets > 1


def test_charts_of_a_wide_window_shrink_to_the_width_of_the_paper(
    site: ServerProcess, reader_of: Callable[..., Reader]
) -> None:
    page = open_whole(reader_of(site, viewport={"width": 2560, "height": 1000}), "/engagement")
    values = page.locator('.ci-inline-chart text[font-size="18"]').all_text_contents()
    text = squeezed(text_of(page)[0])
    assert len(values) > len(chart_registry.SECTIONS)
    assert [value for value in values if squeezed(value) not in text] == []


@pytest.mark.parametrize(("address", "pieces"), PIECES)
def test_nothing_that_belongs_together_is_cut_in_two(reader: Reader, address: str, pieces: str) -> None:
    """A mark at the beginning and one at the end of each piece come out of the printer on the same sheet."""
    page = open_whole(reader, address)
    heights = page.locator(pieces).evaluate_all(MARK_BOTH_ENDS)
    sheets = [sheet.extract_text() for sheet in PdfReader(io.BytesIO(page.pdf(format="A4"))).pages]
    marks = {mark: number for number, text in enumerate(sheets) for mark in re.findall(r"[AZ]\d+§", text)}
    assert len(sheets) > 1
    assert len(marks) > len(heights) / 2  # what is folded away is not printed
    fitting = [number for number, height in enumerate(heights) if height < SHEET_HEIGHT]
    assert len(fitting) > 10
    assert [number for number in fitting if marks.get(f"A{number}§") != marks.get(f"Z{number}§")] == []


def test_a_chart_is_on_the_sheet_of_its_title(reader: Reader) -> None:
    page = open_whole(reader, "/engagement")
    charts = page.locator(".ci-inline-chart").evaluate_all(MARK_BOTH_ENDS)
    page.locator(".ci-chart-head p").evaluate_all("all => all.forEach((head, number) => head.append(`H${number}§`))")
    sheets = [sheet.extract_text() for sheet in PdfReader(io.BytesIO(page.pdf(format="A4"))).pages]
    marks = {mark: number for number, text in enumerate(sheets) for mark in re.findall(r"[HZ]\d+§", text)}
    assert len(charts) == len(chart_registry.CHARTS)
    assert [number for number in range(len(charts)) if marks[f"H{number}§"] != marks[f"Z{number}§"]] == []


def test_paper_is_white_and_its_text_dark_whatever_the_scheme(
    site: ServerProcess, reader_of: Callable[..., Reader]
) -> None:
    page = open_whole(reader_of(site, color_scheme="dark"), "/engagement")
    page.emulate_media(media="print")
    grounds = "all => all.map((one) => getComputedStyle(one).backgroundColor)"
    assert set(page.locator(":has(.ci-footer)").evaluate_all(grounds)) == {rgb("#ffffff")}
    for part, paint in (
        ("h1", "color"),
        (".ci-lead", "color"),
        (".ci-inline-chart text", "fill"),
        (".ci-claim", "color"),
    ):
        expect(page.locator(f".st-key-page {part}").first).to_have_css(paint, rgb(palette.TEXT.light))
    bars = page.locator(".ci-inline-chart rect").evaluate_all("all => all.map((one) => getComputedStyle(one).fill)")
    marks = {rgb(colour.light) for colour in (*palette.CHARTS, palette.FAINT)}
    assert {rgb(palette.CHARTS[0].light)} <= set(bars) <= marks


def rgb(colour: str) -> str:
    return f"rgb({', '.join(str(int(channel, 16)) for channel in re.findall('[0-9a-f]{2}', colour))})"


def test_a_screen_does_not_show_what_is_for_paper(reader: Reader) -> None:
    page = open_whole(reader, FILTERED)
    assert page.locator(".ci-print-only").count() >= 2
    assert not any(line.is_visible() for line in page.locator(".ci-print-only").all())
