"""Checking the history of the data: no cell changes and no row goes without a line in ``changes.csv``.

What a cell was at first is known by its fingerprint, what it became by the lines that name it, in the order of the
releases. The last of them must give the cell as it stands.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from dashboard.catalogue.fingerprints import (
    FINGERPRINTS,
    REWRITE,
    Fingerprints,
    TableFingerprints,
    cell_digest,
    needs_added_line,
    read_fingerprints,
    table_cells,
    version_number,
)
from dashboard.catalogue.problem import Problem
from dashboard.catalogue.records import ADDED, REMOVED
from dashboard.catalogue.table_files import FIRST_ROW, read_table
from dashboard.catalogue.table_specs import CHANGES, RECORD_TABLES, DataTable

TABLE_NAMES = {table.name for table in RECORD_TABLES}
MAX_QUOTE = 60
"""Letters of a cell that a problem quotes."""


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of ``changes.csv`` with the number of its row."""

    row: int
    version: str
    table: str
    id: str
    field: str
    before: str
    after: str
    why: str

    @property
    def place(self) -> tuple[str, str, str]:
        """The cell that it names; the field is empty where it is about a row."""
        return self.table, self.id, self.field

    def problem(self, field: str, reason: str) -> Problem:
        """A problem with the cell ``field`` of the line."""
        return Problem(CHANGES.file, self.row, field, reason)


@dataclass(frozen=True, slots=True)
class _Cell:
    """One cell of a table as it stands."""

    file: str
    row: int
    column: str
    text: str

    def problem(self, reason: str) -> Problem:
        """A problem with the cell."""
        return Problem(self.file, self.row, self.column, reason)


Lines = Mapping[tuple[str, str, str], Sequence[_Line]]
"""The lines by what they name, in the order of the releases."""


def history_problems(directory: Path) -> list[Problem]:
    """What changed in the tables of ``directory``, which are sound in themselves, and is not told as it should be."""
    try:
        fingerprints = read_fingerprints(directory)
    except (OSError, ValueError) as error:
        return [Problem(FINGERPRINTS, None, None, f"cannot be read: {error}")]
    lines = _read_lines(directory)
    problems: list[Problem] = []
    for table in RECORD_TABLES:
        problems += _table_problems(table, directory, fingerprints, lines)
    problems += (problem for same_place in lines.values() for problem in _line_problems(same_place))
    return problems


def _read_lines(directory: Path) -> Lines:
    frame = read_table(directory / CHANGES.file).frame
    lines = [
        _Line(int(row), *(cells[column] for column in ("version", "table", "id", "field", "was", "is", "why")))
        for row, cells in zip(frame.index, frame.to_dict("records"), strict=True)
    ]
    by_place: dict[tuple[str, str, str], list[_Line]] = defaultdict(list)
    for line in sorted(lines, key=lambda line: version_number(line.version)):
        by_place[line.place].append(line)
    return by_place


def _line_problems(lines: Sequence[_Line]) -> Iterator[Problem]:
    for line in lines:
        if line.table not in TABLE_NAMES:
            yield line.problem("table", f'"{line.table}" is no table that has a history')
        if line.field and line.before == line.after:
            yield line.problem("is", "is what it was before: the line changes nothing")
        if not line.field and (line.before or line.after not in (ADDED, REMOVED)):
            yield line.problem("is", f"names no field, so it is {ADDED} or {REMOVED} and nothing was before")
        if not line.why and line.after != ADDED:
            yield line.problem("why", "is missing: only a row that was added needs no reason")


