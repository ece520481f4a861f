"""The measures of a picture of the dot plot: what it has room for."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PictureSize:
    """The measures of a picture in pixels.

    Attributes:
        width: From side to side.
        type: The size of words.
        confined: The height of the count of people told to stay home.
        day: A row of marks on days.
        month: A row of marks in months.
        dot: A row of dots.
        themes: Columns of the key of the themes; 0 for no key.
        is_brief: Whether lockdowns are named in their bars, and bands have no names of their own.
    """

    width: int
    type: int
    confined: int
    day: float
    month: float
    dot: float
    themes: int
    is_brief: bool = False

    @property
    def line(self) -> int:
        """The height of a line of words."""
        return round(self.type * 1.35)


STANDALONE = PictureSize(width=656, type=13, confined=84, day=11, month=9, dot=10, themes=2)
"""A picture as wide as those of charts."""
