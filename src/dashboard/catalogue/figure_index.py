"""Selecting figures: by words, country and method, with live counts as for initiatives."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from dashboard.catalogue.model import Figure
from dashboard.catalogue.search import fold_text

FIGURE_FACETS: Mapping[str, Callable[[Figure], str]] = {
    "country": lambda figure: figure.country,
    "method": lambda figure: figure.method,
}
"""Every facet of the figures by its public name, with the code that a figure has in it."""


@dataclass(frozen=True, slots=True)
class FigureFilter:
    """What a reader asked for. ``chosen`` holds codes by facet; an absent facet means all."""

    q: str = ""
    chosen: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def __hash__(self) -> int:
        return hash((self.q, frozenset(self.chosen.items())))


@dataclass(frozen=True, slots=True)
class FigureSearchResult:
    """The figures of a selection, in the order of the data, and how many each code has or would bring."""

    figures: tuple[Figure, ...]
    counts: Mapping[str, Mapping[str, int]]


class FigureIndex:
    """Answers selections over one set of figures; their searchable texts are folded once."""

    def __init__(self, figures: Sequence[Figure]) -> None:
        self._texts = {figure.id: _text(figure) for figure in figures}
        self._figures = tuple(figures)
        self._codes = {name: _by_frequency(map(of, figures)) for name, of in FIGURE_FACETS.items()}

    def codes(self, facet: str) -> tuple[str, ...]:
        """The codes that occur in ``facet``, the most frequent first."""
        return self._codes[facet]

    def select(self, selection: FigureFilter) -> FigureSearchResult:
        """The figures that hold every word of the search and a chosen code of each facet."""
        words = fold_text(selection.q).split()
        found = [figure for figure in self._figures if all(word in self._texts[figure.id] for word in words)]
        counts = {name: self._counts(name, _chosen(found, selection, but=name)) for name in FIGURE_FACETS}
        return FigureSearchResult(tuple(_chosen(found, selection)), counts)

    def _counts(self, facet: str, figures: Iterable[Figure]) -> dict[str, int]:
        counted = Counter(map(FIGURE_FACETS[facet], figures))
        return {code: counted[code] for code in self._codes[facet]}


def _chosen(figures: Iterable[Figure], selection: FigureFilter, but: str | None = None) -> list[Figure]:
    asked = [(FIGURE_FACETS[name], codes) for name, codes in selection.chosen.items() if codes and name != but]
    return [figure for figure in figures if all(of(figure) in codes for of, codes in asked)]


def _by_frequency(codes: Iterable[str]) -> tuple[str, ...]:
    return tuple(code for code, _ in Counter(codes).most_common())


def _text(figure: Figure) -> str:
    texts = (figure.metric, figure.issuer, figure.population, figure.baseline, figure.caveat)
    return fold_text(" ".join([figure.id, figure.series, *(f"{text.en} {text.fr}" for text in texts if text)]))
