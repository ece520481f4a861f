"""When initiatives began, as a table: a row a week, a row for a month whose days are not known, a row for the rest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from dashboard.catalogue.model import Initiative
from dashboard.catalogue.record_schema import LIST_SEPARATOR
from dashboard.catalogue.weeks import InitiativesByStart, Week
from dashboard.open_data import csv_writer
from dashboard.open_data.csv_writer import Cell, Delimiter

COLUMNS = ("exactness", "period", "first_day", "last_day", "count", "initiatives")
"""``exactness`` is day, month, other_year or unknown; only a week has a first and a last day."""


def weeks_csv(starts: InitiativesByStart, weeks: Iterable[Week], delimiter: Delimiter = "comma") -> bytes:
    """``starts`` as CSV with a byte-order mark for Excel; every one of ``weeks`` has a row, also if nothing began."""
    return csv_writer.write_csv([COLUMNS, *_rows(starts, weeks)], delimiter)


def _rows(starts: InitiativesByStart, weeks: Iterable[Week]) -> Iterator[tuple[Cell, ...]]:
    for week in sorted({*weeks, *starts.weeks}):
        days = (week.first.isoformat(), week.last.isoformat())
        yield ("day", week.code, *days, *_count_and_ids(starts.weeks.get(week, ())))
    for month, items in starts.months.items():
        yield ("month", month, "", "", *_count_and_ids(items))
    yield ("other_year", "", "", "", *_count_and_ids(starts.other_years))
    yield ("unknown", "", "", "", *_count_and_ids(starts.undated))


def _count_and_ids(items: Sequence[Initiative]) -> tuple[int, str]:
    return len(items), LIST_SEPARATOR.join(item.id for item in items)
