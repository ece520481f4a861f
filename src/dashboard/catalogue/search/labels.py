"""Words of a search that are the label of a code: the filter that they name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from dashboard.catalogue.search.query import as_typed, parse_query
from dashboard.catalogue.search.stems import have_common_stem
from dashboard.catalogue.search.words import split_words
from dashboard.languages import Language

MAX_FILTERS = 4
"""Filters that are offered for one search."""


@dataclass(frozen=True, slots=True)
class NamedFilter:
    """A filter that a search names, and the words of the search besides.

    Attributes:
        facet: The public name of the facet.
        code: The code.
        rest: What remains to be searched; "" where the label is all of the search.
    """

    facet: str
    code: str
    rest: str


@dataclass(frozen=True, slots=True)
class Label:
    """The word for a code of a facet in one language."""

    facet: str
    code: str
    language: Language
    text: str


class LabelIndex:
    """Finds the labels that stand in a search, in any form of their words."""

    def __init__(self, labels: Iterable[Label]) -> None:
        self._labels: dict[int, list[tuple[Label, tuple[str, ...]]]] = defaultdict(list)
        for label in labels:
            words = split_words(label.text)
            self._labels[len(words)].append((label, words))

    def filters(self, text: str) -> tuple[NamedFilter, ...]:
        """The filters that ``text`` names, those with most words first; phrases name none."""
        query = parse_query(text)
        if query.phrases:
            return ()
        words, used = query.words, set[int]()
        found: dict[tuple[str, str], NamedFilter] = {}
        for first, size in self._runs(len(words)):
            places = range(first, first + size)
            labels = [] if used & {*places} else self._named(words[first : first + size])
            used |= {*places} if labels else set()
            rest = " ".join(as_typed(text, (*words[:first], *words[first + size :])))
            found |= {(label.facet, label.code): NamedFilter(label.facet, label.code, rest) for label in labels}
        return tuple(found.values())[:MAX_FILTERS]

    def _runs(self, count: int) -> list[tuple[int, int]]:
        """Where labels may stand among ``count`` words: first word and number of words, the longest first."""
        sizes = sorted((size for size in self._labels if size <= count), reverse=True)
        return [(first, size) for size in sizes for first in range(count - size + 1)]

    def _named(self, words: tuple[str, ...]) -> list[Label]:
        return [label for label, of_label in self._labels[len(words)] if _is_label(words, of_label, label.language)]


def _is_label(words: tuple[str, ...], label: tuple[str, ...], language: Language) -> bool:
    return all(_is_form(one, other, language) for one, other in zip(words, label, strict=True))


def _is_form(word: str, of_label: str, language: Language) -> bool:
    """Whether ``word`` is one of a label but for its ending; *collecte* is not *collectif*, whose stem it has."""
    one_begins_other = word.startswith(of_label) or of_label.startswith(word)
    return one_begins_other and have_common_stem(word, of_label, language)
