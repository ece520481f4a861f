"""Records as Parquet: the columns of the CSV for programs, each with its type, lists as lists."""

from __future__ import annotations

import io
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from dashboard.catalogue.records import Source, table_columns
from dashboard.catalogue.records.table_columns import TableColumn
from dashboard.open_data.columns import (
    FIRST_DAY,
    LETTER_ONLY,
    RECORDS,
    SOURCES,
    STATED_BY,
    date_column_names,
    record,
    record_columns,
)
from dashboard.open_data.exporter import BINARY, ExportContent, ExportedKind, exporter
from dashboard.open_data.json_writer import json_file
from dashboard.open_data.media_types import PARQUET

if TYPE_CHECKING:
    import pyarrow

SUMMARIES: Mapping[str, str] = {
    "initiatives": "Initiatives, one a row, with typed columns and lists of sources",
    "figures": "Figures, one a row, with typed columns and lists of sources",
}
COMPRESSION = "zstd"


@exporter(
    name="parquet",
    media_type=PARQUET,
    position=25,
    has_label=True,
    is_saved=True,
    is_heavy=True,
    is_binary=True,
    kinds={kind: ExportedKind(summary, BINARY) for kind, summary in SUMMARIES.items()},
)
def parquet(content: ExportContent) -> bytes:
    """A table whose schema says what it is, with the metadata of the JSON file."""
    import pyarrow.parquet  # noqa: PLC0415  (the site starts a fifth of a second earlier without it)

    columns = record_columns(content.kind, content.urls)
    rows = [_with_days(record(item, columns)) for item in content.records]
    about = json_file(content.metadata.as_json(content.kind, len(rows)))
    schema = _schema(RECORDS[content.kind], tuple(columns)).with_metadata({"about": about})
    file = io.BytesIO()
    pyarrow.parquet.write_table(pyarrow.Table.from_pylist(rows, schema), file, compression=COMPRESSION)
    return file.getvalue()


def _with_days(row: Mapping[str, Any]) -> dict[str, Any]:
    """``row`` with days as days, where rows sort by them."""
    return {
        name: date.fromisoformat(value) if value and name.endswith(f"_{FIRST_DAY}") else value
        for name, value in row.items()
    }


def _schema(record_class: type, names: tuple[str, ...]) -> pyarrow.Schema:
    import pyarrow  # noqa: PLC0415

    source = pyarrow.struct([(column.name, _type(column)) for column in table_columns.columns(Source)])
    types = {
        **{name: pyarrow.date32() for name in date_column_names(record_class) if name.endswith(FIRST_DAY)},
        **{column.name: _type(column) for column in table_columns.columns(record_class)},
        SOURCES: pyarrow.list_(source),
        STATED_BY: pyarrow.list_(pyarrow.string()),
        LETTER_ONLY: pyarrow.bool_(),
    }
    return pyarrow.schema([(name, types.get(name, pyarrow.string())) for name in names])


def _type(column: TableColumn) -> Any:
    import pyarrow  # noqa: PLC0415

    types = {
        "string": pyarrow.string(),
        "integer": pyarrow.int64(),
        "number": pyarrow.float64(),
        "boolean": pyarrow.bool_(),
        "list": pyarrow.list_(pyarrow.string()),
    }
    return types[column.kind]
