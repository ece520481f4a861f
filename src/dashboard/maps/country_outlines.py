"""The outlines of the countries in a place, made once for each view and place of a site."""

from __future__ import annotations

from collections.abc import Iterable

from dashboard.cache import MB, cached
from dashboard.context import SiteContext
from dashboard.maps.geometry import Rectangle, Ring, outline
from dashboard.maps.viewports import wide_viewport

UNITS_PER_INCH = 100
"""Units of an SVG drawing in an inch."""
SVG_PLACE = Rectangle(0, 0, 6.4, 3.25)
"""The map of another site's page in inches, as it is simplified for: the whole world fills it."""
POINT_BYTES = 120
"""Bytes of a point: a tuple of two numbers."""

Outline = tuple[str, tuple[Ring, ...]]
"""A country by its ISO code, empty for land of none, with what is seen of it."""
OutlinePath = tuple[str, str]
"""A country by its ISO code, with the data of an SVG path."""


def _outlines_size(outlines: Iterable[Outline]) -> int:
    return sum(POINT_BYTES * len(ring) for _, rings in outlines for ring in rings)


@cached(max_bytes=8 * MB, size_of=_outlines_size, is_finite=True)
def country_outlines(context: SiteContext, view: str, place: Rectangle) -> tuple[Outline, ...]:
    """Every country of which something is seen in ``view``, in the order of the shapes.

    Args:
        context: The site, whose shapes are drawn.
        view: A name of ``VIEWPORTS``.
        place: Where the map stands, in inches; one of the places that the code knows, never a reader's.
    """
    viewport = wide_viewport(view)
    outlines = (
        (shape["properties"]["iso"], tuple(outline(shape["geometry"], viewport, place)))
        for shape in context.shapes["features"]
    )
    return tuple((iso, rings) for iso, rings in outlines if rings)


@cached(max_bytes=2 * MB, is_finite=True)
def country_paths(context: SiteContext, view: str) -> tuple[OutlinePath, ...]:
    """The same as paths of an SVG drawing, whose size is ``svg_size``."""
    outlines = country_outlines(context, view, SVG_PLACE)
    return tuple((iso, "".join(map(_path, rings))) for iso, rings in outlines)


def svg_size() -> tuple[float, float]:
    """Width and height of the drawing in its own units."""
    return SVG_PLACE.width * UNITS_PER_INCH, SVG_PLACE.height * UNITS_PER_INCH


def _path(ring: Ring) -> str:
    return "M" + "L".join(f"{x * UNITS_PER_INCH:.1f} {y * UNITS_PER_INCH:.1f}" for x, y in ring) + "Z"
