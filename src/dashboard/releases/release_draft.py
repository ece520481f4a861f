"""Tables as editors left them made into a release: version, change log, lines of changes, and what follows from them.

A folder whose change log names a later version than the base is a release made by hand, and is left as it stands.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from dashboard.catalogue.changelog import CHANGELOG, read_changelog
from dashboard.catalogue.derived_files import Check, write_derived_files
from dashboard.catalogue.fingerprints import table_cells, version_number
from dashboard.catalogue.problem import Problem
from dashboard.catalogue.records import ADDED, REMOVED
from dashboard.catalogue.table_specs import CHANGES, RECORD_TABLES, DataTable
from dashboard.languages import LANGUAGES, Language

CODE_TABLES = ("vocabulary", "units")
"""The tables whose rows programs rely on: one that is taken away makes a version with another first number."""


@dataclass(frozen=True, slots=True)
class CellChange:
    """What a release did to a cell, or to a row where ``field`` is empty, in the words of ``changes.csv``."""

    table: str
    id: str
    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class ReleaseNotes:
    """What editors say of a release.

    Attributes:
        sentences: What changed, in one sentence a language, which readers see.
        why: Why cells were corrected, or rows taken away.
    """

    sentences: Mapping[Language, str]
    why: str


def complete_release(directory: Path, base: Path, notes: ReleaseNotes, today: date, check: Check) -> Sequence[Problem]:
    """Make the tables in ``directory`` the release that follows the one in ``base``.

    Args:
        directory: The tables, into which is written.
        base: The release that they were made from.
        notes: What is said of the release.
        today: Its day.
        check: What is wrong with data whose tables are sound, beyond the tables.

    Returns:
        What is wrong; then the folder is no release.

    Raises:
        UnreadableTableError: A table cannot be read.
        InvalidChangelogError: The change log of either cannot be used.
    """
    earlier, stated = (read_changelog(folder)[0].version for folder in (base, directory))
    if version_number(stated) > version_number(earlier):
        return ()
    changes = list(cell_changes(base, directory))
    missing = [*_missing_notes(changes, notes)]
    if missing:
        return missing
    version = next_version(earlier, changes)
    _write_note(directory, version, today, notes.sentences)
    _write_lines(directory, version, changes, notes.why)
    return write_derived_files(directory, today, check)


def cell_changes(base: Path, directory: Path) -> Iterator[CellChange]:
    """What differs between the tables of two folders, in the order of the tables."""
    for table in RECORD_TABLES:
        before, after = table_cells(base, table), table_cells(directory, table)
        for name in before.keys() - after.keys():
            yield CellChange(table.name, name, "", "", REMOVED)
        for name, cells in after.items():
            yield from _changes_of_row(table, name, before.get(name), cells)


def next_version(version: str, changes: Sequence[CellChange]) -> str:
    """The version after ``version``: the number to raise is that which the head of the change log says."""
    first, second, third = version_number(version)
    if any(change.after == REMOVED and not change.field and change.table in CODE_TABLES for change in changes):
        return f"{first + 1}.0.0"
    if any(not change.field for change in changes):
        return f"{first}.{second + 1}.0"
    return f"{first}.{second}.{third + 1}"


def _changes_of_row(
    table: DataTable, name: str, before: Mapping[str, str] | None, after: Mapping[str, str]
) -> Iterator[CellChange]:
    if before is None:
        yield CellChange(table.name, name, "", "", ADDED)
        return
    for column in table.data_columns:
        was, now = before.get(column.name, ""), after.get(column.name, "")
        if was != now:
            yield CellChange(table.name, name, column.name, was, now)


def _missing_notes(changes: Sequence[CellChange], notes: ReleaseNotes) -> Iterator[Problem]:
    if not changes:
        yield Problem(CHANGELOG, None, None, "names no later release, and nothing differs from the one before")
        return
    for language in LANGUAGES:
        if not notes.sentences.get(language, "").strip():
            yield Problem(CHANGELOG, None, language, "a sentence is needed that says what changed")
    if not notes.why.strip() and any(change.after != ADDED or change.field for change in changes):
        yield Problem(CHANGES.file, None, "why", "is missing: cells were corrected or rows taken away")


def _write_note(directory: Path, version: str, day: date, sentences: Mapping[Language, str]) -> None:
    path = directory / CHANGELOG
    head, heading, earlier = path.read_text("utf-8").partition("\n## ")
    lines = "".join(f"- **{language}**: {' '.join(sentences[language].split())}\n" for language in LANGUAGES)
    path.write_text(f"{head}\n## {version} ({day.isoformat()})\n\n{lines}{heading}{earlier}", "utf-8")


def _write_lines(directory: Path, version: str, changes: Sequence[CellChange], why: str) -> None:
    """The lines of what was corrected or taken away; those of added rows follow from the fingerprints."""
    removed = {change.id for change in changes if not change.field and change.after == REMOVED}
    lines = [
        [version, change.table, change.id, change.field, change.before, change.after, why.strip(), ""]
        for change in changes
        if (change.field or change.after == REMOVED) and change.id.partition(" ")[0] not in removed - {change.id}
    ]
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\n").writerows(lines)
    with (directory / CHANGES.file).open("a", encoding="utf-8", newline="") as file:
        file.write(text.getvalue())
