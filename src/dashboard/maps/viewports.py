"""Where the map looks: the views that a reader may choose, on the page and on wider places."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Viewport:
    """Where a view of the map looks: the middle of it in degrees, and a Web Mercator zoom."""

    longitude: float
    latitude: float
    zoom: float


VIEWPORTS: Mapping[str, Viewport] = {
    "world": Viewport(12, 33, 0.5),
    "europe": Viewport(12, 52, 2.6),
    "france-switzerland": Viewport(4, 46.8, 4.4),
}
"""The views by their public name; the first is the default."""
ENLARGEMENTS: Mapping[str, float] = {"world": 1.25}
"""Views that are larger in a slide: it is wider than the page, and most of the world is not near its poles."""


def wide_viewport(view: str) -> Viewport:
    """Where ``view`` looks on a place that is wider than that of the page.

    Raises:
        KeyError: There is no such view.
    """
    viewport = VIEWPORTS[view]
    return replace(viewport, zoom=viewport.zoom + math.log2(ENLARGEMENTS.get(view, 1)))
