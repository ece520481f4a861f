"""The press kit: what is in it, what its read-me states, and that equal requests make equal bytes."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from collections.abc import Callable
from datetime import date
from xml.etree.ElementTree import fromstring
from zipfile import ZIP_STORED, ZipFile

import pytest
import rispy
from bibtexparser.entrypoint import parse_string
from openpyxl import load_workbook

from dashboard.catalogue import query_params
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.query_params import QueryParams
from dashboard.catalogue.search.folding import fold_text
from dashboard.catalogue.weeks import week_of
from dashboard.charts.chart_registry import CHARTS
from dashboard.citations.citation_factory import CitationFactory
from dashboard.citations.press_kit import press_kit_file, zip_files
from dashboard.citations.selection_charts import SELECTION_CHARTS
from dashboard.context import SiteContext
from dashboard.i18n.localizer import Localizer
from dashboard.i18n.translation import translation
from dashboard.languages import LANGUAGES, SPECS, Language
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
    """The files of a kit by their names in its one folder."""
    with ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        [folder] = {name.partition("/")[0] for name in archive.namelist()}
        return {name.removeprefix(f"{folder}/"): archive.read(name) for name in archive.namelist()}


def folder(content: bytes) -> str:
    with ZipFile(io.BytesIO(content)) as archive:
        return archive.namelist()[0].partition("/")[0]


def rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode(), newline="")))


def sheets(files: dict[str, bytes]) -> dict[str, list[tuple[object, ...]]]:
    """The sheets of the workbook of a kit."""
    [workbook] = [content for name, content in files.items() if name.endswith(".xlsx")]
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in load_workbook(io.BytesIO(workbook))}


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
    content = make(language, query=())
    assert opened(content).keys() == {
        SPECS[language].files.readme_name,
        f"{folder(content)}.xlsx",
        "initiatives.csv",
        "figures.csv",
        "sources.csv",
        *(f"citations.{end}" for end in ("txt", "bib", "ris", "json")),
        *OWN,
        *(f"charts/{name}.svg" for name in CHARTS),
    }


def test_what_is_compressed_itself_is_not_compressed_again(catalogue: Catalogue) -> None:
    with ZipFile(io.BytesIO(zip_files({"a.xlsx": b"a" * 100, "a.csv": b"a" * 100}, catalogue))) as archive:
        assert [entry.filename for entry in archive.infolist() if entry.compress_type == ZIP_STORED] == ["a.xlsx"]


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
            none,
        ),
        ((("country", "FR"),), on_france, on_france),
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

    figures = {row["id"] for row in shipped("figures") if belongs(row)}
    others = {row["series"] for row in shipped("figures") if row["id"] not in figures}
    names = {name for name, chart in CHARTS.items() if figures and others.isdisjoint(chart.series)}
    assert charts(files) == {f"charts/{name}.svg" for name in names}
    assert {row["id"] for row in rows(files.get("figures.csv", b""))} == figures

    stated = {(row["kind"], row["record"], row["url"]) for row in rows(files["sources.csv"])}
    assert stated == {
        *(
            ("initiative", row["initiative_id"], row["url"])
            for row in shipped("initiative_sources")
            if row["initiative_id"] in selected
        ),
        *(("figure", row["figure_id"], row["url"]) for row in shipped("figure_sources") if row["figure_id"] in figures),
    }


@pytest.mark.parametrize("query", [(), (("outcome", "money"),)])
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
    assert counts == countries
    worldwide = localizer.country("ZZ")
    names = [name for name in counts if name != worldwide]
    assert names == sorted(names, key=fold_text)
    assert list(counts)[len(names) :] == [worldwide] * (worldwide in countries)
    inferred = sum(row["country_basis"] == "inferred" and row["country"] != "ZZ" for row in selected)
    note = localizer.t("view-chart-inferred", count=inferred)
    assert note in "".join(fromstring(files["charts/selection-countries.svg"]).itertext())
    weeks = Counter(week_of(row["start_date"]) for row in selected if len(row["start_date"]) == 10)
    for name in OWN & files.keys():
        assert "a low count is not low activity" in "".join(fromstring(files[name]).itertext())
    dated = {localizer.week(week): count for week, count in weeks.items() if week}
    assert {week: count for week, count in bars(files["charts/selection-weeks.svg"]).items() if count} == dated


def test_what_has_one_value_only_has_no_chart(make: Make) -> None:
    files = opened(make(query=(("theme", "fundraising"), ("country", "CH"))))
    assert {"charts/selection-themes.svg", "charts/selection-countries.svg"}.isdisjoint(files)


def test_a_kit_of_nothing_has_no_chart_and_says_so(make: Make) -> None:
    files = opened(make(query=(("q", "zzzzzz"),)))
    assert {name for name in files if name.startswith("charts/")} == set()
    assert rows(files["initiatives.csv"]) == rows(files["sources.csv"]) == []
    assert "figures.csv" not in files


@pytest.mark.parametrize(
    ("query", "figures", "site_charts"),
    [((), every, True), ((("country", "FR"),), on_france, True), ((("theme", "fundraising"),), none, False)],
)
def test_the_readme_says_in_three_sentences_what_the_kit_holds(
    make: Make,
    shipped: Callable[[str], list[dict[str, str]]],
    query: QueryParams,
    figures: Callable[[dict[str, str]], bool],
    site_charts: bool,
) -> None:
    files = opened(make("en", query=query))
    _, _, content, *_ = files["README.txt"].decode("utf-8-sig").split("\r\n\r\n")
    initiatives, second, third = content.split(". ")
    selected, belongs = len(rows(files["initiatives.csv"])), sum(map(figures, shipped("figures")))
    assert initiatives.startswith(f"This kit holds {selected} initiatives of {len(shipped('initiatives'))} ")
    assert (f" {belongs} figures" if belongs else "no figure") in second
    assert f"{len(charts(files))} of the {len(CHARTS)} charts" in third if site_charts else "none of the" in third


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_folder_is_called_after_the_selection_and_so_is_the_workbook(
    make: Make, catalogue: Catalogue, language: Language
) -> None:
    content, version = make(language), catalogue.release.version
    name = {
        "fr": f"confinement-initiatives-dossier-de-presse-suisse-argent-fr-{version}",
        "en": f"confinement-initiatives-press-kit-switzerland-money-en-{version}",
    }
    if language in name:
        assert folder(content) == name[language]
    assert f"{folder(content)}.xlsx" in opened(content)


def test_the_workbook_holds_the_records_their_sources_and_the_filter(make: Make) -> None:
    files = opened(make("en", query=(("country", "FR"), ("platform", "tiktok"))))
    workbook = sheets(files)
    assert list(workbook) == ["Initiatives", "Figures", "Sources", "Notes"]
    for sheet, file in (("Initiatives", "initiatives.csv"), ("Figures", "figures.csv"), ("Sources", "sources.csv")):
        assert len(workbook[sheet]) - 1 == len(rows(files[file])) > 0
    assert ("Selection", "Country: France; Platform: TikTok") in workbook["Notes"]


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
    selected = [row["id"] for row in rows(files["initiatives.csv"])]
    assert len(set(keys)) == len(keys) == 2 * len(LANGUAGES) + len(selected)
    assert keys == [item["id"] for item in items] == [record["id"] for record in records]
    assert [item["language"] for item in items[: 2 * len(LANGUAGES)]] == [
        language for language in LANGUAGES for _ in range(2)
    ]
    assert [key.removeprefix("confinement-initiatives-initiative-") for key in keys[2 * len(LANGUAGES) :]] == [
        f"{id_}-fr" for id_ in selected
    ]


def test_the_citations_to_read_name_their_style_and_cite_every_record(make: Make) -> None:
    files = opened(make("fr"))
    text = files["citations.txt"].decode()
    assert all(f"lang={language}" in text for language in LANGUAGES)
    styled, records = text.split("\n\n")[: 6 * len(LANGUAGES)], text.strip().split("\n\n")[6 * len(LANGUAGES) :]
    assert {part.partition(" (")[0] for part in styled} == {"Presse", "APA", "MLA", "Press"}
    for row, credit in zip(rows(files["initiatives.csv"]), records, strict=True):
        assert f"{SITE}/initiative?id={row['id']}&lang=fr" in credit
