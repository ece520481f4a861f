"""Charts as PowerPoint makes them: to be edited there, with the numbers of the data behind them.

One row a bar, named beside it and with its value at its end. A range is a bar to its lower bound that goes on, lighter,
to its upper one: so the workbook holds the two bounds and no difference that nobody has published.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any

from lxml import etree
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_MARKER_STYLE, XL_TICK_LABEL_POSITION, XL_TICK_MARK
from pptx.enum.dml import MSO_LINE
from pptx.oxml.ns import qn
from pptx.util import Inches, Pt

from dashboard import palette
from dashboard.catalogue.model import Figure
from dashboard.charts import value_ranges
from dashboard.charts.datum import metric_label, series_label
from dashboard.charts.model import Series
from dashboard.i18n.localizer import Localizer
from dashboard.palette import Colour
from dashboard.pptx.chart_workbook import Column, build_workbook
from dashboard.pptx.number_formats import PLAIN, day_format, number_format
from dashboard.pptx.slide_builder import Box, SlideBuilder, rgb_color, set_alt_text
from dashboard.pptx.text_fitting import LEADING, count_lines, strip_control_chars, text_width, truncate, wrap_text

NAMES = 0.46
"""Share of the width that belongs to the names of the bars."""
NAME_SIZES = (16, 15, 14, 13, 12, 11, 10)
VALUE_SIZE = 15
"""The largest size of a value in points; where rows are narrow it is little larger than the names."""
AFTER_VALUE = 0.15
"""Inches that are kept free around a value."""
THICKEST = 0.42
"""Inches of a bar, however few there are."""
DAYS_BETWEEN_TICKS = 4
STEEP = 0.15
"""Share of the highest value by which a line rises within a day where nothing can be written above a point."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One row: its name, its value, in words and as a format, and the lower bound where it is a range."""

    name: str
    value: float
    words: str
    shape: str
    colour: Colour
    low: float | None = None
    low_shape: str = PLAIN


@dataclass(frozen=True, slots=True)
class BarRows:
    """Rows with the names of their two series, and the figures that they come from."""

    bars: Sequence[Bar]
    series: tuple[str, str]
    figures: Sequence[Figure] = ()


def rows_from_figures(figures: Sequence[Figure], groups: Sequence[Series], localizer: Localizer) -> BarRows:
    """One bar a figure, in the order given."""
    colours = {id_: group.colour for group in groups for id_ in group.members}
    rows = [
        Bar(series_label(figures, f, localizer), f.value, _words(f, localizer), _shape(f, localizer), colours[f.id])
        for f in figures
    ]
    return BarRows(rows, (localizer.t("figure-value"), ""), figures)


def rows_from_ranges(
    figures: Sequence[Figure], groups: Sequence[Series], localizer: Localizer, claim: Figure | None = None
) -> BarRows:
    """What the letter claims, where it claims anything, then one bar a span, group by group."""
    claimed = [claim] if claim else []
    rows = [_claimed(figure, localizer) for figure in claimed] + [
        Bar(
            metric_label(span.metric(localizer), span.high, localizer),
            span.high.value,
            _words(span.high, localizer),
            _shape(span.high, localizer),
            group.colour,
            span.low.value if span.low != span.high else None,
            _shape(span.low, localizer),
        )
        for group in groups
        for span in value_ranges.pair_bounds(figure for figure in figures if figure.id in group.members)
    ]
    return BarRows(rows, (localizer.t("deck-high"), localizer.t("deck-low")), [*claimed, *figures])


def _claimed(claim: Figure, localizer: Localizer) -> Bar:
    """Apart from what was measured, in the colour of the letter's line on the site."""
    return Bar(localizer.metric(claim), claim.value, _words(claim, localizer), _shape(claim, localizer), palette.MUTED)


def rows_from_counts(counts: Mapping[str, int], localizer: Localizer) -> BarRows:
    """One bar a name, with the number of its initiatives."""
    rows = [Bar(text, count, str(count), PLAIN, palette.CHARTS[0]) for text, count in counts.items()]
    return BarRows(rows, (localizer.t("column-count"), ""))


def add_bar_chart(
    canvas: SlideBuilder, box: Box, chart: BarRows, localizer: Localizer, *, words: str, day: date
) -> None:
    """``chart`` in ``box``; ``words`` say what it shows, ``day`` dates its workbook."""
    names = [strip_control_chars(bar.name) for bar in chart.bars]
    high = Column(chart.series[0], [bar.value for bar in chart.bars], [bar.shape for bar in chart.bars])
    low = Column(chart.series[1], [bar.low for bar in chart.bars], [bar.low_shape for bar in chart.bars])
    columns = [high, low] if any(bar.low is not None for bar in chart.bars) else [high]
    size = _name_size(names, box)
    width, most = _name_width(box), _most_lines(size, len(names), box)
    names = [wrap_text(truncate(text, width, size, most), width, size) for text in names]
    drawn = _added(canvas, box, XL_CHART_TYPE.BAR_CLUSTERED, names, columns, words=words)
    drawn.part.chart_workbook.update_from_xlsx_blob(build_workbook(names, columns, chart.figures, day, localizer))
    _axes(drawn, chart.bars, box, size)
    plot = drawn.plots[0]
    plot.gap_width, plot.overlap = _gap(len(names), box), 100
    for series, column in zip(plot.series, columns, strict=True):
        _paint(series, chart.bars, column, min(size + 2, VALUE_SIZE), lower=column is low)


