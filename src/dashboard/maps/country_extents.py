"""How far the countries reach, and the view that frames some of them."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from dashboard.cache import KB, cached
from dashboard.context import SiteContext
from dashboard.maps.geometry import geometry_rings, ring_area
from dashboard.maps.viewports import VIEWPORTS, Viewport


@cached(max_bytes=100 * KB, is_finite=True)
def country_extents(context: SiteContext) -> Mapping[str, Viewport]:
    """The edges in degrees of the largest part of each country, by its ISO code, without what is overseas."""
    shapes = ((shape["properties"]["iso"], shape["geometry"]) for shape in context.shapes["features"])
    return {iso: _extent(max(geometry_rings(shape), key=ring_area)) for iso, shape in shapes if iso}


def narrowest_view(context: SiteContext, codes: Collection[str]) -> str:
    """The name of the smallest view that shows the largest part of each of ``codes`` whole; else that of the world."""
    extents = country_extents(context)
    wanted = [extents[code] for code in codes if code in extents]
    world, *_ = VIEWPORTS
    holding = [name for name, view in VIEWPORTS.items() if wanted and all(_holds(view, each) for each in wanted)]
    return min(holding, key=lambda name: _area(VIEWPORTS[name]), default=world)


def _extent(ring: list[tuple[float, float]]) -> Viewport:
    longitudes, latitudes = zip(*ring, strict=True)
    return Viewport(min(longitudes), min(latitudes), max(longitudes), max(latitudes))


def _holds(view: Viewport, extent: Viewport) -> bool:
    across = view.west <= extent.west and extent.east <= view.east
    return across and view.south <= extent.south and extent.north <= view.north


def _area(view: Viewport) -> float:
    return (view.east - view.west) * (view.north - view.south)
