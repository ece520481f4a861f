"""Searching records by facets with live counts, a date range, words and an order.

A facet's own count never depends on the codes selected in that facet, only on every other filter, so the reader sees
what each further code would bring. Codes within a facet widen the result, codes across facets narrow it.
"""

from __future__ import annotations

import calendar
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Generic, TypeVar, overload

import numpy as np
from numpy.typing import NDArray

from dashboard.catalogue.filters import (
    BY_LABEL,
    FIGURE_FACETS,
    INITIATIVE_FACETS,
    SORT_KEYS,
    Facet,
    RecordFilter,
    SortKey,
)
from dashboard.catalogue.records import Figure, Initiative
from dashboard.catalogue.search.fields import (
    FIGURE_WEIGHTS,
    INITIATIVE_WEIGHTS,
    LabelsOf,
    ValuesOf,
    figure_fields,
    initiative_fields,
    no_labels,
    no_values,
)
from dashboard.catalogue.search.folding import fold_text
from dashboard.catalogue.search.index import SearchIndex
from dashboard.languages import DEFAULT_LANGUAGE, LANGUAGES, Language

Mask = NDArray[np.bool_]
Record = TypeVar("Record")
UNKNOWN_DAYS = (0, 0)


class LazyRecords(Sequence[Record]):
    """Records by their rows. A page shows some twenty of a hundred thousand; only those are looked at."""

    def __init__(self, records: NDArray[np.object_], rows: NDArray[np.int64]) -> None:
        self._records, self._rows = records, rows

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, place: int) -> Record: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Record, ...]: ...
    def __getitem__(self, place: int | slice) -> Any:
        records: Any = self._records[self._rows[place]]
        return tuple(records) if isinstance(place, slice) else records


@dataclass(frozen=True, slots=True)
class SearchResult(Generic[Record]):
    """The records that pass a filter, in its order, and how many each code of each facet has or would bring."""

    records: Sequence[Record]
    counts: Mapping[str, Mapping[str, int]]


@dataclass(frozen=True, slots=True)
class _FacetColumn:
    """Which record has which code: pairs of a row and the place of its code in ``codes``."""

    codes: tuple[str, ...]
    rows: NDArray[np.int64]
    values: NDArray[np.int64]
    size: int
    """How many records there are, also without any code."""

    @classmethod
    def of(cls, values: Sequence[tuple[str, ...]]) -> _FacetColumn:
        codes = tuple(code for code, _ in Counter(code for row in values for code in row).most_common())
        places = {code: place for place, code in enumerate(codes)}
        pairs = [(row, places[code]) for row, row_codes in enumerate(values) for code in row_codes]
        rows, code_places = np.array(pairs, dtype=np.int64).reshape(-1, 2).T
        return cls(codes, rows, code_places, len(values))

    def mask(self, codes: Sequence[str]) -> Mask:
        if not codes:
            return np.ones(self.size, dtype=np.bool_)
        is_selected = np.array([code in codes for code in self.codes], dtype=np.bool_)
        mask = np.zeros(self.size, dtype=np.bool_)
        mask[self.rows[is_selected[self.values]]] = True
        return mask

    def counts(self, rows: Mask) -> dict[str, int]:
        counted = np.bincount(self.values[rows[self.rows]], minlength=len(self.codes))
        return dict(zip(self.codes, counted.tolist(), strict=True))