def add_timeline(
    canvas: SlideBuilder,
    box: Box,
    figures: Sequence[Figure],
    claim: Figure,
    localizer: Localizer,
    *,
    words: str,
    day: date,
) -> None:
    """Dated ``figures`` as points over time, and the value that the letter claims as a dotted line across."""
    days = [date.fromisoformat(figure.period_start or "") for figure in figures]
    line = localizer.t("chart-letter-line", value=localizer.quantity(claim.value, claim.unit))
    columns = [
        Column(localizer.t("figure-value"), [f.value for f in figures], [_shape(f, localizer) for f in figures]),
        Column(line, [claim.value for _ in days], [_shape(claim, localizer) for _ in days]),
    ]
    drawn = _added(canvas, box, XL_CHART_TYPE.LINE_MARKERS, days, columns, words=words)
    drawn.part.chart_workbook.update_from_xlsx_blob(build_workbook(days, columns, [*figures, claim], day, localizer))
    _time_axes(drawn, max(figure.value for figure in figures), localizer)
    values, claimed = drawn.plots[0].series
    _points(values, figures, localizer)
    _claim_line(claimed, len(days) - 2)


def _added(
    canvas: SlideBuilder,
    box: Box,
    kind: Any,
    categories: Sequence[str | date],
    columns: Sequence[Column],
    *,
    words: str,
) -> Any:
    data = CategoryChartData()
    data.categories = categories
    for column in columns:
        data.add_series(strip_control_chars(column.name), column.values, number_format=PLAIN)
    place = map(Inches, (box.left, box.top, box.width, box.height))
    frame = canvas.slide.shapes.add_chart(kind, *place, data)
    set_alt_text(frame, columns[0].name, words)
    frame.chart.has_legend = frame.chart.has_title = False
    frame.chart.font.color.rgb = rgb_color(palette.TEXT)
    return frame.chart


def _axes(drawn: Any, rows: Sequence[Bar], box: Box, size: int) -> None:
    names, values = drawn.category_axis, drawn.value_axis
    names.reverse_order = True
    names.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    names.tick_labels.font.size = Pt(size)
    names.major_tick_mark = XL_TICK_MARK.NONE
    names.format.line.color.rgb = rgb_color(palette.BORDER)
    values.minimum_scale, values.maximum_scale = _reach(rows, box.width * (1 - NAMES), min(size + 2, VALUE_SIZE))
    values.visible = values.has_major_gridlines = False
    _inner(drawn, Box(NAMES, 0.01, 1 - NAMES, 0.98))


def _time_axes(drawn: Any, most: float, localizer: Localizer) -> None:
    days, values = drawn.category_axis, drawn.value_axis
    days.tick_labels.font.size = Pt(13)
    days.tick_labels.number_format, days.tick_labels.number_format_is_linked = day_format(localizer.t.language), False
    days.major_tick_mark = XL_TICK_MARK.OUTSIDE
    days.format.line.color.rgb = rgb_color(palette.BORDER)
    base = days._element.find(qn("c:baseTimeUnit"))
    for tag, value in (("c:majorTimeUnit", "days"), ("c:majorUnit", str(DAYS_BETWEEN_TICKS))):
        base.addnext(etree.Element(qn(tag), val=value))
    values.minimum_scale, values.maximum_scale = 0, most * 1.12
    values.visible = values.has_major_gridlines = False
    _inner(drawn, Box(0.06, 0.02, 0.9, 0.86))


def _paint(series: Any, rows: Sequence[Bar], column: Column, size: float, *, lower: bool) -> None:
    """Each bar in its colour, its value at its end. What lies beyond the lower bound of a range is lighter."""
    for at, (bar, value, shape) in enumerate(zip(rows, column.values, column.formats, strict=True)):
        if value is None:
            continue
        fill = series.points[at].format.fill
        fill.solid()
        fill.fore_color.rgb = rgb_color(bar.colour)
        if bar.low is not None and not lower:
            fill.fore_color.brightness = 0.55
        position = XL_LABEL_POSITION.INSIDE_END if lower else XL_LABEL_POSITION.OUTSIDE_END
        _label(series.points[at], shape, position, palette.BACKGROUND if lower else palette.TEXT, size)


def _points(series: Any, figures: Sequence[Figure], localizer: Localizer) -> None:
    _stroke(series, palette.CHARTS[0], 2.5)
    for at, (figure, position) in enumerate(zip(figures, _beside(figures), strict=True)):
        point = series.points[at]
        point.marker.style, point.marker.size = XL_MARKER_STYLE.CIRCLE, 10
        point.marker.format.fill.solid()
        point.marker.format.fill.fore_color.rgb = rgb_color(palette.CHARTS[0])
        point.marker.format.line.fill.background()
        _label(point, _shape(figure, localizer), position, palette.TEXT, 14)


