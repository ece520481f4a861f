"""The projection of maps, Web Mercator, by which a part of the world fits a place whole."""

from __future__ import annotations

import math
from dataclasses import dataclass

from dashboard.maps.viewports import Viewport

TILE = 512
"""Pixels of the world at zoom 0, as interactive maps count."""
MERCATOR_LIMIT = 85.0
"""Degrees of latitude where the projection is cut."""

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Rectangle:
    """The place of a map, in any unit of length."""

    left: float
    top: float
    width: float
    height: float

    @property
    def middle(self) -> Point:
        """The point that is as far from each edge as from the one across."""
        return self.left + self.width / 2, self.top + self.height / 2


@dataclass(frozen=True, slots=True)
class Projection:
    """How degrees become points of a place.

    Attributes:
        longitude: The middle of what is shown, in degrees.
        mercator: Its latitude as the projection stretches it.
        middle: The point where that lies.
        scale: Units of the place to a radian of longitude.
    """

    longitude: float
    mercator: float
    middle: Point
    scale: float

    def point(self, longitude: float, latitude: float) -> Point:
        """Where degrees of longitude and latitude lie."""
        x, y = self.middle
        return (
            x + math.radians(longitude - self.longitude) * self.scale,
            y + (self.mercator - stretch(latitude)) * self.scale,
        )

    @property
    def latitude(self) -> float:
        """The latitude in the middle, in degrees."""
        return math.degrees(math.atan(math.sinh(self.mercator)))

    @property
    def zoom(self) -> float:
        """The zoom of an interactive map whose pixels are the units of the place."""
        return math.log2(self.scale * 2 * math.pi / TILE)


def fit(viewport: Viewport, place: Rectangle) -> Projection:
    """The projection by which ``viewport`` lies whole in the middle of ``place``, as large as it can be."""
    width, height = _extent(viewport)
    return Projection(
        longitude=(viewport.west + viewport.east) / 2,
        mercator=(stretch(viewport.south) + stretch(viewport.north)) / 2,
        middle=place.middle,
        scale=min(place.width / width, place.height / height),
    )


def aspect(viewport: Viewport) -> float:
    """How many times as wide as high ``viewport`` is on a map."""
    width, height = _extent(viewport)
    return width / height


def stretch(latitude: float) -> float:
    """How far from the equator ``latitude`` lies, in radians of longitude."""
    limited = max(-MERCATOR_LIMIT, min(MERCATOR_LIMIT, latitude))
    return math.asinh(math.tan(math.radians(limited)))


def _extent(viewport: Viewport) -> Point:
    return math.radians(viewport.east - viewport.west), stretch(viewport.north) - stretch(viewport.south)
