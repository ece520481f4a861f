"""The scales of a chart: numbers or days as places across, values as places down, days below an axis."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

Value = float | date


@dataclass(frozen=True, slots=True)
class Scale:
    """A linear scale of numbers, or of days, from ``start`` to ``end``."""

    start: Value
    end: Value

    def share(self, value: Value) -> float:
        """Where ``value`` is: 0 at the start of the scale, 1 at its end."""
        first, last = _number(self.start), _number(self.end)
        return (_number(value) - first) / (last - first)


@dataclass(frozen=True, slots=True)
class ValueAxis:
    """A vertical scale between two pixels, counted from the top of the chart."""

    scale: Scale
    top: float
    bottom: float

    def pixel(self, value: Value) -> float:
        """How far below the top of the chart ``value`` is."""
        return self.bottom + self.scale.share(value) * (self.top - self.bottom)


@dataclass(frozen=True, slots=True)
class TimeAxis:
    """Days below a chart, where its values are zero.

    Attributes:
        ticks: Each named day with its name.
        tick_length: Pixels of the line that marks a day; with one, the name stands beside it, otherwise below the day.
    """

    ticks: tuple[tuple[date, str], ...]
    tick_length: int = 0


def value_range(values: Sequence[float], room: float) -> tuple[float, float]:
    """The lowest and the highest value of an axis that holds zero and ``values``.

    Args:
        values: What is drawn.
        room: Share of the distance between the two that is kept free beyond each value, for its text.
    """
    low, high = min(0.0, *values), max(0.0, *values)
    space = (high - low) * room
    return (low - space if low < 0 else 0.0, high + space if high > 0 else 0.0)


def _number(value: Value) -> float:
    return float(value.toordinal() if isinstance(value, date) else value)
