"""Ranges: where a source gives a lower and an upper bound of one measure, the two belong on one row."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import takewhile

from dashboard.catalogue.cell_conventions import lower_bound_id
from dashboard.catalogue.records import Figure
from dashboard.i18n.localizer import Localizer


@dataclass(frozen=True, slots=True)
class ValueRange:
    """One or two figures of one measure; a single figure is both ends."""

    low: Figure
    high: Figure

    @property
    def figures(self) -> tuple[Figure, ...]:
        """The figures of the range, each once, the lower first."""
        return (self.low,) if self.low == self.high else (self.low, self.high)

    def metric(self, localizer: Localizer) -> str:
        """What is measured: what the names of both bounds begin with."""
        low, high = (localizer.metric(figure).split(", ") for figure in (self.low, self.high))
        shared = takewhile(lambda pair: pair[0] == pair[1], zip(low, high, strict=False))
        return ", ".join(part for part, _ in shared) or localizer.metric(self.high)

    def quantity(self, localizer: Localizer) -> str:
        """The value, or from which to which."""
        low, high = (localizer.value(figure) for figure in (self.low, self.high))
        return low if self.low == self.high else localizer.t("chart-span", low=low, high=high)


def pair_bounds(figures: Iterable[Figure], *, ranked: bool = True) -> tuple[ValueRange, ...]:
    """Every figure in one range: those that reach highest first, or in the order of the figures."""
    by_id = {figure.id: figure for figure in figures}
    lower = {id_: by_id[low] for id_ in by_id if (low := lower_bound_id(id_)) in by_id}
    bounds = {figure.id for figure in lower.values()}
    ranges = [ValueRange(lower.get(id_, figure), figure) for id_, figure in by_id.items() if id_ not in bounds]
    return tuple(sorted(ranges, key=lambda item: (-item.high.value, -item.low.value)) if ranked else ranges)
