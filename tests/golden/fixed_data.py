"""Data that never changes, for pictures that are compared with stored ones.

``rows`` holds the tables whose texts the pictures show. They are written with the columns that the tables have today:
a column that was added since repeats the English text where it is a translation and is empty otherwise. Vocabulary,
units, lockdowns and country shapes are those of the site. No record has ever changed.
"""

from __future__ import annotations

import csv
import re
import shutil
from collections.abc import Mapping
from pathlib import Path

from dashboard.catalogue.loader import DATA
from dashboard.catalogue.table_specs import CHANGES

ROWS = Path(__file__).parent / "rows"
TRANSLATED = re.compile(r"(.+)_[a-z]{2}")


def write_data(directory: Path) -> Path:
    """Write a directory of data that the site can serve, and return it."""
    shutil.copytree(DATA, directory)
    for stored in ROWS.glob("*.csv"):
        _write_table(directory / stored.name, _read(stored))
    _write_table(directory / CHANGES.file, [])
    return directory


def _write_table(path: Path, rows: list[dict[str, str]]) -> None:
    with path.open(encoding="utf-8", newline="") as stream:
        columns = next(csv.reader(stream))
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerows([columns, *([_cell(row, column) for column in columns] for row in rows)])


def _cell(row: Mapping[str, str], column: str) -> str:
    translated = TRANSLATED.fullmatch(column)
    return row.get(column) or (row.get(f"{translated[1]}_en", "") if translated and column not in row else "")


def _read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))
