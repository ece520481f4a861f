"""The fingerprints of the tables: what each cell was when its row was first released, as a short digest.

``data/fingerprints.json`` is generated, and a cell that stands in it is never written again: so what a later release
changes is found wherever the data is, and must have its line in ``changes.csv`` (``history`` compares them).
``add_new_rows`` adds the rows and columns that are new, and a line in ``changes.csv`` for each row that is not of the
first release of its table; ``dashboard.describe_data`` is the command.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from dashboard.catalogue.changelog import read_changelog
from dashboard.catalogue.problem import Problem
from dashboard.catalogue.records import ADDED
from dashboard.catalogue.table_files import FIRST_ROW, read_table
from dashboard.catalogue.table_specs import CHANGES, RECORD_TABLES, DataTable

FINGERPRINTS = "fingerprints.json"
REWRITE = "make describe-data adds it"
DIGEST_LENGTH = 6
"""Hexadecimal digits of a digest: one changed cell in sixteen million would not be noticed."""


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """A row as it was first released: in which version, and the digest of each cell by its column."""

    version: str
    digests: Mapping[str, str]


@dataclass(frozen=True)
class TableFingerprints:
    """The rows of a table, those that were taken away included, by the cells that name them."""

    rows: Mapping[str, Fingerprint] = field(default_factory=dict)

    @cached_property
    def first_version(self) -> str | None:
        """The release in which the table first stood; None where it is new."""
        versions = {row.version for row in self.rows.values()}
        return min(versions, key=version_number, default=None)


Fingerprints = Mapping[str, TableFingerprints]
"""The fingerprints by table."""


def version_number(version: str) -> tuple[int, ...]:
    """``version`` as a value that is less for an earlier release."""
    return tuple(map(int, version.split(".")))


def cell_digest(cell: str) -> str:
    """A short digest of what a cell holds."""
    return hashlib.sha256(cell.encode()).hexdigest()[:DIGEST_LENGTH]


def table_cells(directory: Path, table: DataTable) -> dict[str, dict[str, str]]:
    """The rows of ``table`` as text, by the cells that name them.

    Raises:
        UnreadableTableError: The file cannot be read.
    """
    rows: list[dict[str, str]] = read_table(directory / table.file).frame.to_dict("records")  # type: ignore[assignment]
    return {row_name(table, row): row for row in rows}


def row_name(table: DataTable, cells: Mapping[str, str]) -> str:
    """The cells that name a row, with a space between them, as ``changes.csv`` writes them."""
    return " ".join(cells[column] for column in table.identity)


def read_fingerprints(directory: Path) -> Fingerprints:
    """The fingerprints of the data in ``directory``.

    Raises:
        OSError: The file cannot be read.
        ValueError: It is not written as this module writes it.
    """
    try:
        content = json.loads((directory / FINGERPRINTS).read_text("utf-8"))
        return {table: TableFingerprints(dict(_rows(**stored))) for table, stored in content.items()}
    except (AttributeError, KeyError, TypeError) as error:
        raise ValueError(f"is not written as expected: {error}") from error


def _rows(columns: str, rows: Mapping[str, str]) -> Iterator[tuple[str, Fingerprint]]:
    names = columns.split()
    for name, stored in rows.items():
        version, _, digests = stored.partition(" ")
        starts = range(0, len(digests), DIGEST_LENGTH)
        cells = (digests[start : start + DIGEST_LENGTH] for start in starts)
        yield name, Fingerprint(version, dict(zip(names, cells, strict=True)))


def needs_added_line(name: str, table: DataTable, fingerprints: Fingerprints) -> bool:
    """Whether ``changes.csv`` says that the row was added: it is later than its table and than its record."""
    own, owners = fingerprints[table.name], fingerprints.get(table.owner or "", TableFingerprints())
    version, owner = own.rows[name].version, owners.rows.get(name.partition(" ")[0])
    return version != own.first_version and not (owner and owner.version == version)


def new_rows(directory: Path) -> Iterator[Problem]:
    """The rows of tables that were released before and have no fingerprint yet, each said to be new."""
    stored = read_fingerprints(directory) if (directory / FINGERPRINTS).exists() else {}
    for table in RECORD_TABLES:
        known = stored.get(table.name, TableFingerprints()).rows
        for row, name in enumerate(table_cells(directory, table), start=FIRST_ROW):
            if known and name not in known:
                yield Problem(table.file, row, table.identity[0], f'"{name}" is new')


def add_new_rows(directory: Path) -> None:
    """Write the fingerprints of what is new in ``directory``, and the lines of rows that were added."""
    version = read_changelog(directory)[0].version
    stored = read_fingerprints(directory) if (directory / FINGERPRINTS).exists() else {}
    completed = {
        table.name: _with_new_cells(table, stored.get(table.name, TableFingerprints()), directory, version)
        for table in RECORD_TABLES
    }
    content = {table.name: _stored_table(table, completed[table.name]) for table in RECORD_TABLES}
    (directory / FINGERPRINTS).write_text(f"{json.dumps(content, ensure_ascii=False, indent=1)}\n", "utf-8")
    _add_lines(directory, version, stored, completed)


def _with_new_cells(table: DataTable, stored: TableFingerprints, directory: Path, version: str) -> TableFingerprints:
    """The fingerprints of ``table`` with those of rows and columns that had none."""
    rows = dict(stored.rows)
    for name, cells in table_cells(directory, table).items():
        known = rows.get(name, Fingerprint(version, {}))
        present = {column.name: cell_digest(cells[column.name]) for column in table.data_columns}
        rows[name] = Fingerprint(known.version, {**present, **known.digests})
    return TableFingerprints(rows)


def _stored_table(table: DataTable, fingerprints: TableFingerprints) -> dict[str, Any]:
    columns = [column.name for column in table.data_columns]
    unknown = cell_digest("")
    return {
        "columns": " ".join(columns),
        "rows": {
            name: f"{row.version} {''.join(row.digests.get(column, unknown) for column in columns)}".strip()
            for name, row in sorted(fingerprints.rows.items())
        },
    }


def _add_lines(directory: Path, version: str, stored: Fingerprints, completed: Fingerprints) -> None:
    """A line at the end of ``changes.csv`` for each row that is new and needs one."""
    lines = [
        [version, table.name, name, "", "", ADDED, "", ""]
        for table in RECORD_TABLES
        for name in completed[table.name].rows
        if name not in stored.get(table.name, TableFingerprints()).rows and needs_added_line(name, table, completed)
    ]
    if lines:
        text = io.StringIO(newline="")
        csv.writer(text, lineterminator="\n").writerows(lines)
        with (directory / CHANGES.file).open("a", encoding="utf-8", newline="") as file:
            file.write(text.getvalue())
