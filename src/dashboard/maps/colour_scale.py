"""The colour scale of the map: a shade for each range of counts."""

from __future__ import annotations

from dataclasses import dataclass

from dashboard import palette
from dashboard.palette import Colour


@dataclass(frozen=True, slots=True)
class Bin:
    """One shade of the scale: from ``minimum`` to ``maximum`` initiatives (no upper end for the last)."""

    minimum: int
    maximum: int | None
    colour: Colour

    @property
    def label(self) -> str:
        """The counts of the shade, as its legend names them."""
        if self.maximum is None:
            return f"{self.minimum}+"
        return f"{self.minimum}–{self.maximum}" if self.maximum > self.minimum else str(self.minimum)


BOUNDS = ((1, 1), (2, 4), (5, 9), (10, 19), (20, 49), (50, 99), (100, None))
COLOUR_SCALE = tuple(Bin(low, high, colour) for (low, high), colour in zip(BOUNDS, palette.SHADES, strict=True))
"""Steps that grow: one initiative must still be seen beside a hundred and forty, and fifty not look like them."""
LEGEND = (Bin(0, 0, palette.UNSHADED), *COLOUR_SCALE)
"""What a legend explains: the shades, and before them the grey of countries without any."""


def shade(count: int) -> Colour:
    """The colour of a country with ``count`` initiatives."""
    return next((step.colour for step in reversed(COLOUR_SCALE) if count >= step.minimum), palette.UNSHADED)
