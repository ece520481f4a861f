"""Names and numbers on a map: those of the countries that have room for them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from dashboard.cache import MB, cached
from dashboard.context import SiteContext
from dashboard.i18n.localizer import Localizer
from dashboard.i18n.numbers import format_number
from dashboard.maps.country_outlines import UNITS_PER_INCH, drawn_outlines, view_box
from dashboard.maps.geometry import Ring, ring_area
from dashboard.maps.projection import Point, Rectangle

LETTER, LINE = 9.5, 18
"""Units of a letter across and of a line down, in the type of the labels."""
OVERLAP = 0.6
"""The part of a number that a country has room for at least: its halo keeps it apart from what it runs over."""


@dataclass(frozen=True, slots=True)
class MapLabel:
    """The number of a country, and its name where that has room too, in the units of the drawing."""

    x: float
    y: float
    number: str
    name: str


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a country has room for a label: the middle of its largest part, and that part from side to side."""

    middle: Point
    width: float
    height: float


def map_labels(
    context: SiteContext, view: str, counts: Mapping[str, int], localizer: Localizer
) -> tuple[MapLabel, ...]:
    """A label for each country of ``view`` that has a count and room for its number."""
    labels = (
        _label(place, format_number(counts[iso], localizer.t.language), localizer.country(iso))
        for iso, place in _places(context, view).items()
        if counts.get(iso)
    )
    return tuple(label for label in labels if label)


def _label(place: _Place, number: str, name: str) -> MapLabel | None:
    if place.width < len(number) * LETTER * OVERLAP or place.height < LINE:
        return None
    has_room = place.width > len(name) * LETTER and place.height > 2.5 * LINE
    (x, y) = place.middle
    return MapLabel(x, y, number, name if has_room else "")


@cached(max_bytes=MB, is_finite=True)
def _places(context: SiteContext, view: str) -> dict[str, _Place]:
    """The countries of which the middle of the largest part is seen, and lies within it."""
    box = view_box(view)
    places = ((iso, _place(max(rings, key=ring_area))) for iso, rings in drawn_outlines(context, view) if iso)
    return {iso: place for iso, place in places if place and _is_within(place.middle, box)}


def _place(ring: Ring) -> _Place | None:
    middle = _centroid(ring)
    if not _is_inside(middle, ring):
        return None
    crossings = sorted(_crossings(ring, middle[1]))
    left, right = max(x for x in crossings if x <= middle[0]), min(x for x in crossings if x > middle[0])
    tops = [y for _, y in ring]
    middle_of_line = (left + right) / 2
    scaled = (middle_of_line * UNITS_PER_INCH, middle[1] * UNITS_PER_INCH)
    return _Place(scaled, (right - left) * UNITS_PER_INCH, (max(tops) - min(tops)) * UNITS_PER_INCH)


def _centroid(ring: Ring) -> Point:
    """The middle of the area that ``ring`` encloses."""
    edges = [(a, b, a[0] * b[1] - b[0] * a[1]) for a, b in pairwise([*ring, ring[0]])]
    double = sum(cross for *_, cross in edges)
    x = sum((a[0] + b[0]) * cross for a, b, cross in edges) / (3 * double)
    y = sum((a[1] + b[1]) * cross for a, b, cross in edges) / (3 * double)
    return x, y


def _crossings(ring: Ring, level: float) -> Iterator[float]:
    """Where the outline crosses a level line."""
    for (x0, y0), (x1, y1) in pairwise([*ring, ring[0]]):
        if (y0 > level) != (y1 > level):
            yield x0 + (level - y0) * (x1 - x0) / (y1 - y0)


def _is_inside(point: Point, ring: Ring) -> bool:
    return sum(x < point[0] for x in _crossings(ring, point[1])) % 2 == 1


def _is_within(point: Point, box: Rectangle) -> bool:
    return box.left + LINE < point[0] < box.left + box.width - LINE and LINE < point[1] < box.height - LINE
