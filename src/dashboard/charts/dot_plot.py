"""A dot plot: every initiative is one mark, stacked on the day on which it began.

Three bands share one line of days. In the first a filled mark stands on its day; in the second a hollow one in its
month, in rows that are no days; in the third a dot stands apart from all dates. What began before or after the period
stands at the edges of its band. Places are whole units, so the bands can be stretched to any width and height.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import groupby
from typing import Literal

from dashboard.catalogue.partial_dates import Precision, first_day, precision
from dashboard.catalogue.records.initiatives import Initiative
from dashboard.catalogue.start_dates import Groups, Period, StartDates, start_dates

BandName = Literal["days", "months", "undated"]
DAY, ROW = 10, 10
"""Units of a day across and of a row of marks down."""
EDGE, EDGE_ROOM = 44, 32
"""Units at either side for what is earlier or later, and how many of them hold marks."""
PITCH: Mapping[BandName, int] = {"days": DAY, "months": 16, "undated": 16}
"""Units from one mark to the next in a row. A month has other columns than its days, so that none looks like one."""
SIZE: Mapping[BandName, tuple[int, int]] = {"days": (8, 8), "months": (12, 7), "undated": (0, 0)}
"""Width and height of a mark in units; a dot is as large as its line is thick."""
MAX_MARKS = 2_000
"""Marks that can be told apart and that a browser draws at once; of a larger catalogue none is drawn."""


@dataclass(frozen=True, slots=True)
class Dot:
    """The mark of one initiative: the units of its left upper corner, or of the middle of a dot."""

    initiative: Initiative
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class DotGroup:
    """Marks that share a date: a day, a month, the time before or after the period, or none (``""``)."""

    start: str
    dots: tuple[Dot, ...]

    @property
    def x(self) -> int:
        """The place of the first of its marks."""
        return self.dots[0].x


@dataclass(frozen=True, slots=True)
class DotBand:
    """Marks whose dates are known alike, group by group from left to right; ``rows`` is its height."""

    name: BandName
    groups: tuple[DotGroup, ...]
    rows: int

    @property
    def height(self) -> int:
        """Its height in units."""
        return self.rows * ROW

    @property
    def dots(self) -> Iterator[Dot]:
        """Its marks in the order in which one walks through them."""
        return (dot for group in self.groups for dot in group.dots)


@dataclass(frozen=True, slots=True)
class DotPlot:
    """All marks over the days of one period.

    Attributes:
        period: The days.
        initiatives: What the plot is about.
        bands: The marks; without any where there would be more than ``MAX_MARKS``.
    """

    period: Period
    initiatives: tuple[Initiative, ...]
    bands: tuple[DotBand, ...]

    @property
    def is_too_large(self) -> bool:
        """Whether there are too many initiatives to draw."""
        return len(self.initiatives) > MAX_MARKS

    @property
    def width(self) -> int:
        """The width of every band in units."""
        return 2 * EDGE + self.period.days * DAY

    def x(self, day: date) -> int:
        """Where ``day`` begins; a day outside of the period at its edge."""
        return EDGE + DAY * min(max((day - self.period.first).days, 0), self.period.days)

    def share(self, day: date) -> float:
        """The same as a share of the width."""
        return self.x(day) / self.width

    def range_of(self, start: str) -> tuple[int, int]:
        """Where a day (``YYYY-MM-DD``) or a month (``YYYY-MM``) begins and ends."""
        first = first_day(start)
        next_month = (first + timedelta(days=31)).replace(day=1)
        return self.x(first), self.x(first + timedelta(days=1) if precision(start) == "day" else next_month)

    @property
    def highest_day(self) -> str:
        """The day (``YYYY-MM-DD``) of the highest column; the first of several, "" where nothing is dated to a day."""
        groups = [group for band in self.bands if band.name == "days" for group in band.groups]
        return max(groups, key=lambda group: len(group.dots)).start if groups else ""

    def count_at_edges(self, initiatives: Iterable[Initiative]) -> tuple[int, int]:
        """How many of ``initiatives`` began before the period, and how many after it."""
        starts = [item.start_date for item in initiatives if item.start_date]
        first, last = self.period.months[0], self.period.months[-1]
        return sum(start[:7] < first for start in starts), sum(start[:7] > last for start in starts)

    @property
    def dots(self) -> Iterator[Dot]:
        """All marks, band by band."""
        return (dot for band in self.bands for dot in band.dots)


@dataclass(frozen=True, slots=True)
class _Column:
    """Initiatives with the units from side to side in which their marks stand."""

    items: tuple[Initiative, ...]
    left: int
    right: int

    def sorted(self, order: Mapping[str, int]) -> _Column:
        """The same by date, and by theme within one."""
        items = sorted(self.items, key=lambda item: (item.start_date or "", order[item.theme]))
        return replace(self, items=tuple(items))

    def rows(self, pitch: int) -> list[tuple[Initiative, ...]]:
        """As many in a row as there is room for."""
        per_row = (self.right - self.left) // pitch
        return [self.items[place : place + per_row] for place in range(0, len(self.items), per_row)]


def dot_plot(starts: StartDates, themes: Sequence[str]) -> DotPlot:
    """The marks of ``starts``; those of one day or month stand theme by theme in the order of ``themes``."""
    plot, order = DotPlot(starts.period, starts.initiatives, ()), {theme: place for place, theme in enumerate(themes)}
    drawn = starts if not plot.is_too_large else start_dates((), starts.period)

    def band(name: BandName, columns: Iterable[_Column]) -> DotBand:
        return _band(name, [column.sorted(order) for column in columns])

    bands = (
        band("days", _dated_columns(drawn.days, "day", drawn, plot)),
        band("months", _dated_columns(drawn.months, "month", drawn, plot)),
        band("undated", [_Column(drawn.undated, 0, plot.width)]),
    )
    return replace(plot, bands=bands)


def _dated_columns(groups: Groups, known: Precision, starts: StartDates, plot: DotPlot) -> Iterator[_Column]:
    """The columns of ``groups`` between what is earlier and what is later and ``known`` as exactly."""
    earlier, later = (
        tuple(item for start, items in edge.items() if precision(start) == known for item in items)
        for edge in (starts.earlier, starts.later)
    )
    yield _Column(earlier, 0, EDGE_ROOM)
    for start, items in groups.items():
        yield _Column(items, *plot.range_of(start))
    yield _Column(later, plot.width - EDGE_ROOM, plot.width)


def _band(name: BandName, columns: Sequence[_Column]) -> DotBand:
    """Marks on days stand on the line of days below them, all others hang from their names above them."""
    rows = max((len(column.rows(PITCH[name])) for column in columns), default=0)
    dots = [dot for column in columns for dot in _dots(name, column, rows)]
    groups = groupby(dots, key=lambda dot: dot.initiative.start_date or "")
    return DotBand(name, tuple(DotGroup(start, tuple(group)) for start, group in groups), rows)


def _dots(name: BandName, column: _Column, rows: int) -> Iterator[Dot]:
    pitch, (width, height) = PITCH[name], SIZE[name]
    for place, items in enumerate(column.rows(pitch)):
        left = (column.left + column.right - pitch * len(items)) // 2 + (pitch - width) // 2
        top = ROW * (rows - 1 - place if name == "days" else place) + (ROW - height) // 2
        for number, item in enumerate(items):
            yield Dot(item, left + number * pitch, top)
