"""Rows: one a figure, its name above its mark and its value beside it; groups of rows below their headings.

A bar is for figures that measure one thing on one population: its length may be compared with that of the next. Where
each figure measures its own there is a dot, and two bounds of one measure share a row.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dashboard import palette
from dashboard.catalogue.model import Figure
from dashboard.charts.chart_model import Chart, Label
from dashboard.charts.datum import figure_datum, metric_label
from dashboard.charts.labels import LABEL_WIDTH, LINE, SIZES, LabelRow, layout_rows, wrap_label
from dashboard.charts.marks import Bar, Range, Series
from dashboard.charts.reference_line import reference_line
from dashboard.charts.scales import Scale, value_range
from dashboard.charts.value_ranges import ValueRange, pair_bounds
from dashboard.i18n.localizer import Localizer

AFTER_HEADING, BETWEEN = 10, 12
"""Heights in pixels: the space below the name of a group, and above every group but the first."""
HEADING_LETTERS = 0.85
"""The letters of a heading on a line, as a share of those of a label, which are smaller."""
ROOM_FOR_VALUES = 0.36
"""Share of the longest bar that is kept free beyond it for a value without words."""
ROOM_BEFORE_ZERO = 0.14
"""Share of the highest bound that is kept free before zero for the value of a low one."""
LETTER = 0.027
"""Share of the width of a narrow place that a letter of a value takes."""


@dataclass(frozen=True, slots=True)
class _Rows:
    """What the rows of one chart share."""

    figures: Sequence[Figure]
    localizer: Localizer
    letters: int
    dots: bool

    def of(self, group: Series) -> tuple[ValueRange, ...]:
        """What the rows of ``group`` stand for, from the top."""
        figures = [figure for figure in self.figures if figure.id in group.members]
        return (
            pair_bounds(figures, ranked=False) if self.dots else tuple(ValueRange(figure, figure) for figure in figures)
        )

    def name(self, bounds: ValueRange, group: Series) -> str:
        """What is measured, and by whom where that differs within the chart and is not the heading."""
        metric, several = bounds.metric(self.localizer), len({figure.issuer for figure in self.figures}) > 1
        is_heading = bounds.high.issuer[self.localizer.t.language] == group.name
        return metric_label(metric, bounds.high, self.localizer) if several and not is_heading else metric

    def mark(self, bounds: ValueRange, row: LabelRow, group: Series) -> Bar | Range:
        """The mark of one row."""
        name, data = self.name(bounds, group), tuple(figure_datum(figure, self.localizer) for figure in bounds.figures)
        return Range(name, data, row.mark, group) if self.dots else Bar(name, data[0], row.mark, group)


def row_chart(
    figures: Sequence[Figure],
    localizer: Localizer,
    groups: Sequence[Series],
    letters: int = LABEL_WIDTH,
    reference: Figure | None = None,
    *,
    dots: bool = False,
) -> Chart:
    """One row a measure, from the top in the order given.

    Args:
        figures: What is drawn; all must have one unit.
        localizer: The language of the chart.
        groups: Who belongs together; each figure is in one of them. Several have headings.
        letters: Characters of a line of a label.
        reference: A figure that the rows are set against, as a line from top to bottom.
        dots: Whether dots and ranges stand for the figures, and not bars.
    """
    drawing = _Rows(figures, localizer, letters, dots)
    marks, labels, top = list[Bar | Range](), list[Label](), 0.0
    for group in groups:
        heading = wrap_label(group.name, round(letters * HEADING_LETTERS)) if len(groups) > 1 else ()
        first = top + LINE * len(heading) + (AFTER_HEADING if heading else 0)
        ranges = drawing.of(group)
        rows = layout_rows([drawing.name(bounds, group) for bounds in ranges], first, letters)
        marks += (drawing.mark(bounds, row, group) for bounds, row in zip(ranges, rows, strict=True))
        labels += [Label(heading, first - AFTER_HEADING / 2, group.colour, heading=True)] if heading else []
        labels += (row.label(palette.TEXT) for row in rows)
        top = rows[-1].bottom + BETWEEN
    return Chart(
        marks=tuple(marks),
        x=_scale(figures, localizer, dots=dots),
        height=round(top - BETWEEN),
        labels=tuple(labels),
        reference_lines=(reference_line(reference, localizer, "vertical", reference.value),) if reference else (),
        value_size=SIZES["value"],
        zero_lines=True,
        series=tuple(groups),
        figures=tuple(figures),
    )


def _scale(figures: Sequence[Figure], localizer: Localizer, *, dots: bool) -> Scale:
    """The scale across, with room for the longest value beyond the marks, and before zero for that of a low bound."""
    share = LETTER * max(len(localizer.value(figure)) for figure in figures)
    room = max(ROOM_FOR_VALUES, share / (1 - share))
    low, high = value_range([figure.value for figure in figures], room)
    return Scale(low if low < 0 or not dots else -ROOM_BEFORE_ZERO * high / (1 + room), high)
