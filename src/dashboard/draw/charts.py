"""Charts made from figures: one bar a figure, or one point a dated figure. Every value is written at its mark."""

from __future__ import annotations

import html
import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

import plotly.graph_objects as go

from dashboard.catalogue.records import Figure
from dashboard.draw import palette
from dashboard.draw.palette import Colour, Scheme
from dashboard.text.labels import Labels

LABEL_WIDTH = 52
"""Characters of a line of a bar's label: as many as a phone shows."""
LINE, BAR, LEGEND = 19, 40, 34
"""Heights in pixels: a line of a label, a bar with its space, the legend."""
TIMELINE_HEIGHT = 380
DAYS_BETWEEN_TICKS = 6
LEAD_DAYS = 4
"""Days before the first point, where its neighbour's value is written."""
LEGEND_PLACE = {"orientation": "h", "x": 0, "y": 1, "yanchor": "bottom", "itemclick": False, "itemdoubleclick": False}
ROOM_FOR_VALUES = 0.34
"""Share of the longest bar that is kept free beyond it for the value."""
SIZES: Mapping[str, int] = {"label": 14, "value": 16}


@dataclass(frozen=True, slots=True)
class Drawing:
    """A Plotly figure, and the height in pixels that it needs."""

    figure: go.Figure
    height: int


@dataclass(frozen=True, slots=True)
class Group:
    """Bars of one colour: ``name`` explains it where there are several, ``members`` are the identifiers of figures."""

    name: str
    colour: Colour
    members: frozenset[str]


def bars(figures: Sequence[Figure], labels: Labels, groups: Sequence[Group], scheme: Scheme) -> Drawing:
    """One horizontal bar a figure, from the top in the order given, its label above it. All must have one unit."""
    wrapped = [_wrapped(text) for text in _names(figures, labels)]
    lines = max(label.count("<br>") + 1 for label in wrapped)
    legend = LEGEND if len(groups) > 1 else 0
    height = len(figures) * (BAR + LINE * lines) + legend
    chart = go.Figure([_bar_trace(group, figures, labels, scheme) for group in groups])
    for row, label in enumerate(wrapped):
        chart.add_annotation(_label(label, row))
    chart.update_layout(
        **_text(scheme),
        barmode="overlay",
        margin={"l": 0, "r": 0, "t": legend, "b": 0},
        legend={**LEGEND_PLACE, "font": {"color": palette.INK[scheme], "size": SIZES["label"]}},
        showlegend=len(groups) > 1,
        xaxis={**_hidden_axis(), "range": _reach(figures), "zeroline": True},
        yaxis={**_hidden_axis(), "range": [len(figures) - 0.5, -0.5], "zeroline": False},
    )
    return Drawing(chart, height)


def timeline(figures: Sequence[Figure], labels: Labels, claim: Figure, scheme: Scheme) -> Drawing:
    """Dated figures as points over time, with the value that the letter claims as a line across."""
    days = [figure.period_start or "" for figure in figures]
    ticks = _spaced(days)
    chart = go.Figure(_points(figures, days, labels, scheme))
    chart.add_hline(y=claim.value, line={"color": palette.MUTED[scheme], "dash": "dot", "width": 1.5})
    chart.add_annotation(
        x=days[-1],
        y=claim.value,
        text=_wrapped(labels.t("chart-letter-line", value=labels.quantity(claim.value, claim.unit))),
        font={"size": SIZES["label"]},
        showarrow=False,
        xanchor="right",
        yanchor="top",
        align="right",
    )
    chart.update_layout(
        **_text(scheme),
        margin={"l": 8, "r": 8, "t": 24, "b": 30},
        showlegend=False,
        xaxis={
            "range": [_shifted(days[0], -LEAD_DAYS), _shifted(days[-1], 1)],
            "tickvals": ticks,
            "ticktext": [labels.day(day) for day in ticks],
            "tickangle": 0,
            "tickfont": {"color": palette.MUTED[scheme], "size": SIZES["label"]},
            "showgrid": False,
            "fixedrange": True,
        },
        yaxis={**_hidden_axis(), "range": [0, max(figure.value for figure in figures) * 1.15], "zeroline": True},
    )
    return Drawing(chart, TIMELINE_HEIGHT)


