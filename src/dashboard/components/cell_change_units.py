"""In which units a number of a record was given before and after a change: a bare number says nothing."""

from __future__ import annotations

from dashboard.catalogue.records import Change, Figure, Initiative, Record

Units = tuple[str | None, str | None]
NO_UNITS: Units = (None, None)
UNIT_COLUMNS = {"outcome_value": "outcome_unit", "value": "unit", "followers": "followers_of"}
"""The column that says what a number counts, by the column of the number."""


def units_of(change: Change, record: Record) -> Units:
    """The units of the number of ``record`` that changed, before and after; none where it is no number of its own."""
    column = UNIT_COLUMNS.get(change.field or "")
    if column is None:
        return NO_UNITS
    unit = _present_unit(column, record)
    for other in record.changes:
        if (other.table, other.id, other.field) == (change.table, change.id, column):
            if other.version == change.version:
                return other.before or unit, other.after
            if other.date > change.date:
                unit = other.before
    return unit, unit


def _present_unit(column: str, record: Record) -> str | None:
    if isinstance(record, Figure):
        return record.unit
    if isinstance(record, Initiative):
        if column == "followers_of":
            return record.followers_of
        return record.outcome.unit if record.outcome else None
    return None
