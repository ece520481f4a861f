"""The changes of records: those of their own rows and of the rows that belong to them, such as their sources."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from dashboard.catalogue.changelog import ReleaseNote
from dashboard.catalogue.records import Change
from dashboard.catalogue.records.table_columns import build
from dashboard.catalogue.row_validation import Row
from dashboard.catalogue.table_specs import TABLE_BY_NAME
from dashboard.catalogue.typography import is_same_wording

RecordChanges = Mapping[tuple[str, str], Sequence[Change]]
"""The changes by the table and the identifier of their record."""


def changes_by_record(rows: Iterable[Row], releases: Iterable[ReleaseNote]) -> RecordChanges:
    """What changed in each record, the latest first; what changed nothing but typography is left out.

    Args:
        rows: The rows of ``changes.csv``.
        releases: All releases, the latest first.
    """
    dates = {note.version: note.date for note in releases}
    age = {version: place for place, version in enumerate(dates)}
    changes: dict[tuple[str, str], list[Change]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: age[row["version"]]):
        if not is_same_wording(row["was"] or "", row["is"] or ""):
            change = build(Change, row, date=dates[row["version"]])
            changes[record_table(change.table), change.record_id].append(change)
    return changes


def record_table(table: str) -> str:
    """The table of the records to which the rows of ``table`` belong: itself where they are records."""
    spec = TABLE_BY_NAME.get(table)
    return spec.owner if spec and spec.owner else table
