"""The tables of the data directory as they stand: text cells, with the row numbers that a spreadsheet shows."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from dataclasses import dataclass
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
    """The rows of one CSV file. Raises ``OSError`` or ``UnicodeDecodeError`` where it cannot be read."""
    with path.open(encoding="utf-8", newline="") as file:
        for number, cells in enumerate(csv.DictReader(file, restval=""), start=2):
            yield Row(number, {column: cell for column, cell in cells.items() if column is not None})


def package(directory: Path) -> dict[str, Any]:
    """The description of the data. Raises ``OSError`` or ``ValueError`` where it cannot be read."""
    description: dict[str, Any] = json.loads((directory / PACKAGE).read_text("utf-8"))
    return description
