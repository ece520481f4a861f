"""A timeline as PowerPoint makes it: counts joined by a line, thresholds as hollow points, the letter's dotted line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from lxml import etree
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_MARKER_STYLE, XL_TICK_MARK
from pptx.enum.dml import MSO_LINE
from pptx.oxml.ns import qn
from pptx.util import Pt

from dashboard import palette
from dashboard.charts.chart_model import Chart, ReferenceLine, UnknownMarkError
from dashboard.charts.marks import Line, Side, Thresholds
from dashboard.i18n.localizer import Localizer
from dashboard.palette import Colour
from dashboard.pptx.chart_workbook import WorkbookSeries, build_workbook
from dashboard.pptx.native_chart import ChartPlace, add_native_chart, datum_format, label_point, place_marks
from dashboard.pptx.number_formats import PLAIN, day_format
from dashboard.pptx.pptx_theme import set_colour
from dashboard.pptx.slide_box import Box
from dashboard.pptx.timeline_labels import TimelinePlot, label_position, place_label, timeline_sides

DAYS_BETWEEN_TICKS = 4
ROOM_FOR_VALUES = 1.12
"""How much higher than the highest value the axis is."""
PLOT = Box(0.06, 0.02, 0.9, 0.86)
"""The part of the place in which points stand, in shares."""
MARKER, NAMED_MARKER, VALUE_SIZE, DAY_SIZE = 10, 14, 12, 13
"""Points of a mark, of one that the title names, of the type of values and of that of days."""


def add_timeline(place: ChartPlace, chart: Chart) -> None:
    """The lines and thresholds of ``chart`` over time, with its reference lines across.

    Raises:
        UnknownMarkError: ``chart`` has other marks.
    """
    marks, localizer = _timeline_marks(chart), place.localizer
    days = sorted({point.day for mark in marks for point in mark.points})
    references = [_constant(reference, days, localizer) for reference in chart.reference_lines]
    columns = [*(_values(mark, days, localizer) for mark in marks), *references]
    native_chart = add_native_chart(place, XL_CHART_TYPE.LINE_MARKERS, days, columns)
    compared = [reference.datum.figure for reference in chart.reference_lines if reference.datum.figure]
    workbook = build_workbook(days, columns, [*chart.figures, *compared], place.day, localizer)
    native_chart.part.chart_workbook.update_from_xlsx_blob(workbook)
    highest = max(point.datum.value for mark in marks for point in mark.points)
    _set_axes(native_chart, highest, localizer)
    _join_gaps(native_chart)
    plot = TimelinePlot(days, highest * ROOM_FOR_VALUES, place.box, PLOT)
    sides, series = timeline_sides(marks, chart.reference_lines, plot), list(native_chart.plots[0].series)
    for one, mark in zip(series, marks, strict=False):
        _paint_points(one, mark, days, sides, place)
    for constant, column in zip(series[len(marks) :], references, strict=True):
        _paint_reference(constant, len(days) - 1, column.formats[-1])


def _timeline_marks(chart: Chart) -> list[Line | Thresholds]:
    marks = [mark for mark in chart.marks if isinstance(mark, Line | Thresholds)]
    if len(marks) != len(chart.marks):
        raise UnknownMarkError("a native timeline has lines and thresholds")
    return marks


def _values(mark: Line | Thresholds, days: Sequence[date], localizer: Localizer) -> WorkbookSeries:
    """The values of ``mark``, each in the row of its day."""
    data = {point.day: point.datum for point in mark.points}
    formats = [datum_format(data[day], localizer) if day in data else PLAIN for day in days]
    name = mark.series.name or localizer.t("figure-value")
    return WorkbookSeries(name, [data[day].value if day in data else None for day in days], formats)


def _constant(reference: ReferenceLine, days: Sequence[date], localizer: Localizer) -> WorkbookSeries:
    """The value of ``reference`` on every day since the line begins, written as the name of the line."""
    figure, start = reference.datum.figure, reference.start
    code = datum_format(reference.datum, localizer, phrase=lambda value: localizer.t("chart-letter-line", value=value))
    values = [reference.datum.value if not isinstance(start, date) or day >= start else None for day in days]
    name = localizer.metric(figure) if figure else " ".join(reference.lines)
    return WorkbookSeries(name, values, [code] * len(days))


def _join_gaps(native_chart: Any) -> None:
    """Have a line go on over days of which it has no value."""
    chart = native_chart._chartSpace.find(qn("c:chart"))
    for old in chart.findall(qn("c:dispBlanksAs")):
        chart.remove(old)
    chart.append(etree.Element(qn("c:dispBlanksAs"), val="span"))


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
    place_marks(native_chart, PLOT)


def _paint_points(
    series: Any, mark: Line | Thresholds, days: Sequence[date], sides: Iterator[Side], place: ChartPlace
) -> None:
    """Counts as filled points that a line joins, thresholds as hollow ones without a line; each value on its side."""
    is_line = isinstance(mark, Line)
    _stroke(series, mark.series.colour, 2.5)
    if not is_line:
        series.format.line.fill.background()
    for value in mark.points:
        point = series.points[days.index(value.day)]
        size, bold = NAMED_MARKER if value.datum.is_named else MARKER, value.datum.emphasis != "other"
        point.marker.style, point.marker.size = XL_MARKER_STYLE.CIRCLE, size
        point.marker.format.fill.solid()
        set_colour(point.marker.format.fill.fore_color, mark.series.colour if is_line else palette.BACKGROUND)
        set_colour(point.marker.format.line.color, mark.series.colour)
        side = next(sides)
        code, position = datum_format(value.datum, place.localizer), label_position(side)
        label_point(point, code, position, palette.TEXT, VALUE_SIZE, bold=bold)
        place_label(point.data_label, side, place.box.height)


def _paint_reference(series: Any, at: int, number_format_code: str) -> None:
    """The line with its value in its words above the point ``at``."""
    _stroke(series, palette.MUTED, 2)
    series.format.line.dash_style = MSO_LINE.ROUND_DOT
    series.marker.style = XL_MARKER_STYLE.NONE
    label_point(series.points[at], number_format_code, XL_LABEL_POSITION.ABOVE, palette.TEXT, VALUE_SIZE)


def _stroke(series: Any, colour: Colour, width: float) -> None:
    series.smooth = False
    set_colour(series.format.line.color, colour)
    series.format.line.width = Pt(width)
