"""Checking the data: every row of every table, before anything is shown.

The schema is ``datapackage.json`` and the engine is Frictionless; what a table schema cannot say (rules across cells
and tables) is in ``rules``. ``python -m dashboard.catalogue.validation [DIRECTORY]`` prints what is wrong; it exits 1
then.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path
from typing import Any

from frictionless import FrictionlessException, Package, system

from dashboard.catalogue import tables
from dashboard.catalogue.problem import Problem
from dashboard.catalogue.rules import broken_rules

DATA = Path(__file__).parents[3] / "data"
"""The data that ships with the project."""


def validate_data(directory: Path) -> list[Problem]:
    """Everything that is wrong with the data in ``directory``; nothing if it is sound. Never raises for bad data."""
    schema_problems = list(_schema_problems(directory))
    unreadable = {problem.file for problem in schema_problems if problem.row is None}
    # One complaint about a cell is enough, and the schema's is the closer one.
    told = {(problem.file, problem.row, problem.field) for problem in schema_problems}
    rules = broken_rules(directory, unreadable)
    return schema_problems + [rule for rule in rules if (rule.file, rule.row, rule.field) not in told]


def _schema_problems(directory: Path) -> Iterator[Problem]:
    try:
        with system.use_context(trusted=True):
            report = Package(str(directory / tables.PACKAGE)).validate()
    except FrictionlessException as refused:
        reasons = [reason.note for reason in refused.reasons] or [refused.error.note]
        yield Problem(tables.PACKAGE, None, None, f"cannot be used: {'; '.join(reasons)}")
        return
    except Exception as stumble:  # Frictionless stumbles over some descriptions instead of refusing them.
        yield Problem(tables.PACKAGE, None, None, f"cannot be used: {type(stumble).__name__}: {stumble}")
        return
    for error in report.errors:
        yield Problem(tables.PACKAGE, None, None, error.message)
    unreadable = {task.name for task in report.tasks if not tables.readable(directory / task.place)}
    for task in report.tasks:
        for error in task.errors:
            if not _repeated(task.name, error, unreadable):
                yield _problem(directory, task.place, error)


def _repeated(table: str, error: Any, unreadable: Collection[str]) -> bool:
    """Whether ``error`` only says that another table, which ``table`` refers to, cannot be read."""
    if error.type == "foreign-key":
        return bool(error.reference_name in unreadable)
    return error.type in ("encoding-error", "scheme-error") and bool(unreadable) and table not in unreadable


def _problem(directory: Path, file: str, error: Any) -> Problem:
    if error.type == "encoding-error":
        return _undecodable(directory / file)
    reason = ERROR_MESSAGES.get(error.type, _note)
    field = getattr(error, "field_name", None) or getattr(error, "label", None) or _key_fields(error)
    return Problem(file, getattr(error, "row_number", None), field or None, reason(error))


def _note(error: Any) -> str:
    return str(error.note or error.message)


def _key_fields(error: Any) -> str:
    return ", ".join(getattr(error, "field_names", ()) or ())


def _undecodable(path: Path) -> Problem:
    content = path.read_bytes()
    try:
        content.decode("utf-8")
    except UnicodeDecodeError as error:
        row = content.count(b"\n", 0, error.start) + 1
        return Problem(path.name, row, None, f"is not UTF-8: byte 0x{content[error.start]:02x}; save the file as UTF-8")
    return Problem(path.name, None, None, f"is not described as UTF-8 in {tables.PACKAGE}")


def _constraint(error: Any) -> str:
    if "enum" in error.note:
        return f'"{error.cell}" is not one of the known codes'
    if '"required"' in error.note:
        return "is missing"
    return f'"{error.cell}" is not allowed: {error.note}'


ERROR_MESSAGES: Mapping[str, Callable[[Any], str]] = {
    "constraint-error": _constraint,
    "type-error": lambda error: f'"{error.cell}" is not of the right kind: {error.note}',
    "unique-error": lambda error: f'"{error.cell}" stands in an earlier row too',
    "primary-key": lambda error: f"the key is not unique: {error.note}",
    "foreign-key": lambda error: f"refers to nothing: {error.note}",
    "extra-label": lambda error: f'the column "{error.label}" is not in {tables.PACKAGE}',
    "missing-label": lambda _: "the column is missing",
    "extra-cell": lambda error: f'the row has a cell too many: "{error.cell}"',
    "missing-cell": lambda _: "the row has a cell too few",
    "source-error": lambda error: f"cannot be used: {error.note}",
    "scheme-error": lambda _: "the file is missing or cannot be opened",
    "blank-row": lambda _: "the row is empty",
}


def main(arguments: list[str]) -> int:
    """Check the directory named first, or the shipped data; the exit code says whether it is sound."""
    directory = Path(arguments[0]) if arguments else DATA
    problems = validate_data(directory)
    for problem in problems:
        print(problem)
    if not problems:
        rows = ((path.stem, sum(1 for _ in tables.read(path))) for path in sorted(directory.glob("*.csv")))
        print("The data is sound: " + ", ".join(f"{count} {name}" for name, count in rows) + ".")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
