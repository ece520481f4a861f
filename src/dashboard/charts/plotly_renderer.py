"""A chart as a Plotly figure: its interactive version. Nothing reads the figure back.

Every colour is explicit: importing Streamlit replaces Plotly's own by placeholders that only the browser swaps.
"""

from __future__ import annotations

import html
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby
from typing import Any

import plotly.graph_objects as go

from dashboard import palette
from dashboard.charts.chart_model import (
    Bar,
    Chart,
    Column,
    Datum,
    Label,
    Line,
    Mark,
    Period,
    Range,
    ReferenceLine,
    UnknownMarkError,
    Value,
)
from dashboard.charts.labels import BAR, LINE, SIZES
from dashboard.charts.svg_layout import LINE_DOT, LINE_THICKNESS, RANGE_DOT, RANGE_THICKNESS, REFERENCE_THICKNESS
from dashboard.palette import Colour, Scheme

DAY = 24 * 3600 * 1000
"""Milliseconds."""
LINE_MARGIN = 8
"""Pixels at the sides of a line, whose values stand beyond its ends."""
BREAK = "<br>"
ROWS, VALUES = "y", "y2"
"""The vertical axes of a chart that has rows and values over time; others have the first alone."""


def plotly_figure(chart: Chart, scheme: Scheme) -> go.Figure:
    """``chart`` in the colours of ``scheme``.

    Raises:
        UnknownMarkError: The chart has a mark that Plotly's renderer does not know.
    """
    runs = [(kind, list(marks)) for kind, marks in groupby(chart.marks, _run)]
    figure = go.Figure([trace for (kind, _), marks in runs for trace in _traces(kind, marks, chart, scheme)])
    figure.update_layout(
        **_text_layout(scheme),
        **_axes(chart, scheme),
        barmode="overlay",
        margin=_margin(chart),
        showlegend=False,
        shapes=[*_zero_lines(chart, scheme), *(_reference_line(line, scheme) for line in chart.reference_lines)],
        annotations=[
            *(_label(label, scheme) for label in chart.labels),
            *(_reference_label(line, chart, scheme) for line in chart.reference_lines),
        ],
    )
    return figure


def _run(mark: Mark) -> tuple[type, object]:
    """What marks of one trace share. Each range and period is a trace of its own."""
    return type(mark), mark.series.name if isinstance(mark, Bar) else mark if isinstance(mark, Range | Period) else ""


def _traces(kind: type, marks: Sequence[Any], chart: Chart, scheme: Scheme) -> Iterator[Any]:
    draw = _DRAW.get(kind)
    if draw is None:
        raise UnknownMarkError(f"Plotly's renderer has no {kind.__name__}")
    yield draw(marks, chart, scheme)


def _bars(bars: Sequence[Bar], chart: Chart, scheme: Scheme) -> go.Bar:
    return go.Bar(
        name=_escape(bars[0].series.name),
        orientation="h",
        x=[bar.datum.value for bar in bars],
        y=[bar.y for bar in bars],
        width=BAR,
        marker={"color": bars[0].series.colour[scheme]},
        textposition="outside",
        constraintext="none",
        **_values([bar.datum for bar in bars], chart, scheme),
    )


def _columns(columns: Sequence[Column], chart: Chart, scheme: Scheme) -> go.Bar:
    return go.Bar(
        x=[column.middle.isoformat() for column in columns],
        y=[column.datum.value for column in columns],
        yaxis=_value_axis(chart),
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
    colour = mark.series.colour[scheme]
    return go.Scatter(
        name=_escape(mark.series.name),
        x=[datum.value for datum in mark.bounds],
        y=[mark.y for _ in mark.bounds],
        mode="lines+markers+text",
        line={"color": colour, "width": RANGE_THICKNESS},
        marker={"color": colour, "size": 2 * RANGE_DOT},
        textposition=["middle left", "middle right"][-len(mark.bounds) :],
        **_values(mark.bounds, chart, scheme),
    )


def _line(lines: Sequence[Line], chart: Chart, scheme: Scheme) -> go.Scatter:
    [mark] = lines
    colour = mark.series.colour[scheme]
    return go.Scatter(
        x=[point.day.isoformat() for point in mark.points],
        y=[point.datum.value for point in mark.points],
        mode="lines+markers+text",
        line={"color": colour, "width": LINE_THICKNESS},
        marker={"color": colour, "size": 2 * LINE_DOT},
        textposition=["bottom right" if point.side == "below" else "top left" for point in mark.points],
        **_values([point.datum for point in mark.points], chart, scheme),
    )


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
    Line: _line,
    Column: _columns,
    Period: _period,
}


