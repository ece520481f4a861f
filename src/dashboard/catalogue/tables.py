"""The tables of the data directory as they stand: text cells, with the row numbers that a spreadsheet shows."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from typing import Any

PACKAGE = "datapackage.json"
LIST_SEPARATOR = ";"


@dataclass(frozen=True, slots=True)
class Row:
    """One record of a table. ``number`` counts the heading as 1; ``cells`` are texts by column, empty if not stated."""

    number: int
    cells: dict[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells[column]

    def listed(self, column: str) -> tuple[str, ...]:
        """The items of a list cell."""
        return tuple(item for item in self.cells[column].split(LIST_SEPARATOR) if item)


def read(path: Path) -> Iterator[Row]:
    """The rows of one CSV file but for empty ones. Raises ``OSError`` or ``UnicodeDecodeError`` for a bad file."""
    # Spreadsheets set a byte-order mark before the heading; it is not part of the first column's name.
    with path.open(encoding="utf-8-sig", newline="") as file:
        lines = csv.reader(file)
        heading = next(lines, [])
        for number, cells in enumerate(lines, start=2):
            if cells:
                yield Row(number, dict(zip_longest(heading, cells[: len(heading)], fillvalue="")))


def readable(path: Path) -> bool:
    """Whether ``path`` is a file of UTF-8 text, and not an empty one."""
    try:
        return bool(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError):
        return False


def package(directory: Path) -> dict[str, Any]:
    """The description of the data. Raises ``OSError`` or ``ValueError`` where it cannot be read."""
    description: dict[str, Any] = json.loads((directory / PACKAGE).read_text("utf-8"))
    return description
