"""A chart as a display list: where its marks, axes, labels and values stand in a picture."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise
from typing import Any, Literal

from dashboard import palette
from dashboard.charts.chart_model import Chart, ReferenceLine, UnknownMarkError
from dashboard.charts.display_list import DisplayList, Shape, Text
from dashboard.charts.labels import BAR, LINE, SIZES
from dashboard.charts.marks import Bar, Column, Datum, Line, Period, Point, Range, Thresholds

LABEL_GAP = 8
"""Pixels between a mark and its value."""
TICK = 20
"""Pixels from an axis to the line on which its texts stand."""
TICK_GAP = 4
"""Pixels between the line of a tick and its text."""
CENTRING = 0.36
"""Share of the size of type by which letters stand below the middle of their line."""
RANGE_THICKNESS, LINE_THICKNESS, REFERENCE_THICKNESS = 7, 2.5, 1.5
RANGE_DOT, LINE_DOT = 7.5, 5.0
"""Pixels from the middle of a dot to its edge."""


def layout_chart(chart: Chart) -> DisplayList:
    """``chart`` as shapes and texts; the same chart gives the same list.

    Raises:
        UnknownMarkError: The chart has a mark that pictures do not know.
    """
    shapes = [*_time_axis(chart), *_zero_lines(chart), *_reference_lines(chart)]
    texts = list[Text]()
    for mark in chart.marks:
        draw = _DRAW.get(type(mark))
        if draw is None:
            raise UnknownMarkError(f"a picture has no {type(mark).__name__}")
        parts = [*draw(mark, chart)]
        shapes += (part for part in parts if isinstance(part, Shape))
        texts += (part for part in parts if isinstance(part, Text))
    texts += [*_labels(chart), *_reference_labels(chart), *_ticks(chart)]
    return DisplayList(tuple(shapes), tuple(texts), chart.height)


def _bar(mark: Bar, chart: Chart) -> Iterator[Shape | Text]:
    zero, end = chart.x.share(0), chart.x.share(mark.datum.value)
    left, right = min(zero, end), max(zero, end)
    top, bottom = mark.y - BAR / 2, mark.y + BAR / 2
    yield Shape("bar", left, top, mark.series.colour, x2=right, y2=bottom, tooltip=mark.datum.tooltip)
    negative = mark.datum.value < 0
    yield _value(mark.datum, end, _centred(mark.y, chart), chart, -LABEL_GAP if negative else LABEL_GAP)


def _range(mark: Range, chart: Chart) -> Iterator[Shape | Text]:
    shares, colour = [chart.x.share(datum.value) for datum in mark.bounds], mark.series.colour
    for start, end in pairwise(shares):
        yield Shape("line", start, mark.y, colour, RANGE_THICKNESS, x2=end, y2=mark.y)
    for share, datum in zip(shares, mark.bounds, strict=True):
        yield Shape("dot", share, mark.y, colour, RANGE_DOT, tooltip=datum.tooltip)
    for share, datum, side in zip(shares, mark.bounds, mark.sides, strict=True):
        offset = -2 * LABEL_GAP if side == "left" else 2 * LABEL_GAP
        yield _value(datum, share, _centred(mark.y, chart), chart, offset)


def _line(mark: Line, chart: Chart) -> Iterator[Shape | Text]:
    places, colour = [_place(point, chart) for point in mark.points], mark.series.colour
    for (x, y), (x2, y2) in pairwise(places):
        yield Shape("line", x, y, colour, LINE_THICKNESS, x2=x2, y2=y2)
    for (x, y), point in zip(places, mark.points, strict=True):
        yield Shape("dot", x, y, colour, LINE_DOT, tooltip=point.datum.tooltip)
    yield from (_point_value(point, chart) for point in mark.points)


def _thresholds(mark: Thresholds, chart: Chart) -> Iterator[Shape | Text]:
    for point in mark.points:
        x, y = _place(point, chart)
        yield Shape("ring", x, y, mark.series.colour, LINE_DOT, tooltip=point.datum.tooltip)
    yield from (_point_value(point, chart) for point in mark.points)


def _place(point: Point, chart: Chart) -> tuple[float, float]:
    assert chart.y is not None
    return chart.x.share(point.day), chart.y.pixel(point.datum.value)


def _point_value(point: Point, chart: Chart) -> Text:
    (x, y), side = _place(point, chart), point.side
    levels = {"above": y - LABEL_GAP, "below": y + LABEL_GAP + chart.value_size}
    level = levels.get(side.split()[0], _centred(y, chart))
    anchor: Literal["start", "end"] = "end" if side.endswith("left") else "start"
    offset = -LABEL_GAP if anchor == "end" else LABEL_GAP
    return Text(point.datum.label, x, level, chart.value_size, palette.TEXT, offset=offset, anchor=anchor, halo=True)


def _column(mark: Column, chart: Chart) -> Iterator[Shape | Text]:
    axis = chart.y
    assert axis is not None
    middle, top = chart.x.share(mark.middle), axis.pixel(mark.datum.value)
    half = mark.days / 2 * (chart.x.share(1) - chart.x.share(0))
    right, bottom = middle + half, axis.pixel(0)
    yield Shape("bar", middle - half, top, mark.series.colour, x2=right, y2=bottom, tooltip=mark.datum.tooltip)
    yield Text(mark.datum.label, middle, top - LABEL_GAP, chart.value_size, palette.TEXT, anchor="middle")


def _period(mark: Period, chart: Chart) -> Iterator[Shape | Text]:
    start, end, colour = chart.x.share(mark.start), chart.x.share(mark.end), mark.series.colour
    yield Shape("line", start, mark.y, colour, RANGE_THICKNESS, x2=end, y2=mark.y)
    yield Shape("dot", start, mark.y, colour, RANGE_DOT)
    if not mark.open:
        yield Shape("dot", end, mark.y, colour, RANGE_DOT)


_DRAW: Mapping[type, Callable[[Any, Chart], Iterator[Shape | Text]]] = {
    Bar: _bar,
    Range: _range,
    Line: _line,
    Thresholds: _thresholds,
    Column: _column,
    Period: _period,
}


def _centred(y: float, chart: Chart) -> float:
    return y + chart.value_size * CENTRING


def _value(datum: Datum, share: float, level: float, chart: Chart, offset: float) -> Text:
    anchor: Literal["start", "end"] = "end" if offset < 0 else "start"
    return Text(datum.label, share, level, chart.value_size, palette.TEXT, offset=offset, anchor=anchor)


def _time_axis(chart: Chart) -> Iterator[Shape]:
    """The line on which columns or points stand, with a short one at each tick that has one."""
    if chart.time_axis and chart.y:
        bottom, length = chart.y.pixel(0), chart.time_axis.tick_length
        yield Shape("line", 0, bottom, palette.BORDER, 1, x2=1, y2=bottom)
        for day, _ in chart.time_axis.ticks if length else ():
            x = chart.x.share(day)
            yield Shape("line", x, bottom, palette.MUTED, 1, x2=x, y2=bottom + length)


def _zero_lines(chart: Chart) -> Iterator[Shape]:
    """Zero on every row; one line through the whole chart would cross its labels."""
    zero = chart.x.share(0) if chart.zero_lines else 0
    for row in chart.rows if chart.zero_lines else ():
        yield Shape("line", zero, row.y - BAR / 2, palette.BORDER, 1, x2=zero, y2=row.y + BAR / 2)


def _reference_lines(chart: Chart) -> Iterator[Shape]:
    for line in chart.reference_lines:
        x, y, x2, y2 = _reference_ends(line, chart)
        yield Shape("line", x, y, palette.MUTED, REFERENCE_THICKNESS, x2=x2, y2=y2, dashed=True)


def _reference_ends(line: ReferenceLine, chart: Chart) -> tuple[float, float, float, float]:
    if line.orientation == "vertical":
        x = chart.x.share(line.datum.value)
        return x, 0, x, chart.height
    assert chart.y is not None
    y = chart.y.pixel(line.datum.value)
    return 0 if line.start is None else chart.x.share(line.start), y, 1, y


def _labels(chart: Chart) -> Iterator[Text]:
    for label in chart.labels:
        size = SIZES["group"] if label.heading else SIZES["label"]
        for line, y in zip(label.lines, _ending_above(label.bottom, len(label.lines)), strict=True):
            yield Text(line, 0, y, size, label.colour, bold=label.heading)


def _reference_labels(chart: Chart) -> Iterator[Text]:
    for line in chart.reference_lines:
        _, _, _, y = _reference_ends(line, chart)
        for text, level in zip(line.lines, _ending_above(y, len(line.lines)), strict=True):
            yield Text(text, chart.x.share(line.label_at), level, SIZES["label"], palette.TEXT, anchor="end")


def _ending_above(bottom: float, count: int) -> list[float]:
    """Where so many lines of text stand, the last of which ends above ``bottom``."""
    first = bottom - LINE * (count - 1) - 5
    return [first + at * LINE for at in range(count)]


def _ticks(chart: Chart) -> Iterator[Text]:
    axis, y = chart.time_axis, chart.y
    for day, name in axis.ticks if axis else ():
        assert y is not None
        assert axis is not None
        place = chart.x.share(day), y.bottom + TICK, SIZES["label"], palette.MUTED
        if axis.tick_length:
            yield Text(name, *place, offset=TICK_GAP)
        else:
            yield Text(name, *place, anchor="middle")
