"""Counts of the shipped tables, read without any code of the project: data changes, what tests expect follows."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

from dashboard.languages import LANGUAGES

DATA = Path(__file__).parents[1] / "data"
LANGUAGES_OF_FILES = "-".join(sorted(LANGUAGES))
"""How the name of a file says the languages of its columns."""
PAGE = {"cards": 24, "table": 45}
"""Records on one page of the gallery."""


@cache
def rows(table: str) -> tuple[dict[str, str], ...]:
    """The rows of a shipped table."""
    with (DATA / f"{table}.csv").open(encoding="utf-8", newline="") as stream:
        return tuple(csv.DictReader(stream))


def count(table: str = "initiatives", **cells: str) -> int:
    """How many rows of ``table`` have these cells."""
    return sum(all(row[column] == cell for column, cell in cells.items()) for row in rows(table))


def name_of(identifier: str, language: str) -> str:
    """The name of an initiative."""
    [row] = [row for row in rows("initiatives") if row["id"] == identifier]
    return row[f"name_{language}"]


def pages(records: int, view: str = "cards") -> int:
    """How many pages of the gallery so many records fill."""
    return -(-records // PAGE[view])


def result_line(language: str, **cells: str) -> str:
    """What the gallery says above the initiatives that have these cells."""
    found, all_of_them = count(**cells), count()
    plural = "s" if found > 1 else ""
    return f"{found} initiative{plural} {'sur' if language == 'fr' else 'of'} {all_of_them}"
