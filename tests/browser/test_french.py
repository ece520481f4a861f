"""Whatever a French page shows or says is French, a name, a number or the title of a source, whoever wrote it.

Nothing here guesses a language: a text passes if it can be put together from the French words of the interface, the
French columns of the data and the names of places, months, languages and currencies. What is left over is not ours.
"""

from __future__ import annotations

import csv
import re
import tomllib
from collections.abc import Callable, Iterator
from functools import cache
from itertools import chain, pairwise, takewhile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from babel import Locale
from babel.numbers import get_currency_name
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, TextElement
from fluent.syntax.visitor import Visitor
from playwright.sync_api import Browser, Page

from dashboard import i18n
from dashboard.catalogue.data_package import described_package
from dashboard.catalogue.validation import DATA
from dashboard.citations.citation_styles import FORMS
from dashboard.components.cell_change import EXCERPT
from dashboard.components.text_difference import ELLIPSIS, differing_words, first_words
from dashboard.features.about.about_html import AUTHORITY
from dashboard.i18n.translation import sentences
from dashboard.languages import Language
from tests.addresses import STATIC_PAGES, in_language, page_addresses

if TYPE_CHECKING:
    from tests.reader import Reader
    from tools.server_process import ServerProcess

Words = tuple[str, ...]
LANGUAGE_FILE = Path(i18n.__file__).parent / "fr.toml"

UNCHANGEABLE = {
    "fullscreen": "a tool of st.pydeck_chart, which is not shown",
    "close": "the button of st.dialog, for screen readers",
    "rejeter": "the same once more, which speaks the browser's language",
}
"""Texts that no parameter of Streamlit changes, with their words as they are compared here, and where they stand."""

TEXTS = """() => {
  const found = new Set([document.title]);
  const symbols = (element) => getComputedStyle(element).fontFamily.includes("Material Symbols");
  const lines = (text) =>
    [...text.querySelectorAll("tspan")].map((line) => line.textContent).join(" ") || text.textContent;
  const walk = (root) => {
    for (const element of root.querySelectorAll("*")) {
      if (element.matches("script, style, noscript, head title")) continue;
      for (const name of ["placeholder", "aria-label", "aria-description", "aria-roledescription", "aria-valuetext",
                          "title", "alt"])
        if (element.getAttribute(name)) found.add(element.getAttribute(name));
      if (element.matches("svg")) found.add([...element.querySelectorAll("text")].map(lines).join(" "));
      if (element.matches("svg title")) found.add(element.textContent);
      if (!element.closest("code, svg text")) for (const node of element.childNodes)
        if (node.nodeType === Node.TEXT_NODE && node.data.trim() && element.checkVisibility() && !symbols(element))
          found.add(node.data.trim());
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  document.querySelectorAll("details").forEach((details) => { details.open = true; });
  walk(document);
  return [...found];
}"""
"""All that a page shows or says. The lines of a drawing are read as one text, since each is a text of its own, and what
stands in ``code`` is not read: it is written for machines."""
OWN_ADDRESS = re.compile(r"\S+\?\S+=\S+|\S+\.(?:csv|json|geojson)\b")
FREE_COLUMNS = ("id", "handle", "hashtags", "publisher", "title")
"""Columns whose texts stand in every language as they are."""
JOINING = ("de", "d", "er")
"""What stands between a number and its noun, and behind the first of a month."""
OTHER_LANGUAGE = "English"
ALIKE = {
    *("date", "engagement", "europe", "format", "hong", "image", "initiative", "initiatives", "kong", "page", "png"),
    *("contact", "dates", "licence", "menu", "minimum", "notes", "pages", "pause", "source", "sources"),
    *("corrections", "hashtags", "smartphones", "verdict"),
    *("excel", "libreoffice", "powerpoint"),
    *("instagram", "tiktok", "twitter", "youtube"),
    *("0", "4", "by", "cc"),  # the licence
    *("apa", "bibtex", "csl", "csv", "json", "mla", "ris", "svg", "xlsx"),
}
"""The words of sentences that are the same in both languages."""


def words(text: str) -> Words:
    return tuple(re.findall(r"\w+", text.replace("\N{WORD JOINER}", "").casefold()))


