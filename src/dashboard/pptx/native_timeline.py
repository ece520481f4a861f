"""A timeline as PowerPoint makes it: dated figures as points, and what the letter claims as a dotted line across."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from lxml import etree
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_MARKER_STYLE, XL_TICK_MARK
from pptx.enum.dml import MSO_LINE
from pptx.oxml.ns import qn
from pptx.util import Pt

from dashboard import palette
from dashboard.charts.chart_model import Chart, ReferenceLine, UnknownMarkError
from dashboard.charts.marks import Line, Point
from dashboard.i18n.localizer import Localizer
from dashboard.palette import Colour
from dashboard.pptx.chart_workbook import WorkbookSeries, build_workbook
from dashboard.pptx.native_chart import ChartPlace, add_native_chart, datum_format, label_point, place_marks
from dashboard.pptx.number_formats import PLAIN, day_format
from dashboard.pptx.pptx_theme import set_colour
from dashboard.pptx.slide_builder import Box

DAYS_BETWEEN_TICKS = 4
ROOM_FOR_VALUES = 1.12
"""How much higher than the highest value the axis is."""
STEEP = 0.15
"""Share of the highest value by which a line rises within a day where nothing can be written above a point."""
MARKER, VALUE_SIZE, DAY_SIZE = 10, 14, 13
"""Points of a mark, of the type of values and of that of days."""


def add_timeline(place: ChartPlace, chart: Chart) -> None:
    """The line of ``chart`` over time, with its reference lines across.

    Raises:
        UnknownMarkError: ``chart`` has other marks than one line.
    """
    line, localizer = _only_line(chart), place.localizer
    days = [point.day for point in line.points]
    references = [_constant(reference, len(days), localizer) for reference in chart.reference_lines]
    columns = [_values(line, localizer), *references]
    native_chart = add_native_chart(place, XL_CHART_TYPE.LINE_MARKERS, days, columns)
    compared = [reference.datum.figure for reference in chart.reference_lines if reference.datum.figure]
    workbook = build_workbook(days, columns, [*chart.figures, *compared], place.day, localizer)
    native_chart.part.chart_workbook.update_from_xlsx_blob(workbook)
    _set_axes(native_chart, max(point.datum.value for point in line.points), localizer)
    values, *constants = native_chart.plots[0].series
    _paint_points(values, line, localizer)
    for constant in constants:
        _paint_reference(constant, max(len(days) - 2, 0))


def _only_line(chart: Chart) -> Line:
    match chart.marks:
        case (Line() as line,):
            return line
    raise UnknownMarkError("a native timeline is one line")


def _values(line: Line, localizer: Localizer) -> WorkbookSeries:
    data = [point.datum for point in line.points]
    formats = [datum_format(datum, localizer) for datum in data]
    return WorkbookSeries(localizer.t("figure-value"), [datum.value for datum in data], formats)


def _constant(reference: ReferenceLine, count: int, localizer: Localizer) -> WorkbookSeries:
    """The value of ``reference`` on every day, under the name of the line."""
    code = datum_format(reference.datum, localizer)
    return WorkbookSeries(" ".join(reference.lines), [reference.datum.value] * count, [code] * count)


def _set_axes(native_chart: Any, highest: float, localizer: Localizer) -> None:
    days, values = native_chart.category_axis, native_chart.value_axis
    days.tick_labels.font.size = Pt(DAY_SIZE)
    days.tick_labels.number_format = day_format(localizer.t.language)
    days.tick_labels.number_format_is_linked = False
    days.major_tick_mark = XL_TICK_MARK.OUTSIDE
    set_colour(days.format.line.color, palette.BORDER)
    base = days._element.find(qn("c:baseTimeUnit"))
    for tag, value in (("c:majorTimeUnit", "days"), ("c:majorUnit", str(DAYS_BETWEEN_TICKS))):
        base.addnext(etree.Element(qn(tag), val=value))
    values.minimum_scale, values.maximum_scale = 0, highest * ROOM_FOR_VALUES
    values.visible = values.has_major_gridlines = False
    place_marks(native_chart, Box(0.06, 0.02, 0.9, 0.86))


def _paint_points(series: Any, line: Line, localizer: Localizer) -> None:
    _stroke(series, line.series.colour, 2.5)
    for at, (value, position) in enumerate(zip(line.points, _positions(line.points), strict=True)):
        point = series.points[at]
        point.marker.style, point.marker.size = XL_MARKER_STYLE.CIRCLE, MARKER
        point.marker.format.fill.solid()
        set_colour(point.marker.format.fill.fore_color, line.series.colour)
        point.marker.format.line.fill.background()
        label_point(point, datum_format(value.datum, localizer), position, palette.TEXT, VALUE_SIZE)


def _positions(points: Sequence[Point]) -> list[Any]:
    """Where each value is written: above, or at the side of a steep rise where the line is not."""
    near = max(point.datum.value for point in points) * STEEP
    rises = [(b.datum.value - a.datum.value) / max((b.day - a.day).days, 1) for a, b in pairwise(points)]
    steep = [False, *(rise > near for rise in rises), False]
    left, below, above = XL_LABEL_POSITION.LEFT, XL_LABEL_POSITION.BELOW, XL_LABEL_POSITION.ABOVE
    return [above if not after else left if before else below for before, after in pairwise(steep)]


def _paint_reference(series: Any, at: int) -> None:
    """The line with its words below the point ``at``, where the values have left it behind."""
    _stroke(series, palette.MUTED, 2)
    series.format.line.dash_style = MSO_LINE.ROUND_DOT
    series.marker.style = XL_MARKER_STYLE.NONE
    label_point(series.points[at], PLAIN, XL_LABEL_POSITION.BELOW, palette.TEXT, VALUE_SIZE)
    label = series.points[at].data_label._dLbl
    label.find(qn("c:showVal")).set("val", "0")
    label.find(qn("c:showSerName")).set("val", "1")


def _stroke(series: Any, colour: Colour, width: float) -> None:
    series.smooth = False
    set_colour(series.format.line.color, colour)
    series.format.line.width = Pt(width)
