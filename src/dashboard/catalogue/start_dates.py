"""When initiatives began, day by day within one period: a month is never a day, and nothing outside is lost.

The days with most starts are counted over all known days, those outside of the period included.
"""

from __future__ import annotations

import calendar
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from dashboard.catalogue.partial_dates import first_day, precision
from dashboard.catalogue.records.initiatives import Initiative


@dataclass(frozen=True, slots=True)
class Period:
    """Whole months, from the first day of the first to the last day of the last."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1

    @property
    def months(self) -> tuple[str, ...]:
        """Its months (``YYYY-MM``) in their order."""
        days = (self.first + timedelta(days=passed) for passed in range(self.days))
        return tuple(dict.fromkeys(day.isoformat()[:7] for day in days))


SPRING = Period(date(2020, 3, 1), date(2020, 5, 31))
"""The days that are drawn one by one."""

Groups = Mapping[str, tuple[Initiative, ...]]
"""Initiatives by the day (``YYYY-MM-DD``) or the month (``YYYY-MM``) of their start, in the order of time."""


@dataclass(frozen=True, slots=True)
class StartDates:
    """Initiatives by when they began, as exactly as it is known.

    ``days`` and ``months`` are within ``period``; ``earlier`` and ``later`` hold days and months before and after it.
    """

    period: Period
    days: Groups
    months: Groups
    earlier: Groups
    later: Groups
    undated: tuple[Initiative, ...]

    @property
    def initiatives(self) -> tuple[Initiative, ...]:
        """All of them, in the order of time; within a period days before months, undated ones last."""
        groups = (self.earlier, self.days, self.months, self.later)
        return (*(item for group in groups for items in group.values() for item in items), *self.undated)


@dataclass(frozen=True, slots=True)
class StartCounts:
    """How many initiatives have a known day, a month only, no date; and the days on which most began."""

    by_day: int
    by_month: int
    undated: int
    busiest: tuple[date, ...]
    most: int

    @property
    def total(self) -> int:
        """How many there are."""
        return self.by_day + self.by_month + self.undated


@dataclass(frozen=True, slots=True)
class UncertainDates:
    """What the dates of initiatives leave open where a range of days selects among them.

    Attributes:
        by_month: How many of the selected ones are known by a month only, part of which lies outside the range.
        undated: How many more the range leaves out, because they have no date.
    """

    by_month: int = 0
    undated: int = 0


NOTHING_OPEN = UncertainDates()
"""What dates leave open where no range of days is selected."""


def start_dates(initiatives: Iterable[Initiative], period: Period = SPRING) -> StartDates:
    """``initiatives`` by when they began; within one day or month in the order given."""
    groups: dict[str, list[Initiative]] = defaultdict(list)
    for item in initiatives:
        groups[item.start_date or ""].append(item)
    first, last = period.months[0], period.months[-1]

    def part(is_day: bool | None, side: int) -> Groups:
        dates = sorted(date for date in groups if date and _side(date, first, last) == side)
        return {date: tuple(groups[date]) for date in dates if is_day is None or _is_day(date) == is_day}

    undated = tuple(groups.get("", ()))
    return StartDates(period, part(True, 0), part(False, 0), part(None, -1), part(None, 1), undated)


def count_starts(initiatives: Iterable[Initiative]) -> StartCounts:
    """How exactly the starts of ``initiatives`` are known, and on which days most of them began."""
    dates = [item.start_date or "" for item in initiatives]
    days = Counter(start for start in dates if start and _is_day(start))
    most = max(days.values(), default=0)
    busiest = tuple(date.fromisoformat(day) for day in sorted(days) if days[day] == most)
    by_day, undated = days.total(), dates.count("")
    return StartCounts(by_day, len(dates) - by_day - undated, undated, busiest, most)


def uncertain_dates(
    selected: Iterable[Initiative], every: Iterable[Initiative], first: date | None, last: date | None
) -> UncertainDates:
    """What dates leave open of the days from ``first`` to ``last``; nothing where there is neither of the two.

    Args:
        selected: The initiatives that may have begun on one of these days.
        every: Those that the other filters select, whenever they began.
        first: The first day of the range.
        last: The last one.
    """
    if first is None and last is None:
        return NOTHING_OPEN
    return UncertainDates(
        by_month=sum(_reaches_beyond(item.start_date or "", first, last) for item in selected),
        undated=sum(item.start_date is None for item in every),
    )


def _reaches_beyond(start: str, first: date | None, last: date | None) -> bool:
    """Whether ``start`` is a month or a year of which a part lies before ``first`` or after ``last``."""
    if not start or _is_day(start):
        return False
    begins = first_day(start)
    month = begins.month if "-" in start else 12
    ends = date(begins.year, month, calendar.monthrange(begins.year, month)[1])
    return bool(first and begins < first) or bool(last and ends > last)


def _is_day(start: str) -> bool:
    return precision(start) == "day"


def _side(start: str, first: str, last: str) -> int:
    """-1 before the months from ``first`` to ``last``, 1 after them, 0 within."""
    return -1 if start[:7] < first else int(start[:7] > last)
