"""Bars and ranges as PowerPoint makes them: to be edited there, with the numbers of the data behind them.

One row a bar, named beside it and with its value at its end. A range is a bar to its lower bound that goes on, lighter,
to its upper one: so the workbook holds the two bounds and no difference that nobody has published.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_TICK_LABEL_POSITION, XL_TICK_MARK
from pptx.util import Pt

from dashboard import palette
from dashboard.charts.chart_model import Chart, UnknownMarkError
from dashboard.charts.marks import Bar, Datum, Range
from dashboard.i18n.localizer import Localizer
from dashboard.palette import Colour
from dashboard.pptx.bar_layout import NAMES, gap_width, max_lines, name_size, name_width, value_axis_range, value_size
from dashboard.pptx.chart_workbook import WorkbookSeries, build_workbook
from dashboard.pptx.native_chart import ChartPlace, add_native_chart, datum_format, label_point, place_marks
from dashboard.pptx.number_formats import PLAIN
from dashboard.pptx.pptx_theme import set_colour
from dashboard.pptx.slide_builder import Box
from dashboard.pptx.text_fitting import replace_control_chars
from dashboard.pptx.text_width import truncate, wrap_text

LIGHTER = 0.55
"""How much lighter a range is beyond its lower bound."""


@dataclass(frozen=True, slots=True)
class BarRow:
    """One row: its name, its value, the lower bound where it is a range, and its colour."""

    name: str
    high: Datum
    colour: Colour
    low: Datum | None = None


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
    unknown = {type(mark).__name__ for mark in chart.marks if not isinstance(mark, Bar | Range)}
    if unknown:
        raise UnknownMarkError(f"native bars have no {', '.join(unknown)}")
    for line in chart.reference_lines:
        yield BarRow(localizer.metric(line.datum.figure) if line.datum.figure else "", line.datum, palette.MUTED)
    for mark in chart.rows:
        match mark:
            case Bar():
                yield BarRow(mark.name, mark.datum, mark.series.colour)
            case Range(name, (high,), _, series):
                yield BarRow(name, high, series.colour)
            case Range(name, (low, high), _, series):
                yield BarRow(name, high, series.colour, low)


def _series_names(chart: Chart, localizer: Localizer) -> tuple[str, str]:
    """What the values are called in the workbook, and what the lower bounds."""
    if any(isinstance(mark, Range) for mark in chart.marks):
        return localizer.t("deck-high"), localizer.t("deck-low")
    return localizer.t("figure-value" if chart.figures else "column-count"), ""


def _columns(rows: Sequence[BarRow], names: tuple[str, str], localizer: Localizer) -> list[WorkbookSeries]:
    """The values, and the lower bounds if there are any."""
    highs = [row.high for row in rows]
    high = WorkbookSeries(
        names[0], [datum.value for datum in highs], [datum_format(datum, localizer) for datum in highs]
    )
    if all(row.low is None for row in rows):
        return [high]
    lows = [row.low for row in rows]
    formats = [datum_format(datum, localizer) if datum else PLAIN for datum in lows]
    return [high, WorkbookSeries(names[1], [datum.value if datum else None for datum in lows], formats)]


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
    data = [row.high for row in rows]
    values.minimum_scale, values.maximum_scale = value_axis_range(data, box.width * (1 - NAMES), value_size(size))
    values.visible = values.has_major_gridlines = False
    place_marks(native_chart, Box(NAMES, 0.01, 1 - NAMES, 0.98))


def _paint(series: Any, rows: Sequence[BarRow], column: WorkbookSeries, size: float, *, lower: bool) -> None:
    """Each bar in its colour, its value at its end. What lies beyond the lower bound of a range is lighter."""
    for at, (row, value, code) in enumerate(zip(rows, column.values, column.formats, strict=True)):
        if value is None:
            continue
        fill = series.points[at].format.fill
        fill.solid()
        set_colour(fill.fore_color, row.colour)
        if row.low is not None and not lower:
            fill.fore_color.brightness = LIGHTER
        position = XL_LABEL_POSITION.INSIDE_END if lower else XL_LABEL_POSITION.OUTSIDE_END
        label_point(series.points[at], code, position, palette.BACKGROUND if lower else palette.TEXT, size)
