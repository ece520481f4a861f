"""The colour scale of the map: a shade for each range of counts."""

from __future__ import annotations

from dataclasses import dataclass

from dashboard import palette
from dashboard.palette import Colour


@dataclass(frozen=True, slots=True)
class Bin:
    """One shade of the scale: from ``least`` to ``most`` initiatives (no upper end for the last)."""

    least: int
    most: int | None
    colour: Colour

    @property
    def label(self) -> str:
        """The counts of the shade, as its legend names them."""
        if self.most is None:
            return f"{self.least}+"
        return f"{self.least}–{self.most}" if self.most > self.least else str(self.least)


BOUNDS = ((1, 1), (2, 4), (5, 9), (10, 19), (20, 49), (50, None))
COLOUR_SCALE = tuple(Bin(least, most, colour) for (least, most), colour in zip(BOUNDS, palette.SHADES, strict=True))
"""Steps that grow: one initiative must still be seen beside a hundred and forty."""


def shade(count: int) -> Colour:
    """The colour of a country with ``count`` initiatives."""
    return next((step.colour for step in reversed(COLOUR_SCALE) if count >= step.least), palette.UNSHADED)
