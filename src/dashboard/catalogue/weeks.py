"""The ISO weeks of 2020, and what of the catalogue falls into each of them.

A start known to the day falls into its week; one known to the month stands in that month and in no week, because
spreading it would invent days. One that is not known stands apart and is counted.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from operator import attrgetter
from typing import Literal

from dashboard.catalogue.records import Figure, Initiative, Lockdown

YEAR = 2020
CONFINED_SERIES = ("afp-confined-timeline", "afp-confined-counts", "afp-compulsory-timeline")
"""The series that count the people told to stay home, and of them those under a compulsory order."""
DEFAULT_COUNTRIES = ("FR", "CH")
"""The countries whose lockdowns are told first where no country is chosen; the watch opens where the first of
them began."""
WEEK_CODE = re.compile(rf"{YEAR}-W(\d\d)")


@dataclass(frozen=True, slots=True, order=True)
class Week:
    """An ISO week of 2020, from 1 to 53; the first begins in 2019, the last ends in 2021."""

    number: int

    @property
    def code(self) -> str:
        """Its name in addresses and files: ``2020-W12``."""
        return f"{YEAR}-W{self.number:02}"

    @property
    def first(self) -> date:
        """Its Monday."""
        return date.fromisocalendar(YEAR, self.number, 1)

    @property
    def last(self) -> date:
        """Its Sunday."""
        return self.first + timedelta(days=6)

    @property
    def months(self) -> tuple[str, ...]:
        """The month or the two months (``YYYY-MM``) that it touches."""
        return tuple(dict.fromkeys(day.isoformat()[:7] for day in (self.first, self.last)))


WEEKS = tuple(map(Week, range(1, date(YEAR, 12, 28).isocalendar().week + 1)))
"""Every week of the year; 28 December is always in the last one."""


@dataclass(frozen=True, slots=True)
class InitiativesByStart:
    """When initiatives began, as exactly as it is known.

    ``weeks`` and ``months`` have only those in which something began, in the order of time. ``other_years`` are
    those of another year, ``undated`` those without any date.
    """

    weeks: Mapping[Week, tuple[Initiative, ...]]
    months: Mapping[str, tuple[Initiative, ...]]
    other_years: tuple[Initiative, ...]
    undated: tuple[Initiative, ...]

    @property
    def dated(self) -> int:
        """How many are dated to a day of a week of the year."""
        return sum(map(len, self.weeks.values()))


@dataclass(frozen=True, slots=True)
class WeekDigest:
    """What happened in one week.

    ``initiatives`` are dated to a day of it, in the order of their days; ``months`` holds those that are only known to
    have begun in a month that the week touches. ``confined_counts`` are the counts that were published in it.
    """

    week: Week
    initiatives: tuple[Initiative, ...]
    months: Mapping[str, tuple[Initiative, ...]]
    lockdowns_started: tuple[Lockdown, ...]
    lockdowns_ended: tuple[Lockdown, ...]
    confined_counts: tuple[Figure, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing is dated to a day of the week."""
        return not (self.initiatives or self.lockdowns_started or self.lockdowns_ended or self.confined_counts)

    def of(self, is_wanted: Callable[[str], bool]) -> WeekDigest:
        """The same week with the lockdowns of those countries only that ``is_wanted`` accepts."""
        started, ended = (
            tuple(item for item in items if is_wanted(item.country))
            for items in (self.lockdowns_started, self.lockdowns_ended)
        )
        return replace(self, lockdowns_started=started, lockdowns_ended=ended)


def parse_week(code: str) -> Week | None:
    """The week that ``code`` names as ``2020-W12``; None for anything else."""
    match = WEEK_CODE.fullmatch(code) if code.isascii() else None
    return next((week for week in WEEKS if match and week.number == int(match[1])), None)


def week_of(day: str | None) -> Week | None:
    """The week of a day (``YYYY-MM-DD``); None for less than a day, and for a day of another year's week."""
    if day is None or len(day) != len("YYYY-MM-DD"):
        return None
    year, number, _ = date.fromisoformat(day).isocalendar()
    return Week(number) if year == YEAR else None


def initiatives_by_start(initiatives: Iterable[Initiative]) -> InitiativesByStart:
    """``initiatives`` by when they began; within a week by day, equals and all others in the order given."""
    weeks: dict[Week, list[Initiative]] = defaultdict(list)
    months: dict[str, list[Initiative]] = defaultdict(list)
    other_years, undated = list[Initiative](), list[Initiative]()
    for item in initiatives:
        start = item.start_date or ""
        week = week_of(item.start_date)
        if week:
            weeks[week].append(item)
        elif len(start) == len("YYYY-MM") and start.startswith(str(YEAR)):
            months[start].append(item)
        else:
            (other_years if start else undated).append(item)
    return InitiativesByStart(
        {week: tuple(sorted(weeks[week], key=_day)) for week in sorted(weeks)},
        {month: tuple(months[month]) for month in sorted(months)},
        tuple(other_years),
        tuple(undated),
    )


def week_digest(
    week: Week, by_start: InitiativesByStart, lockdowns: Sequence[Lockdown], counts: Sequence[Figure]
) -> WeekDigest:
    """What began, ended and was published in ``week``.

    Args:
        week: The week.
        by_start: All initiatives, by when they began.
        lockdowns: All lockdowns.
        counts: The figures that count the people told to stay home.
    """
    return WeekDigest(
        week=week,
        initiatives=by_start.weeks.get(week, ()),
        months={month: by_start.months[month] for month in week.months if month in by_start.months},
        lockdowns_started=_by_day(lockdowns, week, "start"),
        lockdowns_ended=_by_day(lockdowns, week, "end"),
        confined_counts=tuple(
            sorted(
                (figure for figure in counts if week_of(figure.period_start) == week), key=attrgetter("period_start")
            )
        ),
    )


def _by_day(lockdowns: Iterable[Lockdown], week: Week, field: Literal["start", "end"]) -> tuple[Lockdown, ...]:
    """Those whose ``field`` lies in ``week``, in the order of their days."""
    return tuple(sorted((item for item in lockdowns if week_of(getattr(item, field)) == week), key=attrgetter(field)))


def active_weeks(by_start: InitiativesByStart, lockdowns: Iterable[Lockdown]) -> tuple[Week, ...]:
    """Every week from the first to the last in which an initiative or a lockdown began or a lockdown ended."""
    lockdown_weeks = (week for item in lockdowns for day in (item.start, item.end) if (week := week_of(day)))
    active = sorted({*by_start.weeks, *lockdown_weeks})
    return WEEKS[active[0].number - 1 : active[-1].number] if active else ()


def week_digests(
    initiatives: Iterable[Initiative], lockdowns: Sequence[Lockdown], counts: Sequence[Figure]
) -> tuple[WeekDigest, ...]:
    """Every active week, in the order of time."""
    by_start = initiatives_by_start(initiatives)
    return tuple(week_digest(week, by_start, lockdowns, counts) for week in active_weeks(by_start, lockdowns))


def first_lockdown_week(lockdowns: Iterable[Lockdown], countries: Sequence[str] = DEFAULT_COUNTRIES) -> Week:
    """The week in which the lockdown of the first of ``countries`` that had one began; else the first of the year."""
    starts = {item.country: week for item in lockdowns if (week := week_of(item.start))}
    return next((starts[country] for country in countries if country in starts), WEEKS[0])


def _day(initiative: Initiative) -> str:
    return initiative.start_date or ""
