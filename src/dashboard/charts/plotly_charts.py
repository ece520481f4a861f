"""Charts made from figures: one bar a figure, one row a span, or one point a dated figure.

Every value is written at its mark and every mark is named where it stands, so no chart needs a legend.
"""

from __future__ import annotations

import html
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

import plotly.graph_objects as go

from dashboard import palette
from dashboard.catalogue.model import Figure
from dashboard.charts import chart_text_style, label_layout, value_ranges
from dashboard.charts.chart_text_style import LABEL_WIDTH, SIZES, tooltip_text, wrap_label
from dashboard.charts.label_layout import LabelRow
from dashboard.charts.value_ranges import ValueRange
from dashboard.i18n.localizer import Localizer
from dashboard.palette import Colour, Scheme

TIMELINE_HEIGHT = 400
HEADING, BETWEEN = 30, 12
"""Heights in pixels: the name of a group, the space above every group but the first."""
DOT, LINE_OF_SPAN = 15, 7
"""Sizes in pixels: the mark of a bound, the line from bound to bound."""
DAYS_BETWEEN_TICKS = 6
LEAD_DAYS, TRAIL_DAYS = 4, 2
"""Days before the first point, where its neighbour's value is written, and after the last, for half of its name."""
ROOM_FOR_VALUES = 0.36
"""Share of the longest bar that is kept free beyond it for the value."""
ROOM_BEFORE_SPANS = 0.14
"""Share of the highest bound that is kept free before zero for the value of a low one."""


@dataclass(frozen=True, slots=True)
class PlotlyChart:
    """A Plotly figure, and the height in pixels that it needs."""

    figure: go.Figure
    height: int


@dataclass(frozen=True, slots=True)
class Series:
    """Marks of one colour: ``name`` says what they share, ``members`` are the identifiers of figures."""

    name: str
    colour: Colour
    members: frozenset[str]


def bars(
    figures: Sequence[Figure],
    localizer: Localizer,
    groups: Sequence[Series],
    scheme: Scheme,
    letters: int = LABEL_WIDTH,
) -> PlotlyChart:
    """One horizontal bar a figure, from the top in the order given, its label above it. All must have one unit.

    Where there are several groups, bar and label have the colour of theirs; the labels must tell what it stands for.
    """
    names = [series_label(figures, figure, localizer) for figure in figures]
    placed = dict(zip((figure.id for figure in figures), label_layout.layout_rows(names, letters=letters), strict=True))
    chart = go.Figure([_bar_trace(group, figures, placed, localizer, scheme) for group in groups])
    for id_, row in placed.items():
        chart.add_annotation(row.annotation(_label_colour(id_, groups)[scheme]))
    return _laid_out(chart, placed.values(), _reach(figures), scheme)


def ranges(
    figures: Sequence[Figure],
    localizer: Localizer,
    groups: Sequence[Series],
    scheme: Scheme,
    letters: int = LABEL_WIDTH,
) -> PlotlyChart:
    """One row a span below the name of its group, with a mark at each figure. All must have one unit."""
    chart, placed, top = go.Figure(), list[LabelRow](), 0.0
    for group in groups:
        members = value_ranges.pair_bounds(figure for figure in figures if figure.id in group.members)
        chart.add_annotation(
            label_layout.label_annotation(_bold(group.name), top + HEADING - 6, group.colour[scheme], SIZES["group"]),
        )
        names = [metric_label(span.metric(localizer), span.high, localizer) for span in members]
        stacked = label_layout.layout_rows(names, top + HEADING, letters)
        chart.add_traces(_span_traces(group, members, stacked, localizer, scheme))
        for row in stacked:
            chart.add_annotation(row.annotation(palette.TEXT[scheme]))
        placed += stacked
        top = stacked[-1].bottom + BETWEEN
    high = _reach(figures)[1]
    return _laid_out(chart, placed, (-ROOM_BEFORE_SPANS * high / (1 + ROOM_FOR_VALUES), high), scheme)


def timeline(figures: Sequence[Figure], localizer: Localizer, claim: Figure, scheme: Scheme) -> PlotlyChart:
    """Dated figures as points over time, with the value that the letter claims as a line across."""
    days = [figure.period_start or "" for figure in figures]
    ticks = _spaced(days)
    top = max(figure.value for figure in figures) * 1.1
    chart = go.Figure(_points(figures, days, localizer, scheme))
    chart.add_hline(y=claim.value, line={"color": palette.MUTED[scheme], "dash": "dot", "width": 1.5})
    chart.add_annotation(
        x=days[-1],
        y=claim.value,
        text=wrap_label(localizer.t("chart-letter-line", value=localizer.quantity(claim.value, claim.unit))),
        font={"size": SIZES["label"], "color": palette.TEXT[scheme]},
        showarrow=False,
        xanchor="right",
        yanchor="top",
        align="right",
    )
    chart.update_layout(
        **chart_text_style.text_layout(scheme),
        margin={"l": 8, "r": 8, "t": 24, "b": 32},
        showlegend=False,
        xaxis={
            "range": [_shifted(days[0], -LEAD_DAYS), _shifted(days[-1], TRAIL_DAYS)],
            "tickvals": ticks,
            "ticktext": [localizer.day(day) for day in ticks],
            "tickangle": 0,
            "tickfont": {"color": palette.MUTED[scheme], "size": SIZES["label"]},
            "showgrid": False,
            "fixedrange": True,
        },
        yaxis={**_hidden_axis(), "range": [0, top], "zeroline": True, "zerolinecolor": palette.BORDER[scheme]},
    )
    return PlotlyChart(chart, TIMELINE_HEIGHT)


