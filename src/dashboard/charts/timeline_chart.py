"""A timeline: dated figures as points that a line joins, and the value that the letter claims as a line across."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from dashboard import palette
from dashboard.catalogue.model import Figure
from dashboard.charts.chart_model import Chart
from dashboard.charts.datum import figure_datum
from dashboard.charts.labels import SIZES
from dashboard.charts.marks import Line, Point, Series, Side
from dashboard.charts.reference_line import reference_line
from dashboard.charts.scales import Scale, TimeAxis, ValueAxis
from dashboard.i18n.localizer import Localizer

TIMELINE_HEIGHT = 400
TOP, BOTTOM = 24, 32
"""Pixels above the values and below them, for the days."""
ROOM_FOR_VALUES = 1.1
"""How much higher than the highest value the chart is."""
NEAR = 0.05
"""Share of the highest value by which a value rises so little that the one before is in its way."""
DAYS_BETWEEN_TICKS = 6
LEAD_DAYS, TRAIL_DAYS = 4, 2
"""Days before the first point, where its neighbour's value is written, and after the last, for half of its name."""


def timeline_chart(
    figures: Sequence[Figure], localizer: Localizer, reference: Figure | None, height: int = TIMELINE_HEIGHT
) -> Chart:
    """``figures`` over time, with the value of ``reference``, if any, as a line across.

    Raises:
        ValueError: A figure has no day at which its period starts.
    """
    days = [date.fromisoformat(figure.period_start or "") for figure in figures]
    series = Series("", palette.CHARTS[0], frozenset(figure.id for figure in figures))
    highest = max(figure.value for figure in figures)
    points = [
        Point(day, figure_datum(figure, localizer), side)
        for day, figure, side in zip(days, figures, _sides(figures, NEAR * highest), strict=True)
    ]
    return Chart(
        marks=(Line(tuple(points), series),),
        x=Scale(days[0] - timedelta(LEAD_DAYS), days[-1] + timedelta(TRAIL_DAYS)),
        height=height,
        y=ValueAxis(Scale(0.0, highest * ROOM_FOR_VALUES), TOP, height - BOTTOM),
        time_axis=TimeAxis(tuple((day, localizer.day(day.isoformat())) for day in _spaced(days))),
        reference_lines=(reference_line(reference, localizer, "horizontal", days[-1]),) if reference else (),
        value_size=SIZES["label"],
        series=(series,),
        figures=tuple(figures),
    )


def _sides(figures: Sequence[Figure], near: float) -> list[Side]:
    """Where each value of a rising line is written: above it, or below where the one before is in the way."""
    rises = [0.0, *(after.value - before.value for before, after in pairwise(figures))]
    return ["below" if rise < near else "above" for rise in rises]


def _spaced(days: Sequence[date]) -> list[date]:
    """Those of ``days`` that can be written below an axis without touching, the first among them."""
    spaced: list[date] = []
    for day in days:
        if not spaced or (day - spaced[-1]).days >= DAYS_BETWEEN_TICKS:
            spaced.append(day)
    return spaced
