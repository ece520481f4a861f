"""The press kit: what is in it, what it says of itself, and that it is the same whenever it is made."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from datetime import date
from zipfile import ZipFile

import pytest
import rispy
from bibtexparser.entrypoint import parse_string

from dashboard.catalogue.load import Catalogue
from dashboard.catalogue.vocabulary import LANGUAGES, Language
from dashboard.publish import citable, delimited, exports, press_kit
from dashboard.publish.citable import Desk, View
from dashboard.publish.press_kit import README, Kit
from dashboard.text.labels import Labels
from dashboard.text.translation import translation

SITE = "https://example.org"
QUERY = (("country", "CH"), ("outcome", "money"))
Make = Callable[..., bytes]


@pytest.fixture
def make(catalogue: Catalogue) -> Make:
    """Makes the kit of the Swiss initiatives that raised money."""
    chosen = [item for item in catalogue.initiatives if item.country == "CH" and item.outcome]
    chosen = [item for item in chosen if item.outcome and item.outcome.kind == "money"]

    def made(language: Language = "en", site: str = SITE, accessed: date = date(2026, 11, 25)) -> bytes:
        order = sorted(LANGUAGES, key=lambda known: known != language)
        labels = [Labels(translation(known), catalogue.vocabulary) for known in order]
        desks = [Desk(catalogue, site, accessed, one) for one in labels]
        kit = Kit(View("gallery", QUERY, len(chosen), len(catalogue.initiatives)), chosen, desks)
        return press_kit.zipped(press_kit.files(kit, press_kit.pictures(desks[0])), desks[0])

    return made


def opened(content: bytes) -> dict[str, bytes]:
    with ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def rows(content: bytes) -> list[dict[str, str]]:
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_kit_holds_the_tables_the_charts_the_citations_and_what_it_is(make: Make, language: Language) -> None:
    assert opened(make(language)).keys() == {
        README[language],
        "initiatives.csv",
        "figures.csv",
        "sources.csv",
        *(f"citations.{end}" for end in ("txt", "bib", "ris", "json")),
        *(f"charts/{name}.svg" for name in citable.CHARTS),
    }


def test_a_kit_is_the_same_for_the_same_view_on_the_same_day_and_another_on_another(make: Make) -> None:
    assert make() == make()
    assert make() != make(accessed=date(2026, 11, 26))


def test_the_tables_hold_what_the_filter_selects_and_what_the_charts_show(
    make: Make, catalogue: Catalogue, shipped: Callable[[str], list[dict[str, str]]]
) -> None:
    files = opened(make())
    swiss = {row["id"] for row in shipped("initiatives") if row["country"] == "CH" and row["outcome_kind"] == "money"}
    assert {row["id"] for row in rows(files["initiatives.csv"])} == swiss
    series = {series for chart in citable.CHARTS.values() for series in chart.series}
    drawn = {row["id"] for row in shipped("figures") if row["series"] in series}
    assert {row["id"] for row in rows(files["figures.csv"])} == drawn
    stated = {(row["kind"], row["record"], row["url"]) for row in rows(files["sources.csv"])}
    assert stated == {
        *(
            ("initiative", row["initiative_id"], row["url"])
            for row in shipped("initiative_sources")
            if row["initiative_id"] in swiss
        ),
        *(("figure", row["figure_id"], row["url"]) for row in shipped("figure_sources") if row["figure_id"] in drawn),
    }
    assert catalogue.release.version.encode() in files["citations.txt"]


def test_no_title_of_a_source_is_run_as_a_formula(catalogue: Catalogue) -> None:
    content = exports.sources_csv([*catalogue.initiatives, *catalogue.figures])
    cells = [cell for row in rows(content) for cell in row.values()]
    assert not [cell for cell in cells if cell.startswith(delimited.FORMULA_STARTS)]


@pytest.mark.parametrize(
    ("language", "filters"),
    [
        ("en", "Country: Switzerland; Kind of outcome: Money"),
        ("fr", "Pays\u202f: Suisse\u202f; Type de résultat\u202f: Argent"),
    ],
)
def test_the_readme_says_what_the_filter_was_which_data_and_under_which_licence(
    make: Make, catalogue: Catalogue, language: Language, filters: str
) -> None:
    text = opened(make(language))[README[language]].decode("utf-8-sig")
    assert text.count("\n") == text.count("\r\n") > 10
    release = catalogue.release
    said = (filters, release.version, release.licence, release.licence_url, "25", "2026")
    assert [part for part in said if part not in text] == []
    assert f"{SITE}/gallery?country=CH&outcome=money&lang={language}" in text


def test_the_citations_can_be_read_and_are_in_both_languages(make: Make) -> None:
    files = opened(make("fr"))
    entries = parse_string(files["citations.bib"].decode()).entries
    records = rispy.loads(files["citations.ris"].decode())
    items = json.loads(files["citations.json"])
    keys = [entry.key for entry in entries]
    assert len(set(keys)) == 4
    assert keys == [item["id"] for item in items] == [record["id"] for record in records]
    assert [item["language"] for item in items] == ["fr", "fr", "en", "en"]
    assert all(f"lang={language}" in files["citations.txt"].decode() for language in LANGUAGES)
