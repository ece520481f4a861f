"""The views of the map that a reader may choose, each a part of the world that is seen whole in every place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Viewport:
    """The part of the world that a view shows, by its edges in degrees; a place that is wider or higher shows more."""

    west: float
    south: float
    east: float
    north: float


VIEWPORTS: Mapping[str, Viewport] = {
    "world": Viewport(-180, -56, 180, 84),
    "europe": Viewport(-25, 34, 45, 71.5),
    "france-switzerland": Viewport(-5.4, 41.2, 10.8, 51.3),
    "americas": Viewport(-130, -56, -34, 62),
    "africa": Viewport(-20, -36, 58, 38),
    "asia-oceania": Viewport(60, -48, 180, 55),
}
"""The views by name: the first is the default, the first three are public, the others frame the maps of slides."""