def _values(data: Iterable[Datum], chart: Chart, scheme: Scheme) -> dict[str, object]:
    """What is written at the marks, and what is said of them on pointing."""
    data = tuple(data)
    return {
        "text": [_escape(datum.label) for datum in data],
        "textfont": {"size": chart.value_size, "color": palette.TEXT[scheme]},
        "cliponaxis": False,
        "hovertext": [_markup(datum.tooltip.split("\n")) for datum in data],
        "hoverinfo": "text",
    }


def _text_layout(scheme: Scheme) -> dict[str, object]:
    """The colours of all text: Streamlit's own are too faint to be read on paper."""
    font = {"color": palette.TEXT[scheme], "size": SIZES["label"]}
    box = {"bgcolor": palette.SURFACE[scheme], "bordercolor": palette.BORDER[scheme]}
    return {"font": font, "hoverlabel": {**box, "font": font, "align": "left"}}


def _margin(chart: Chart) -> dict[str, float]:
    if chart.y is None or chart.rows:
        return {"l": 0, "r": 0, "t": 0, "b": 0}
    return {"l": LINE_MARGIN, "r": LINE_MARGIN, "t": chart.y.top, "b": chart.height - chart.y.bottom}


def _axes(chart: Chart, scheme: Scheme) -> dict[str, object]:
    """Rows are placed in pixels; where values over time stand above them, each has a part of the height."""
    x = {"range": [_plain(chart.x.start), _plain(chart.x.end)]}
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
        "ticktext": [_escape(name) for _, name in axis.ticks],
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


def _value_axis(chart: Chart) -> str:
    return VALUES if chart.rows else ROWS


def _zero_lines(chart: Chart, scheme: Scheme) -> Iterator[dict[str, object]]:
    for row in chart.rows if chart.zero_lines else ():
        reach = {"x0": 0, "x1": 0, "y0": row.y - BAR / 2, "y1": row.y + BAR / 2}
        yield {"type": "line", **reach, "line": {"color": palette.BORDER[scheme], "width": 1}, "layer": "below"}


def _reference_line(line: ReferenceLine, scheme: Scheme) -> dict[str, object]:
    stroke = {"color": palette.MUTED[scheme], "dash": "dot", "width": REFERENCE_THICKNESS}
    value = line.datum.value
    if line.orientation == "horizontal":
        return {
            "type": "line",
            "x0": 0,
            "x1": 1,
            "xref": "x domain",
            "y0": value,
            "y1": value,
            "yref": "y",
            "line": stroke,
        }
    full_height = {"x0": value, "x1": value, "xref": "x", "y0": 0, "y1": 1, "yref": "y domain"}
    return {"type": "line", **full_height, "line": stroke, "layer": "below"}


def _label(label: Label, scheme: Scheme) -> dict[str, object]:
    text = _markup(label.lines)
    return {
        **_annotation(SIZES["group" if label.heading else "label"], label.colour, scheme),
        "text": f"<b>{text}</b>" if label.heading else text,
        "x": 0,
        "xref": "paper",
        "xanchor": "left",
        "y": label.bottom,
        "yanchor": "bottom",
        "align": "left",
        "borderpad": 0,
    }


def _reference_label(line: ReferenceLine, chart: Chart, scheme: Scheme) -> dict[str, object]:
    across = line.orientation == "horizontal"
    return {
        **_annotation(SIZES["label"], palette.TEXT, scheme),
        "text": _markup(line.lines),
        "x": _plain(line.label_at),
        "xanchor": "right",
        "y": line.datum.value if across else chart.height,
        "yanchor": "top" if across else "bottom",
        "align": "right",
    }


def _annotation(size: int, colour: Colour, scheme: Scheme) -> dict[str, object]:
    return {"showarrow": False, "font": {"size": size, "color": colour[scheme]}}


def _plain(value: Value) -> str | float:
    return value.isoformat() if isinstance(value, date) else value


def _markup(lines: Iterable[str]) -> str:
    """Lines for Plotly, which reads some HTML: what the data says is shown letter by letter."""
    return BREAK.join(map(_escape, lines))


def _escape(text: str) -> str:
    return html.escape(text, quote=False)
