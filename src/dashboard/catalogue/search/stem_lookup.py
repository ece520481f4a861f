"""Which indexed words are forms of a word: looked up among those that begin alike."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from threading import Lock

from dashboard.catalogue.search.stems import stems
from dashboard.languages import LANGUAGES, Language

Term = tuple[Language, str]
"""A folded word in the language of its text; "" where that is unknown."""

BEGINNING = 2
"""Letters that all forms of a word share."""


class StemLookup:
    """The forms of words among ``terms``, which do not change. Safe to use from several threads.

    Args:
        terms: All that is indexed.
        proper_names: Words that have no other forms and are none.
    """

    def __init__(self, terms: Iterable[Term], proper_names: Collection[str] = ()) -> None:
        self._proper_names = proper_names
        self._languages: dict[str, list[Language]] = defaultdict(list)
        self._beginnings: dict[str, list[Term]] = defaultdict(list)
        for language, word in terms:
            self._languages[word].append(language)
            self._beginnings[word[:BEGINNING]].append((language, word))
        self._stems: dict[str, Mapping[Term, list[Term]]] = {}
        self._lock = Lock()

    def exact(self, word: str) -> list[Term]:
        """The terms that are ``word`` itself, in any language."""
        return [(language, word) for language in self._languages.get(word, ())]

    def begun(self, word: str) -> list[Term]:
        """The terms that begin with ``word``; none for a single letter, with which too many do."""
        return [
            term for term in self._beginnings.get(word[:BEGINNING], ()) if len(word) > 1 and term[1].startswith(word)
        ]

    def forms(self, word: str) -> set[Term]:
        """The terms that are other forms of ``word`` in their own language."""
        if word in self._proper_names:
            return set()
        by_stem = self._by_stem(word[:BEGINNING])
        found = (by_stem.get((language, stem), ()) for language in LANGUAGES for stem in stems(word, language))
        return {term for terms in found for term in terms}

    def _by_stem(self, beginning: str) -> Mapping[Term, list[Term]]:
        """The terms that begin so, by the stems that they have in each language."""
        if beginning not in self._beginnings:
            return {}
        with self._lock:
            if beginning not in self._stems:
                self._stems[beginning] = self._read_stems(beginning)
            return self._stems[beginning]

    def _read_stems(self, beginning: str) -> Mapping[Term, list[Term]]:
        by_stem: dict[Term, list[Term]] = defaultdict(list)
        for language, word in self._beginnings[beginning]:
            if word in self._proper_names:
                continue
            for read_in in (language,) if language in LANGUAGES else LANGUAGES:
                for stem in stems(word, read_in):
                    by_stem[read_in, stem].append((language, word))
        return dict(by_stem)
