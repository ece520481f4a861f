"""Which other initiatives a reader of one may want to see."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from dashboard.catalogue.records import Figure, Initiative

Item = TypeVar("Item", Initiative, Figure)


def related(initiative: Initiative, initiatives: Sequence[Initiative], limit: int = 6) -> tuple[Initiative, ...]:
    """At most ``limit`` others: those of the same theme and country first, then those of the same theme."""
    candidates = [other for other in initiatives if other.theme == initiative.theme and other.id != initiative.id]
    return tuple(sorted(candidates, key=lambda other: other.country != initiative.country)[:limit])


def neighbours(record: Item, ordered: Sequence[Item]) -> tuple[Item | None, Item | None]:
    """The one before and the one after in ``ordered``; None at its ends, and twice None where it is not among them."""
    places = [place for place, other in enumerate(ordered) if other.id == record.id]
    if not places:
        return None, None
    place = places[0]
    return ordered[place - 1] if place else None, ordered[place + 1] if place + 1 < len(ordered) else None
