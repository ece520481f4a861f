"""The marks of a chart as traces of Plotly."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

import plotly.graph_objects as go

from dashboard import palette
from dashboard.charts.chart_model import Chart, UnknownMarkError
from dashboard.charts.labels import BAR
from dashboard.charts.marks import (
    Bar,
    Change,
    Column,
    Datum,
    Line,
    Mark,
    Period,
    Point,
    Range,
    Series,
    Side,
    Thresholds,
)
from dashboard.charts.plotly_scales import value_axis
from dashboard.charts.plotly_text import bold, escape, markup
from dashboard.charts.svg_layout import CHANGE_THICKNESS, LINE_THICKNESS, RANGE_DOT, RANGE_THICKNESS, line_dot
from dashboard.palette import Scheme

DAY = 24 * 3600 * 1000
"""Milliseconds."""
RING = 2
"""Pixels of the line of a hollow point."""
TEXT_POSITIONS: Mapping[Side, str] = {
    "above left": "top left",
    "below right": "bottom right",
    "above right": "top right",
    "below left": "bottom left",
    "left": "middle left",
    "right": "middle right",
}


def mark_traces(chart: Chart, scheme: Scheme) -> Iterator[Any]:
    """The traces of ``chart`` from back to front.

    Raises:
        UnknownMarkError: It has a mark that Plotly's renderer does not know.
    """
    for kind, marks in groupby(chart.marks, _run):
        yield from _traces(kind[0], list(marks), chart, scheme)


def _run(mark: Mark) -> tuple[type, object]:
    """What marks of one trace share. All but bars and columns are traces of their own."""
    return type(mark), mark.series.name if isinstance(mark, Bar) else "" if isinstance(mark, Column) else mark


def _traces(kind: type, marks: Sequence[Any], chart: Chart, scheme: Scheme) -> Iterator[Any]:
    draw = _DRAW.get(kind)
    if draw is None:
        raise UnknownMarkError(f"Plotly's renderer has no {kind.__name__}")
    yield draw(marks, chart, scheme)


def _bars(bars: Sequence[Bar], chart: Chart, scheme: Scheme) -> go.Bar:
    return go.Bar(
        name=escape(bars[0].series.name),
        orientation="h",
        x=[bar.datum.value for bar in bars],
        y=[bar.y for bar in bars],
        width=BAR,
        marker={"color": [bar.datum.colour_in(bar.series)[scheme] for bar in bars]},
        textposition="outside",
        constraintext="none",
        **_values([bar.datum for bar in bars], chart, scheme),
    )


def _columns(columns: Sequence[Column], chart: Chart, scheme: Scheme) -> go.Bar:
    return go.Bar(
        x=[column.middle.isoformat() for column in columns],
        y=[column.datum.value for column in columns],
        yaxis=value_axis(chart),
        width=columns[0].days * DAY,
        marker={"color": [column.series.colour[scheme] for column in columns]},
        textposition="outside",
        textangle=0,
        constraintext="none",
        **_values([column.datum for column in columns], chart, scheme),
    )


def _range(ranges: Sequence[Range], chart: Chart, scheme: Scheme) -> go.Scatter:
    """A line with a dot at each end, its values outwards."""
    [mark] = ranges
    return _bounds(mark, chart, scheme, RANGE_THICKNESS, {"color": mark.bounds[0].colour_in(mark.series)[scheme]})


def _change(changes: Sequence[Change], chart: Chart, scheme: Scheme) -> go.Scatter:
    """A line from a hollow dot to a filled one."""
    [mark] = changes
    colour = mark.bounds[0].colour_in(mark.series)[scheme]
    edge = {"color": colour, "width": RING}
    dots = {"color": [palette.BACKGROUND[scheme], colour], "line": edge, "opacity": 1}
    return _bounds(mark, chart, scheme, CHANGE_THICKNESS, dots)


def _bounds(
    mark: Range | Change, chart: Chart, scheme: Scheme, thickness: float, marker: Mapping[str, object]
) -> go.Scatter:
    return go.Scatter(
        name=escape(mark.series.name),
        x=[datum.value for datum in mark.bounds],
        y=[mark.y for _ in mark.bounds],
        mode="lines+markers+text",
        line={"color": mark.bounds[0].colour_in(mark.series)[scheme], "width": thickness},
        marker={"size": 2 * RANGE_DOT, **marker},
        textposition=[f"middle {side}" for side in mark.sides],
        **_values(mark.bounds, chart, scheme),
    )


def _line(lines: Sequence[Line], chart: Chart, scheme: Scheme) -> go.Scatter:
    [mark] = lines
    colour = mark.series.colour[scheme]
    return go.Scatter(
        mode="lines+markers+text",
        line={"color": colour, "width": LINE_THICKNESS},
        marker={"color": colour, "size": _sizes(mark.points)},
        **_points(mark.series, mark.points, chart, scheme),
    )


def _thresholds(marks: Sequence[Thresholds], chart: Chart, scheme: Scheme) -> go.Scatter:
    """Hollow points without a line."""
    [mark] = marks
    colour = mark.series.colour[scheme]
    return go.Scatter(
        mode="markers+text",
        marker={"color": colour, "size": _sizes(mark.points), "symbol": "circle-open", "line": {"width": RING}},
        **_points(mark.series, mark.points, chart, scheme),
    )


def _sizes(points: Iterable[Point]) -> list[float]:
    """Pixels across each point."""
    return [2 * line_dot(point.datum) for point in points]


def _points(series: Series, points: Sequence[Point], chart: Chart, scheme: Scheme) -> dict[str, object]:
    return {
        "name": escape(series.name),
        "x": [point.day.isoformat() for point in points],
        "y": [point.datum.value for point in points],
        "textposition": [TEXT_POSITIONS[point.side] for point in points],
        **_values([point.datum for point in points], chart, scheme),
    }


def _period(periods: Sequence[Period], _chart: Chart, scheme: Scheme) -> go.Scatter:
    [mark] = periods
    colour = mark.series.colour[scheme]
    return go.Scatter(
        x=[mark.start.isoformat(), mark.end.isoformat()],
        y=[mark.y, mark.y],
        mode="lines+markers",
        line={"color": colour, "width": RANGE_THICKNESS},
        marker={"color": colour, "size": [2 * RANGE_DOT, 0 if mark.open else 2 * RANGE_DOT], "opacity": 1},
        hoverinfo="skip",
    )


_DRAW: Mapping[type, Callable[[Sequence[Any], Chart, Scheme], Any]] = {
    Bar: _bars,
    Range: _range,
    Change: _change,
    Line: _line,
    Thresholds: _thresholds,
    Column: _columns,
    Period: _period,
}


def _values(data: Iterable[Datum], chart: Chart, scheme: Scheme) -> dict[str, object]:
    """What is written at the marks, and what is said of them on pointing."""
    data = tuple(data)
    return {
        "text": [bold(escape(datum.label)) if datum.is_named else escape(datum.label) for datum in data],
        "textfont": {"size": chart.value_size, "color": palette.TEXT[scheme]},
        "cliponaxis": False,
        "hovertext": [markup(datum.tooltip.split("\n")) for datum in data],
        "hoverinfo": "text",
    }
