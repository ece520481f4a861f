"""How bars share their place on a slide: the room for names, the sizes of type, the axis of values."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.charts.marks import Datum
from dashboard.pptx.slide_box import POINTS_PER_INCH, Box
from dashboard.pptx.text_width import LEADING, count_lines, text_width

NAMES = 0.46
"""Share of the width that belongs to the names of the bars."""
NAME_SIZES = (16, 15, 14, 13, 12, 11, 10)
VALUE_SIZE = 15
"""The largest size of a value in points; where rows are narrow it is little larger than the names."""
AFTER_VALUE = 0.15
"""Inches that are kept free around a value."""
NAME_GAP = 0.2
"""Inches that are kept free beside a name."""
MAX_THICKNESS = 0.42
"""Inches of a bar, unless there are so few that PowerPoint knows no space as wide."""
MAX_GAP_WIDTH = 500
"""Per cent of a bar: the widest space between bars that PowerPoint takes."""
"""Points of an inch."""


def name_width(box: Box) -> float:
    """The points that a name has on a line."""
    return (box.width * NAMES - NAME_GAP) * POINTS_PER_INCH


def max_lines(size: int, rows: int, box: Box) -> int:
    """How many lines a name may have where there are so many ``rows``."""
    return max(int(box.height * POINTS_PER_INCH / rows / (size * LEADING)), 1)


def name_size(names: Sequence[str], box: Box) -> int:
    """The largest size at which every name fits into its row; at the smallest, names are shortened."""
    width, count = name_width(box), len(names)
    fitting = (
        size
        for size in NAME_SIZES
        if all(count_lines(text, width, size) <= max_lines(size, count, box) for text in names)
    )
    return next(fitting, NAME_SIZES[-1])


def value_size(size: int) -> int:
    """The points of a value beside names of ``size``."""
    return min(size + 2, VALUE_SIZE)


def gap_width(count: int, box: Box) -> int:
    """The space between bars in per cent of a bar, so that few bars are not blocks."""
    row = box.height / count
    return min(round(max(row / min(row / 1.6, MAX_THICKNESS) - 1, 0.6) * 100), MAX_GAP_WIDTH)


def value_axis_range(data: Sequence[Datum], width: float, size: float) -> tuple[float, float]:
    """The value axis, from zero, with room for the values beyond the bars.

    Args:
        data: What the bars stand for.
        width: Inches of the axis.
        size: Points of the type of values.
    """
    low, high = min(0.0, *(datum.value for datum in data)), max(0.0, *(datum.value for datum in data))
    left = _label_room(data, size, -1) if low < 0 else 0
    right = _label_room(data, size, 1) if high > 0 else 0
    inch = ((high - low) or 1) / max(width - left - right, 0.5)
    return low - left * inch, high + right * inch


def _label_room(data: Sequence[Datum], size: float, sign: int) -> float:
    """The inches of the widest value on one side of zero."""
    labels = (datum.label for datum in data if datum.value * sign >= 0)
    return max((text_width(label, size, wide=True) / POINTS_PER_INCH + AFTER_VALUE for label in labels), default=0.0)
