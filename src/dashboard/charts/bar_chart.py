"""Bars: one row a figure, its name above its bar and its value at its end, so that no legend is needed."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard import palette
from dashboard.catalogue.model import Figure
from dashboard.charts.chart_model import Chart
from dashboard.charts.datum import figure_datum, series_labels
from dashboard.charts.labels import LABEL_WIDTH, SIZES, layout_rows
from dashboard.charts.marks import Bar, Series
from dashboard.charts.scales import Scale, value_range
from dashboard.i18n.localizer import Localizer

ROOM_FOR_VALUES = 0.36
"""Share of the longest bar that is kept free beyond it for the value."""


def bar_chart(
    figures: Sequence[Figure], localizer: Localizer, groups: Sequence[Series], letters: int = LABEL_WIDTH
) -> Chart:
    """One horizontal bar a figure, from the top in the order given.

    Where there are several groups, bar and label have the colour of theirs; the labels must say what it stands for.

    Args:
        figures: What is drawn; all must have one unit.
        localizer: The language of the chart.
        groups: Who belongs together; each figure is in one of them.
        letters: Characters of a line of a label.
    """
    names = series_labels(figures, localizer)
    rows = layout_rows(names, letters=letters)
    group_of = {id_: group for group in groups for id_ in group.members}
    bars = [
        Bar(name, figure_datum(figure, localizer), row.mark, group_of[figure.id])
        for name, figure, row in zip(names, figures, rows, strict=True)
    ]
    colours = [palette.TEXT if len(groups) == 1 else group_of[figure.id].colour for figure in figures]
    return Chart(
        marks=tuple(bar for group in groups for bar in bars if bar.series == group),
        x=Scale(*value_range([figure.value for figure in figures], ROOM_FOR_VALUES)),
        height=round(rows[-1].bottom),
        labels=tuple(row.label(colour) for row, colour in zip(rows, colours, strict=True)),
        value_size=SIZES["value"],
        zero_lines=True,
        series=tuple(groups),
        figures=tuple(figures),
    )
