"""The axes of a chart for Plotly. Rows are placed in pixels; values over time stand above them."""

from __future__ import annotations

from dashboard import palette
from dashboard.charts.chart_model import Chart
from dashboard.charts.labels import LINE, SIZES
from dashboard.charts.plotly_text import escape, plain
from dashboard.palette import Scheme

LINE_MARGIN = 8
"""Pixels at the sides of a line, whose values stand beyond its ends."""
ROWS, VALUES = "y", "y2"
"""The vertical axes of a chart that has rows and values over time; others have the first alone."""


def margin(chart: Chart) -> dict[str, float]:
    """The pixels around the axes of ``chart``."""
    if chart.y is None or chart.rows:
        return {"l": 0, "r": 0, "t": 0, "b": 0}
    return {"l": LINE_MARGIN, "r": LINE_MARGIN, "t": chart.y.top, "b": chart.height - chart.y.bottom}


def axes(chart: Chart, scheme: Scheme) -> dict[str, object]:
    """The axes of ``chart``; where values over time stand above rows, each has a part of the height."""
    x = {"range": [plain(chart.x.start), plain(chart.x.end)]}
    if chart.y is None:
        return {"xaxis": {**_hidden(), **x}, "yaxis": {**_hidden(), "range": [chart.height, 0]}}
    values = {**_hidden(), "range": [chart.y.scale.start, chart.y.scale.end]}
    if not chart.rows:
        baseline = {"zeroline": True, "zerolinecolor": palette.BORDER[scheme]}
        return {"xaxis": {**x, **_time_axis(chart, scheme)}, "yaxis": {**values, **baseline}}
    top = min(label.bottom - LINE * len(label.lines) for label in chart.labels)
    rows = {"range": [chart.height, top], "domain": [0, 1 - top / chart.height]}
    return {
        "xaxis": {**x, **_time_axis(chart, scheme), "anchor": VALUES},
        "yaxis": {**_hidden(), **rows},
        "yaxis2": {**values, "domain": [1 - chart.y.bottom / chart.height, 1 - chart.y.top / chart.height]},
    }


def _time_axis(chart: Chart, scheme: Scheme) -> dict[str, object]:
    axis = chart.time_axis
    assert axis is not None
    days = {
        "type": "date",
        "tickvals": [day.isoformat() for day, _ in axis.ticks],
        "ticktext": [escape(name) for _, name in axis.ticks],
        "tickangle": 0,
        "tickfont": {"color": palette.MUTED[scheme], "size": SIZES["label"]},
        "showgrid": False,
        "fixedrange": True,
    }
    if not axis.tick_length:
        return days
    marks = {"ticks": "outside", "ticklen": axis.tick_length, "tickcolor": palette.MUTED[scheme]}
    line = {"showline": True, "linecolor": palette.BORDER[scheme]}
    return {**days, **marks, **line, "ticklabelposition": "outside right"}


def _hidden() -> dict[str, object]:
    return {"showgrid": False, "showticklabels": False, "fixedrange": True, "zeroline": False}


def value_axis(chart: Chart) -> str:
    """The axis on which values over time stand."""
    return VALUES if chart.rows else ROWS