def _names(figures: Sequence[Figure], labels: Labels) -> list[str]:
    """What each bar measures, and who says so where that differs from bar to bar."""
    language = labels.t.language
    several = len({figure.issuer for figure in figures}) > 1
    return [f"{f.metric[language]} – {f.issuer[language]}" if several else f.metric[language] for f in figures]


def _bar_trace(group: Group, figures: Sequence[Figure], labels: Labels, scheme: Scheme) -> go.Bar:
    rows = [row for row, figure in enumerate(figures) if figure.id in group.members]
    members = [figures[row] for row in rows]
    return go.Bar(
        name=html.escape(group.name, quote=False),
        orientation="h",
        x=[figure.value for figure in members],
        y=[row + 0.2 for row in rows],
        width=0.34,
        marker={"color": group.colour[scheme]},
        text=[labels.quantity(figure.value, figure.unit) for figure in members],
        textposition="outside",
        textfont={"size": SIZES["value"], "color": palette.INK[scheme]},
        cliponaxis=False,
        hovertext=[_hover(figure, labels) for figure in members],
        hoverinfo="text",
    )


def _points(figures: Sequence[Figure], days: Sequence[str], labels: Labels, scheme: Scheme) -> go.Scatter:
    colour = palette.CHARTS[0][scheme]
    return go.Scatter(
        x=days,
        y=[figure.value for figure in figures],
        mode="lines+markers+text",
        line={"color": colour, "width": 2.5},
        marker={"color": colour, "size": 10},
        text=[labels.quantity(figure.value, figure.unit) for figure in figures],
        textposition=_beside(figures),
        textfont={"size": SIZES["label"], "color": palette.INK[scheme]},
        cliponaxis=False,
        hovertext=[_hover(figure, labels) for figure in figures],
        hoverinfo="text",
    )


def _beside(figures: Sequence[Figure]) -> list[str]:
    """Where each value of a rising line is written: above it, or below where the one before is in the way."""
    near = max(figure.value for figure in figures) * 0.05
    rises = [0.0, *(after.value - before.value for before, after in pairwise(figures))]
    return ["bottom right" if rise < near else "top left" for rise in rises]


def _shifted(day: str, days: int) -> str:
    return (date.fromisoformat(day) + timedelta(days)).isoformat()


def _spaced(days: Sequence[str]) -> list[str]:
    """Those of ``days`` that can be written below an axis without touching, the first among them."""
    kept: list[str] = []
    for day in days:
        if not kept or (date.fromisoformat(day) - date.fromisoformat(kept[-1])).days >= DAYS_BETWEEN_TICKS:
            kept.append(day)
    return kept


def _label(text: str, row: int) -> dict[str, object]:
    return {
        "text": text,
        "x": 0,
        "xref": "paper",
        "xanchor": "left",
        "y": row + 0.01,
        "yanchor": "bottom",
        "align": "left",
        "showarrow": False,
        "font": {"size": SIZES["label"]},
    }


def _hover(figure: Figure, labels: Labels) -> str:
    language = labels.t.language
    parts = [figure.metric[language], labels.quantity(figure.value, figure.unit)]
    if figure.baseline:
        parts.append(labels.t("against", baseline=figure.baseline[language]))
    return "<br>".join(map(_wrapped, parts))


def _wrapped(text: str) -> str:
    """``text`` in lines for Plotly, which reads some HTML: what the data says is shown letter by letter."""
    return "<br>".join(html.escape(line, quote=False) for line in textwrap.wrap(text, LABEL_WIDTH))


def _reach(figures: Sequence[Figure]) -> tuple[float, float]:
    """The value axis, from zero, with room for the values beyond the bars on either side."""
    low = min(0.0, *(figure.value for figure in figures))
    high = max(0.0, *(figure.value for figure in figures))
    room = (high - low) * ROOM_FOR_VALUES
    return (low - room if low < 0 else 0.0, high + room if high > 0 else 0.0)


def _text(scheme: Scheme) -> dict[str, object]:
    """The colour of all text: Streamlit's own is too faint to be read on paper."""
    return {"font": {"color": palette.INK[scheme]}}


def _hidden_axis() -> dict[str, object]:
    return {"showgrid": False, "showticklabels": False, "fixedrange": True}
