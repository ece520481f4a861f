"""When initiatives began, as a table: a row a week, a row for a month whose days are not known, a row for the rest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from operator import attrgetter

from dashboard.catalogue.cell_conventions import LIST_SEPARATOR
from dashboard.catalogue.records import Initiative
from dashboard.catalogue.weeks import InitiativesByStart, Week
from dashboard.i18n.localizer import Localizer
from dashboard.open_data import csv_writer
from dashboard.open_data.reader_tables import ReaderColumn, ReaderTable

COLUMNS = ("exactness", "period", "first_day", "last_day", "count", "initiatives")
"""``exactness`` is one of ``EXACTNESS``; only a week has a first and a last day."""
EXACTNESS = ("day", "month", "other_year", "unknown")


@dataclass(frozen=True, slots=True)
class Period:
    """A row: how exactly its starts are known, when it was, and what began."""

    exactness: str
    code: str
    first: date | None
    last: date | None
    initiatives: Sequence[Initiative]


def weeks_csv(starts: InitiativesByStart, weeks: Iterable[Week]) -> bytes:
    """``starts`` as CSV for programs; every one of ``weeks`` has a row, also if nothing began."""
    return csv_writer.write_csv([COLUMNS, *map(_cells, _periods(starts, weeks))])


def weeks_table(starts: InitiativesByStart, weeks: Iterable[Week], localizer: Localizer) -> ReaderTable:
    """The same for people, in their language."""
    t = localizer.t
    columns = (
        ReaderColumn(t("weeks-period"), "text", lambda period: _words(period, localizer)),
        ReaderColumn(t("weeks-exactness"), "text", lambda period: t(f"weeks-exactness-{period.exactness}")),
        ReaderColumn(t("weeks-first-day"), "date", attrgetter("first")),
        ReaderColumn(t("weeks-last-day"), "date", attrgetter("last")),
        ReaderColumn(t("weeks-count"), "number", lambda period: len(period.initiatives)),
        ReaderColumn(t("sheet-initiatives"), "long_text", lambda period: _names(period.initiatives, localizer)),
    )
    return ReaderTable(t("weeks-title"), columns, [*_periods(starts, weeks)])


def _periods(starts: InitiativesByStart, weeks: Iterable[Week]) -> Iterator[Period]:
    for week in sorted({*weeks, *starts.weeks}):
        yield Period("day", week.code, week.first, week.last, starts.weeks.get(week, ()))
    for month, items in starts.months.items():
        yield Period("month", month, None, None, items)
    yield Period("other_year", "", None, None, starts.other_years)
    yield Period("unknown", "", None, None, starts.undated)


def _cells(period: Period) -> tuple[csv_writer.Cell, ...]:
    days = (day.isoformat() if day else "" for day in (period.first, period.last))
    items = period.initiatives
    return (period.exactness, period.code, *days, len(items), LIST_SEPARATOR.join(item.id for item in items))


def _words(period: Period, localizer: Localizer) -> str | None:
    if period.first and period.last:
        return localizer.days(period.first.isoformat(), period.last.isoformat())
    return localizer.date(period.code) if period.code else None


def _names(items: Sequence[Initiative], localizer: Localizer) -> str:
    return localizer.join_list(item.name[localizer.t.language] for item in items)
