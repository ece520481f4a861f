"""On which side of its point each value over time is written, so that values, points and lines are not covered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import get_args

from dashboard.charts.labels import SIZES
from dashboard.charts.marks import Side

SIDES: tuple[Side, ...] = get_args(Side)
LETTER, GAP, DOT = 6.5, 8.0, 6.0
"""Pixels of the width of a letter, between a point and its value, from the middle of a point to its edge."""
NEAR = 20.0
"""Pixels from a point within which a value at its height is read as its own."""
STEPS = 24
"""Places along a line between two points that a value is kept from."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A point in a picture, in pixels, with the value that is written beside it."""

    x: float
    y: float
    label: str


@dataclass(frozen=True, slots=True)
class Box:
    """A part of a picture, in pixels. What has a higher ``weight`` is covered less willingly."""

    left: float
    top: float
    right: float
    bottom: float
    weight: float = 1

    def overlap(self, other: Box) -> float:
        """The pixels that both cover."""
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        return max(across, 0) * max(down, 0)


def label_sides(runs: Sequence[Sequence[Spot]], width: float, obstacles: Sequence[Box] = ()) -> tuple[Side, ...]:
    """The sides for the spots of ``runs``, run by run.

    Args:
        runs: Points that a line joins; one that nothing joins is a run of its own.
        width: Pixels of the picture; a value that reaches beyond it is cut.
        obstacles: What else is in the picture.
    """
    spots = [spot for run in runs for spot in run]
    boxes = [*obstacles, *(_around(spot.x, spot.y, DOT, 6) for spot in spots)]
    boxes += (_around(x, y, 2, 3) for run in runs for x, y in _along(run))
    sides = dict[int, Side]()
    for at in sorted(range(len(spots)), key=lambda at: (-spots[at].y, spots[at].x)):
        neighbours = [*boxes, *(_beside(spot) for place, spot in enumerate(spots) if place != at)]
        sides[at] = min(SIDES, key=lambda side: _cost(_label(spots[at], side), neighbours, width))
        boxes.append(_label(spots[at], sides[at]))
    return tuple(sides[at] for at in range(len(spots)))


def _cost(label: Box, boxes: Iterable[Box], width: float) -> float:
    """The pixels that ``label`` would share with others or have outside, each with its weight."""
    outside = (max(-label.left, 0) + max(label.right - width, 0)) * (label.bottom - label.top)
    return sum(box.weight * label.overlap(box) for box in boxes) + 5 * outside


def _label(spot: Spot, side: Side) -> Box:
    length, height = LETTER * len(spot.label), SIZES["label"]
    left = spot.x - length - GAP if side.endswith("left") else spot.x + GAP
    level = {"above": -GAP - height, "below": GAP}.get(side.split()[0], -height / 2)
    return Box(left, spot.y + level, left + length, spot.y + level + height)


def _beside(spot: Spot) -> Box:
    """Where a value of another point would be read as that of ``spot``."""
    return Box(spot.x - NEAR, spot.y - DOT, spot.x + NEAR, spot.y + DOT, 4)


def _around(x: float, y: float, radius: float, weight: float) -> Box:
    return Box(x - radius, y - radius, x + radius, y + radius, weight)


def _along(run: Sequence[Spot]) -> Iterator[tuple[float, float]]:
    for start, end in pairwise(run):
        for step in range(1, STEPS):
            share = step / STEPS
            yield start.x + share * (end.x - start.x), start.y + share * (end.y - start.y)
