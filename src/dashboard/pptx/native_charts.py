"""A chart as a native chart of PowerPoint, from the same model as its picture."""

from __future__ import annotations

from dashboard.charts.chart_model import Chart
from dashboard.charts.marks import Line, Thresholds
from dashboard.pptx.native_bars import add_bars
from dashboard.pptx.native_chart import ChartPlace
from dashboard.pptx.native_timeline import add_timeline


def add_chart(place: ChartPlace, chart: Chart) -> None:
    """``chart`` in ``place``, to be edited there.

    Raises:
        UnknownMarkError: ``chart`` has a mark that native charts do not know.
    """
    add = add_timeline if any(isinstance(mark, Line | Thresholds) for mark in chart.marks) else add_bars
    add(place, chart)
