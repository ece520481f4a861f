"""The chart of the watch: a bar for every week, and below on the same line of time a row for every lockdown.

Counts and lockdowns share the days and nothing else, so each has a height of its own.
"""

from __future__ import annotations

import html
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

import plotly.graph_objects as go

from dashboard import palette
from dashboard.catalogue.model import Lockdown
from dashboard.catalogue.weeks import Week
from dashboard.charts import chart_text_style, label_layout
from dashboard.charts.chart_text_style import SIZES
from dashboard.charts.label_layout import LabelRow
from dashboard.charts.plotly_charts import DOT, LINE_OF_SPAN, PlotlyChart
from dashboard.i18n.localizer import Localizer
from dashboard.i18n.numbers import format_number
from dashboard.palette import Scheme

BARS, TICKS = 260, 44
"""Heights in pixels: the bars with their values, the months below them."""
ROOM_FOR_VALUES = 1.15
"""How much higher than the highest bar the chart is."""
DAY = 24 * 3600 * 1000
WIDTH = 5.6 * DAY
"""Milliseconds of a bar: a week, but for the space between two."""


def weekly_chart(
    counts: Mapping[Week, int], chosen: Week, lockdowns: Sequence[Lockdown], localizer: Localizer, scheme: Scheme
) -> PlotlyChart:
    """A bar a week of ``counts``, in their order, the ``chosen`` one in another colour; a row a lockdown with a start.

    ``counts`` holds every week from the first to the last, also those without any.
    """
    begun = [item for item in lockdowns if item.start]
    placed = label_layout.layout_rows([lockdown_label(item, localizer) for item in begun])
    below = round(placed[-1].bottom) if placed else 0
    height = BARS + TICKS + below
    chart = go.Figure([_bars(counts, chosen, localizer, scheme)])
    chart.add_traces([_span(item, row, max(counts).last, scheme) for item, row in zip(begun, placed, strict=True)])
    for row in placed:
        chart.add_annotation(row.annotation(palette.TEXT[scheme]))
    chart.update_layout(
        **chart_text_style.text_layout(scheme),
        margin={"l": 0, "r": 0, "t": 0, "b": 0},
        showlegend=False,
        xaxis={**_months(counts, localizer, scheme), "anchor": "y2"},
        yaxis={**_hidden(), "domain": [0, below / height], "range": [below or 1, 0]},
        yaxis2={**_hidden(), "domain": [(below + TICKS) / height, 1], "range": [0, _top(counts)]},
    )
    return PlotlyChart(chart, height)


def lockdown_label(lockdown: Lockdown, localizer: Localizer) -> str:
    """A lockdown in a line: country, dates as far as they are known, how far it went."""
    country, kind = localizer.country(lockdown.country), localizer.term("kind", lockdown.kind)
    if lockdown.start is None:
        return f"{country} – {kind}"
    if lockdown.end is None:
        open_ended = localizer.t("lockdown-open", date=localizer.date(lockdown.start))
        return f"{country}, {open_ended} – {kind}"
    days = localizer.days(lockdown.start, lockdown.end)
    return f"{country}, {days} – {kind}"


def weeks_as_text(counts: Mapping[Week, int], lockdowns: Sequence[Lockdown], localizer: Localizer) -> str:
    """Every value of the chart in words."""
    weeks = (f"{localizer.day(week.first.isoformat())}{localizer.t('colon')}{count}" for week, count in counts.items())
    spans = (lockdown_label(item, localizer) for item in lockdowns if item.start)
    return f"{localizer.join_list([*weeks, *spans])}."


def _bars(counts: Mapping[Week, int], chosen: Week, localizer: Localizer, scheme: Scheme) -> go.Bar:
    marked, plain = palette.CHARTS[0][scheme], palette.CHARTS[1][scheme]
    return go.Bar(
        x=[(week.first + timedelta(days=3)).isoformat() for week in counts],
        y=list(counts.values()),
        yaxis="y2",
        width=WIDTH,
        marker={"color": [marked if week == chosen else plain for week in counts]},
        text=[format_number(count, localizer.t.language) if count else "" for count in counts.values()],
        textposition="outside",
        textangle=0,
        constraintext="none",
        textfont={"size": SIZES["label"], "color": palette.TEXT[scheme]},
        cliponaxis=False,
        hovertext=[_hover(week, count, localizer) for week, count in counts.items()],
        hoverinfo="text",
    )


def _span(lockdown: Lockdown, row: LabelRow, last: date, scheme: Scheme) -> go.Scatter:
    """A line from day to day; without an end it runs out of the chart, and has no mark there."""
    colour = palette.MUTED[scheme]
    return go.Scatter(
        x=[lockdown.start, lockdown.end or last.isoformat()],
        y=[row.mark, row.mark],
        mode="lines+markers",
        line={"color": colour, "width": LINE_OF_SPAN},
        marker={"color": colour, "size": [DOT, DOT if lockdown.end else 0], "opacity": 1},
        hoverinfo="skip",
    )


def _months(counts: Mapping[Week, int], localizer: Localizer, scheme: Scheme) -> dict[str, object]:
    """The axis of days from the first week to the last, with every month named where it begins."""
    first, last = min(counts).first, max(counts).last
    begun = list(_first_days(first, last))
    return {
        "type": "date",
        "range": [first.isoformat(), (last + timedelta(days=1)).isoformat()],
        "tickvals": [day.isoformat() for day in begun],
        "ticktext": [localizer.month(day.isoformat()) for day in begun],
        "tickangle": 0,
        "ticks": "outside",
        "ticklen": 8,
        "tickcolor": palette.MUTED[scheme],
        "ticklabelposition": "outside right",
        "tickfont": {"color": palette.MUTED[scheme], "size": SIZES["label"]},
        "showline": True,
        "linecolor": palette.BORDER[scheme],
        "showgrid": False,
        "fixedrange": True,
    }


def _first_days(first: date, last: date) -> Iterator[date]:
    days = (first + timedelta(days=passed) for passed in range((last - first).days + 1))
    return (day for day in days if day.day == 1)


def _hover(week: Week, count: int, localizer: Localizer) -> str:
    return html.escape(f"{localizer.week(week)}{localizer.t('colon')}{count}", quote=False)


def _top(counts: Mapping[Week, int]) -> float:
    return max(*counts.values(), 1) * ROOM_FOR_VALUES


def _hidden() -> dict[str, object]:
    return {"showgrid": False, "showticklabels": False, "fixedrange": True, "zeroline": False}