def _beside(figures: Sequence[Figure]) -> list[Any]:
    """Where each value is written: above, or at the side of a steep rise where the line is not."""
    days = [date.fromisoformat(figure.period_start or "").toordinal() for figure in figures]
    near = max(figure.value for figure in figures) * STEEP
    rises = [(b.value - a.value) / max(d - c, 1) for (a, c), (b, d) in pairwise(zip(figures, days, strict=True))]
    steep = [False, *(rise > near for rise in rises), False]
    left, below, above = XL_LABEL_POSITION.LEFT, XL_LABEL_POSITION.BELOW, XL_LABEL_POSITION.ABOVE
    return [above if not goes else left if came else below for came, goes in pairwise(steep)]


def _claim_line(series: Any, at: int) -> None:
    """The line with its words below the point ``at``, where the values have left it behind."""
    _stroke(series, palette.MUTED, 2)
    series.format.line.dash_style = MSO_LINE.ROUND_DOT
    series.marker.style = XL_MARKER_STYLE.NONE
    _label(series.points[at], PLAIN, XL_LABEL_POSITION.BELOW, palette.TEXT, 14)
    shown = series.points[at].data_label._dLbl
    shown.find(qn("c:showVal")).set("val", "0")
    shown.find(qn("c:showSerName")).set("val", "1")


def _stroke(series: Any, colour: Colour, width: float) -> None:
    series.smooth = False
    series.format.line.color.rgb, series.format.line.width = rgb_color(colour), Pt(width)


def _label(point: Any, shape: str, position: Any, colour: Colour, size: float) -> None:
    """The value of ``point`` in a number format of its own, so that it follows when the number is edited."""
    label = point.data_label
    label.font.size, label.font.bold = Pt(size), True
    label.font.color.rgb = rgb_color(colour)
    label.position = position
    written = label._dLbl
    written.find(f".//{qn('a:bodyPr')}").set("wrap", "none")
    for old in written.findall(qn("c:numFmt")):
        written.remove(old)
    written.find(qn("c:idx")).addnext(etree.Element(qn("c:numFmt"), formatCode=shape, sourceLinked="0"))


def _inner(drawn: Any, share: Box) -> None:
    """Where the marks are drawn, as shares of the chart: the names get the rest, in every program."""
    area = drawn._chartSpace.find(f".//{qn('c:plotArea')}")
    for old in area.findall(qn("c:layout")):
        area.remove(old)
    layout = etree.Element(qn("c:layout"))
    manual = etree.SubElement(layout, qn("c:manualLayout"))
    for tag, value in (
        ("layoutTarget", "inner"),
        ("xMode", "edge"),
        ("yMode", "edge"),
        ("x", share.left),
        ("y", share.top),
        ("w", share.width),
        ("h", share.height),
    ):
        etree.SubElement(manual, qn(f"c:{tag}"), val=str(value))
    area.insert(0, layout)


def _reach(rows: Sequence[Bar], width: float, size: float) -> tuple[float, float]:
    """The value axis, from zero, with room for the values beyond the bars; ``width`` is that of the axis in inches."""
    least, most = min(0.0, *(bar.value for bar in rows)), max(0.0, *(bar.value for bar in rows))
    below, above = (
        max(
            (text_width(bar.words, size, wide=True) / 72 + AFTER_VALUE for bar in rows if bar.value * sign >= 0),
            default=0.0,
        )
        for sign in (-1, 1)
    )
    left, right = (below if least < 0 else 0), (above if most > 0 else 0)
    an_inch = ((most - least) or 1) / max(width - left - right, 0.5)
    return least - left * an_inch, most + right * an_inch


def _name_width(box: Box) -> float:
    return (box.width * NAMES - 0.2) * 72


def _most_lines(size: int, rows: int, box: Box) -> int:
    return max(int(box.height * 72 / rows / (size * LEADING)), 1)


def _name_size(names: Sequence[str], box: Box) -> int:
    """The largest size at which every name fits into its row; at the smallest, names are shortened."""
    width, count = _name_width(box), len(names)
    fits = (
        size
        for size in NAME_SIZES
        if all(count_lines(text, width, size) <= _most_lines(size, count, box) for text in names)
    )
    return next(fits, NAME_SIZES[-1])


def _gap(count: int, box: Box) -> int:
    """The space between bars in per cent of a bar, so that few bars are not blocks."""
    row = box.height / count
    return round(max(row / min(row / 1.6, THICKEST) - 1, 0.6) * 100)


def _words(figure: Figure, localizer: Localizer) -> str:
    return localizer.quantity(figure.value, figure.unit)


def _shape(figure: Figure, localizer: Localizer) -> str:
    return number_format(figure.value, figure.unit, localizer)
