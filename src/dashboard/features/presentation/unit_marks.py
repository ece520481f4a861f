"""Marks that each stand for one thing, as the data of an SVG path: dots of a line with round ends."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from dashboard.catalogue.records import Initiative

Point = tuple[float, float]
MARK = 0.72
"""The breadth of a mark as a share of the distance from one to the next."""


@dataclass(frozen=True, slots=True)
class UnitMarks:
    """Marks of one colour.

    Attributes:
        theme: The theme whose colour they have; "" for none.
        path: Where they stand, as the data of an SVG path.
    """

    theme: str
    path: str


def row_path(count: int, pitch: float, per_row: int) -> str:
    """``count`` marks side by side, ``pitch`` units apart and so many in a row."""
    return _path(((place % per_row + 0.5) * pitch, (place // per_row + 0.5) * pitch) for place in range(count))


def stacked_marks(
    items: Sequence[Initiative], per_row: int, pitch: float, left: float, bottom: float
) -> tuple[UnitMarks, ...]:
    """A mark for each of ``items``, row upon row from ``bottom`` up, in the colours of their themes.

    Args:
        items: The initiatives in their order.
        per_row: Marks of a row.
        pitch: Units from one mark to the next.
        left: Where the rows begin.
        bottom: Where the first row stands.
    """
    points = (
        (left + (place % per_row + 0.5) * pitch, bottom - (place // per_row + 0.5) * pitch)
        for place in range(len(items))
    )
    return _by_theme(items, points)


def column_marks(items: Sequence[Initiative], rows: int, pitch: float) -> tuple[UnitMarks, ...]:
    """A mark for each of ``items``, column after column of so many ``rows``, in the colours of their themes."""
    return _by_theme(items, (((p // rows + 0.5) * pitch, (p % rows + 0.5) * pitch) for p in range(len(items))))


def _by_theme(items: Sequence[Initiative], points: Iterable[Point]) -> tuple[UnitMarks, ...]:
    themes: dict[str, list[Point]] = {}
    for item, point in zip(items, points, strict=True):
        themes.setdefault(item.theme, []).append(point)
    return tuple(UnitMarks(theme, _path(placed)) for theme, placed in themes.items())


def _path(points: Iterable[Point]) -> str:
    return "".join(_dots(points))


def _dots(points: Iterable[Point]) -> Iterator[str]:
    for x, y in points:
        yield f"M{x:.5g} {y:.5g}h0"
