from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated

import pytest

from dashboard.catalogue.localized_text import LocalizedText
from dashboard.catalogue.records import Figure, Initiative, Source, Unit, table_columns
from dashboard.catalogue.records.column import Column, Nested
from dashboard.catalogue.table_specs import TABLES, DataTable
from dashboard.languages import LANGUAGES

Shipped = Callable[[str], list[dict[str, str]]]


@dataclass(frozen=True, slots=True)
class Size:
    value: Annotated[float, Column("How much.")]
    unit: Annotated[str, Column("Of what.", codes=("m", "kg"))]


@dataclass(frozen=True, slots=True)
class Thing:
    id: Annotated[str, Column("Its name.", pattern="^[a-z]+$", unique=True)]
    label: Annotated[LocalizedText, Column("Words.")]
    note: Annotated[LocalizedText | None, Column("More words.")]
    size: Annotated[Size | None, Nested("size_")]
    tags: Annotated[tuple[str, ...], Column("Tags.")]
    count: Annotated[int | None, Column("How many.", minimum=0)]
    others: tuple[str, ...] = ()


TEXT_COLUMNS = [f"label_{language}" for language in sorted(LANGUAGES)]
NOTE_COLUMNS = [f"note_{language}" for language in sorted(LANGUAGES)]
CELLS = {
    "id": "a",
    **dict.fromkeys(TEXT_COLUMNS, "x"),
    **dict.fromkeys(NOTE_COLUMNS),
    "size_value": 2.0,
    "size_unit": "m",
    "tags": ("t",),
    "count": None,
}


def test_a_column_stands_where_its_field_does_and_a_text_in_each_language() -> None:
    names = [column.name for column in table_columns.columns(Thing)]
    assert names == ["id", *TEXT_COLUMNS, *NOTE_COLUMNS, "size_value", "size_unit", "tags", "count"]


def test_only_what_must_be_stated_is_required() -> None:
    required = {column.name for column in table_columns.columns(Thing) if column.is_required}
    assert required == {"id", *TEXT_COLUMNS}


def test_a_record_is_built_from_its_row_and_read_back() -> None:
    thing = table_columns.build(Thing, CELLS, others=("o",))
    assert thing == Thing("a", LocalizedText.same("x"), None, Size(2.0, "m"), ("t",), None, ("o",))
    assert {column.name: column.read(thing) for column in table_columns.columns(Thing)} == CELLS


def test_a_nested_record_is_none_where_nothing_of_it_is_stated() -> None:
    assert table_columns.build(Thing, {**CELLS, "size_value": None, "size_unit": None}).size is None


def test_whole_numbers_are_read_without_a_fraction() -> None:
    thing = table_columns.build(Thing, CELLS)
    [read] = [column.read for column in table_columns.columns(Thing) if column.name == "size_value"]
    assert isinstance(read(thing), int)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_the_records_describe_the_columns_of_the_shipped_tables(table: DataTable, shipped: Shipped) -> None:
    assert [column.name for column in table.columns] == list(shipped(table.name)[0])


def test_columns_that_begin_with_the_language_stand_together() -> None:
    assert [column.name for column in table_columns.columns(Unit)] == [
        "unit",
        *(f"{language}_{number}" for language in sorted(LANGUAGES) for number in ("one", "other")),
    ]


@pytest.mark.parametrize("record", [Initiative, Figure, Source])
def test_every_column_is_described(record: type) -> None:
    assert all(column.description.endswith(".") for column in table_columns.columns(record))
