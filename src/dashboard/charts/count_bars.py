"""Counts as bars: one row a group, its name above its bar. It is made for pictures; pages tell counts in words."""

from __future__ import annotations

from collections.abc import Sequence

import plotly.graph_objects as go

from dashboard import palette
from dashboard.catalogue.vocabulary import Language
from dashboard.charts import chart_text_style, label_layout
from dashboard.charts.plotly_charts import PlotlyChart
from dashboard.i18n.numbers import format_number

BEYOND = 1.2
"""How much wider than the longest bar the chart is: room for its value."""


def count_bar_chart(groups: Sequence[tuple[str, int]], language: Language) -> PlotlyChart:
    """A bar for every group in the order given, each with its count; there must be one that is not zero."""
    placed = label_layout.layout_rows([name for name, _ in groups])
    height, highest = round(placed[-1].bottom), max(count for _, count in groups)
    bars = go.Bar(
        orientation="h",
        x=[count for _, count in groups],
        y=[row.mark for row in placed],
        width=label_layout.BAR,
        marker={"color": palette.CHARTS[0].light},
        text=[format_number(count, language) for _, count in groups],
        textposition="outside",
        textfont={"size": chart_text_style.SIZES["value"], "color": palette.TEXT.light},
    )
    chart = go.Figure(bars)
    for row in placed:
        chart.add_annotation(row.annotation(palette.TEXT.light))
    chart.update_layout(xaxis={"range": [0, highest * BEYOND]}, yaxis={"range": [height, 0]})
    return PlotlyChart(chart, height)