class FacetedIndex(Generic[Record]):
    """Answers filters over one set of records. What does not depend on the filter is prepared once.

    Args:
        records: The records, in the order of the data.
        facets: The facets by name.
        search: Their searched texts, in the same order.
        sort_keys: Orders by name, in each language; any other order is that of the data.
        start_of: When a record began, as far as known (``YYYY-MM-DD`` or ``YYYY-MM``).
    """

    def __init__(
        self,
        records: Sequence[Record],
        facets: Mapping[str, Facet[Record]],
        search: SearchIndex,
        sort_keys: Mapping[str, Callable[[Record, Language], tuple[object, ...]]] | None = None,
        start_of: Callable[[Record], str | None] = lambda _: None,
    ) -> None:
        self._records = np.array([*records, None], dtype=object)[:-1]
        self.search = search
        self._columns = {name: _FacetColumn.of(list(map(facet.codes_of, records))) for name, facet in facets.items()}
        days = [_possible_days(start_of(record)) for record in records]
        self._first, self._last = np.array(days, dtype=np.int64).reshape(-1, 2).T
        self._data_order = np.arange(len(records), dtype=np.int64)
        self._orders = {
            (sort, language): _order(records, key, language)
            for sort, key in (sort_keys or {}).items()
            for language in LANGUAGES
        }

    def codes(self, facet: str) -> tuple[str, ...]:
        """The codes that occur in ``facet``, the most frequent first."""
        return self._columns[facet].codes

    def select(self, selection: RecordFilter, language: Language = DEFAULT_LANGUAGE) -> SearchResult[Record]:
        """The records that pass ``selection``, in its order for readers of ``language``, with the counts of facets."""
        scores = self.search.scores(selection.q)
        common = (scores > 0) & self._within(selection.start, selection.end)
        masks = {name: column.mask(selection.facets.get(name, ())) for name, column in self._columns.items()}
        counts = {
            name: column.counts(_all(common, *(mask for other, mask in masks.items() if other != name)))
            for name, column in self._columns.items()
        }
        order = self._orders.get((selection.sort, language), self._data_order)
        rows = order[_all(common, *masks.values())[order]]
        if selection.q and selection.sort == "relevance":
            rows = rows[np.argsort(-scores[rows], kind="stable")]
        return SearchResult(LazyRecords(self._records, rows), counts)

    def complete(self, text: str, limit: int) -> Sequence[Record]:
        """The first ``limit`` records that a search finds whose last word may be unfinished, the best first."""
        scores = self.search.scores(text, is_unfinished=True)
        order = next(iter(self._orders.values()), self._data_order)
        rows = order[scores[order] > 0]
        return LazyRecords(self._records, rows[np.argsort(-scores[rows], kind="stable")][:limit])[:]

    def _within(self, start: date | None, end: date | None) -> Mask:
        """Records that may have begun in the range; one without a date only where there is no range."""
        if start is None and end is None:
            return np.ones(len(self._first), dtype=np.bool_)
        since, until = (start or date.min).toordinal(), (end or date.max).toordinal()
        return (self._first > 0) & (self._last >= since) & (self._first <= until)


def index_initiatives(
    initiatives: Sequence[Initiative], labels_of: LabelsOf = no_labels, values_of: ValuesOf[Initiative] = no_values
) -> FacetedIndex[Initiative]:
    """The index of ``initiatives``, whose codes and values are searched by the words in which they are shown."""
    search = SearchIndex((initiative_fields(item, labels_of, values_of) for item in initiatives), INITIATIVE_WEIGHTS)
    by_label = {facet: _by_label(INITIATIVE_FACETS[facet], labels_of) for facet in BY_LABEL}
    return FacetedIndex(initiatives, INITIATIVE_FACETS, search, {**SORT_KEYS, **by_label}, lambda item: item.start_date)


def _by_label(facet: Facet[Initiative], labels_of: LabelsOf) -> SortKey:
    """The order by the labels in ``facet``, which are the first words for each code; codes without any stand last."""

    def key(item: Initiative, language: Language) -> tuple[object, ...]:
        return tuple(_label_place(labels_of(facet.name, code), language, code) for code in facet.codes_of(item))

    return key


def _label_place(words: Iterable[tuple[Language, str]], language: Language, code: str) -> tuple[bool, str]:
    label = next((text for of_language, text in words if of_language == language), None)
    return label is None, fold_text(label or code)


def index_figures(
    figures: Sequence[Figure], labels_of: LabelsOf = no_labels, values_of: ValuesOf[Figure] = no_values
) -> FacetedIndex[Figure]:
    """The index of ``figures``, whose codes and values are searched by the words in which they are shown."""
    fields = (figure_fields(item, labels_of, values_of) for item in figures)
    search = SearchIndex(fields, FIGURE_WEIGHTS, (item.id for item in figures))
    return FacetedIndex(figures, FIGURE_FACETS, search)


def _all(*masks: Mask) -> Mask:
    return np.asarray(np.logical_and.reduce(masks))


def _possible_days(start: str | None) -> tuple[int, int]:
    """First and last day (ordinals) on which it may have begun: one day, a whole month, or ``UNKNOWN_DAYS``."""
    match (start or "").split("-"):
        case [year, month, day]:
            ordinal = date(int(year), int(month), int(day)).toordinal()
            return ordinal, ordinal
        case [year, month]:
            first = date(int(year), int(month), 1).toordinal()
            return first, first + calendar.monthrange(int(year), int(month))[1] - 1
        case _:
            return UNKNOWN_DAYS


def _order(
    records: Sequence[Record], key: Callable[[Record, Language], tuple[object, ...]], language: Language
) -> NDArray[np.int64]:
    """The rows of the records sorted by ``key`` for readers of ``language``; equals keep the order of the data."""
    return np.array(sorted(range(len(records)), key=lambda row: key(records[row], language)), dtype=np.int64)
