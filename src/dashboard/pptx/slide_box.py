"""Rectangles of a slide, in inches."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pptx.util import Inches

POINTS_PER_INCH = 72


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle of a slide, in inches."""

    left: float
    top: float
    width: float
    height: float

    def grid(self, columns: int, rows: int, gap: float) -> list[Box]:
        """The box in equal parts, row by row."""
        width = (self.width - gap * (columns - 1)) / columns
        height = (self.height - gap * (rows - 1)) / rows
        return [
            Box(self.left + column * (width + gap), self.top + row * (height + gap), width, height)
            for row in range(rows)
            for column in range(columns)
        ]

    @property
    def emu(self) -> tuple[Any, ...]:
        """Its place and size in the units of the format."""
        return tuple(map(Inches, (self.left, self.top, self.width, self.height)))
