"""The map as shapes of PowerPoint: one a country, shaded as on the site, in the same frame and projection.

Outlines are cut at the frame and keep only the points that can be seen at this size, so the file stays small.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from pptx.util import Emu

from dashboard import palette
from dashboard.maps import choropleth
from dashboard.maps.choropleth import COLOR_SCALE, Bin, Viewport
from dashboard.pptx.slide_builder import Box, SlideBuilder, fill_shape, set_alt_text
from dashboard.pptx.text_fitting import paragraph

TILE = 512
"""Pixels of the world at zoom 0, as the map of the site counts."""
HEIGHT = 460
"""Pixels of that map from top to bottom: as much of the world is shown here."""
NEARER: Mapping[str, float] = {"world": 1.25}
"""Frames that are shown larger: a slide is wider than the page, and most of the world is not near its poles."""
TOLERANCE = 0.008
"""Inches that a simplified outline may be away from the true one."""
SPECK = 0.0006
"""Square inches below which an island is left out, unless it is the whole country."""
EMU = 914400
MERCATOR_LIMIT = 85.0
"""Degrees of latitude where the projection is cut."""

Point = tuple[float, float]
Ring = list[Point]


def add_map(
    canvas: SlideBuilder,
    box: Box,
    shapes: Mapping[str, Any],
    counts: Mapping[str, int],
    *,
    tooltip: Callable[[str, int], str],
    view: str,
    words: str,
    chosen: Collection[str] = (),
) -> None:
    """The countries of ``shapes`` shaded by ``counts`` in the frame ``view``; ``tooltip`` words a code with it."""
    frame = wide_viewport(view)
    sea = canvas.block("–", box, palette.BACKGROUND)
    fill_shape(sea, palette.BACKGROUND, palette.BORDER)
    set_alt_text(sea, "–", "")
    group = canvas.slide.shapes.add_group_shape()
    features = sorted(shapes["features"], key=lambda feature: feature["properties"]["iso"] in chosen)
    for feature in features:
        rings = list(outlines(feature["geometry"], frame, box))
        if rings:
            iso = feature["properties"]["iso"]
            count = counts.get(iso, 0)
            country = _country(group, rings)
            strong = iso in chosen
            fill_shape(
                country, choropleth.shade(count), palette.TEXT if strong else palette.MUTED, 1.5 if strong else 0.4
            )
            described = tooltip(iso, count) if iso else ""
            set_alt_text(country, iso or "–", described)
    set_alt_text(group, words.partition(".")[0], words)


def add_legend(canvas: SlideBuilder, box: Box, title: str) -> None:
    """The scale: a swatch and a range for each step."""
    canvas.text(title, [paragraph(title, 12, colour=palette.MUTED)], Box(box.left, box.top, 2.2, 0.25))
    width = (box.width - 2.2) / len(COLOR_SCALE)
    for at, step in enumerate(COLOR_SCALE):
        left = box.left + 2.2 + at * width
        swatch = canvas.block(_range(step), Box(left, box.top, 0.3, 0.2), step.colour)
        set_alt_text(swatch, _range(step), "")
        canvas.text(_range(step), [paragraph(_range(step), 12)], Box(left + 0.36, box.top, width - 0.38, 0.25))


def outlines(geometry: Mapping[str, Any], frame: Viewport, box: Box) -> Iterator[Ring]:
    """The rings of ``geometry`` in inches on the slide: cut at ``box``, simplified, without specks."""
    nested = geometry["coordinates"]
    polygons = nested if geometry["type"] == "MultiPolygon" else [nested]
    rings = [[_placed(point, frame, box) for point in ring] for polygon in polygons for ring in polygon]
    seen = [cut for ring in rings if len(cut := _cut(ring, box)) > 2]
    if seen:
        least = min(SPECK, max(map(_area, seen)))
        simple = [simplify_ring(ring) for ring in seen if _area(ring) >= least]
        # A country that is smaller than the tolerance keeps its points: it is counted, so it is drawn.
        yield from [ring for ring in simple if len(ring) > 2] or [max(seen, key=_area)]


def wide_viewport(view: str) -> Viewport:
    """Where ``view`` looks on a place that is wider than that of the page."""
    frame = choropleth.VIEWPORTS[view]
    return replace(frame, zoom=frame.zoom + math.log2(NEARER.get(view, 1)))


def simplify_ring(ring: Ring) -> Ring:
    """``ring`` without the points that lie within ``TOLERANCE`` of a line between others (Douglas and Peucker)."""
    if ring[0] == ring[-1]:
        ring = ring[:-1]
    far = max(range(len(ring)), key=lambda at: math.dist(ring[0], ring[at]))
    return [*_between(ring[: far + 1])[:-1], *_between([*ring[far:], ring[0]])[:-1]]


def _between(line: Sequence[Point]) -> Ring:
    kept = {0, len(line) - 1}
    waiting = [(0, len(line) - 1)]
    while waiting:
        first, last = waiting.pop()
        distances = [(_distance(line[at], line[first], line[last]), at) for at in range(first + 1, last)]
        most, at = max(distances, default=(0.0, first))
        if most > TOLERANCE:
            kept.add(at)
            waiting += [(first, at), (at, last)]
    return [line[at] for at in sorted(kept)]


def _distance(point: Point, start: Point, end: Point) -> float:
    length = math.dist(start, end)
    if length == 0:
        return math.dist(point, start)
    cross = (end[0] - start[0]) * (start[1] - point[1]) - (start[0] - point[0]) * (end[1] - start[1])
    return abs(cross) / length


def _placed(point: Sequence[float], frame: Viewport, box: Box) -> Point:
    """Degrees as inches on the slide, by Web Mercator."""
    size = TILE * 2**frame.zoom * box.height / HEIGHT
    across = (point[0] - frame.longitude) / 360 * size
    down = (_mercator(frame.latitude) - _mercator(point[1])) / (2 * math.pi) * size
    return box.left + box.width / 2 + across, box.top + box.height / 2 + down


def _mercator(latitude: float) -> float:
    limited = max(-MERCATOR_LIMIT, min(MERCATOR_LIMIT, latitude))
    return math.asinh(math.tan(math.radians(limited)))


def _cut(ring: Ring, box: Box) -> Ring:
    """``ring`` within ``box`` (Sutherland and Hodgman): what runs out of the frame goes along its edge."""
    for axis, edge, sign in (
        (0, box.left, 1),
        (0, box.left + box.width, -1),
        (1, box.top, 1),
        (1, box.top + box.height, -1),
    ):
        ring = _cut_at(ring, axis, edge, sign)
    return ring


def _cut_at(ring: Ring, axis: int, edge: float, sign: int) -> Ring:
    kept: Ring = []
    for before, point in zip([*ring[-1:], *ring[:-1]], ring, strict=True):
        was, is_in = sign * (before[axis] - edge) >= 0, sign * (point[axis] - edge) >= 0
        if was != is_in:
            share = (edge - before[axis]) / (point[axis] - before[axis])
            kept.append((before[0] + share * (point[0] - before[0]), before[1] + share * (point[1] - before[1])))
        if is_in:
            kept.append(point)
    return kept


def _area(ring: Ring) -> float:
    pairs = zip(ring, [*ring[1:], ring[0]], strict=True)
    return abs(sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in pairs)) / 2


def _country(group: Any, rings: Sequence[Ring]) -> Any:
    """One shape with all parts of a country."""
    (first, *rest), *others = [[(round(x * EMU), round(y * EMU)) for x, y in ring] for ring in rings]
    builder = group.shapes.build_freeform(*first, scale=1.0)
    builder.add_line_segments(rest, close=True)
    for start, *more in others:
        builder.move_to(*start)
        builder.add_line_segments(more, close=True)
    return builder.convert_to_shape(Emu(0), Emu(0))


def _range(step: Bin) -> str:
    if step.most is None:
        return f"{step.least}+"
    return f"{step.least}–{step.most}" if step.most > step.least else str(step.least)
