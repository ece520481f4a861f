"""A view is seen whole in whatever place it has, and as large as it can be."""

from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.context import SiteContext
from dashboard.maps.projection import TILE, Rectangle, aspect, fit, stretch
from dashboard.maps.viewports import VIEWPORTS

PLACES = st.builds(Rectangle, st.floats(0, 50), st.floats(0, 50), st.floats(20, 4000), st.floats(20, 4000))
VIEWS = st.sampled_from([*VIEWPORTS])
EUROPEANS = ("AT", "BE", "BG", "CH", "CZ", "DE", "DK", "EE", "FI", "GB", "GR", "HR", "HU", "IE", "IS", "IT", "LT", "LU")
NEAR = 1e-6


def points(shape: dict[str, Any]) -> list[tuple[float, float]]:
    geometry = shape["geometry"]
    polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    return [(x, y) for polygon in polygons for ring in polygon for x, y in ring]


@given(VIEWS, PLACES)
def test_a_view_lies_whole_in_the_middle_of_its_place_and_fills_it_one_way(view: str, place: Rectangle) -> None:
    viewport, projection = VIEWPORTS[view], fit(VIEWPORTS[view], place)
    left, top = projection.point(viewport.west, viewport.north)
    right, bottom = projection.point(viewport.east, viewport.south)
    margins = [left - place.left, place.left + place.width - right, top - place.top, place.top + place.height - bottom]
    assert min(margins) >= -NEAR * place.width * place.height
    assert math.isclose(margins[0], margins[1], abs_tol=1e-3)
    assert math.isclose(margins[2], margins[3], abs_tol=1e-3)
    assert min(margins[0], margins[2]) < 1e-3


@given(VIEWS, PLACES)
def test_the_point_in_the_middle_is_where_an_interactive_map_looks_first(view: str, place: Rectangle) -> None:
    projection = fit(VIEWPORTS[view], place)
    x, y = projection.point(projection.longitude, projection.latitude)
    assert math.isclose(x, place.middle[0], abs_tol=1e-6)
    assert math.isclose(y, place.middle[1], abs_tol=1e-6)


def test_the_zoom_counts_pixels_as_interactive_maps_do() -> None:
    world = fit(VIEWPORTS["world"], Rectangle(0, 0, TILE, 10 * TILE))
    assert math.isclose(world.zoom, 0, abs_tol=1e-9)
    assert math.isclose(fit(VIEWPORTS["world"], Rectangle(0, 0, 2 * TILE, 10 * TILE)).zoom, 1)


@given(VIEWS)
def test_a_place_of_the_aspect_of_a_view_is_filled_both_ways(view: str) -> None:
    viewport, place = VIEWPORTS[view], Rectangle(0, 0, aspect(VIEWPORTS[view]) * 100, 100)
    projection = fit(viewport, place)
    left, top = projection.point(viewport.west, viewport.north)
    assert math.isclose(left, 0, abs_tol=1e-9)
    assert math.isclose(top, 0, abs_tol=1e-9)


def test_every_country_is_whole_on_the_map_of_the_world(context: SiteContext) -> None:
    world = VIEWPORTS["world"]
    for shape in context.shapes["features"]:
        # What lies farther south than any country is nobody's home.
        inhabited = [(x, y) for x, y in points(shape) if shape["properties"]["iso"] and y > -57]
        assert all(world.west <= x <= world.east and world.south <= y <= world.north for x, y in inhabited), shape


@pytest.mark.parametrize(
    ("view", "country", "box"),
    [
        ("france-switzerland", "FR", (-6, 41, 10, 52)),
        ("france-switzerland", "CH", (-180, -90, 180, 90)),
        *[("europe", country, (-32, 30, 46, 72)) for country in EUROPEANS],
    ],
)
def test_no_country_that_a_view_is_named_after_is_cut(
    context: SiteContext, view: str, country: str, box: tuple[float, float, float, float]
) -> None:
    """Of the points that lie in ``box``: overseas territories do not."""
    [shape] = [shape for shape in context.shapes["features"] if shape["properties"]["iso"] == country]
    near = [(x, y) for x, y in points(shape) if box[0] <= x <= box[2] and box[1] <= y <= box[3]]
    edges = VIEWPORTS[view]
    assert near
    assert all(edges.west <= x <= edges.east and edges.south <= y <= edges.north for x, y in near)


def test_the_poles_are_cut_and_no_error() -> None:
    assert stretch(90) == stretch(86) == -stretch(-90)
