"""The icon of a theme in a bitmap, as lines of one colour."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from PIL import Image, ImageDraw

from dashboard.components.theme_icons import LINE, SIDE, icon_path

SCALE = 4
"""Points of the drawing to one of the bitmap, so that lines are smooth."""
CURVE_STEPS = 12
COMMAND = re.compile(r"([MLCZ])([^MLCZ]*)")

Point = tuple[float, float]


def theme_icon_mask(theme: str, side: int) -> Image.Image:
    """The icon of ``theme`` as a mask of ``side`` points from side to side."""
    unit = side * SCALE / SIDE
    mask = Image.new("L", (side * SCALE, side * SCALE))
    draw, width = ImageDraw.Draw(mask), round(LINE * unit)
    for line in icon_lines(theme):
        points = [(x * unit, y * unit) for x, y in line]
        draw.line(points, fill=255, width=width, joint="curve")
        for x, y in points:
            draw.circle((x, y), width / 2, fill=255)
    return mask.resize((side, side), Image.Resampling.LANCZOS)


def icon_lines(theme: str) -> Iterator[Sequence[Point]]:
    """The lines of the icon of ``theme`` in its own units, curves as short straight pieces."""
    line: list[Point] = []
    for command, text in COMMAND.findall(icon_path(theme)):
        numbers = [float(number) for number in text.split()]
        points = list(zip(numbers[::2], numbers[1::2], strict=True))
        if command == "M" and line:
            yield line
        if command == "M":
            line = points
        elif command == "L":
            line += points
        elif command == "C":
            for first, second, end in zip(points[::3], points[1::3], points[2::3], strict=True):
                line += _curve(line[-1], first, second, end)
        else:
            line.append(line[0])
    yield line


def _curve(start: Point, first: Point, second: Point, end: Point) -> Iterator[Point]:
    for step in range(1, CURVE_STEPS + 1):
        t = step / CURVE_STEPS
        weights = (1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t**2, t**3
        points = (start, first, second, end)
        x, y = (sum(weight * point[axis] for weight, point in zip(weights, points, strict=True)) for axis in (0, 1))
        yield x, y
