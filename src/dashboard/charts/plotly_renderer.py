"""A chart as a Plotly figure: its interactive version. Nothing reads the figure back.

Every colour is explicit: importing Streamlit replaces Plotly's own by placeholders that only the browser swaps.
"""

from __future__ import annotations

from collections.abc import Iterator

import plotly.graph_objects as go

from dashboard import palette
from dashboard.charts.chart_model import Chart, Label, ReferenceLine
from dashboard.charts.labels import BAR, SIZES
from dashboard.charts.plotly_marks import mark_traces
from dashboard.charts.plotly_scales import axes, margin
from dashboard.charts.plotly_text import bold, markup, plain
from dashboard.charts.svg_frame import REFERENCE_THICKNESS
from dashboard.palette import Colour, Scheme


def plotly_figure(chart: Chart, scheme: Scheme) -> go.Figure:
    """``chart`` in the colours of ``scheme``.

    Raises:
        UnknownMarkError: The chart has a mark that Plotly's renderer does not know.
    """
    figure = go.Figure([*mark_traces(chart, scheme)])
    figure.update_layout(
        **_text_layout(scheme),
        **axes(chart, scheme),
        barmode="overlay",
        margin=margin(chart),
        showlegend=False,
        shapes=[*_zero_lines(chart, scheme), *(_reference_line(line, scheme) for line in chart.reference_lines)],
        annotations=[
            *(_label(label, chart, scheme) for label in chart.labels),
            *(_reference_label(line, chart, scheme) for line in chart.reference_lines),
        ],
    )
    return figure


def _text_layout(scheme: Scheme) -> dict[str, object]:
    """The colours of all text: Streamlit's own are too faint to be read on paper."""
    font = {"color": palette.TEXT[scheme], "size": SIZES["label"]}
    box = {"bgcolor": palette.SURFACE[scheme], "bordercolor": palette.BORDER[scheme]}
    return {"font": font, "hoverlabel": {**box, "font": font, "align": "left"}}


def _zero_lines(chart: Chart, scheme: Scheme) -> Iterator[dict[str, object]]:
    for row in chart.rows if chart.zero_lines else ():
        reach = {"x0": 0, "x1": 0, "y0": row.y - BAR / 2, "y1": row.y + BAR / 2}
        yield {"type": "line", **reach, "line": {"color": palette.BORDER[scheme], "width": 1}, "layer": "below"}


def _reference_line(line: ReferenceLine, scheme: Scheme) -> dict[str, object]:
    stroke = {"color": palette.MUTED[scheme], "dash": "dot", "width": REFERENCE_THICKNESS}
    value = line.datum.value
    if line.orientation == "vertical":
        full_height = {"x0": value, "x1": value, "xref": "x", "y0": 0, "y1": 1, "yref": "y domain"}
        return {"type": "line", **full_height, "line": stroke, "layer": "below"}
    ends = {"x0": 0, "x1": 1, "xref": "x domain"}
    if line.start is not None:
        ends = {"x0": plain(line.start), "x1": plain(line.label_at), "xref": "x"}
    return {"type": "line", **ends, "y0": value, "y1": value, "yref": "y", "line": stroke}


def _label(label: Label, chart: Chart, scheme: Scheme) -> dict[str, object]:
    text = markup(label.lines)
    return {
        **_annotation(SIZES["group" if label.heading else "label"], label.colour, scheme),
        "text": bold(text) if label.heading or label.named else text,
        "x": 0,
        "xref": "paper",
        "xanchor": "left",
        **_label_place(label, chart),
        "yanchor": "bottom",
        "align": "left",
        "borderpad": 0,
    }


def _label_place(label: Label, chart: Chart) -> dict[str, object]:
    """Where the text ends: in pixels on the axis of rows, or as a share of the height of values that stand alone."""
    if chart.y is None or chart.rows:
        return {"y": label.bottom}
    return {"y": 1 + (chart.y.top - label.bottom) / (chart.y.bottom - chart.y.top), "yref": "paper"}


def _reference_label(line: ReferenceLine, chart: Chart, scheme: Scheme) -> dict[str, object]:
    return {
        **_annotation(SIZES["label"], palette.TEXT, scheme),
        "text": markup(line.lines),
        "x": plain(line.label_at),
        "xanchor": "right",
        "y": line.datum.value if line.orientation == "horizontal" else chart.height,
        "yanchor": "bottom",
        "align": "right",
    }


def _annotation(size: int, colour: Colour, scheme: Scheme) -> dict[str, object]:
    return {"showarrow": False, "font": {"size": size, "color": colour[scheme]}}
