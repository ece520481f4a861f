"""Approved drafts written into the tables of a folder: rows that are there are replaced, others come at the end."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from dashboard.catalogue.problem import Problem
from dashboard.catalogue.table_specs import RECORD_TABLES, TABLE_BY_NAME, DataTable
from dashboard.intake.drafts import ApprovedDraft

Cells = list[str]


def write_drafts(directory: Path, drafts: Iterable[ApprovedDraft]) -> Sequence[Problem]:
    """Write ``drafts`` into the tables in ``directory``.

    Returns:
        What they hold that has no place there; then the tables are of no use.
    """
    problems: list[Problem] = []
    for draft in drafts:
        for name, rows in draft.rows.items():
            problems += _misplaced(draft, name, rows) or _write(directory / TABLE_BY_NAME[name].file, draft, name, rows)
    return problems


def _misplaced(draft: ApprovedDraft, name: str, rows: Sequence[Mapping[str, str]]) -> Sequence[Problem]:
    """Rows in a table that is neither that of the record nor one whose rows belong to it, or of another record."""
    table = TABLE_BY_NAME.get(name)
    if table not in RECORD_TABLES or draft.table not in (name, table.owner):
        return [
            Problem(f"{name}.csv", None, None, f'the draft of "{draft.record}" has rows of it, which is no such table')
        ]
    owner = table.identity[0]
    others = [row for row in rows if row.get(owner) != draft.record]
    return (
        [Problem(table.file, None, owner, f'the draft of "{draft.record}" has a row of another record')]
        if others
        else ()
    )


def _write(path: Path, draft: ApprovedDraft, name: str, rows: Sequence[Mapping[str, str]]) -> Iterator[Problem]:
    heading, *lines = csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline=""))
    for column in sorted({column for row in rows for column in row} - set(heading)):
        yield Problem(path.name, None, column, f'is no column; the draft of "{draft.record}" has it')
    new = [[row.get(column, "") for column in heading] for row in rows]
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\n").writerows(
        [heading, *_placed(TABLE_BY_NAME[name], heading, lines, draft, new)]
    )
    path.write_bytes(text.getvalue().encode())


def _placed(
    table: DataTable, heading: Cells, lines: Sequence[Cells], draft: ApprovedDraft, new: Sequence[Cells]
) -> list[Cells]:
    """``lines`` with ``new`` where the rows of the record stood, or at the end."""
    at = heading.index(table.identity[0])
    own = [place for place, line in enumerate(lines) if line[at : at + 1] == [draft.record]]
    start = own[0] if own else len(lines)
    after = (line for place, line in enumerate(lines) if place > start and place not in own)
    return [*lines[:start], *new, *after]
