"""The chart model: marks, scales, labels, axes and reference lines of one chart, before any renderer paints it.

Across, everything stands on ``Chart.x``, so a chart fits every width. Down, a mark that has a row of its own (a bar, a
range, a period) names the pixel of its middle, and a mark of values (a line, a column) stands on ``Chart.y``. Texts are
plain: each renderer escapes what its medium would read as markup.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from dashboard.catalogue.model import Figure
from dashboard.palette import Colour

Value = float | date
Side = Literal["above", "below"]


class UnknownMarkError(TypeError):
    """A renderer was given a mark that it does not know how to draw."""


@dataclass(frozen=True, slots=True)
class Scale:
    """A linear scale of numbers, or of days, from ``start`` to ``end``."""

    start: Value
    end: Value

    def share(self, value: Value) -> float:
        """Where ``value`` is: 0 at the start of the scale, 1 at its end."""
        first, last = _number(self.start), _number(self.end)
        return (_number(value) - first) / (last - first)


@dataclass(frozen=True, slots=True)
class ValueAxis:
    """A vertical scale between two pixels, counted from the top of the chart."""

    scale: Scale
    top: float
    bottom: float

    def pixel(self, value: Value) -> float:
        """How far below the top of the chart ``value`` is."""
        return self.bottom + self.scale.share(value) * (self.top - self.bottom)


@dataclass(frozen=True, slots=True)
class TimeAxis:
    """Days below a chart, where its values are zero.

    Attributes:
        ticks: Each named day with its name.
        tick_length: Pixels of the line that marks a day; with one, the name stands beside it, otherwise below the day.
    """

    ticks: tuple[tuple[date, str], ...]
    tick_length: int = 0


@dataclass(frozen=True, slots=True)
class Series:
    """Marks of one colour: ``name`` says what they share, ``members`` are the identifiers of figures."""

    name: str
    colour: Colour
    members: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Datum:
    """One value of a mark.

    Attributes:
        value: The number as it is in the data.
        label: The value as the language writes it; it is written beside the mark.
        tooltip: What a reader learns who points at the mark, line by line.
        figure: Where the number comes from; None for a count of the catalogue.
    """

    value: float
    label: str
    tooltip: str = ""
    figure: Figure | None = None


@dataclass(frozen=True, slots=True)
class Bar:
    """A horizontal bar from zero. ``name`` says what it stands for, ``y`` is the pixel of its middle."""

    name: str
    datum: Datum
    y: float
    series: Series


@dataclass(frozen=True, slots=True)
class Range:
    """A horizontal line from the lower to the upper of two ``bounds``, or a dot where there is one only."""

    name: str
    bounds: tuple[Datum, ...]
    y: float
    series: Series


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


Mark = Bar | Range | Line | Column | Period


@dataclass(frozen=True, slots=True)
class Label:
    """Lines of text at the left edge; the last of them ends above the pixel ``bottom``. ``heading`` is set in bold."""

    lines: tuple[str, ...]
    bottom: float
    colour: Colour
    heading: bool = False


@dataclass(frozen=True, slots=True)
class ReferenceLine:
    """A dotted line through the whole chart at the value of ``figure``: down on ``Chart.x``, across on ``Chart.y``.

    Attributes:
        datum: The value that it marks.
        lines: What the line is called.
        orientation: Whether the line goes across or down.
        label_at: Where across the name of the line ends.
    """

    datum: Datum
    lines: tuple[str, ...]
    orientation: Literal["horizontal", "vertical"]
    label_at: Value


@dataclass(frozen=True, slots=True)
class Chart:
    """One chart, laid out for labels of a certain length.

    Attributes:
        marks: What stands for the data, from back to front.
        x: The scale across.
        height: Pixels from top to bottom.
        labels: What rows and groups of rows are called.
        y: The scale of vertical values; None where all marks have rows.
        time_axis: The days below ``y``.
        reference_lines: Values that the marks are compared with.
        value_size: Pixels of the type of values.
        zero_lines: Whether zero is marked on every row.
        series: The groups of the marks, in their order.
        figures: The figures that are drawn, in the order in which they are read.
    """

    marks: tuple[Mark, ...]
    x: Scale
    height: float
    labels: tuple[Label, ...] = ()
    y: ValueAxis | None = None
    time_axis: TimeAxis | None = None
    reference_lines: tuple[ReferenceLine, ...] = ()
    value_size: int = 0
    zero_lines: bool = False
    series: tuple[Series, ...] = ()
    figures: tuple[Figure, ...] = ()

    @property
    def rows(self) -> tuple[Bar | Range | Period, ...]:
        """The marks that have a row of their own, from the top."""
        return tuple(sorted((m for m in self.marks if isinstance(m, Bar | Range | Period)), key=lambda row: row.y))

    def with_reference_lines(self, lines: Iterable[ReferenceLine]) -> Chart:
        """The chart with further reference lines."""
        return replace(self, reference_lines=(*self.reference_lines, *lines))


def value_range(values: Sequence[float], room: float) -> tuple[float, float]:
    """The lowest and the highest value of an axis that holds zero and ``values``.

    Args:
        values: What is drawn.
        room: Share of the distance between the two that is kept free beyond each value, for its text.
    """
    low, high = min(0.0, *values), max(0.0, *values)
    space = (high - low) * room
    return (low - space if low < 0 else 0.0, high + space if high > 0 else 0.0)


def _number(value: Value) -> float:
    return float(value.toordinal() if isinstance(value, date) else value)
