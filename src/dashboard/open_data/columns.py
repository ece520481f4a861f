"""The columns of exported records: those of the data's own tables, in their order, and the sources."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from operator import attrgetter
from typing import Any

from dashboard.catalogue import record_schema
from dashboard.catalogue.model import Change, Figure, Initiative, Source
from dashboard.catalogue.record_schema import Read

Value = str | int | float | bool | None | tuple[str, ...] | tuple[Source, ...]
Columns = Mapping[str, Callable[[Any], Value]]
"""Every column by its name, with how it is read from a record. None and an empty tuple mean not stated."""


def record(item: Initiative | Figure, columns: Columns) -> dict[str, Any]:
    """``item`` as JSON can write it: lists as lists, every source with all that is known of it, None for not stated."""
    return {name: _json_value(read(item)) for name, read in columns.items()}


def changes(item: Initiative | Figure) -> list[dict[str, Any]]:
    """What releases changed in ``item``, the latest first, each with the day of the release."""
    return [
        {**{name: read(change) for name, read in CHANGE_READERS.items()}, "date": change.date.isoformat()}
        for change in item.changes
    ]


def _json_value(value: Value) -> Any:
    if isinstance(value, tuple):
        return [_source(item) if isinstance(item, Source) else item for item in value]
    return value


def _source(source: Source) -> dict[str, Any]:
    return {name: read(source) for name, read in SOURCE_READERS.items()}


def _table_columns(record_class: type) -> Columns:
    return {column.name: column.read for column in record_schema.columns(record_class)}


def _of_source(read: Read) -> Callable[[Any], Value]:
    return lambda stated: read(stated[1])


SOURCE_READERS: Columns = _table_columns(Source)
INITIATIVE_COLUMNS: Columns = {**_table_columns(Initiative), "sources": attrgetter("sources")}
FIGURE_COLUMNS: Columns = {**_table_columns(Figure), "sources": attrgetter("sources")}
CHANGE_READERS: Columns = _table_columns(Change)
SOURCE_COLUMNS: Sequence[str] = tuple(SOURCE_READERS)
"""What a record says of each of its sources."""
SOURCE_TABLE: Columns = {
    "record": lambda stated: stated[0].id,
    "kind": lambda stated: type(stated[0]).__name__.lower(),
    **{name: _of_source(read) for name, read in SOURCE_READERS.items()},
}
"""The columns of a table of sources, read from a record and one of its sources."""
