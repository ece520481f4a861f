from __future__ import annotations

import csv
import io
import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import pytest

from dashboard.catalogue.loader import DATA, Catalogue
from dashboard.catalogue.localized_text import LocalizedText
from dashboard.catalogue.query_params import QueryParams
from dashboard.catalogue.records import WORLDWIDE, Initiative
from dashboard.catalogue.vocabulary import Vocabulary
from dashboard.i18n.localizer import Localizer
from dashboard.i18n.translation import translation
from dashboard.open_data import csv_tables
from dashboard.open_data.columns import Kind
from dashboard.open_data.csv_writer import PROGRAMS, CsvDialect
from dashboard.open_data.export_metadata import ExportMetadata
from dashboard.open_data.exporter import ExportContent
from dashboard.open_data.exporter_registry import exporters
from dashboard.urls import Urls

Shipped = Callable[[str], list[dict[str, str]]]

URLS = Urls("https://example.org/")
SPREADSHEET = CsvDialect(bom=True)
DERIVED = ("_precision", "_first_day")
BESIDES = ("letter_only", "stated_by", "link", "sources")
"""What the names of columns end in that follow from a date."""
SHAPES: dict[str, Any] = json.loads((DATA / "countries.geojson").read_text("utf-8"))


def rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def heading(content: bytes) -> list[str]:
    return next(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def csv_of(kind: Kind, records: Sequence[Any], dialect: CsvDialect = PROGRAMS) -> bytes:
    return csv_tables.records_csv(kind, records, URLS, dialect)


def split(row: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """What a record has in common with its row of the table, and what it has besides."""
    besides = {name for name in row if name in BESIDES or name.startswith("source_")}
    besides |= {name for name in row if name.endswith(DERIVED)}
    return {name: row[name] for name in row.keys() - besides}, {name: row[name] for name in besides}


def worded(value: Any) -> str:
    """A value of JSON as a cell of the tables writes it."""
    match value:
        case None:
            return ""
        case bool():
            return str(value).lower()
        case list():
            return ";".join(value)
        case _:
            return str(value)


def exported(name: str, kind: Kind, records: Sequence[Any], metadata: ExportMetadata) -> bytes:
    [exporter] = [exporter for exporter in exporters() if exporter.name == name]
    localizer = Localizer(translation("en"), Vocabulary({}, {}))
    return exporter.write(ExportContent(kind, records, metadata, SHAPES, {}, localizer, URLS, len(records)))


def metadata_of(catalogue: Catalogue, query: QueryParams = ()) -> ExportMetadata:
    return ExportMetadata(catalogue.release, query)


def geojson(catalogue: Catalogue, initiatives: tuple[Initiative, ...]) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(exported("geojson", "initiatives", initiatives, metadata_of(catalogue)))
    return content


def test_an_exported_row_is_the_row_of_the_table_and_its_sources(catalogue: Catalogue, shipped: Shipped) -> None:
    tables: dict[Kind, Sequence[Any]] = {"initiatives": catalogue.initiatives, "figures": catalogue.figures}
    for kind, records in tables.items():
        expected, read = shipped(kind), rows(csv_of(kind, records))
        assert heading(csv_of(kind, records))[: len(expected[0])] == list(expected[0])
        assert [split(row)[0] for row in read] == expected
        assert all(row["sources"] for row in read)


def test_a_row_names_the_publisher_and_the_date_of_each_source(catalogue: Catalogue) -> None:
    for item, row in zip(catalogue.initiatives, rows(csv_of("initiatives", catalogue.initiatives)), strict=True):
        assert row["sources"].split() == [source.url for source in item.sources]
        assert row["source_publishers"].split(";") == [source.publisher for source in item.sources]
        assert row["source_dates"].split(";") == [source.published or "" for source in item.sources]


def test_a_date_comes_with_its_precision_and_a_day_to_sort_by(
    catalogue: Catalogue, initiative: Callable[..., Initiative]
) -> None:
    initiatives = [initiative(start_date=date) for date in ("2020-03-17", "2020-03", None)]
    derived = [
        (row["start_date_precision"], row["start_date_first_day"]) for row in rows(csv_of("initiatives", initiatives))
    ]
    assert derived == [("day", "2020-03-17"), ("month", "2020-03-01"), ("", "")]
    [row] = rows(csv_of("figures", [replace(catalogue.figures[0], period_start="2020", period_end="2020-04")]))
    assert (row["period_start_precision"], row["period_start_first_day"]) == ("year", "2020-01-01")
    assert (row["period_end_precision"], row["period_end_first_day"]) == ("month", "2020-04-01")
    content = json.loads(exported("json", "initiatives", initiatives, metadata_of(catalogue)))["initiatives"]
    assert [record["start_date_first_day"] for record in content] == ["2020-03-17", "2020-03-01", None]


def test_a_row_has_one_link_to_its_record(catalogue: Catalogue) -> None:
    for item, row in zip(catalogue.initiatives, rows(csv_of("initiatives", catalogue.initiatives)), strict=True):
        assert row["link"] == f"https://example.org/initiative?id={item.id}"
    for figure, row in zip(catalogue.figures, rows(csv_of("figures", catalogue.figures)), strict=True):
        assert row["link"] == f"https://example.org/engagement?figure={figure.id}"


def test_a_record_in_json_is_the_row_of_the_table_and_its_sources(catalogue: Catalogue, shipped: Shipped) -> None:
    for table, content in (
        ("initiatives", exported("json", "initiatives", catalogue.initiatives, metadata_of(catalogue))),
        ("figures", exported("json", "figures", catalogue.figures, metadata_of(catalogue))),
    ):
        records = json.loads(content)[table]
        sources = [(record["id"], source) for record in records for source in record.pop("sources")]
        changes = [change for record in records for change in record.pop("changes")]
        records = [split(record)[0] for record in records]
        assert changes
        assert {_line(change) for change in changes} <= {_line(row) for row in shipped("changes")}
        assert [{name: worded(value) for name, value in record.items()} for record in records] == shipped(table)
        owner = f"{table[:-1]}_id"
        assert Counter((identifier, *map(worded, source.values())) for identifier, source in sources) == Counter(
            (row.pop(owner), *row.values()) for row in shipped(f"{table[:-1]}_sources") if row.pop("position")
        )


def _line(change: Mapping[str, Any]) -> tuple[str, ...]:
    """A change by what it names and what it says of it."""
    return tuple(worded(change[column]) for column in ("version", "table", "id", "field", "was", "is", "why", "page"))


def test_every_figure_comes_back_with_all_of_its_sources(catalogue: Catalogue) -> None:
    read = rows(csv_of("figures", catalogue.figures))
    assert [row["sources"].split() for row in read] == [
        [source.url for source in figure.sources] for figure in catalogue.figures
    ]


def test_a_spreadsheet_knows_that_the_file_is_utf_8_and_a_program_need_not_skip_a_mark(
    initiative: Callable[..., Initiative],
) -> None:
    records = [initiative(name="Élan", handle="@elan")]
    marked, plain = csv_of("initiatives", records, SPREADSHEET), csv_of("initiatives", records)
    assert marked == b"\xef\xbb\xbf" + plain


@pytest.mark.parametrize("text", ["=1+1", "+33 1", "-x", "@SUM(A1)", "\tx", "\rx"])
def test_a_spreadsheet_never_runs_a_text_as_a_formula_and_a_program_is_given_it_as_it_is(
    catalogue: Catalogue, initiative: Callable[..., Initiative], text: str
) -> None:
    figure = replace(catalogue.figures[0], metric=LocalizedText.same(text))
    named = initiative(name=text, hashtags=(text, "#b"))
    for dialect, expected in ((SPREADSHEET, f"'{text}"), (PROGRAMS, text)):
        [row] = rows(csv_of("figures", [figure], dialect))
        assert row["metric_en"] == row["metric_fr"] == expected
        [row] = rows(csv_of("initiatives", [named], dialect))
        assert (row["name_en"], row["name_fr"], row["hashtags"]) == (expected, expected, f"{expected};#b")


def test_handles_are_the_same_in_every_file(catalogue: Catalogue, shipped: Shipped) -> None:
    expected = [row["handle"] for row in shipped("initiatives")]
    assert any(expected)
    for dialect in (PROGRAMS, SPREADSHEET):
        assert [row["handle"] for row in rows(csv_of("initiatives", catalogue.initiatives, dialect))] == expected


def test_json_leaves_a_text_as_it_is(catalogue: Catalogue, initiative: Callable[..., Initiative]) -> None:
    content = exported("json", "initiatives", [initiative(handle="@anna")], metadata_of(catalogue))
    assert json.loads(content)["initiatives"][0]["handle"] == "@anna"


def test_a_negative_number_stays_a_number(catalogue: Catalogue) -> None:
    [row] = rows(csv_of("figures", [replace(catalogue.figures[0], value=-3.8)]))
    assert row["value"] == "-3.8"


def test_what_is_not_stated_is_empty_or_null_and_what_is_zero_is_zero(
    catalogue: Catalogue, initiative: Callable[..., Initiative]
) -> None:
    bare = initiative(followers=None, outcome=None, outcome_note=None, start_date=None, hashtags=())
    names = ("followers", "outcome_value", "outcome_unit", "outcome_note_en", "outcome_note_fr", "start_date")
    [row] = rows(csv_of("initiatives", [bare]))
    assert {row[name] for name in (*names, "hashtags")} == {""}
    [record] = json.loads(exported("json", "initiatives", [bare], metadata_of(catalogue)))["initiatives"]
    assert {record[name] for name in names} == {None}
    assert record["hashtags"] == []
    nobody = initiative(followers=0)
    assert rows(csv_of("initiatives", [nobody]))[0]["followers"] == "0"
    assert (
        json.loads(exported("json", "initiatives", [nobody], metadata_of(catalogue)))["initiatives"][0]["followers"]
        == 0
    )


def test_a_table_without_rows_still_has_its_columns(catalogue: Catalogue) -> None:
    assert heading(csv_of("figures", [])) == heading(csv_of("figures", catalogue.figures))
    assert heading(csv_of("initiatives", [])) == heading(csv_of("initiatives", catalogue.initiatives))
    assert rows(csv_of("initiatives", [])) == []


def test_json_says_what_it_is(catalogue: Catalogue) -> None:
    query = (("q", "masque"), ("theme", "fundraising"), ("theme", "mutual_aid"), ("from", "2020-03-17"))
    content = json.loads(exported("json", "initiatives", catalogue.initiatives[:3], metadata_of(catalogue, query)))
    assert (content["version"], content["date"]) == (catalogue.release.version, catalogue.release.date.isoformat())
    assert content["licence"]["url"] == "https://creativecommons.org/licenses/by/4.0/"
    assert content["count"] == len(content["initiatives"]) == 3
    assert content["query"] == {"q": "masque", "theme": ["fundraising", "mutual_aid"], "from": "2020-03-17"}
    assert (content["title_en"], content["title_fr"]) == ("Confinement Initiatives", "Initiatives confinées")
    assert content["version"] in content["credit_en"]
    assert content["version"] in content["credit_fr"]


def test_geojson_has_one_feature_a_country_with_all_of_its_initiatives(catalogue: Catalogue) -> None:
    content = geojson(catalogue, catalogue.initiatives)
    assert content["type"] == "FeatureCollection"
    assert {feature["id"]: feature["properties"]["initiatives"] for feature in content["features"]} == {
        code: [item.id for item in catalogue.initiatives if item.country == code]
        for code in sorted({item.country for item in catalogue.initiatives})
    }
    assert (
        content["count"]
        == sum(feature["properties"]["count"] for feature in content["features"])
        == len(catalogue.initiatives)
    )


def test_geojson_draws_a_country_as_the_shapes_do_and_the_world_not_at_all(catalogue: Catalogue) -> None:
    shapes = {feature["properties"]["iso"]: feature["geometry"] for feature in SHAPES["features"]}
    for feature in geojson(catalogue, catalogue.initiatives)["features"]:
        assert feature["type"] == "Feature"
        assert feature["geometry"] == (None if feature["id"] == WORLDWIDE else shapes[feature["id"]])


def test_geojson_names_a_country_in_both_languages(catalogue: Catalogue, initiative: Callable[..., Initiative]) -> None:
    [germany, world] = geojson(catalogue, (initiative(country="DE"), initiative(country="ZZ")))["features"]
    assert (germany["properties"]["name_en"], germany["properties"]["name_fr"]) == ("Germany", "Allemagne")
    assert (world["properties"]["name_en"], world["properties"]["name_fr"]) == (
        "Several countries or worldwide",
        "Plusieurs pays ou monde entier",
    )


def test_without_initiatives_geojson_has_no_feature(catalogue: Catalogue) -> None:
    content = geojson(catalogue, ())
    assert (content["features"], content["count"]) == ([], 0)
