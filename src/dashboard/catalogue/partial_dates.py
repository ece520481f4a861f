"""Dates as far as they are known: ``YYYY-MM-DD``, ``YYYY-MM`` or ``YYYY``; how far that is, and where they sort."""

from __future__ import annotations

from datetime import date
from typing import Literal, get_args

Precision = Literal["year", "month", "day"]
PRECISIONS: tuple[Precision, ...] = get_args(Precision)
"""How far a date may be known, by how many numbers it has."""


def precision(partial: str) -> Precision:
    """How far ``partial`` is known."""
    return PRECISIONS[partial.count("-")]


def first_day(partial: str) -> date:
    """The first day that ``partial`` may mean, by which dates of every precision sort.

    Raises:
        ValueError: It is no date of the calendar.
    """
    return date.fromisoformat(f"{partial}{'-01' * (2 - partial.count('-'))}")
