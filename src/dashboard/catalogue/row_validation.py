"""Checking one table by itself: its columns, the type and the codes of every cell, its keys."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import Annotated, Any, Literal

import pandas as pd
from pydantic import (
    AfterValidator,
    BeforeValidator,
    ConfigDict,
    Field,
    FiniteFloat,
    StringConstraints,
    TypeAdapter,
    ValidationError,
    with_config,
)
from pydantic_core import PydanticCustomError
from typing_extensions import TypedDict

from dashboard.catalogue.cell_conventions import LIST_SEPARATOR
from dashboard.catalogue.data_package import PACKAGE
from dashboard.catalogue.problem import Problem, quoted_list
from dashboard.catalogue.records.table_columns import TableColumn
from dashboard.catalogue.table_specs import DataTable

Row = Mapping[str, Any]
MAX_CODES = 20
"""Codes that one problem lists; it counts the others."""
BOOLEANS: Mapping[str, bool] = {"true": True, "false": False}


def heading_problems(table: DataTable, frame: pd.DataFrame) -> Iterator[Problem]:
    """Columns that are missing, unknown, doubled or in another order than that of the data package."""
    expected, heading = [column.name for column in table.columns], list(frame.columns)
    for name, count in Counter(heading).items():
        if count > 1:
            yield Problem(table.file, None, name, f'the column "{name}" stands {count} times')
        if name not in expected:
            yield Problem(table.file, None, name, f'the column "{name}" is not in {PACKAGE}')
    for name in expected:
        if name not in heading:
            yield Problem(table.file, None, name, "the column is missing")
    if sorted(heading) == sorted(expected) and heading != expected:
        name, expected_name = next((one, other) for one, other in zip(heading, expected, strict=True) if one != other)
        yield Problem(table.file, None, name, f'the column "{name}" stands where "{expected_name}" does in {PACKAGE}')


def validate_rows(table: DataTable, frame: pd.DataFrame) -> tuple[Sequence[Row], Sequence[Problem]]:
    """The values of every row of a table whose heading is right, and what is wrong with its cells and keys.

    Returns:
        The values by column, only where there is no problem; and the problems.
    """
    problems = list(_key_problems(table, frame))
    try:
        rows = _adapter(table).validate_python(frame.to_dict("records"))
    except ValidationError as invalid:
        errors = invalid.errors(include_url=False)
        return (), [*(_cell_problem(table, frame, error) for error in errors), *problems]
    return ((), problems) if problems else (rows, ())


def _cell_problem(table: DataTable, frame: pd.DataFrame, error: Any) -> Problem:
    place, name, *_ = error["loc"]
    cell, row = str(frame.iloc[place][name]), int(frame.index[place])
    column = next(column for column in table.columns if column.name == name)
    return Problem(table.file, row, column.name, _reason(cell, column, error) if cell else "is missing")


def _reason(cell: str, column: TableColumn, error: Any) -> str:
    if column.column.codes:
        return unknown_code(cell, column.vocabulary, column.column.codes)
    reason = ERROR_MESSAGES.get(error["type"], error["msg"])
    return f'"{cell}" {reason.format(**error.get("ctx", {}))}'


def unknown_code(cell: str, field: str, codes: Sequence[str]) -> str:
    """What is wrong with ``cell``, which is none of the ``codes`` that the vocabulary labels as ``field``."""
    return f'"{cell}" is not one of the known codes of {field} in vocabulary.csv: {quoted_list(codes, MAX_CODES)}'


ERROR_MESSAGES: Mapping[str, str] = {
    "string_pattern_mismatch": "is not allowed: it does not match {pattern}",
    "greater_than_equal": "is not allowed: the least is {ge}",
    "finite_number": "is no number that can be shown",
}
"""What a cell is told by the type of pydantic's error; the message of any other type follows the cell as it is."""


def _key_problems(table: DataTable, frame: pd.DataFrame) -> Iterator[Problem]:
    for key in table.keys:
        cells = frame[list(key)]
        repeated = cells[cells.duplicated() & (cells != "").all(axis="columns")]
        for row, values in zip(repeated.index, repeated.itertuples(index=False), strict=True):
            stated = '", "'.join(values)
            yield Problem(table.file, int(row), ", ".join(key), f'"{stated}" stands in an earlier row too')


@cache
def _adapter(table: DataTable) -> TypeAdapter[list[Row]]:
    cells = {column.name: _cell_type(column) for column in table.columns}
    # Python's own engine reads a pattern as JSON Schema and Frictionless do.
    row = with_config(ConfigDict(regex_engine="python-re"))(TypedDict("row", cells))  # type: ignore[operator]
    return TypeAdapter(list[row])  # type: ignore[valid-type]


def _cell_type(column: TableColumn) -> Any:
    required = _required_type(column)
    if column.is_required or column.kind == "list":
        return required
    return Annotated[required | None, BeforeValidator(_none_if_empty)]


def _required_type(column: TableColumn) -> Any:
    spec = column.column
    if spec.codes:
        return Literal[spec.codes]
    match column.kind:
        case "integer":
            return Annotated[int, Field(ge=spec.minimum), BeforeValidator(_integer)]
        case "number":
            return Annotated[FiniteFloat, BeforeValidator(_number)]
        case "boolean":
            return Annotated[bool, BeforeValidator(_boolean)]
        case "list":
            return Annotated[tuple[str, ...], BeforeValidator(_items)]
        case "string":
            text = Annotated[str, StringConstraints(min_length=1, pattern=spec.pattern or None)]
            return Annotated[text, AfterValidator(_calendar_date)] if spec.is_date else text


def _none_if_empty(cell: str) -> str | None:
    return cell or None


def _integer(cell: str) -> int:
    try:
        return int(cell)
    except ValueError:
        raise PydanticCustomError("kind", "is not of the right kind: a whole number is expected") from None


def _number(cell: str) -> float:
    try:
        return float(Decimal(cell.strip()))
    except (InvalidOperation, OverflowError, ValueError):
        raise PydanticCustomError("kind", "is not of the right kind: a number is expected") from None


def _boolean(cell: str) -> bool:
    if cell not in BOOLEANS:
        raise PydanticCustomError("kind", "is not of the right kind: true or false is expected")
    return BOOLEANS[cell]


def _items(cell: str) -> tuple[str, ...]:
    return tuple(item for item in cell.split(LIST_SEPARATOR) if item)


def _calendar_date(text: str) -> str:
    try:
        date.fromisoformat(f"{text}-01-01"[: len("YYYY-MM-DD")])
    except ValueError:
        raise PydanticCustomError("date", "is no date of the calendar") from None
    return text
