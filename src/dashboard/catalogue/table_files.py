"""The tables of the data directory as they stand: frames of text cells, by the row numbers that a spreadsheet shows."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from dashboard.catalogue.problem import Problem

FIRST_ROW = 2
"""The number of the first row below the heading."""


class UnreadableTableError(Exception):
    """A file that is no table; ``problem`` says why."""

    def __init__(self, file: str, reason: str, row: int | None = None) -> None:
        self.problem = Problem(file, row, None, reason)
        super().__init__(str(self.problem))


@dataclass(frozen=True)
class Table:
    """A table as it was read.

    Attributes:
        frame: One text a cell, empty where nothing is stated; the index holds the numbers of the rows.
        problems: Rows that are empty or have other cells than the heading; what is too much is not in the frame.
    """

    frame: pd.DataFrame
    problems: Sequence[Problem]


def read_table(path: Path) -> Table:
    """The rows of a CSV file.

    Args:
        path: The file: UTF-8, with or without a byte-order mark, with any line ending.

    Raises:
        UnreadableTableError: The file is missing, is not UTF-8, is empty, or is no CSV.
    """
    text = _text(path)
    problems = _shape_problems(path.name, text)
    if problems:
        return Table(_repaired_frame(text), problems)
    try:
        # Texts as objects of Python: rules read most cells one by one, which pandas' own texts make slow.
        frame = pd.read_csv(io.StringIO(text), header=None, dtype=object, keep_default_na=False)
    except pd.errors.ParserError as error:
        raise UnreadableTableError(path.name, f"cannot be read as CSV: {error}") from error
    rows = frame.iloc[1:].set_axis(frame.iloc[0].tolist(), axis="columns")
    return Table(rows.set_axis(range(FIRST_ROW, FIRST_ROW + len(rows)), axis="index"), ())


def _text(path: Path) -> str:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise UnreadableTableError(path.name, "the file is missing or cannot be opened") from error
    try:
        # Spreadsheets set a byte-order mark before the heading; it is not part of the first column's name.
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        row = content.count(b"\n", 0, error.start) + 1
        reason = f"is not UTF-8: byte 0x{content[error.start]:02x}; save the file as UTF-8"
        raise UnreadableTableError(path.name, reason, row) from error
    if not text.strip():
        raise UnreadableTableError(path.name, "the file is empty")
    return text


def _shape_problems(file: str, text: str) -> Sequence[Problem]:
    """Rows that pandas would drop, cut or fill up in silence."""
    try:
        heading, *rows = _lines(text)
    except csv.Error as error:
        raise UnreadableTableError(file, f"cannot be read as CSV: {error}") from error
    width = len(heading)
    numbered = enumerate(rows, start=FIRST_ROW)
    return [Problem(file, row, None, _shape_reason(cells, width)) for row, cells in numbered if len(cells) != width]


def _shape_reason(cells: Sequence[str], width: int) -> str:
    if not cells:
        return "the row is empty"
    return f'the row has a cell too many: "{cells[width]}"' if len(cells) > width else "the row has a cell too few"


def _repaired_frame(text: str) -> pd.DataFrame:
    """The rows that are not empty, each as wide as the heading, so that the rest of them can be checked."""
    heading, *rows = _lines(text)
    numbered = [(row, cells) for row, cells in enumerate(rows, start=FIRST_ROW) if cells]
    cut = [[*cells, *("" for _ in heading)][: len(heading)] for _, cells in numbered]
    return pd.DataFrame(cut, columns=heading, index=[row for row, _ in numbered], dtype=object)


def _lines(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline="")))
