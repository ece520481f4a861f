"""One measured figure beside what it is compared with, and the goal it has to reach."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Sense(Enum):
    """Which side of a goal is the good one."""

    AT_LEAST = "≥"
    AT_MOST = "≤"


@dataclass(frozen=True, slots=True)
class Goal:
    """A bound for a figure, or for its ratio to what it is compared with."""

    sense: Sense
    bound: float
    of_ratio: bool = True

    def reached(self, value: float) -> bool:
        """Whether ``value`` lies on the good side or on the bound."""
        return value >= self.bound if self.sense is Sense.AT_LEAST else value <= self.bound

    def miss(self, value: float) -> float:
        """By what part of the bound ``value`` lies on the wrong side of it."""
        return abs(value - self.bound) / self.bound


@dataclass(frozen=True, slots=True)
class Figure:
    """What was measured. ``kind`` names the line that explains it; without ``theirs`` there is no ratio."""

    kind: str
    what: str
    ours: float
    unit: str
    peer: str = ""
    theirs: float | None = None
    goal: Goal | None = None
    measured_ratio: float | None = None
    """The ratio where it is not that of the two figures, as the median of several rounds is not."""

    @property
    def ratio(self) -> float | None:
        """How many times the peer's figure ours is."""
        if self.measured_ratio is not None:
            return self.measured_ratio
        return self.ours / self.theirs if self.theirs else None

    @property
    def judged(self) -> float:
        """What the goal speaks of."""
        return self.ratio if self.goal and self.goal.of_ratio and self.ratio is not None else self.ours

    @property
    def reached(self) -> bool | None:
        """Whether the goal is reached; None without one."""
        return self.goal.reached(self.judged) if self.goal else None


def at_least(bound: float, *, of_ratio: bool = True) -> Goal:
    """A goal that larger figures reach."""
    return Goal(Sense.AT_LEAST, bound, of_ratio)


def at_most(bound: float, *, of_ratio: bool = True) -> Goal:
    """A goal that smaller figures reach."""
    return Goal(Sense.AT_MOST, bound, of_ratio)
