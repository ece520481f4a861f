"""The outlines of the countries in a place, made once for each view and place of a site."""

from __future__ import annotations

from collections.abc import Iterable

from dashboard.cache import KB, MB, cached
from dashboard.context import SiteContext
from dashboard.maps.geometry import Ring, outline
from dashboard.maps.projection import Rectangle, aspect, fit
from dashboard.maps.viewports import VIEWPORTS

UNITS_PER_INCH = 100
"""Units of an SVG drawing in an inch."""
SVG_HEIGHT = 4.4
"""The map of a page in inches, as it is simplified for."""
SVG_ASPECT = 2.6
"""How many times as wide as high it is drawn at least: a place that is wider than the view shows more of the world."""
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
    projection = fit(VIEWPORTS[view], place)
    outlines = (
        (shape["properties"]["iso"], tuple(outline(shape["geometry"], projection, place)))
        for shape in context.shapes["features"]
    )
    return tuple((iso, rings) for iso, rings in outlines if rings)


@cached(max_bytes=2 * MB, is_finite=True)
def country_paths(context: SiteContext, view: str) -> tuple[OutlinePath, ...]:
    """The same as paths of an SVG drawing: the view itself lies in ``view_box``, what is around it beside that."""
    return tuple((iso, "".join(map(_path, rings))) for iso, rings in drawn_outlines(context, view))


def drawn_outlines(context: SiteContext, view: str) -> tuple[Outline, ...]:
    """The outlines of an SVG drawing, in inches."""
    return country_outlines(context, view, _drawing(view))


@cached(max_bytes=50 * KB, is_finite=True)
def countries_in_view(context: SiteContext, view: str) -> frozenset[str]:
    """The ISO codes of the countries of which something lies within the edges of ``view``."""
    place = Rectangle(0, 0, aspect(VIEWPORTS[view]) * SVG_HEIGHT, SVG_HEIGHT)
    return frozenset(iso for iso, _ in country_outlines(context, view, place) if iso)


def view_box(view: str) -> Rectangle:
    """The part of the drawing that is seen in every place, in its own units."""
    drawing, width = _drawing(view), aspect(VIEWPORTS[view]) * SVG_HEIGHT
    left = (drawing.width - width) / 2
    return Rectangle(left * UNITS_PER_INCH, 0, width * UNITS_PER_INCH, SVG_HEIGHT * UNITS_PER_INCH)


def _drawing(view: str) -> Rectangle:
    return Rectangle(0, 0, max(aspect(VIEWPORTS[view]), SVG_ASPECT) * SVG_HEIGHT, SVG_HEIGHT)


def _path(ring: Ring) -> str:
    return "M" + "L".join(f"{x * UNITS_PER_INCH:.1f} {y * UNITS_PER_INCH:.1f}" for x, y in ring) + "Z"
