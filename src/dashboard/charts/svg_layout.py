"""A chart as a display list: where its marks, axes, labels and values stand in a picture."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise
from typing import Any, Literal

from dashboard import palette
from dashboard.charts.chart_model import Chart, Label, UnknownMarkError
from dashboard.charts.display_list import DisplayList, Shape, Text
from dashboard.charts.labels import BAR, LINE
from dashboard.charts.marks import Bar, Change, Column, Datum, Line, Period, Point, Range, Thresholds
from dashboard.charts.svg_frame import frame_shapes, frame_texts

LABEL_GAP = 8
"""Pixels between a mark and its value."""
CENTRING = 0.36
"""Share of the size of type by which letters stand below the middle of their line."""
RANGE_THICKNESS, CHANGE_THICKNESS, LINE_THICKNESS = 7, 3.0, 2.5
RANGE_DOT, LINE_DOT, NAMED_DOT = 7.5, 5.0, 7.0
"""Pixels from the middle of a dot to its edge."""


def layout_chart(chart: Chart) -> DisplayList:
    """``chart`` as shapes and texts; the same chart gives the same list.

    Raises:
        UnknownMarkError: The chart has a mark that pictures do not know.
    """
    shapes, texts = frame_shapes(chart), list[Text]()
    for mark in chart.marks:
        draw = _DRAW.get(type(mark))
        if draw is None:
            raise UnknownMarkError(f"a picture has no {type(mark).__name__}")
        parts = [*draw(mark, chart)]
        shapes += (part for part in parts if isinstance(part, Shape))
        texts += (part for part in parts if isinstance(part, Text))
    return DisplayList(tuple(shapes), (*texts, *frame_texts(chart)), chart.height)


def layout_panels(chart: Chart) -> tuple[DisplayList, ...]:
    """The groups of ``chart`` below their headings, each in a picture of its own, all on the scale of the chart."""
    first, *others = (_top(label) for label in chart.labels if label.heading)
    return layout_chart(chart).split([top - first for top in others])


def _top(label: Label) -> float:
    """The pixel below which the lines of a label stand."""
    return label.bottom - LINE * len(label.lines)


def _bar(mark: Bar, chart: Chart) -> Iterator[Shape | Text]:
    zero, end = chart.x.share(0), chart.x.share(mark.datum.value)
    left, right = min(zero, end), max(zero, end)
    top, bottom = mark.y - BAR / 2, mark.y + BAR / 2
    colour = mark.datum.colour_in(mark.series)
    yield Shape("bar", left, top, colour, x2=right, y2=bottom, tooltip=mark.datum.tooltip)
    negative = mark.datum.value < 0
    yield _value(mark.datum, end, _centred(mark.y, chart), chart, -LABEL_GAP if negative else LABEL_GAP)


def _range(mark: Range, chart: Chart) -> Iterator[Shape | Text]:
    shares = [chart.x.share(datum.value) for datum in mark.bounds]
    colour = mark.bounds[0].colour_in(mark.series)
    for start, end in pairwise(shares):
        yield Shape("line", start, mark.y, colour, RANGE_THICKNESS, x2=end, y2=mark.y)
    for share, datum in zip(shares, mark.bounds, strict=True):
        yield Shape("dot", share, mark.y, colour, RANGE_DOT, tooltip=datum.tooltip)
    for share, datum, side in zip(shares, mark.bounds, mark.sides, strict=True):
        offset = -2 * LABEL_GAP if side == "left" else 2 * LABEL_GAP
        yield _value(datum, share, _centred(mark.y, chart), chart, offset)


def _change(mark: Change, chart: Chart) -> Iterator[Shape | Text]:
    """A ring before, a dot after; nothing of the line is seen within the ring."""
    before, after = (chart.x.share(datum.value) for datum in mark.bounds)
    colour, radius = mark.bounds[0].colour_in(mark.series), RANGE_DOT
    yield Shape("line", before, mark.y, colour, CHANGE_THICKNESS, x2=after, y2=mark.y)
    yield Shape("dot", after, mark.y, colour, radius, tooltip=mark.bounds[1].tooltip)
    yield Shape("dot", before, mark.y, palette.BACKGROUND, radius)
    yield Shape("ring", before, mark.y, colour, radius - 1, tooltip=mark.bounds[0].tooltip)
    for share, datum, side in zip((before, after), mark.bounds, mark.sides, strict=True):
        yield _value(datum, share, _centred(mark.y, chart), chart, -2 * LABEL_GAP if side == "left" else 2 * LABEL_GAP)


def _line(mark: Line, chart: Chart) -> Iterator[Shape | Text]:
    places, colour = [_place(point, chart) for point in mark.points], mark.series.colour
    for (x, y), (x2, y2) in pairwise(places):
        yield Shape("line", x, y, colour, LINE_THICKNESS, x2=x2, y2=y2)
    for (x, y), point in zip(places, mark.points, strict=True):
        yield Shape("dot", x, y, colour, line_dot(point.datum), tooltip=point.datum.tooltip)
    yield from (_point_value(point, chart) for point in mark.points)


def _thresholds(mark: Thresholds, chart: Chart) -> Iterator[Shape | Text]:
    for point in mark.points:
        x, y = _place(point, chart)
        yield Shape("ring", x, y, mark.series.colour, line_dot(point.datum), tooltip=point.datum.tooltip)
    yield from (_point_value(point, chart) for point in mark.points)


def line_dot(datum: Datum) -> float:
    """Pixels from the middle of a point over time to its edge: one that the title names is larger."""
    return NAMED_DOT if datum.is_named else LINE_DOT


def _place(point: Point, chart: Chart) -> tuple[float, float]:
    assert chart.y is not None
    return chart.x.share(point.day), chart.y.pixel(point.datum.value)


def _point_value(point: Point, chart: Chart) -> Text:
    (x, y), side = _place(point, chart), point.side
    levels = {"above": y - LABEL_GAP, "below": y + LABEL_GAP + chart.value_size}
    level = levels.get(side.split()[0], _centred(y, chart))
    anchor: Literal["start", "end"] = "end" if side.endswith("left") else "start"
    offset = -LABEL_GAP if anchor == "end" else LABEL_GAP
    size, bold = chart.value_size, point.datum.is_named
    return Text(point.datum.label, x, level, size, palette.TEXT, offset=offset, anchor=anchor, bold=bold, halo=True)


def _column(mark: Column, chart: Chart) -> Iterator[Shape | Text]:
    axis = chart.y
    assert axis is not None
    middle, top = chart.x.share(mark.middle), axis.pixel(mark.datum.value)
    half = mark.days / 2 * (chart.x.share(1) - chart.x.share(0))
    right, bottom = middle + half, axis.pixel(0)
    yield Shape("bar", middle - half, top, mark.series.colour, x2=right, y2=bottom, tooltip=mark.datum.tooltip)
    size, bold = chart.value_size, mark.datum.is_named
    yield Text(mark.datum.label, middle, top - LABEL_GAP, size, palette.TEXT, anchor="middle", bold=bold)


def _period(mark: Period, chart: Chart) -> Iterator[Shape | Text]:
    start, end, colour = chart.x.share(mark.start), chart.x.share(mark.end), mark.series.colour
    yield Shape("line", start, mark.y, colour, RANGE_THICKNESS, x2=end, y2=mark.y)
    yield Shape("dot", start, mark.y, colour, RANGE_DOT)
    if not mark.open:
        yield Shape("dot", end, mark.y, colour, RANGE_DOT)


_DRAW: Mapping[type, Callable[[Any, Chart], Iterator[Shape | Text]]] = {
    Bar: _bar,
    Range: _range,
    Change: _change,
    Line: _line,
    Thresholds: _thresholds,
    Column: _column,
    Period: _period,
}


def _centred(y: float, chart: Chart) -> float:
    return y + chart.value_size * CENTRING


def _value(datum: Datum, share: float, level: float, chart: Chart, offset: float) -> Text:
    anchor: Literal["start", "end"] = "end" if offset < 0 else "start"
    size, bold = chart.value_size, datum.is_named
    return Text(datum.label, share, level, size, palette.TEXT, offset=offset, anchor=anchor, bold=bold)
