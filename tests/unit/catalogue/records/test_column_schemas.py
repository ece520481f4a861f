from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from dashboard.catalogue.localized_text import LocalizedText
from dashboard.catalogue.records import column_schemas, table_columns
from dashboard.catalogue.records.column import Column


@dataclass(frozen=True, slots=True)
class Thing:
    id: Annotated[str, Column("Its name.", pattern="^[a-z]+$", unique=True)]
    label: Annotated[LocalizedText, Column("Words.")]
    unit: Annotated[str | None, Column("Of what.", codes=("m", "kg"))]
    tags: Annotated[tuple[str, ...], Column("Tags.")]
    count: Annotated[int | None, Column("How many.", minimum=0)]


def test_a_field_of_a_table_schema_holds_what_the_record_says() -> None:
    fields = {column.name: column_schemas.table_field(column) for column in table_columns.columns(Thing)}
    assert fields["id"]["constraints"] == {"required": True, "unique": True, "pattern": "^[a-z]+$"}
    assert fields["unit"]["constraints"] == {"enum": ["m", "kg"]}
    assert fields["count"] == {
        "name": "count", "type": "integer", "description": "How many.", "constraints": {"minimum": 0},
    }  # fmt: skip
    assert fields["tags"]["type"] == "string"
    assert fields["label_en"]["description"] == "Words. In English."


def test_a_property_of_a_json_schema_may_be_null_where_the_cell_may_be_empty() -> None:
    properties = column_schemas.json_properties(table_columns.columns(Thing))
    assert properties["id"] == {"description": "Its name.", "type": "string", "pattern": "^[a-z]+$"}
    assert properties["unit"]["enum"] == ["m", "kg", None]
    assert properties["count"] == {"description": "How many.", "type": ["integer", "null"], "minimum": 0}
    assert properties["tags"] == {"description": "Tags.", "type": "array", "items": {"type": "string"}}