def _table_problems(table: DataTable, directory: Path, fingerprints: Fingerprints, lines: Lines) -> Iterator[Problem]:
    stored, rows = fingerprints.get(table.name, TableFingerprints()), table_cells(directory, table)
    for row, (name, cells) in enumerate(rows.items(), start=FIRST_ROW):
        if name not in stored.rows:
            yield Problem(table.file, row, table.identity[0], f'"{name}" is new and has no fingerprint; {REWRITE}')
            continue
        for column in table.data_columns:
            cell = _Cell(table.file, row, column.name, cells[column.name])
            digest = stored.rows[name].digests.get(column.name)
            yield from _cell_problems(cell, digest, lines.get((table.name, name, column.name), ()))
        yield from _added_problems(name, row, table, fingerprints, lines)
    yield from _removed_problems(table, stored, rows, lines)
    yield from _unknown_places(table, stored, lines)


def _cell_problems(cell: _Cell, digest: str | None, lines: Sequence[_Line]) -> Iterator[Problem]:
    """What is wrong with the way of a cell from what it was at first, whose digest this is, to what it holds."""
    if digest is None:
        yield cell.problem(f"is a new column and has no fingerprint; {REWRITE}")
        return
    yield from _broken_links(digest, lines)
    text = f'"{_short(cell.text)}"'
    if not lines and cell_digest(cell.text) != digest:
        unreleased = f"if no release has published the row, take it out of {FINGERPRINTS}: {REWRITE}"
        yield cell.problem(f"{text} was changed, and no line of {CHANGES.file} says so; {unreleased}")
    if lines and lines[-1].after != cell.text:
        stated = f'row {lines[-1].row} of {CHANGES.file} says: "{_short(lines[-1].after)}"'
        yield cell.problem(f"{text} is not what {stated}")


def _broken_links(digest: str, lines: Sequence[_Line]) -> Iterator[Problem]:
    """The lines of one cell that do not begin where it was."""
    if lines and cell_digest(lines[0].before) != digest:
        yield lines[0].problem("was", f'"{_short(lines[0].before)}" is not what was first released')
    for earlier, later in pairwise(lines):
        if later.before != earlier.after:
            stated = f'"{_short(later.before)}" is not what row {earlier.row} says that it became'
            yield later.problem("was", f'{stated}: "{_short(earlier.after)}"')


def _added_problems(
    name: str, row: int, table: DataTable, fingerprints: Fingerprints, lines: Lines
) -> Iterator[Problem]:
    version = fingerprints[table.name].rows[name].version
    added = [line for line in lines.get((table.name, name, ""), ()) if line.after == ADDED]
    if not added and needs_added_line(name, table, fingerprints):
        reason = f'"{name}" was added in {version}, and no line of {CHANGES.file} says so'
        yield Problem(table.file, row, table.identity[0], reason)


def _removed_problems(
    table: DataTable, stored: TableFingerprints, rows: Collection[str], lines: Lines
) -> Iterator[Problem]:
    for name in stored.rows:
        last = next(reversed(lines.get((table.name, name, ""), ())), None)
        is_removed = last is not None and last.after == REMOVED
        if name in rows and last is not None and is_removed:
            yield last.problem("is", f'"{name}" stands in {table.file}')
        if name not in rows and not is_removed and not _owner_is_removed(name, table, lines):
            reason = f'"{name}" was taken away, and no line of {CHANGES.file} says so'
            yield Problem(table.file, None, table.identity[0], reason)


def _owner_is_removed(name: str, table: DataTable, lines: Lines) -> bool:
    of_owner = lines.get((table.owner or "", name.partition(" ")[0], ""), ())
    return bool(of_owner) and of_owner[-1].after == REMOVED


def _unknown_places(table: DataTable, stored: TableFingerprints, lines: Lines) -> Iterator[Problem]:
    columns = {"", *(column.name for column in table.data_columns)}
    for (name, id_, column), same_place in lines.items():
        if name != table.name:
            continue
        if id_ not in stored.rows:
            yield same_place[0].problem("id", f'"{id_}" is no row of {table.file}')
        if column not in columns:
            yield same_place[0].problem("field", f'"{column}" is no column of {table.file} that a change may name')


def _short(cell: str) -> str:
    return cell if len(cell) <= MAX_QUOTE else f"{cell[: MAX_QUOTE - 1]}…"
