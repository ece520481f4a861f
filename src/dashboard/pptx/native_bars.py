"""Bars, dots and ranges as PowerPoint makes them: to be edited there, with the numbers of the data behind them.

One row a mark, named beside it and with its value at its end; the heading of a group is a row without a value.
PowerPoint has no dots in rows: one is written before the value, at the end of a bar without colour. A range is a bar to
its upper bound, behind one to its lower bound in the colour of the slide: so the workbook holds the two bounds and no
difference that nobody has published.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_TICK_LABEL_POSITION, XL_TICK_MARK
from pptx.util import Pt

from dashboard import palette
from dashboard.charts.chart_model import Chart, UnknownMarkError
from dashboard.charts.marks import Bar, Change, Datum, Period, Range
from dashboard.i18n.localizer import Localizer
from dashboard.palette import Colour
from dashboard.pptx.bar_layout import NAMES, gap_width, max_lines, name_size, name_width, value_axis_range, value_size
from dashboard.pptx.chart_workbook import WorkbookSeries, build_workbook
from dashboard.pptx.native_chart import ChartPlace, add_native_chart, datum_format, label_point, place_marks
from dashboard.pptx.number_formats import PLAIN
from dashboard.pptx.pptx_theme import set_colour
from dashboard.pptx.slide_box import Box
from dashboard.pptx.text_fitting import replace_control_chars
from dashboard.pptx.text_width import truncate, wrap_text

DOT = "●"
"""What is written at the place of a value that no bar leads to."""


@dataclass(frozen=True, slots=True)
class BarRow:
    """One row: name, value (None for a heading), colour, the lower bound of a range, whether it is a dot."""

    name: str
    high: Datum | None
    colour: Colour
    low: Datum | None = None
    is_dot: bool = False


def add_bars(place: ChartPlace, chart: Chart) -> None:
    """The bars and ranges of ``chart``, below what they are set against.

    Raises:
        UnknownMarkError: ``chart`` has other marks.
    """
    rows, localizer = list(bar_rows(chart, place.localizer)), place.localizer
    names = [replace_control_chars(row.name) for row in rows]
    size = name_size(names, place.box)
    names = [_fitted(name, size, len(names), place.box) for name in names]
    columns = _columns(rows, _series_names(chart, localizer), localizer)
    native_chart = add_native_chart(place, XL_CHART_TYPE.BAR_CLUSTERED, names, columns)
    references = [line.datum.figure for line in chart.reference_lines if line.datum.figure]
    workbook = build_workbook(names, columns, [*references, *chart.figures], place.day, localizer)
    native_chart.part.chart_workbook.update_from_xlsx_blob(workbook)
    _set_axes(native_chart, rows, place.box, size)
    plot = native_chart.plots[0]
    plot.gap_width, plot.overlap = gap_width(len(names), place.box), 100
    for series, column in zip(plot.series, columns, strict=True):
        _paint(series, rows, column, value_size(size), lower=column is not columns[0])


def bar_rows(chart: Chart, localizer: Localizer) -> Iterator[BarRow]:
    """The rows of ``chart`` from the top; a reference line is a row of its own, in the colour that it has on the site.

    Raises:
        UnknownMarkError: ``chart`` has a mark that is neither a bar nor a range.
    """
    unknown = {type(mark).__name__ for mark in chart.marks if not isinstance(mark, Bar | Range | Change)}
    if unknown:
        raise UnknownMarkError(f"native bars have no {', '.join(unknown)}")
    for line in chart.reference_lines:
        yield BarRow(localizer.metric(line.datum.figure) if line.datum.figure else "", line.datum, palette.MUTED)
    for series, marks in groupby(chart.rows, lambda mark: mark.series):
        if len(chart.series) > 1:
            yield BarRow(f"{series.name}{localizer.t('colon')}".rstrip(), None, series.colour)
        yield from (row for mark in marks for row in _rows(mark, localizer))


def _rows(mark: Bar | Range | Change | Period, localizer: Localizer) -> Iterator[BarRow]:
    """One row, or two where there is a value before and one after."""
    match mark:
        case Range(name, (high,), _, series):
            # The dot is written as its value is, in a colour that can be read.
            yield BarRow(name, high, palette.MUTED if high.emphasis == "other" else series.colour, is_dot=True)
        case Range(name, (low, high), _, series):
            yield BarRow(name, high, high.colour_in(series), low)
        case Change(name, data, _, series):
            for datum in data:
                metric = localizer.metric(datum.figure) if datum.figure else name
                yield BarRow(metric, datum, datum.colour_in(series))
        case Bar(name, datum, _, series):
            yield BarRow(name, datum, datum.colour_in(series))
        case _:
            raise UnknownMarkError(f"native bars have no {type(mark).__name__}")


def _series_names(chart: Chart, localizer: Localizer) -> tuple[str, str]:
    """What the values are called in the workbook, and what the lower bounds."""
    if any(isinstance(mark, Range) for mark in chart.marks):
        return localizer.t("deck-high"), localizer.t("deck-low")
    return localizer.t("figure-value" if chart.figures else "column-count"), ""


def _columns(rows: Sequence[BarRow], names: tuple[str, str], localizer: Localizer) -> list[WorkbookSeries]:
    """The values, and the lower bounds if there are any."""
    high = WorkbookSeries(names[0], *_cells([(row.high, DOT if row.is_dot else "") for row in rows], localizer))
    if all(row.low is None for row in rows):
        return [high]
    return [high, WorkbookSeries(names[1], *_cells([(row.low, "") for row in rows], localizer))]


def _cells(
    data: Sequence[tuple[Datum | None, str]], localizer: Localizer
) -> tuple[Sequence[float | None], Sequence[str]]:
    """Each number with the format in which it is written after its mark."""
    formats = [datum_format(datum, localizer, mark) if datum else PLAIN for datum, mark in data]
    return [datum.value if datum else None for datum, _ in data], formats


def _fitted(name: str, size: int, count: int, box: Box) -> str:
    """``name`` in the lines that its row has room for."""
    width = name_width(box)
    return wrap_text(truncate(name, width, size, max_lines(size, count, box)), width, size)


def _set_axes(native_chart: Any, rows: Sequence[BarRow], box: Box, size: int) -> None:
    names, values = native_chart.category_axis, native_chart.value_axis
    names.reverse_order = True
    names.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    names.tick_labels.font.size = Pt(size)
    names.major_tick_mark = XL_TICK_MARK.NONE
    set_colour(names.format.line.color, palette.BORDER)
    data = [row.high for row in rows if row.high]
    values.minimum_scale, values.maximum_scale = value_axis_range(data, box.width * (1 - NAMES), value_size(size))
    values.visible = values.has_major_gridlines = False
    place_marks(native_chart, Box(NAMES, 0.01, 1 - NAMES, 0.98))


def _paint(series: Any, rows: Sequence[BarRow], column: WorkbookSeries, size: float, *, lower: bool) -> None:
    """Each bar in its colour, its value at its end. Up to the lower bound, a range has the colour of the slide."""
    position = XL_LABEL_POSITION.INSIDE_END if lower else XL_LABEL_POSITION.OUTSIDE_END
    for at, (row, value, code) in enumerate(zip(rows, column.values, column.formats, strict=True)):
        if value is None or row.high is None:
            continue
        fill = series.points[at].format.fill
        if row.is_dot:
            fill.background()
        else:
            fill.solid()
            set_colour(fill.fore_color, palette.BACKGROUND if lower else row.colour)
        colour, bold = row.colour if row.is_dot else palette.TEXT, row.high.emphasis != "other"
        label_point(series.points[at], code, position, colour, size, bold=bold)