class Fragments(Visitor):
    """Collects what stands between the values of a sentence."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []

    def visit_TextElement(self, node: TextElement) -> None:
        self.texts.append(node.value)


def interface(language: Language) -> dict[str, list[str]]:
    """The fragments of every sentence, by key."""
    resource = FluentParser().parse(sentences(language))
    texts = {}
    for message in resource.body:
        if isinstance(message, Message):
            fragments = Fragments()
            fragments.visit(message)
            texts[message.id.name] = fragments.texts
    return texts


def data() -> Iterator[str]:
    for path in DATA.glob("*.csv"):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                french = (cell for column, cell in row.items() if column.endswith("_fr") or column.startswith("fr_"))
                yield from chain.from_iterable(re.split(r"(?<=\.) | ; ", cell) for cell in french)
                # What a correction says was or is there.
                if row.get("field", "").endswith("_fr") or row.get("field") in FREE_COLUMNS:
                    yield from (row.get("was") or "", row.get("is") or "")
                # What several names of figures begin with is said once, before their last parts.
                yield from (row.get("metric_fr") or "").rpartition(", ")[::2]
                yield from (item for column in FREE_COLUMNS for item in re.split(" ; |;", row.get(column) or ""))


def corrected_texts() -> Iterator[str]:
    """What a correction shows of a long text: the words that differ, or the beginning of what was added or removed."""
    with (DATA / "changes.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["field"].endswith("_fr") or row["field"] in FREE_COLUMNS:
                yield from differing_words(row["was"], row["is"], EXCERPT)
                yield from (first_words(row[column], EXCERPT) for column in ("was", "is"))


def names_of_pairs() -> Iterator[str]:
    """What the names of two figures begin with, which a row says once, and what each says besides."""
    with (DATA / "figures.csv").open(encoding="utf-8", newline="") as file:
        figures = [(row["series"], row["metric_fr"].split()) for row in csv.DictReader(file) if row["series"]]
    for (series, before), (other, after) in pairwise(figures):
        if series == other:
            words_of_both = zip(before, after, strict=False)
            shared = len([*takewhile(lambda pair: pair[0].rstrip(",") == pair[1].rstrip(","), words_of_both)])
            yield from (" ".join(part) for name in (before, after) for part in (name[:shared], name[shared:]))


def hosts() -> Iterator[str]:
    """The hosts of the pages that the data names, which stand for publishers without a name."""
    for path in DATA.glob("*.csv"):
        yield from re.findall(r"https?://(?:www\.)?([^/,\s]+)", path.read_text("utf-8"))


def texts_of_the_language() -> Iterator[str]:
    """Every text of the file that makes French a language of the site."""
    entries: list[object] = [tomllib.loads(LANGUAGE_FILE.read_text("utf-8"))]
    while entries:
        entry = entries.pop()
        if isinstance(entry, str):
            yield entry
        elif isinstance(entry, list | dict):
            entries += entry.values() if isinstance(entry, dict) else entry


def release_notes() -> Iterator[str]:
    """What the changelog says to readers in French."""
    changelog = (DATA / "CHANGELOG.md").read_text("utf-8")
    for note in re.findall(r"^- \*\*fr\*\*: (.*?)(?=^- |^$)", changelog, re.MULTILINE | re.DOTALL):
        yield " ".join(note.split())


def names() -> Iterator[str]:
    yield from (licence["title"] for licence in described_package(DATA)["licenses"])
    french = Locale("fr")
    for names_by_code in (french.territories, french.languages, french.months["format"]["wide"]):
        yield from names_by_code.values()
    for currency in french.currencies:
        yield from (get_currency_name(str(currency), count, french) for count in (1, 2))


@cache
def french_runs() -> dict[str, list[Words]]:
    """Everything that may be shown, as runs of words by their first word, the longest first."""
    fragments = [*chain.from_iterable(interface("fr").values())]
    texts = {
        words(text)
        for text in (
            *data(),
            *hosts(),
            *texts_of_the_language(),
            *release_notes(),
            *names(),
            *fragments,
            *(sentence for fragment in fragments for sentence in re.split(r"(?<=\.) ", fragment)),
            *(re.split(r"\s*:\s", fragment)[0] for fragment in fragments),
            *names_of_pairs(),
            *corrected_texts(),
            *JOINING,
            OTHER_LANGUAGE,
            AUTHORITY,
        )
    }
    runs: dict[str, list[Words]] = {}
    for run in sorted(filter(None, texts), key=len, reverse=True):
        runs.setdefault(run[0], []).append(run)
    return runs


def left_over(text: str) -> str:
    """The fewest words of ``text`` that are neither known nor hold a figure, however the runs are put together."""
    remaining, is_cut = words(OWN_ADDRESS.sub("", text)), text.endswith(f" {ELLIPSIS}")
    fewest: list[Words] = [()] * (len(remaining) + 1)
    for place in reversed(range(len(remaining))):
        word = remaining[place]
        alone = fewest[place + 1] if any(map(str.isdigit, word)) else (word, *fewest[place + 1])
        rest = remaining[place:]
        ends = (
            place + min(len(run), len(rest))
            for run in french_runs().get(word, ())
            if rest[: len(run)] == run or (is_cut and run[: len(rest)] == rest)
        )
        fewest[place] = min((alone, *(fewest[end] for end in ends)), key=len)
    return " ".join(fewest[0])


def foreign(page: Page) -> dict[str, str]:
    """What ``page`` shows and is not French, with the text it stands in."""
    texts = {left_over(text): text for text in page.evaluate(TEXTS)}
    return {left: text for left, text in texts.items() if left and left not in UNCHANGEABLE}


def filters(page: Page) -> None:
    """A day that is none, and the pointer on a chip, which then says what it does."""
    page.get_by_role("textbox", name="Commencée à partir du").fill("hier")
    page.get_by_role("textbox", name="Commencée à partir du").press("Enter")
    page.get_by_text("de cette façon").wait_for()
    page.locator("[class*=st-key-chip-]").get_by_role("button", name="Suisse").hover()
    page.get_by_text("Retirer ce filtre").wait_for()


def search(page: Page) -> None:
    """Words that are being typed and not sent."""
    page.get_by_role("textbox", name="Recherche").press_sequentially("masque")


def copy(page: Page) -> None:
    """What is said of a newsletter once it is on the clipboard."""
    page.get_by_role("button", name="Copier", exact=True).click()
    page.get_by_text("Copié", exact=True).wait_for()


def interactive(page: Page) -> None:
    """A chart opened above the page."""
    page.get_by_text("Plus…", exact=True).first.click()
    page.get_by_role("button", name="Version interactive").first.click()
    page.get_by_role("dialog").locator(".js-plotly-plot .main-svg").first.wait_for()


def nothing(page: Page) -> None:
    """The page as it opens."""


def notes(page: Page) -> None:
    """Every slide with its notes and its code."""
    page.keyboard.press("n")
    page.keyboard.press("q")


def interactive_map(page: Page) -> None:
    """The map with the buttons that move it."""
    page.locator("[data-map-size]").click()
    page.get_by_test_id("stDeckGlJsonChart").locator("canvas").first.wait_for()


VIEWS: dict[str, Callable[[Page], None]] = {
    "/": nothing,
    "/gallery": search,
    "/gallery?country=CH&theme=fundraising": filters,
    "/gallery?view=table&country=CH": nothing,
    "/gallery?q=zzz999": nothing,
    "/gallery?theme=zzz999": nothing,
    "/initiative?id=creustel-lockdown-film-dubs": nothing,
    "/initiative?id=zzz999": nothing,
    "/map?country=FR": interactive_map,
    "/watch": copy,
    "/watch?week=2020-W20&country=GB&country=BR": nothing,
    "/watch?week=2020-W22&q=zzz999": nothing,
    "/engagement?q=999999": nothing,
    "/engagement?country=FR": interactive,
    "/data": nothing,
    "/present": notes,
    "/present?arrange=1&views=gallery%3Fcountry%3DCH&views=map": nothing,
    "/present?arrange=1": nothing,
}
"""States of pages, and what is done there before they are read."""
PHONE, DESKTOP = {"width": 390, "height": 1000}, {"width": 1440, "height": 1000}
PLAIN_PAGES = [address for address in page_addresses() if address not in VIEWS]


@pytest.mark.parametrize("address", [*VIEWS, *PLAIN_PAGES])
def test_a_french_page_shows_nothing_that_is_not_french(
    site: ServerProcess, reader_of: Callable[..., Reader], address: str
) -> None:
    reader = reader_of(site, viewport=DESKTOP)
    page = reader.open(in_language(address, "fr"))
    reader.wait_for_drawings()
    VIEWS.get(address, nothing)(page)
    assert foreign(page) == {}


@pytest.mark.parametrize("address", page_addresses())
def test_a_french_page_of_a_phone_shows_nothing_that_is_not_french(
    site: ServerProcess, reader_of: Callable[..., Reader], address: str
) -> None:
    """What a phone shows in place of something wider is the same in every state of a page."""
    reader = reader_of(site, viewport=PHONE)
    reader.open(in_language(address, "fr"))
    assert foreign(reader.wait_for_drawings()) == {}


@pytest.mark.parametrize("address", [address.format("fr") for address in STATIC_PAGES])
def test_a_french_static_page_shows_nothing_that_is_not_french(
    site: ServerProcess, reader_of: Callable[..., Reader], address: str
) -> None:
    page = reader_of(site).page
    page.goto(site.url + address)
    assert foreign(page) == {}


def test_every_text_that_cannot_be_changed_is_really_met(reader: Reader) -> None:
    page = reader.open("/map?lang=fr")
    interactive_map(page)
    met = {left_over(text) for text in page.evaluate(TEXTS)}
    interactive(reader.open("/engagement?lang=fr"))
    met |= {left_over(text) for text in page.evaluate(TEXTS)}
    assert UNCHANGEABLE.keys() <= met


def test_an_english_page_would_fail(reader: Reader) -> None:
    page = reader.open("/gallery?country=CH&lang=en")
    english = {"fundraising", "clear all", "march", "dd mm yyyy", "switzerland stated by"}
    assert english <= foreign(page).keys()


def test_all_that_is_shown_or_said_is_read_and_no_code(browser: Browser) -> None:
    page = browser.new_page()
    page.set_content(
        "<title>Head</title><p title='Tip'>Open <code>&lt;iframe loading='lazy'&gt;</code></p>"
        "<svg><rect><title>Told</title></rect><text>First</text><text>second</text></svg>"
    )
    read = page.evaluate(TEXTS)
    page.close()
    assert sorted(read) == ["First second", "Head", "Open", "Tip", "Told"]


def test_no_sentence_of_the_english_interface_passes_for_french() -> None:
    french, english = interface("fr"), interface("en")
    passing = {key for key, texts in english.items() if texts != french[key] and not left_over(" ".join(texts))}
    names = {f"cite-form-{form}" for form in FORMS} - {"cite-form-press"}
    only_values = {"in-language", "correction-value", "site-search-found"}
    only_values |= {"dot-plot-confined", "dot-plot-month", "dot-plot-peak"}
    french_words_too = {
        *("scale-million", "chart-image-source", "corrections-feed-title", "site"),
        "tile-sources",
        *("dot-plot-edge-later", "stem-story"),  # words of names in the data
        *(
            "chart-tool-data",
            "footer-version",
            "news-release",
            "notes-release",
            "page-data",
        ),  # readers search for “data” in French, too
    }
    assert passing - names == french_words_too | only_values


def test_no_sentence_was_left_in_english() -> None:
    french, english = interface("fr"), interface("en")
    fragments = {key: words(" ".join(texts)) for key, texts in english.items()}
    alike = {word for key, run in fragments.items() if run == words(" ".join(french[key])) for word in run}
    assert alike <= ALIKE


@pytest.mark.parametrize(
    "text",
    ["Choose options", "No results", "Press Enter to apply", "View fullscreen", "Clear value", "Open", "Choose date",
     "Use arrow keys to navigate dates.", "Page not found", "Empty", "2 options available."],
)  # fmt: skip
def test_a_text_of_streamlit_is_told_from_french(text: str) -> None:
    assert left_over(text) not in ("", *UNCHANGEABLE)
