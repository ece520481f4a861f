"""The press kit: what is in it, what its read-me states, and that equal requests make equal bytes."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from collections.abc import Callable
from datetime import date
from xml.etree.ElementTree import fromstring
from zipfile import ZipFile

import pytest
import rispy
from bibtexparser.entrypoint import parse_string

from dashboard.catalogue import query_params
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.query_params import QueryParams
from dashboard.catalogue.weeks import week_of
from dashboard.charts.chart_registry import CHARTS
from dashboard.citations.citation_factory import CitationFactory
from dashboard.citations.press_kit import press_kit_file
from dashboard.citations.selection_charts import MAX_COUNTRIES, SELECTION_CHARTS
from dashboard.context import SiteContext
from dashboard.i18n.localizer import Localizer
from dashboard.i18n.translation import translation
from dashboard.languages import LANGUAGES, SPECS, Language
from dashboard.open_data import csv_tables, csv_writer
from dashboard.urls import Urls

pytestmark = pytest.mark.slow

SITE = "https://example.org"
QUERY = (("country", "CH"), ("outcome", "money"))
Make = Callable[..., bytes]


@pytest.fixture
def make(context: SiteContext) -> Make:
    """Makes the kit of the view that a query selects; without one, of the Swiss initiatives that raised money."""

    def make_kit(language: Language = "en", accessed: date = date(2026, 11, 25), query: QueryParams = QUERY) -> bytes:
        order = sorted(LANGUAGES, key=lambda other: other != language)
        factories = [CitationFactory(context, each, Urls(f"{SITE}/"), accessed) for each in order]
        selection = query_params.parse_filters(query_params.to_multidict(query), context.codes).selection
        return press_kit_file(factories, selection)

    return make_kit


def opened(content: bytes) -> dict[str, bytes]:
    with ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def rows(content: bytes) -> list[dict[str, str]]:
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


OWN = {f"charts/selection-{name}.svg" for name in SELECTION_CHARTS}


def charts(files: dict[str, bytes]) -> set[str]:
    """The charts of the site that are in a kit."""
    return {name for name in files if name.startswith("charts/")} - OWN


def bars(picture: bytes) -> dict[str, int]:
    """What a picture of counts says: the words of each bar with its number."""
    texts = [
        (float(item.get("x", 0)), float(item.get("y", 0)), "".join(item.itertext()))
        for item in fromstring(picture).iter("{http://www.w3.org/2000/svg}text")
    ]
    labels = [(y, text) for x, y, text in texts if x == 32]
    values = [(y, int(text)) for x, y, text in texts if x != 32]
    return {max((line for line in labels if line[0] < y), key=lambda line: line[0])[1]: count for y, count in values}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_kit_of_everything_holds_all_tables_charts_and_citations_and_what_it_is(
    make: Make, language: Language
) -> None:
    assert opened(make(language, query=())).keys() == {
        SPECS[language].files.readme_name,
        "initiatives.csv",
        "figures.csv",
        "sources.csv",
        *(f"citations.{end}" for end in ("txt", "bib", "ris", "json")),
        *OWN,
        *(f"charts/{name}.svg" for name in CHARTS),
    }


def test_a_kit_is_the_same_for_the_same_view_on_the_same_day_and_another_on_another(make: Make) -> None:
    assert make() == make()
    assert make() != make(accessed=date(2026, 11, 26))


def every(_row: dict[str, str]) -> bool:
    return True


def none(_row: dict[str, str]) -> bool:
    return False


def on_france(row: dict[str, str]) -> bool:
    return row["country"] == "FR"


def on_whatsapp(row: dict[str, str]) -> bool:
    return "whatsapp" in row["subject"]


@pytest.mark.parametrize(
    ("query", "selects", "belongs"),
    [
        ((), every, every),
        (
            (("country", "FR"), ("theme", "mutual_aid")),
            lambda row: on_france(row) and row["theme"] == "mutual_aid",
            on_france,
        ),
        ((("platform", "whatsapp"),), lambda row: "whatsapp" in row["platforms"].split(";"), on_whatsapp),
        ((("theme", "fundraising"),), lambda row: row["theme"] == "fundraising", none),
        (QUERY, lambda row: row["country"] == "CH" and row["outcome_kind"] == "money", none),
    ],
)
def test_a_kit_holds_what_the_filter_selects_and_the_figures_and_charts_that_belong_to_it(
    make: Make,
    shipped: Callable[[str], list[dict[str, str]]],
    query: QueryParams,
    selects: Callable[[dict[str, str]], bool],
    belongs: Callable[[dict[str, str]], bool],
) -> None:
    files = opened(make(query=query))
    selected = {row["id"] for row in shipped("initiatives") if selects(row)}
    assert {row["id"] for row in rows(files["initiatives.csv"])} == selected

    series = {row["series"] for row in shipped("figures") if belongs(row)}
    names = {name for name, chart in CHARTS.items() if series & set(chart.series)}
    assert charts(files) == {f"charts/{name}.svg" for name in names}
    charted = {series for name in names for series in CHARTS[name].series}
    figures = {row["id"] for row in shipped("figures") if belongs(row) or row["series"] in charted}
    assert {row["id"] for row in rows(files["figures.csv"])} == figures

    stated = {(row["kind"], row["record"], row["url"]) for row in rows(files["sources.csv"])}
    assert stated == {
        *(
            ("initiative", row["initiative_id"], row["url"])
            for row in shipped("initiative_sources")
            if row["initiative_id"] in selected
        ),
        *(("figure", row["figure_id"], row["url"]) for row in shipped("figure_sources") if row["figure_id"] in figures),
    }


@pytest.mark.parametrize("query", [(), (("theme", "fundraising"),), QUERY])
def test_the_charts_of_the_view_count_its_initiatives(
    make: Make, catalogue: Catalogue, shipped: Callable[[str], list[dict[str, str]]], query: QueryParams
) -> None:
    files, localizer = opened(make(query=query)), Localizer(translation("en"), catalogue.vocabulary)
    identifiers = {row["id"] for row in rows(files["initiatives.csv"])}
    selected = [row for row in shipped("initiatives") if row["id"] in identifiers]
    themes = Counter(localizer.term("theme", row["theme"]) for row in selected)
    assert bars(files["charts/selection-themes.svg"]) == themes
    countries = Counter(localizer.country(row["country"]) for row in selected)
    counts = bars(files["charts/selection-countries.svg"])
    assert sum(counts.values()) == len(selected)
    assert len(counts) <= MAX_COUNTRIES + 2
    named = {name: count for name, count in counts.items() if name in countries}
    assert named.items() <= countries.items()
    assert len(counts) - len(named) == (len(countries) > len(named))
    weeks = Counter(week_of(row["start_date"]) for row in selected if len(row["start_date"]) == 10)
    for name in OWN:
        assert "a low count is not low activity" in "".join(fromstring(files[name]).itertext())
    dated = {localizer.week(week): count for week, count in weeks.items() if week}
    assert {week: count for week, count in bars(files["charts/selection-weeks.svg"]).items() if count} == dated


def test_a_kit_of_nothing_has_no_chart_and_says_so(make: Make) -> None:
    files = opened(make(query=(("q", "zzzzzz"),)))
    assert {name for name in files if name.startswith("charts/")} == set()
    assert rows(files["initiatives.csv"]) == rows(files["figures.csv"]) == rows(files["sources.csv"]) == []
    text = files["README.txt"].decode("utf-8-sig")
    assert "none, because nothing is selected" in text
    assert "figures.csv: empty." in text


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_readme_says_how_many_figures_and_charts_belong_to_the_view(
    make: Make, catalogue: Catalogue, language: Language
) -> None:
    files = opened(make(language, query=(("country", "FR"), ("theme", "mutual_aid"))))
    text = files[SPECS[language].files.readme_name].decode("utf-8-sig")
    table = list(
        csv.DictReader(io.StringIO(files["figures.csv"].decode("utf-8-sig")), delimiter=";,"[language == "en"])
    )
    french, figures = sum(row["country"] == "FR" for row in table), len(catalogue.figures)
    expected = {
        "en": (
            f"{len(table)} figures. {french} of the {figures}",
            f"{len(charts(files))} of the site’s {len(CHARTS)} charts",
        ),
        "fr": (
            f"{len(table)} chiffres. {french}, sur les {figures}",
            f"{len(charts(files))} des {len(CHARTS)} graphiques du site",
        ),
    }
    assert [part for part in expected[language] if part not in text] == []


def test_no_title_of_a_source_is_run_as_a_formula(catalogue: Catalogue) -> None:
    content = csv_tables.sources_csv([*catalogue.initiatives, *catalogue.figures])
    cells = [cell for row in rows(content) for cell in row.values()]
    assert not [cell for cell in cells if cell.startswith(csv_writer.FORMULA_STARTS)]


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
    text = opened(make(language))[SPECS[language].files.readme_name].decode("utf-8-sig")
    assert text.count("\n") == text.count("\r\n") > 10
    release = catalogue.release
    expected = (filters, release.version, release.licence, release.licence_url, "25", "2026")
    assert [part for part in expected if part not in text] == []
    assert f"{SITE}/gallery?country=CH&outcome=money&lang={language}" in text


def test_the_citations_can_be_read_and_are_in_both_languages(make: Make) -> None:
    files = opened(make("fr"))
    entries = parse_string(files["citations.bib"].decode()).entries
    records = rispy.loads(files["citations.ris"].decode())
    items = json.loads(files["citations.json"])
    keys = [entry.key for entry in entries]
    assert len(set(keys)) == 2 * len(LANGUAGES)
    assert keys == [item["id"] for item in items] == [record["id"] for record in records]
    assert [item["language"] for item in items] == [language for language in LANGUAGES for _ in range(2)]
    assert all(f"lang={language}" in files["citations.txt"].decode() for language in LANGUAGES)
