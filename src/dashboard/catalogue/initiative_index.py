"""Selecting initiatives: facets with live counts, a date range, a search, an order.

A facet's own count never depends on what is chosen in that facet, only on everything else that is chosen, so the reader
sees what each further choice would bring. Choices within a facet widen the selection, choices across facets narrow it.
"""

from __future__ import annotations

import calendar
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, overload

import numpy as np
from numpy.typing import NDArray

from dashboard.catalogue.evidence import is_letter
from dashboard.catalogue.model import Initiative
from dashboard.catalogue.search import SearchIndex, fold_text

Mask = NDArray[np.bool_]


def _evidence(initiative: Initiative) -> tuple[str, ...]:
    press = not all(map(is_letter, initiative.sources))
    return ("letter",) * initiative.in_letter + ("press",) * press


FACETS: Mapping[str, Callable[[Initiative], tuple[str, ...]]] = {
    "theme": lambda initiative: (initiative.theme,),
    "country": lambda initiative: (initiative.country,),
    "platform": lambda initiative: initiative.platforms,
    "format": lambda initiative: (initiative.format,),
    "actor": lambda initiative: (initiative.actor_kind,),
    "evidence": _evidence,
    "outcome": lambda initiative: (initiative.outcome.kind,) if initiative.outcome else (),
}
"""Every facet by its public name, with the codes that an initiative has in it."""

SORTS = ("relevance", "date", "name", "size")
"""Orders by their public name; the first is the default."""


@dataclass(frozen=True, slots=True)
class InitiativeFilter:
    """What a reader asked for. ``chosen`` holds codes by facet; an absent facet means all."""

    q: str = ""
    chosen: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    start: date | None = None
    end: date | None = None
    sort: str = SORTS[0]

    def __hash__(self) -> int:
        return hash((self.q, frozenset(self.chosen.items()), self.start, self.end, self.sort))

    def with_facet(self, facet: str, *codes: str) -> InitiativeFilter:
        """The same selection with only ``codes`` in ``facet``; without any code, with all of them."""
        others = {name: chosen for name, chosen in self.chosen.items() if name != facet}
        return replace(self, chosen=others | ({facet: codes} if codes else {}))

    @property
    def active(self) -> int:
        """How many filters narrow the selection: the search, each chosen code, the date range."""
        return bool(self.q) + sum(map(len, self.chosen.values())) + bool(self.start or self.end)


class LazyInitiatives(Sequence[Initiative]):
    """Initiatives by their places. A page shows some twenty of a hundred thousand; only those are looked at."""

    def __init__(self, initiatives: NDArray[np.object_], rows: NDArray[np.int64]) -> None:
        self._initiatives, self._rows = initiatives, rows

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, place: int) -> Initiative: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Initiative, ...]: ...
    def __getitem__(self, place: int | slice) -> Any:
        found: Any = self._initiatives[self._rows[place]]
        return tuple(found) if isinstance(place, slice) else found


@dataclass(frozen=True, slots=True)
class SearchResult:
    """The initiatives of a selection in its order, and how many each code of each facet has or would bring."""

    initiatives: Sequence[Initiative]
    counts: Mapping[str, Mapping[str, int]]


@dataclass(frozen=True, slots=True)
class _Facet:
    """Which initiative has which code: pairs of a row and the place of its code in ``codes``."""

    codes: tuple[str, ...]
    rows: NDArray[np.int64]
    values: NDArray[np.int64]
    size: int
    """How many initiatives there are, also without any code."""

    @classmethod
    def of(cls, values: Sequence[tuple[str, ...]]) -> _Facet:
        codes = tuple(code for code, _ in Counter(code for row in values for code in row).most_common())
        places = {code: place for place, code in enumerate(codes)}
        pairs = [(row, places[code]) for row, has in enumerate(values) for code in has]
        rows, found = np.array(pairs, dtype=np.int64).reshape(-1, 2).T
        return cls(codes, rows, found, len(values))

    def mask(self, chosen: Sequence[str]) -> Mask:
        if not chosen:
            return np.ones(self.size, dtype=np.bool_)
        wanted = np.array([code in chosen for code in self.codes], dtype=np.bool_)
        mask = np.zeros(self.size, dtype=np.bool_)
        mask[self.rows[wanted[self.values]]] = True
        return mask

    def counts(self, rows: Mask) -> dict[str, int]:
        counted = np.bincount(self.values[rows[self.rows]], minlength=len(self.codes))
        return dict(zip(self.codes, counted.tolist(), strict=True))


