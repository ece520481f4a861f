"""Counts as bars: one row a group, its name above its bar. It is made for pictures; pages say counts in words."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard import palette
from dashboard.charts.chart_model import Chart
from dashboard.charts.labels import SIZES, layout_rows
from dashboard.charts.marks import Bar, Datum, Series
from dashboard.charts.scales import Scale
from dashboard.i18n.numbers import format_number
from dashboard.languages import Language

ROOM_FOR_VALUES = 1.2
"""How much wider than the longest bar the chart is."""
COUNTS = Series("", palette.CHARTS[0])


def count_chart(groups: Sequence[tuple[str, int]], language: Language) -> Chart:
    """A bar for every group in the order given, each with its count; there must be one that is not zero."""
    rows = layout_rows([name for name, _ in groups])
    return Chart(
        marks=tuple(
            Bar(name, Datum(count, format_number(count, language)), row.mark, COUNTS)
            for (name, count), row in zip(groups, rows, strict=True)
        ),
        x=Scale(0.0, max(count for _, count in groups) * ROOM_FOR_VALUES),
        height=round(rows[-1].bottom),
        labels=tuple(row.label(palette.TEXT) for row in rows),
        value_size=SIZES["value"],
        series=(COUNTS,),
    )
