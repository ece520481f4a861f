"""What an SVG picture is made of: lines, boxes, dots and texts, in a place of which only the height is known.

x is a share of the width plus an offset in pixels, y is in pixels: the drawing stretches to any width without scaling
its text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import ClassVar, Literal

from dashboard import palette
from dashboard.charts.labels import AFTER, BAR
from dashboard.palette import Colour


@dataclass(frozen=True, slots=True)
class Shape:
    """A bar, a hollow box or a line from one point to another, or at the first a dot or a ring, which is a hollow dot.

    Attributes:
        thickness: Pixels across a line or the edge of a box, or from the middle of a dot or ring to its edge.
        tooltip: What a reader learns who points at it.
    """

    kind: Literal["bar", "box", "dot", "line", "ring"]
    x: float
    y: float
    colour: Colour
    thickness: float = 0
    x2: float = 0
    y2: float = 0
    dashed: bool = False
    tooltip: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text, ``offset`` pixels from its share of the width; ``y`` is where its letters stand.

    A ``halo`` in the colour of the page keeps its letters apart from lines below them.
    """

    line: str
    x: float
    y: float
    size: float
    colour: Colour
    offset: float = 0
    anchor: Literal["start", "middle", "end"] = "start"
    bold: bool = False
    halo: bool = False


@dataclass(frozen=True, slots=True)
class DisplayList:
    """What is painted from back to front, and the height in pixels."""

    shapes: tuple[Shape, ...]
    texts: tuple[Text, ...]
    height: float
    background: ClassVar[Colour] = palette.BACKGROUND

    def scaled(self, factor: float) -> DisplayList:
        """The picture with type, dots and lines ``factor`` times as large, in a place of the same width."""
        shapes = [replace(s, y=s.y * factor, y2=s.y2 * factor, thickness=s.thickness * factor) for s in self.shapes]
        texts = [replace(t, y=t.y * factor, size=t.size * factor, offset=t.offset * factor) for t in self.texts]
        return DisplayList(tuple(shapes), tuple(texts), self.height * factor)

    def translate_y(self, by: float) -> DisplayList:
        """The picture so many pixels further down."""
        shapes = [replace(shape, y=shape.y + by, y2=shape.y2 + by) for shape in self.shapes]
        return DisplayList(tuple(shapes), tuple(replace(text, y=text.y + by) for text in self.texts), self.height + by)

    def columns(self, count: int) -> tuple[DisplayList, ...]:
        """The picture in one or two columns, parted below the row at which they are most alike in height."""
        bottoms = self._row_ends()[:-1]
        if count == 1 or not bottoms:
            return (self,)
        return self.split([min(bottoms, key=lambda bottom: max(bottom, self.height - bottom))])

    def rows(self) -> tuple[DisplayList, ...]:
        """The picture row by row."""
        return self.split(self._row_ends()[:-1])

    def _row_ends(self) -> Sequence[float]:
        """Where the rows end, from the top."""
        return sorted({_bottom(shape) for shape in self.shapes if shape.kind != "line"})

    def split(self, cuts: Sequence[float]) -> tuple[DisplayList, ...]:
        """The picture in parts, from the top down to each of the ``cuts`` and from the last to the end."""
        return tuple(self._between(*part).translate_y(-part[0]) for part in pairwise([0, *cuts, self.height]))

    def _between(self, top: float, bottom: float) -> DisplayList:
        """What is from ``top`` to ``bottom``; a line that goes through both parts is cut."""
        within = [shape for shape in self.shapes if shape.y < bottom and max(shape.y, shape.y2) > top]
        shapes = [replace(s, y=max(s.y, top), y2=min(s.y2, bottom)) if s.kind == "line" else s for s in within]
        return DisplayList(tuple(shapes), tuple(text for text in self.texts if top < text.y <= bottom), bottom)


def _bottom(shape: Shape) -> float:
    """Where the row of a bar or a dot ends."""
    return (shape.y2 if shape.kind == "bar" else shape.y + BAR / 2) + AFTER
