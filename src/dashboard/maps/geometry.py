"""Shapes on a flat place: projected, cut at its edges, and without the points that nobody can see."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from dashboard.maps.projection import Point, Projection, Rectangle

TOLERANCE = 0.008
"""Inches that a simplified outline may be away from the true one."""
MIN_AREA = 0.0006
"""Square inches below which an island is left out, unless it is the whole country."""

Ring = list[Point]


def outline(geometry: Mapping[str, Any], projection: Projection, place: Rectangle) -> list[Ring]:
    """The rings of a GeoJSON ``geometry`` in inches: cut at ``place``, simplified, without specks.

    Args:
        geometry: A polygon or several.
        projection: Where its points lie, in inches.
        place: What is seen of them.

    Returns:
        No ring where nothing of it is seen. A country that is smaller than the tolerance keeps its points: it is
        counted, so it is drawn.
    """
    rings = (clip_ring(project_ring(ring, projection), place) for ring in geometry_rings(geometry))
    visible = [ring for ring in rings if len(ring) > 2]
    if not visible:
        return []
    areas = [ring_area(ring) for ring in visible]
    smallest = min(MIN_AREA, max(areas))
    simple = [simplify_ring(ring) for ring, area in zip(visible, areas, strict=True) if area >= smallest]
    return [ring for ring in simple if len(ring) > 2] or [visible[areas.index(max(areas))]]


def geometry_rings(geometry: Mapping[str, Any]) -> Iterator[Ring]:
    """The rings of a GeoJSON ``geometry``, a polygon or several, in degrees."""
    coordinates = geometry["coordinates"]
    for polygon in coordinates if geometry["type"] == "MultiPolygon" else [coordinates]:
        yield from ([(longitude, latitude) for longitude, latitude, *_ in ring] for ring in polygon)


def project_ring(ring: Sequence[Sequence[float]], projection: Projection) -> Ring:
    """Degrees of longitude and latitude as points of the place of ``projection``."""
    return [projection.point(longitude, latitude) for longitude, latitude in ring]


def clip_ring(ring: Ring, place: Rectangle) -> Ring:
    """``ring`` within ``place`` (Sutherland and Hodgman): what runs out of it goes along its edge."""
    for axis, edge, sign in (
        (0, place.left, 1),
        (0, place.left + place.width, -1),
        (1, place.top, 1),
        (1, place.top + place.height, -1),
    ):
        ring = _clip_at(ring, axis, edge, sign)
    return ring


def _clip_at(ring: Ring, axis: int, edge: float, sign: int) -> Ring:
    inside: Ring = []
    for before, point in zip([*ring[-1:], *ring[:-1]], ring, strict=True):
        was_inside, is_inside = sign * (before[axis] - edge) >= 0, sign * (point[axis] - edge) >= 0
        if was_inside != is_inside:
            share = (edge - before[axis]) / (point[axis] - before[axis])
            inside.append((before[0] + share * (point[0] - before[0]), before[1] + share * (point[1] - before[1])))
        if is_inside:
            inside.append(point)
    return inside


def simplify_ring(ring: Ring) -> Ring:
    """``ring`` without the points that lie within ``TOLERANCE`` of a line between others (Douglas and Peucker)."""
    if ring[0] == ring[-1]:
        ring = ring[:-1]
    far = max(range(len(ring)), key=lambda at: math.dist(ring[0], ring[at]))
    return [*simplify_line(ring[: far + 1])[:-1], *simplify_line([*ring[far:], ring[0]])[:-1]]


def simplify_line(line: Sequence[Point]) -> Ring:
    """The same of a line, whose ends stay."""
    indices = {0, len(line) - 1}
    spans = [(0, len(line) - 1)]
    while spans:
        first, last = spans.pop()
        distances = [(_distance(line[at], line[first], line[last]), at) for at in range(first + 1, last)]
        distance, at = max(distances, default=(0.0, first))
        if distance > TOLERANCE:
            indices.add(at)
            spans += [(first, at), (at, last)]
    return [line[at] for at in sorted(indices)]


def _distance(point: Point, start: Point, end: Point) -> float:
    length = math.dist(start, end)
    if length == 0:
        return math.dist(point, start)
    cross = (end[0] - start[0]) * (start[1] - point[1]) - (start[0] - point[0]) * (end[1] - start[1])
    return abs(cross) / length


def ring_area(ring: Ring) -> float:
    """The area that ``ring`` encloses, in square inches."""
    pairs = zip(ring, [*ring[1:], ring[0]], strict=True)
    return abs(sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in pairs)) / 2
