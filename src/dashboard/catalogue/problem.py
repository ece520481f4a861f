"""One thing that is wrong with the data, said so that an editor finds it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """Where it is and why it is wrong. ``row`` counts as a spreadsheet does: the heading is row 1."""

    file: str
    row: int | None
    field: str | None
    reason: str

    def __str__(self) -> str:
        row = f", row {self.row}" if self.row is not None else ""
        return f"{self.file}{row}{f', {self.field}' if self.field else ''}: {self.reason}"


def quoted_list(values: Sequence[object], most: int) -> str:
    """The first ``most`` of ``values``, quoted, and how many more there are. An empty one is an empty cell."""
    quoted = [f'"{value}"' if value else "an empty cell" for value in values[:most]]
    remainder = [f"{len(values) - most} more"] if len(values) > most else []
    return ", ".join([*quoted, *remainder])
