"""Records as Parquet: pandas reads the values of the tables, each with its type."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

import pandas as pd
import pyarrow.parquet
import pytest

from dashboard.catalogue.loader import Catalogue
from dashboard.i18n.localizer import Localizer
from dashboard.languages import Language
from dashboard.open_data.columns import KINDS, Kind
from dashboard.open_data.export_metadata import ExportMetadata
from dashboard.open_data.exporter import ExportContent
from dashboard.open_data.exporters.parquet import parquet
from dashboard.urls import Urls

Shipped = Callable[[str], list[dict[str, str]]]


@pytest.fixture
def write(catalogue: Catalogue, words: Mapping[Language, Localizer]) -> Callable[..., bytes]:
    def write_records(kind: Kind, records: Sequence[Any] | None = None, query: Any = ()) -> bytes:
        every = catalogue.figures if kind == "figures" else catalogue.initiatives
        about = ExportMetadata(catalogue.release, query)
        chosen = every if records is None else records
        return parquet.write(ExportContent(kind, chosen, about, {}, {}, words["en"], Urls("/"), len(every)))

    return write_records


def written(value: Any) -> str:
    """A value as a cell of the tables writes it."""
    match value:
        case None:
            return ""
        case bool():
            return str(value).lower()
        case float() if value.is_integer():
            return str(int(value))
        case list():
            return ";".join(value)
        case _:
            return str(value)


@pytest.mark.parametrize("kind", KINDS)
def test_every_value_is_that_of_the_table(write: Callable[..., bytes], shipped: Shipped, kind: Kind) -> None:
    rows = pyarrow.parquet.read_table(io.BytesIO(write(kind))).to_pylist()
    expected = shipped(kind)
    assert [{name: written(row[name]) for name in expected[0]} for row in rows] == expected


def test_pandas_reads_numbers_days_booleans_and_lists(write: Callable[..., bytes], catalogue: Catalogue) -> None:
    read = pd.read_parquet(io.BytesIO(write("initiatives")))
    assert read["outcome_value"].dtype.kind == "f"
    assert read["in_letter"].dtype == bool
    days = [item.start_date for item in catalogue.initiatives if len(item.start_date or "") == len("2020-03-17")]
    assert [day.isoformat() for day in read.loc[read["start_date_precision"] == "day", "start_date_first_day"]] == days
    assert isinstance(read["start_date_first_day"].dropna().iloc[0], date)
    assert [len(sources) for sources in read["sources"]] == [len(item.sources) for item in catalogue.initiatives]
    assert {"url", "publisher", "published"} <= read["sources"].iloc[0][0].keys()


def test_the_file_says_what_it_is(write: Callable[..., bytes], catalogue: Catalogue) -> None:
    content = write("figures", catalogue.figures[:2], query=(("country", "FR"),))
    about = json.loads(pyarrow.parquet.read_schema(io.BytesIO(content)).metadata[b"about"])
    assert (about["version"], about["count"], about["query"]) == (catalogue.release.version, 2, {"country": ["FR"]})
    assert write("figures", catalogue.figures[:2]) == write("figures", catalogue.figures[:2])


@pytest.mark.parametrize("kind", KINDS)
def test_a_file_without_rows_has_the_same_columns(write: Callable[..., bytes], kind: Kind) -> None:
    empty, full = (pyarrow.parquet.read_schema(io.BytesIO(content)) for content in (write(kind, []), write(kind)))
    assert empty.equals(full)
