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

from dashboard.catalogue.model import Figure, Initiative, Lockdown

YEAR = 2020
CONFINED_SERIES = "afp-confined-timeline"
"""The series that counts the people told to stay home, one figure a day on which it was published."""
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

    ``weeks`` and ``months`` have only those in which something began, in the order of time. ``elsewhere`` are those of
    another year, ``undated`` those without any date.
    """

    weeks: Mapping[Week, tuple[Initiative, ...]]
    months: Mapping[str, tuple[Initiative, ...]]
    elsewhere: tuple[Initiative, ...]
    undated: tuple[Initiative, ...]

    @property
    def dated(self) -> int:
        """How many are dated to a day of a week of the year."""
        return sum(map(len, self.weeks.values()))


@dataclass(frozen=True, slots=True)
class WeekDigest:
    """What one week of the watch tells.

    ``initiatives`` are dated to a day of it, in the order of their days; ``months`` holds those that are only known to
    have begun in a month that the week touches. ``confined`` are the counts that were published in it.
    """

    week: Week
    initiatives: tuple[Initiative, ...]
    months: Mapping[str, tuple[Initiative, ...]]
    begun: tuple[Lockdown, ...]
    ended: tuple[Lockdown, ...]
    confined: tuple[Figure, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing is dated to a day of the week."""
        return not (self.initiatives or self.begun or self.ended or self.confined)

    def of(self, wanted: Callable[[str], bool]) -> WeekDigest:
        """The same week with the lockdowns of the ``wanted`` countries only."""
        begun, ended = (tuple(item for item in items if wanted(item.country)) for items in (self.begun, self.ended))
        return replace(self, begun=begun, ended=ended)


def parse_week(code: str) -> Week | None:
    """The week that ``code`` names as ``2020-W12``; None for anything else."""
    found = WEEK_CODE.fullmatch(code) if code.isascii() else None
    return next((known for known in WEEKS if found and known.number == int(found[1])), None)


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
    elsewhere, undated = list[Initiative](), list[Initiative]()
    for item in initiatives:
        known = item.start_date or ""
        found = week_of(item.start_date)
        if found:
            weeks[found].append(item)
        elif len(known) == len("YYYY-MM") and known.startswith(str(YEAR)):
            months[known].append(item)
        else:
            (elsewhere if known else undated).append(item)
    return InitiativesByStart(
        {found: tuple(sorted(weeks[found], key=_day)) for found in sorted(weeks)},
        {month: tuple(months[month]) for month in sorted(months)},
        tuple(elsewhere),
        tuple(undated),
    )


def week_digest(
    found: Week, known: InitiativesByStart, lockdowns: Sequence[Lockdown], counts: Sequence[Figure]
) -> WeekDigest:
    """What the week ``found`` tells of all this."""
    return WeekDigest(
        week=found,
        initiatives=known.weeks.get(found, ()),
        months={month: known.months[month] for month in found.months if month in known.months},
        begun=tuple(item for item in lockdowns if week_of(item.start) == found),
        ended=tuple(item for item in lockdowns if week_of(item.end) == found),
        confined=tuple(figure for figure in counts if week_of(figure.period_start) == found),
    )


def active_weeks(known: InitiativesByStart, lockdowns: Iterable[Lockdown]) -> tuple[Week, ...]:
    """Every week from the first to the last in which an initiative or a lockdown began or a lockdown ended."""
    ends = (found for item in lockdowns for day in (item.start, item.end) if (found := week_of(day)))
    told = sorted({*known.weeks, *ends})
    return WEEKS[told[0].number - 1 : told[-1].number] if told else ()


def week_digests(
    initiatives: Iterable[Initiative], lockdowns: Sequence[Lockdown], counts: Sequence[Figure]
) -> tuple[WeekDigest, ...]:
    """Every week of the span, in the order of time."""
    known = initiatives_by_start(initiatives)
    return tuple(week_digest(found, known, lockdowns, counts) for found in active_weeks(known, lockdowns))


def first_lockdown_week(lockdowns: Iterable[Lockdown], countries: Sequence[str] = DEFAULT_COUNTRIES) -> Week:
    """The week in which the lockdown of the first of ``countries`` that had one began; else the first of the year."""
    begun = {item.country: found for item in lockdowns if (found := week_of(item.start))}
    return next((begun[country] for country in countries if country in begun), WEEKS[0])


def _day(initiative: Initiative) -> str:
    return initiative.start_date or ""