def add_reference_line(drawing: PlotlyChart, claim: Figure, localizer: Localizer, scheme: Scheme) -> PlotlyChart:
    """``drawing`` of ranges with what the letter claims as a line from top to bottom, named at its lower end."""
    chart = go.Figure(drawing.figure)
    chart.add_vline(x=claim.value, line={"color": palette.MUTED[scheme], "dash": "dot", "width": 1.5}, layer="below")
    chart.add_annotation(
        x=claim.value,
        y=drawing.height,
        text=f"{wrap_label(localizer.t('chart-letter-line', value=localizer.quantity(claim.value, claim.unit)))} ",
        font={"size": SIZES["label"], "color": palette.TEXT[scheme]},
        showarrow=False,
        xanchor="right",
        yanchor="bottom",
    )
    return PlotlyChart(chart, drawing.height)


def series_label(figures: Sequence[Figure], figure: Figure, localizer: Localizer) -> str:
    """What ``figure`` measures, and who says so where that differs within ``figures``."""
    several = len({other.issuer for other in figures}) > 1
    return metric_label(localizer.metric(figure), figure, localizer) if several else localizer.metric(figure)


def metric_label(metric: str, figure: Figure, localizer: Localizer) -> str:
    """A measure with the issuer of ``figure``, unless it names that already."""
    issuer = figure.issuer[localizer.t.language]
    return metric if issuer in metric else f"{metric} – {issuer}"


def _laid_out(
    chart: go.Figure, placed: Collection[LabelRow], reach: tuple[float, float], scheme: Scheme
) -> PlotlyChart:
    """The chart without margins and with pixels as its second axis."""
    height = round(max(row.bottom for row in placed))
    chart.update_layout(
        **chart_text_style.text_layout(scheme),
        barmode="overlay",
        margin={"l": 0, "r": 0, "t": 0, "b": 0},
        showlegend=False,
        shapes=[_zero(row, scheme) for row in placed],
        xaxis={**_hidden_axis(), "range": reach, "zeroline": False},
        yaxis={**_hidden_axis(), "range": [height, 0], "zeroline": False},
    )
    return PlotlyChart(chart, height)


def _bar_trace(
    group: Series, figures: Sequence[Figure], placed: Mapping[str, LabelRow], localizer: Localizer, scheme: Scheme
) -> go.Bar:
    members = [figure for figure in figures if figure.id in group.members]
    return go.Bar(
        name=html.escape(group.name, quote=False),
        orientation="h",
        x=[figure.value for figure in members],
        y=[placed[figure.id].mark for figure in members],
        width=label_layout.BAR,
        marker={"color": group.colour[scheme]},
        text=[localizer.quantity(figure.value, figure.unit) for figure in members],
        textposition="outside",
        constraintext="none",
        textfont={"size": SIZES["value"], "color": palette.TEXT[scheme]},
        cliponaxis=False,
        hovertext=[tooltip_text(figure, localizer) for figure in members],
        hoverinfo="text",
    )


def _span_traces(
    group: Series, members: Sequence[ValueRange], stacked: Sequence[LabelRow], localizer: Localizer, scheme: Scheme
) -> list[go.Scatter]:
    """A line with a mark at each end for every span, its values outwards."""
    colour = group.colour[scheme]
    return [
        go.Scatter(
            name=html.escape(group.name, quote=False),
            x=[figure.value for figure in span.figures],
            y=[row.mark for _ in span.figures],
            mode="lines+markers+text",
            line={"color": colour, "width": LINE_OF_SPAN},
            marker={"color": colour, "size": DOT},
            text=[localizer.quantity(figure.value, figure.unit) for figure in span.figures],
            textposition=["middle left", "middle right"][-len(span.figures) :],
            textfont={"size": SIZES["value"], "color": palette.TEXT[scheme]},
            cliponaxis=False,
            hovertext=[tooltip_text(figure, localizer) for figure in span.figures],
            hoverinfo="text",
        )
        for span, row in zip(members, stacked, strict=True)
    ]


def _zero(row: LabelRow, scheme: Scheme) -> dict[str, object]:
    """Where zero is on a row; a line through the whole chart would cross its labels."""
    reach = {"x0": 0, "x1": 0, "y0": row.mark - label_layout.BAR / 2, "y1": row.mark + label_layout.BAR / 2}
    return {"type": "line", **reach, "line": {"color": palette.BORDER[scheme], "width": 1}, "layer": "below"}


def _points(figures: Sequence[Figure], days: Sequence[str], localizer: Localizer, scheme: Scheme) -> go.Scatter:
    colour = palette.CHARTS[0][scheme]
    return go.Scatter(
        x=days,
        y=[figure.value for figure in figures],
        mode="lines+markers+text",
        line={"color": colour, "width": 2.5},
        marker={"color": colour, "size": 10},
        text=[localizer.quantity(figure.value, figure.unit) for figure in figures],
        textposition=_beside(figures),
        textfont={"size": SIZES["label"], "color": palette.TEXT[scheme]},
        cliponaxis=False,
        hovertext=[tooltip_text(figure, localizer) for figure in figures],
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


def _reach(figures: Sequence[Figure]) -> tuple[float, float]:
    """The value axis, from zero, with room for the values beyond the bars on either side."""
    low = min(0.0, *(figure.value for figure in figures))
    high = max(0.0, *(figure.value for figure in figures))
    room = (high - low) * ROOM_FOR_VALUES
    return (low - room if low < 0 else 0.0, high + room if high > 0 else 0.0)


def _label_colour(id_: str, groups: Sequence[Series]) -> Colour:
    if len(groups) == 1:
        return palette.TEXT
    return next(group.colour for group in groups if id_ in group.members)


def _bold(text: str) -> str:
    return f"<b>{html.escape(text, quote=False)}</b>"


def _hidden_axis() -> dict[str, object]:
    return {"showgrid": False, "showticklabels": False, "fixedrange": True}
