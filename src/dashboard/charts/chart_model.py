"""The chart model: marks, scales, labels, axes and reference lines of one chart, before any renderer paints it.

Across, everything stands on ``Chart.x``, so a chart fits every width. Down, a mark that has a row of its own (a bar, a
range, a period) names the pixel of its middle, and a mark of values (a line, a column) stands on ``Chart.y``. Texts are
plain: each renderer escapes what its medium would read as markup.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from dashboard.catalogue.records import Figure
from dashboard.charts.marks import Bar, Change, Datum, Mark, Period, Range, Series
from dashboard.charts.scales import Scale, TimeAxis, Value, ValueAxis
from dashboard.palette import Colour


class UnknownMarkError(TypeError):
    """A renderer was given a mark that it does not know how to draw."""


@dataclass(frozen=True, slots=True)
class Label:
    """Lines of text at the left edge; the last of them ends above the pixel ``bottom``.

    A ``heading`` is set in bold and larger, a label that is ``named`` by the title of the chart in bold.
    """

    lines: tuple[str, ...]
    bottom: float
    colour: Colour
    heading: bool = False
    named: bool = False


@dataclass(frozen=True, slots=True)
class ReferenceLine:
    """A dotted line through the whole chart at the value of ``figure``: down on ``Chart.x``, across on ``Chart.y``.

    Attributes:
        datum: The value that it marks.
        lines: What the line is called.
        orientation: Whether the line goes across or down.
        label_at: Where across the name of the line ends.
        start: Where across a horizontal line begins; None at the left edge.
    """

    datum: Datum
    lines: tuple[str, ...]
    orientation: Literal["horizontal", "vertical"]
    label_at: Value
    start: Value | None = None


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
    def rows(self) -> tuple[Bar | Range | Change | Period, ...]:
        """The marks that have a row of their own, from the top."""
        rows = (mark for mark in self.marks if isinstance(mark, Bar | Range | Change | Period))
        return tuple(sorted(rows, key=lambda row: row.y))
