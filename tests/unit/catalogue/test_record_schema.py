from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated

import pytest

from dashboard.catalogue import record_schema
from dashboard.catalogue.localized_text import LocalizedText
from dashboard.catalogue.model import Figure, Initiative, Source, Unit
from dashboard.catalogue.record_schema import Column, Nested
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
    names = [column.name for column in record_schema.columns(Thing)]
    assert names == ["id", *TEXT_COLUMNS, *NOTE_COLUMNS, "size_value", "size_unit", "tags", "count"]


def test_only_what_must_be_stated_is_required() -> None:
    required = {column.name for column in record_schema.columns(Thing) if column.is_required}
    assert required == {"id", *TEXT_COLUMNS}


def test_a_record_is_built_from_its_row_and_read_back() -> None:
    thing = record_schema.build(Thing, CELLS, others=("o",))
    assert thing == Thing("a", LocalizedText.same("x"), None, Size(2.0, "m"), ("t",), None, ("o",))
    assert {column.name: column.read(thing) for column in record_schema.columns(Thing)} == CELLS


def test_a_nested_record_is_none_where_nothing_of_it_is_stated() -> None:
    assert record_schema.build(Thing, {**CELLS, "size_value": None, "size_unit": None}).size is None


def test_whole_numbers_are_read_without_a_fraction() -> None:
    thing = record_schema.build(Thing, CELLS)
    [read] = [column.read for column in record_schema.columns(Thing) if column.name == "size_value"]
    assert isinstance(read(thing), int)


def test_a_field_of_a_table_schema_holds_what_the_record_says() -> None:
    fields = {column.name: record_schema.table_field(column) for column in record_schema.columns(Thing)}
    assert fields["id"]["constraints"] == {"required": True, "unique": True, "pattern": "^[a-z]+$"}
    assert fields["size_unit"]["constraints"] == {"enum": ["m", "kg"]}
    assert fields["count"] == {
        "name": "count", "type": "integer", "description": "How many.", "constraints": {"minimum": 0},
    }  # fmt: skip
    assert fields["tags"]["type"] == "string"
    assert fields["label_en"]["description"] == "Words. In English."


def test_a_property_of_a_json_schema_may_be_null_where_the_cell_may_be_empty() -> None:
    properties = record_schema.json_properties(record_schema.columns(Thing))
    assert properties["id"] == {"description": "Its name.", "type": "string", "pattern": "^[a-z]+$"}
    assert properties["size_unit"]["enum"] == ["m", "kg", None]
    assert properties["count"] == {"description": "How many.", "type": ["integer", "null"], "minimum": 0}
    assert properties["tags"] == {"description": "Tags.", "type": "array", "items": {"type": "string"}}


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_the_records_describe_the_columns_of_the_shipped_tables(table: DataTable, shipped: Shipped) -> None:
    assert [column.name for column in table.columns] == list(shipped(table.name)[0])


def test_columns_that_begin_with_the_language_stand_together() -> None:
    assert [column.name for column in record_schema.columns(Unit)] == [
        "unit",
        *(f"{language}_{number}" for language in sorted(LANGUAGES) for number in ("one", "other")),
    ]


@pytest.mark.parametrize("record", [Initiative, Figure, Source])
def test_every_column_is_described(record: type) -> None:
    assert all(column.description.endswith(".") for column in record_schema.columns(record))
