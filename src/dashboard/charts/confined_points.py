"""The count of people told to stay home above the days of a dot plot: a line joins counts, nothing joins thresholds."""

from __future__ import annotations

from dataclasses import dataclass

from dashboard.catalogue.records.figures import Figure
from dashboard.charts.dot_plot import DAY
from dashboard.charts.dot_plot_drawing import DotPlotDrawing
from dashboard.charts.dot_plot_text import confined_label
from dashboard.charts.timeline_chart import THRESHOLD
from dashboard.i18n.localizer import Localizer

HEIGHT, ROOM = 100, 8
"""Units from top to bottom, and of them above the highest value and below zero, for half of a point."""
Point = tuple[int, int]


@dataclass(frozen=True, slots=True)
class ConfinedPoints:
    """Where counts and thresholds stand, in units from the left and the top, and what the last count says.

    Attributes:
        counts: What was counted, in the order of time.
        thresholds: What had been passed.
        label: The last count in words.
        end: Where the last point is, as a share of the width.
    """

    counts: tuple[Point, ...]
    thresholds: tuple[Point, ...]
    label: str
    end: float

    @property
    def line(self) -> str:
        """The counts as the data of a path that joins them."""
        return "M" + "L".join(f"{x} {y}" for x, y in self.counts)


def confined_points(drawing: DotPlotDrawing, localizer: Localizer) -> ConfinedPoints | None:
    """The figures of ``drawing`` that lie in its days; None where nothing was counted in them."""
    period = drawing.plot.period
    days = {figure: figure.start_day for figure in drawing.confined}
    figures = {figure: day for figure, day in days.items() if day and period.first <= day <= period.last}
    counts = [figure for figure in figures if figure.bound != THRESHOLD]
    if not counts:
        return None
    highest = max(figure.value for figure in figures)

    def point(figure: Figure) -> Point:
        down = (1 - figure.value / highest) * (HEIGHT - 2 * ROOM)
        return drawing.plot.x(figures[figure]) + DAY // 2, round(ROOM + down)

    thresholds = [figure for figure in figures if figure.bound == THRESHOLD]
    ends = (drawing.plot.x(figures[counts[-1]]) + DAY) / drawing.plot.width
    label = confined_label(counts[-1], localizer)
    return ConfinedPoints(tuple(map(point, counts)), tuple(map(point, thresholds)), label, ends)
