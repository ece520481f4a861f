"""Where the values of a native timeline stand beside their points: a slide is wider and lower than a picture."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from lxml import etree
from pptx.enum.chart import XL_LABEL_POSITION
from pptx.oxml.ns import qn

from dashboard.charts import label_sides
from dashboard.charts.chart_model import ReferenceLine
from dashboard.charts.label_sides import Spot
from dashboard.charts.labels import SIZES
from dashboard.charts.marks import Line, Side, Thresholds
from dashboard.pptx.slide_box import Box

PIXELS_PER_INCH = 72
"""How large a picture would be in which values have the size of ``SIZES``."""


@dataclass(frozen=True, slots=True)
class TimelinePlot:
    """The part of a slide in which the points of a timeline stand.

    Attributes:
        days: The days of the points, in order.
        highest: The value at the upper edge.
        box: The place of the chart, in inches.
        share: The part of ``box`` in which the points stand, in shares.
    """

    days: Sequence[date]
    highest: float
    box: Box
    share: Box

    def spot(self, day: date, value: float, label: str) -> Spot:
        """A point as PowerPoint places it: each day has a column, and its points stand in the middle."""
        across = ((day - self.days[0]).days + 0.5) / ((self.days[-1] - self.days[0]).days + 1)
        x = (self.share.left + self.share.width * across) * self.box.width
        y = (self.share.top + self.share.height * (1 - value / self.highest)) * self.box.height
        return Spot(x * PIXELS_PER_INCH, y * PIXELS_PER_INCH, label)


def timeline_sides(
    marks: Sequence[Line | Thresholds], references: Sequence[ReferenceLine], plot: TimelinePlot
) -> Iterator[Side]:
    """The side of each value of ``marks``, mark by mark, away from the names of ``references``."""
    runs = list[list[Spot]]()
    for mark in marks:
        spots = [plot.spot(point.day, point.datum.value, point.datum.label) for point in mark.points]
        runs += [spots] if isinstance(mark, Line) else [[spot] for spot in spots]
    names = [_name_box(plot.spot(plot.days[-1], line.datum.value, " ".join(line.lines))) for line in references]
    return iter(label_sides.label_sides(runs, plot.box.width * PIXELS_PER_INCH, names))


def _name_box(end: Spot) -> label_sides.Box:
    """The place of the name of a line across, above its end."""
    half, height = label_sides.LETTER * len(end.label) / 2, SIZES["label"] + label_sides.GAP
    return label_sides.Box(end.x - half, end.y - height, end.x + half, end.y, 4)


def label_position(side: Side) -> Any:
    """On which side of the point PowerPoint starts from."""
    return XL_LABEL_POSITION.LEFT if side.endswith("left") else XL_LABEL_POSITION.RIGHT


def place_label(label: Any, side: Side, height: float) -> None:
    """Lift or lower the label of python-pptx from the middle of its side; ``height`` is the chart's, in inches."""
    shift = {"above": -1, "below": 1}.get(side.split()[0], 0) * (label_sides.GAP + SIZES["label"] / 2)
    if not shift:
        return
    layout = etree.Element(qn("c:layout"))
    manual = etree.SubElement(layout, qn("c:manualLayout"))
    for tag, share in (("x", 0.0), ("y", shift / PIXELS_PER_INCH / height)):
        etree.SubElement(manual, qn(f"c:{tag}"), val=f"{share:.4f}")
    label._dLbl.find(qn("c:idx")).addnext(layout)
