"""Shapes on a flat place: they stay inside of it, and their outlines keep what can be seen."""

from __future__ import annotations

import math
from itertools import pairwise

from hypothesis import assume, given
from hypothesis import strategies as st

from dashboard.maps.geometry import (
    TOLERANCE,
    clip_ring,
    outline,
    ring_area,
    simplify_line,
    simplify_ring,
)
from dashboard.maps.projection import Point, Rectangle, fit
from dashboard.maps.viewports import VIEWPORTS

PLACE = Rectangle(0.6, 2.4, 8.9, 3.9)
NEAR = 1e-6
POINTS = st.tuples(st.floats(-20, 30), st.floats(-20, 30))
LINES = st.lists(POINTS, min_size=2, max_size=40, unique=True)
RINGS = st.lists(POINTS, min_size=3, max_size=40)
DEGREES = st.lists(st.tuples(st.floats(-180, 180), st.floats(-90, 90)), min_size=3, max_size=30)


def is_inside(point: Point) -> bool:
    x, y = point
    return (
        PLACE.left - NEAR <= x <= PLACE.left + PLACE.width + NEAR
        and PLACE.top - NEAR <= y <= PLACE.top + PLACE.height + NEAR
    )


def distance_to(point: Point, start: Point, end: Point) -> float:
    """The distance of ``point`` from the straight line through two others."""
    length = math.dist(start, end)
    if length == 0:
        return math.dist(point, start)
    return abs((end[0] - start[0]) * (start[1] - point[1]) - (start[0] - point[0]) * (end[1] - start[1])) / length


@given(RINGS)
def test_what_is_cut_stays_inside_its_place(ring: list[Point]) -> None:
    assert all(map(is_inside, clip_ring(ring, PLACE)))


@given(RINGS)
def test_a_ring_that_is_inside_is_not_cut(ring: list[Point]) -> None:
    inside = [(PLACE.left + (x + 20) / 50 * PLACE.width, PLACE.top + (y + 20) / 50 * PLACE.height) for x, y in ring]
    assume(all(map(is_inside, inside)))
    clipped = clip_ring(inside, PLACE)
    assert len(clipped) >= 3
    assert math.isclose(ring_area(clipped), ring_area(inside), abs_tol=1e-4)


@given(LINES)
def test_a_simpler_line_keeps_its_ends_and_leaves_out_only_what_is_near(line: list[Point]) -> None:
    simple = simplify_line(line)
    assert (simple[0], simple[-1]) == (line[0], line[-1])
    for first, last in pairwise(map(line.index, simple)):
        for at in range(first + 1, last):
            assert distance_to(line[at], line[first], line[last]) <= TOLERANCE * 1.001


@given(RINGS)
def test_a_simpler_ring_holds_points_of_the_ring(ring: list[Point]) -> None:
    assert {*simplify_ring(ring)} <= {*ring}


@given(DEGREES, st.sampled_from([*VIEWPORTS]), st.booleans())
def test_any_country_is_drawn_inside_its_place(degrees: list[Point], view: str, is_multiple: bool) -> None:
    rings = [[*degrees, degrees[0]]]
    geometry = (
        {"type": "MultiPolygon", "coordinates": [rings, rings]}
        if is_multiple
        else {"type": "Polygon", "coordinates": rings}
    )
    path = outline(geometry, fit(VIEWPORTS[view], PLACE), PLACE)
    assert all(is_inside(point) for ring in path for point in ring)
