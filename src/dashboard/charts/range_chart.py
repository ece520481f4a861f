"""Ranges: one row a measure with its lower and upper bound, below the name of the group that it belongs to."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard import palette
from dashboard.catalogue.model import Figure
from dashboard.charts.bar_chart import ROOM_FOR_VALUES
from dashboard.charts.chart_model import Chart, Label
from dashboard.charts.datum import figure_datum, metric_label
from dashboard.charts.labels import LABEL_WIDTH, SIZES, LabelRow, layout_rows
from dashboard.charts.marks import Range, Series
from dashboard.charts.reference_line import reference_line
from dashboard.charts.scales import Scale, value_range
from dashboard.charts.value_ranges import ValueRange, pair_bounds
from dashboard.i18n.localizer import Localizer

HEADING, BETWEEN = 30, 12
"""Heights in pixels: the name of a group, the space above every group but the first."""
ROOM_BEFORE_ZERO = 0.14
"""Share of the highest bound that is kept free before zero for the value of a low one."""


def range_chart(
    figures: Sequence[Figure],
    localizer: Localizer,
    groups: Sequence[Series],
    letters: int = LABEL_WIDTH,
    reference: Figure | None = None,
) -> Chart:
    """One row a measure below the name of its group, with a dot at each figure.

    Args:
        figures: What is drawn; all must have one unit. Two bounds of one measure share a row.
        localizer: The language of the chart.
        groups: Who belongs together; each figure is in one of them.
        letters: Characters of a line of a label.
        reference: A figure that the ranges are set against, as a line from top to bottom.
    """
    marks, labels, top = list[Range](), list[Label](), 0.0
    for group in groups:
        ranges = pair_bounds(figure for figure in figures if figure.id in group.members)
        rows = layout_rows([_name(bounds, localizer) for bounds in ranges], top + HEADING, letters)
        marks += (_range(bounds, row, group, localizer) for bounds, row in zip(ranges, rows, strict=True))
        labels += (Label((group.name,), top + HEADING - 6, group.colour, heading=True), *_labels(rows))
        top = rows[-1].bottom + BETWEEN
    high = value_range([figure.value for figure in figures], ROOM_FOR_VALUES)[1]
    x = Scale(-ROOM_BEFORE_ZERO * high / (1 + ROOM_FOR_VALUES), high)
    return Chart(
        marks=tuple(marks),
        x=x,
        height=round(top - BETWEEN),
        labels=tuple(labels),
        reference_lines=(reference_line(reference, localizer, "vertical", reference.value),) if reference else (),
        value_size=SIZES["value"],
        zero_lines=True,
        series=tuple(groups),
        figures=tuple(figures),
    )


def _name(bounds: ValueRange, localizer: Localizer) -> str:
    return metric_label(bounds.metric(localizer), bounds.high, localizer)


def _range(bounds: ValueRange, row: LabelRow, group: Series, localizer: Localizer) -> Range:
    data = tuple(figure_datum(figure, localizer) for figure in bounds.figures)
    return Range(_name(bounds, localizer), data, row.mark, group)


def _labels(rows: Sequence[LabelRow]) -> list[Label]:
    return [row.label(palette.TEXT) for row in rows]
