"""Columns as fields of a Table Schema and as properties of a JSON Schema."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from dashboard.catalogue.records.table_columns import Kind, TableColumn


def table_field(column: TableColumn) -> dict[str, Any]:
    """``column`` as a field of a Table Schema (Frictionless, version 2).

    The profile and many clients know no type ``list``, so a list is a string whose description names the separator.
    """
    field: dict[str, Any] = {"name": column.name, "type": "string" if column.kind == "list" else column.kind}
    if column.kind == "boolean":
        field |= {"trueValues": ["true"], "falseValues": ["false"]}
    constraints = dict(_constraints(column))
    return {**field, "description": column.description, **({"constraints": constraints} if constraints else {})}


def _constraints(column: TableColumn) -> Iterator[tuple[str, Any]]:
    spec = column.column
    if spec.codes:
        yield "enum", list(spec.codes)
    if column.is_required:
        yield "required", True
    if spec.minimum is not None:
        yield "minimum", spec.minimum
    if spec.unique:
        yield "unique", True
    if spec.pattern:
        yield "pattern", spec.pattern


JSON_TYPES: Mapping[Kind, str] = {
    "string": "string",
    "integer": "integer",
    "number": "number",
    "boolean": "boolean",
    "list": "array",
}


def json_properties(columns: Iterable[TableColumn]) -> dict[str, Any]:
    """The columns as properties of a JSON Schema, by name; what may be empty in a table may be null."""
    return {column.name: _json_property(column) for column in columns}


def _json_property(column: TableColumn) -> dict[str, Any]:
    base = {"description": column.description, "type": JSON_TYPES[column.kind]}
    if column.kind == "list":
        return {**base, "items": {"type": "string"}}
    # JSON Schema holds a pattern and a minimum against texts and numbers only, so null needs no exception from them.
    limits = {name: limit for name, limit in _constraints(column) if name in ("pattern", "minimum", "enum")}
    if column.is_required:
        return {**base, **limits}
    codes = {"enum": [*limits["enum"], None]} if "enum" in limits else {}
    return {**base, **limits, **codes, "type": [base["type"], "null"]}
