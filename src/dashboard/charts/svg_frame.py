"""What stands around the marks of a picture: axes, zero lines, reference lines, labels."""

from __future__ import annotations

from collections.abc import Iterator

from dashboard import palette
from dashboard.charts.chart_model import Chart, ReferenceLine
from dashboard.charts.display_list import Shape, Text
from dashboard.charts.labels import BAR, LINE, SIZES

TICK = 20
"""Pixels from an axis to the line on which its texts stand."""
TICK_GAP = 4
"""Pixels between the line of a tick and its text."""
REFERENCE_THICKNESS = 1.5


def frame_shapes(chart: Chart) -> list[Shape]:
    """The lines behind the marks of ``chart``."""
    return [*_time_axis(chart), *_zero_lines(chart), *_reference_lines(chart)]


def frame_texts(chart: Chart) -> list[Text]:
    """What rows, reference lines and days are called."""
    return [*_labels(chart), *_reference_labels(chart), *_ticks(chart)]


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
            yield Text(line, 0, y, size, label.colour, bold=label.heading or label.named)


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
