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
from dashboard.catalogue.model import WORLDWIDE, Initiative
from dashboard.catalogue.query_params import QueryParams
from dashboard.open_data import csv_tables, csv_writer
from dashboard.open_data.export_metadata import ExportMetadata
from dashboard.open_data.exporter import ExportContent, Kind, exporters

Shipped = Callable[[str], list[dict[str, str]]]

SHAPES: dict[str, Any] = json.loads((DATA / "countries.geojson").read_text("utf-8"))


def rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def heading(content: bytes) -> list[str]:
    return next(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def plain(row: dict[str, str]) -> dict[str, str]:
    """A row without the apostrophes that keep a spreadsheet from running a cell."""
    return {name: cell[1:] if cell[:1] == "'" and cell[1:2] in "=+-@" else cell for name, cell in row.items()}


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
    return exporter.write(ExportContent(kind, records, metadata, SHAPES, {}))


def metadata_of(catalogue: Catalogue, query: QueryParams = ()) -> ExportMetadata:
    return ExportMetadata(catalogue.release, query)


def geojson(catalogue: Catalogue, initiatives: tuple[Initiative, ...]) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(exported("geojson", "initiatives", initiatives, metadata_of(catalogue)))
    return content


def test_an_exported_row_is_the_row_of_the_table_and_its_sources(catalogue: Catalogue, shipped: Shipped) -> None:
    for table, content in (
        ("initiatives", csv_tables.initiatives_csv(catalogue.initiatives)),
        ("figures", csv_tables.figures_csv(catalogue.figures)),
    ):
        expected = shipped(table)
        assert heading(content) == [*expected[0], "sources"]
        read = rows(content)
        sources = [row.pop("sources") for row in read]
        assert [plain(row) for row in read] == expected
        assert all(sources)


def test_a_record_in_json_is_the_row_of_the_table_and_its_sources(catalogue: Catalogue, shipped: Shipped) -> None:
    for table, content in (
        ("initiatives", exported("json", "initiatives", catalogue.initiatives, metadata_of(catalogue))),
        ("figures", exported("json", "figures", catalogue.figures, metadata_of(catalogue))),
    ):
        records = json.loads(content)[table]
        sources = [(record["id"], source) for record in records for source in record.pop("sources")]
        changes = [change for record in records for change in record.pop("changes")]
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
    read = rows(csv_tables.figures_csv(catalogue.figures))
    assert [row["sources"].split() for row in read] == [
        [source.url for source in figure.sources] for figure in catalogue.figures
    ]


def test_a_spreadsheet_knows_that_the_file_is_utf_8_and_a_program_need_not_skip_a_mark(catalogue: Catalogue) -> None:
    tables = {csv_tables.figures_csv: catalogue.figures, csv_tables.initiatives_csv: catalogue.initiatives}
    for write, records in tables.items():
        with_mark, without = write(records), write(records, bom=False)  # type: ignore[operator]
        assert with_mark == b"\xef\xbb\xbf" + without


@pytest.mark.parametrize("text", ["=1+1", "+33 1", "-x", "@SUM(A1)", "\tx", "\rx"])
def test_a_text_is_never_run_as_a_formula(
    catalogue: Catalogue, initiative: Callable[..., Initiative], text: str
) -> None:
    figure = replace(catalogue.figures[0], metric=LocalizedText.same(text))
    [row] = rows(csv_tables.figures_csv([figure]))
    assert row["metric_en"] == row["metric_fr"] == f"'{text}"
    [row] = rows(csv_tables.initiatives_csv([initiative(name=text, hashtags=(text, "#b"))]))
    assert (row["name_en"], row["name_fr"], row["hashtags"]) == (f"'{text}", f"'{text}", f"'{text};#b")


def test_no_shipped_cell_begins_as_a_formula(catalogue: Catalogue) -> None:
    for content in (csv_tables.initiatives_csv(catalogue.initiatives), csv_tables.figures_csv(catalogue.figures)):
        texts = [cell for row in rows(content) for name, cell in row.items() if not name.endswith("value")]
        assert not [text for text in texts if text.startswith(csv_writer.FORMULA_STARTS)]


def test_json_leaves_a_text_as_it_is(catalogue: Catalogue, initiative: Callable[..., Initiative]) -> None:
    content = exported("json", "initiatives", [initiative(handle="@anna")], metadata_of(catalogue))
    assert json.loads(content)["initiatives"][0]["handle"] == "@anna"


def test_a_negative_number_stays_a_number(catalogue: Catalogue) -> None:
    [row] = rows(csv_tables.figures_csv([replace(catalogue.figures[0], value=-3.8)]))
    assert row["value"] == "-3.8"


def test_what_is_not_stated_is_empty_or_null_and_what_is_zero_is_zero(
    catalogue: Catalogue, initiative: Callable[..., Initiative]
) -> None:
    bare = initiative(followers=None, outcome=None, outcome_note=None, start_date=None, hashtags=())
    names = ("followers", "outcome_value", "outcome_unit", "outcome_note_en", "outcome_note_fr", "start_date")
    [row] = rows(csv_tables.initiatives_csv([bare]))
    assert {row[name] for name in (*names, "hashtags")} == {""}
    [record] = json.loads(exported("json", "initiatives", [bare], metadata_of(catalogue)))["initiatives"]
    assert {record[name] for name in names} == {None}
    assert record["hashtags"] == []
    nobody = initiative(followers=0)
    assert rows(csv_tables.initiatives_csv([nobody]))[0]["followers"] == "0"
    assert (
        json.loads(exported("json", "initiatives", [nobody], metadata_of(catalogue)))["initiatives"][0]["followers"]
        == 0
    )


def test_a_table_without_rows_still_has_its_columns(catalogue: Catalogue) -> None:
    assert heading(csv_tables.figures_csv([])) == heading(csv_tables.figures_csv(catalogue.figures))
    assert heading(csv_tables.initiatives_csv([])) == heading(csv_tables.initiatives_csv(catalogue.initiatives))
    assert rows(csv_tables.initiatives_csv([])) == []


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
    assert (world["properties"]["name_en"], world["properties"]["name_fr"]) == ("Worldwide", "Monde entier")


def test_without_initiatives_geojson_has_no_feature(catalogue: Catalogue) -> None:
    content = geojson(catalogue, ())
    assert (content["features"], content["count"]) == ([], 0)
