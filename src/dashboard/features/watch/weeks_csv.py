"""When initiatives began, as a table: a row a week, a row for a month whose days are not known, a row for the rest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from dashboard.catalogue.model import Initiative
from dashboard.catalogue.tables import LIST_SEPARATOR
from dashboard.catalogue.weeks import InitiativesByStart, Week
from dashboard.open_data import csv_writer
from dashboard.open_data.csv_writer import Cell, Delimiter

COLUMNS = ("exactness", "period", "first_day", "last_day", "count", "initiatives")
"""``exactness`` is day, month, other_year or unknown; only a week has a first and a last day."""


def weeks_csv(known: InitiativesByStart, weeks: Iterable[Week], delimiter: Delimiter = "comma") -> bytes:
    """``known`` as CSV with a byte-order mark for Excel; every one of ``weeks`` has a row, also if nothing began."""
    return csv_writer.write_csv([COLUMNS, *_rows(known, weeks)], delimiter)


def _rows(known: InitiativesByStart, weeks: Iterable[Week]) -> Iterator[tuple[Cell, ...]]:
    for week in sorted({*weeks, *known.weeks}):
        days = (week.first.isoformat(), week.last.isoformat())
        yield ("day", week.code, *days, *_listed(known.weeks.get(week, ())))
    for month, items in known.months.items():
        yield ("month", month, "", "", *_listed(items))
    yield ("other_year", "", "", "", *_listed(known.elsewhere))
    yield ("unknown", "", "", "", *_listed(known.undated))


def _listed(items: Sequence[Initiative]) -> tuple[int, str]:
    return len(items), LIST_SEPARATOR.join(item.id for item in items)
