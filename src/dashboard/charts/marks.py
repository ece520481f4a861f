"""The marks of a chart: what stands for one value or several, before any renderer paints it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from dashboard import palette
from dashboard.catalogue.records import Figure
from dashboard.palette import Colour

Emphasis = Literal["none", "named", "other"]
"""Whether the title of a chart names a value, or others and not it, or says nothing of single ones."""
Side = Literal["above left", "below right", "left", "right", "above right", "below left"]
"""Where the value of a point is written."""


@dataclass(frozen=True, slots=True)
class Series:
    """Marks of one colour: ``name`` says what they share, ``members`` are the identifiers of figures.

    ``symbol`` stands for a mark before the name in a key.
    """

    name: str
    colour: Colour
    members: frozenset[str] = frozenset()
    symbol: str = "■"


@dataclass(frozen=True, slots=True)
class Datum:
    """One value of a mark.

    Attributes:
        value: The number as it is in the data.
        label: The value as the language writes it; it is written beside the mark.
        tooltip: What a reader learns who points at the mark, line by line.
        figure: Where the number comes from; None for a count of the catalogue.
        emphasis: Whether the title of the chart names it.
    """

    value: float
    label: str
    tooltip: str = ""
    figure: Figure | None = None
    emphasis: Emphasis = "none"

    @property
    def is_named(self) -> bool:
        """Whether the title of the chart names it."""
        return self.emphasis == "named"

    def colour_in(self, series: Series) -> Colour:
        """The colour of its mark in ``series``."""
        return palette.FAINT if self.emphasis == "other" else series.colour


@dataclass(frozen=True, slots=True)
class Bar:
    """A horizontal bar from zero. ``name`` says what it stands for, ``y`` is the pixel of its middle."""

    name: str
    datum: Datum
    y: float
    series: Series

    @property
    def bounds(self) -> tuple[Datum, ...]:
        """Its one value."""
        return (self.datum,)


@dataclass(frozen=True, slots=True)
class Range:
    """A horizontal line from the lower to the upper of two ``bounds``, or a dot where there is one only."""

    name: str
    bounds: tuple[Datum, ...]
    y: float
    series: Series

    @property
    def sides(self) -> tuple[Literal["left", "right"], ...]:
        """Where each value is written: outwards, or away from zero where there is one only."""
        if len(self.bounds) > 1:
            return "left", "right"
        return ("left",) if self.bounds[0].value < 0 else ("right",)


@dataclass(frozen=True, slots=True)
class Change:
    """A horizontal line from a value before, which is a hollow dot, to one after; ``bounds`` are both in this order."""

    name: str
    bounds: tuple[Datum, Datum]
    y: float
    series: Series

    @property
    def sides(self) -> tuple[Literal["left", "right"], ...]:
        """Where each value is written: outwards."""
        before, after = self.bounds
        return ("left", "right") if before.value < after.value else ("right", "left")


@dataclass(frozen=True, slots=True)
class Point:
    """A value of a day, with the side of the point on which it is written."""

    day: date
    datum: Datum
    side: Side


@dataclass(frozen=True, slots=True)
class Line:
    """Values over time as points that a line joins."""

    points: tuple[Point, ...]
    series: Series


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Values that had been passed by their days, which says less than a count: hollow points that nothing joins."""

    points: tuple[Point, ...]
    series: Series


@dataclass(frozen=True, slots=True)
class Column:
    """A vertical bar from zero; ``middle`` is the day above which it stands, ``days`` its width."""

    middle: date
    days: float
    datum: Datum
    series: Series


@dataclass(frozen=True, slots=True)
class Period:
    """A row from day to day. An open one runs to the end of the chart, and has no dot there."""

    name: str
    start: date
    end: date
    open: bool
    y: float
    series: Series


Mark = Bar | Range | Change | Line | Thresholds | Column | Period
