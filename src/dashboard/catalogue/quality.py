"""How solid the catalogue is as a whole and group by group, counted from its records."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from dashboard.catalogue.cell_conventions import NO_BASELINE
from dashboard.catalogue.evidence import evidence
from dashboard.catalogue.records import Figure, Initiative

MIN_GROUP_SIZE = 10
"""Initiatives below which a share of a group says nothing."""
MARGIN_PP = 10
"""Percentage points below the share of the whole catalogue from which on a share is marked as low."""
GROWTH = "percent_change"
"""The unit of figures that say how much something grew."""
DAY, MONTH = len("YYYY-MM-DD"), len("YYYY-MM")

Measure = Literal["initiatives", "corroborated", "by_day", "by_month", "undated", "country_stated", "with_outcome"]
MEASURES: tuple[Measure, ...] = ("corroborated", "by_day", "country_stated", "with_outcome")
"""The shares by which groups are compared."""


@dataclass(frozen=True, slots=True)
class Quality:
    """Of ``initiatives``, how many have what makes a record solid.

    ``corroborated`` have two publishers or more, ``independent`` two or more besides the letter; ``letter_only``
    rest on the letter alone; ``weak`` have a source that copies or quotes another.
    """

    initiatives: int
    corroborated: int
    independent: int
    letter_only: int
    weak: int
    by_day: int
    by_month: int
    undated: int
    country_stated: int
    with_outcome: int
    confident: int

    @property
    def country_inferred(self) -> int:
        """How many have a country, or are held to be worldwide, without a page that states it."""
        return self.initiatives - self.country_stated

    def count(self, measure: Measure) -> int:
        """How many initiatives ``measure`` counts."""
        return int(getattr(self, measure))

    def share(self, measure: Measure) -> float:
        """The per cent of initiatives that ``measure`` counts; 0 where there are none."""
        return 100 * self.count(measure) / self.initiatives if self.initiatives else 0.0


@dataclass(frozen=True, slots=True)
class FigureQuality:
    """Of ``figures``, how many have what makes a figure solid.

    ``growth`` are the figures of growth: they alone need a starting point, which ``compared`` of them have.
    """

    figures: int
    growth: int
    corroborated: int
    weak: int
    compared: int
    sampled: int
    dated: int
    confident: int


def quality(initiatives: Iterable[Initiative]) -> Quality:
    """How many of ``initiatives`` have what makes a record solid."""
    items = tuple(initiatives)
    evidence_of = [evidence(item.sources) for item in items]
    exactness = [len(item.start_date or "") for item in items]
    return Quality(
        initiatives=len(items),
        corroborated=sum(each.publishers >= 2 for each in evidence_of),
        independent=sum(each.independent >= 2 for each in evidence_of),
        letter_only=sum(each.letter_only for each in evidence_of),
        weak=sum(each.weak > 0 for each in evidence_of),
        by_day=exactness.count(DAY),
        by_month=exactness.count(MONTH),
        undated=exactness.count(0),
        country_stated=sum(item.country_basis == "stated" for item in items),
        with_outcome=sum(item.outcome is not None for item in items),
        confident=sum(item.confidence == "high" for item in items),
    )


def figure_quality(figures: Iterable[Figure]) -> FigureQuality:
    """How many of ``figures`` have what makes a figure solid; ``dated`` have at least one end of their period."""
    items = tuple(figures)
    growth = [item for item in items if item.unit == GROWTH]
    evidence_of = [evidence(item.sources) for item in items]
    return FigureQuality(
        figures=len(items),
        growth=len(growth),
        corroborated=sum(each.publishers >= 2 for each in evidence_of),
        weak=sum(each.weak > 0 for each in evidence_of),
        compared=sum(states_baseline(item) for item in growth),
        sampled=sum(item.sample is not None for item in items),
        dated=sum(bool(item.period_start or item.period_end) for item in items),
        confident=sum(item.confidence == "high" for item in items),
    )


def states_baseline(figure: Figure) -> bool:
    """Whether pages state or imply what ``figure`` is compared with; a baseline may say that they do not."""
    return figure.baseline is not None and not figure.baseline["en"].startswith(NO_BASELINE)


def quality_by_group(group: Callable[[Initiative], str], initiatives: Iterable[Initiative]) -> Mapping[str, Quality]:
    """The quality of each group of ``initiatives``, the largest first, equals by code."""
    groups: dict[str, list[Initiative]] = defaultdict(list)
    for item in initiatives:
        groups[group(item)].append(item)
    largest = sorted(groups.items(), key=lambda pair: (-len(pair[1]), pair[0]))
    return {code: quality(items) for code, items in largest}


def low_coverage(part: Quality, total: Quality) -> Collection[Measure]:
    """The measures in which a group is low: its number, or else the shares well below those of the whole catalogue."""
    if part.initiatives < MIN_GROUP_SIZE:
        few: tuple[Measure, ...] = ("initiatives",)
        return few
    return tuple(name for name in MEASURES if total.share(name) - part.share(name) >= MARGIN_PP)