class InitiativeIndex:
    """Answers selections over one catalogue. What does not depend on the question is prepared once."""

    def __init__(self, initiatives: Sequence[Initiative]) -> None:
        self._initiatives = np.array([*initiatives, None], dtype=object)[:-1]
        self._search = SearchIndex(initiatives)
        self._facets = {name: _Facet.of([of(item) for item in initiatives]) for name, of in FACETS.items()}
        self._first, self._last = (np.array(days) for days in zip(*map(_known_days, initiatives), strict=True))
        self._orders = {sort: _order(initiatives, key) for sort, key in _SORT_KEYS.items()}

    def codes(self, facet: str) -> tuple[str, ...]:
        """The codes that occur in ``facet``, the most frequent first."""
        return self._facets[facet].codes

    def select(self, selection: InitiativeFilter) -> SearchResult:
        """The initiatives that match ``selection``, in its order, with the counts of every facet."""
        scores = self._search.scores(selection.q)
        common = (scores > 0) & self._within(selection.start, selection.end)
        masks = {name: facet.mask(selection.chosen.get(name, ())) for name, facet in self._facets.items()}
        counts = {
            name: facet.counts(_all(common, *(mask for other, mask in masks.items() if other != name)))
            for name, facet in self._facets.items()
        }
        order = self._orders[selection.sort]
        rows = order[_all(common, *masks.values())[order]]
        if selection.q and selection.sort == "relevance":
            rows = rows[np.argsort(-scores[rows], kind="stable")]
        return SearchResult(LazyInitiatives(self._initiatives, rows), counts)

    def _within(self, start: date | None, end: date | None) -> Mask:
        """Initiatives that may have begun in the range; one without a date only where no range is asked for."""
        if start is None and end is None:
            return np.ones(len(self._first), dtype=np.bool_)
        since, until = (start or date.min).toordinal(), (end or date.max).toordinal()
        return (self._first > 0) & (self._last >= since) & (self._first <= until)


def _all(*masks: Mask) -> Mask:
    return np.asarray(np.logical_and.reduce(masks))


def _known_days(initiative: Initiative) -> tuple[int, int]:
    """First and last day (ordinals) on which it may have begun: one day, a whole month, or 0, 0 where not known."""
    match (initiative.start_date or "").split("-"):
        case [year, month, day]:
            known = date(int(year), int(month), int(day)).toordinal()
            return known, known
        case [year, month]:
            last = calendar.monthrange(int(year), int(month))[1]
            return tuple(date(int(year), int(month), day).toordinal() for day in (1, last))  # type: ignore[return-value]
        case _:
            return 0, 0


def _order(initiatives: Sequence[Initiative], key: Callable[[Initiative], tuple[object, ...]]) -> NDArray[np.int64]:
    """The rows of the initiatives sorted by ``key``; equals keep the order of the data."""
    return np.array(sorted(range(len(initiatives)), key=lambda row: key(initiatives[row])), dtype=np.int64)


_SORT_KEYS: Mapping[str, Callable[[Initiative], tuple[object, ...]]] = {
    # Without a search nothing is more relevant than what the letter mentions, then what most publishers report.
    "relevance": lambda item: (not item.in_letter, -len({source.publisher for source in item.sources})),
    # A month stands behind its own days, an unknown date at the end.
    "date": lambda item: ((item.start_date or "9999") + ("-99" if len(item.start_date or "") == 7 else ""),),
    "name": lambda item: (fold_text(item.name),),
    "size": lambda item: (item.followers is None, -(item.followers or 0)),
}
