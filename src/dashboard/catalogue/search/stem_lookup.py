"""Which indexed words are forms of a word: looked up among those that begin alike."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from threading import Lock

from dashboard.catalogue.search.stems import SEPARATE, stem
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
        self._stems: dict[str, Mapping[Term, list[str]]] = {}
        self._lock = Lock()

    def exact(self, word: str) -> list[Term]:
        """The terms that are ``word`` itself, in any language."""
        return [(language, word) for language in self._languages.get(word, ())]

    def begun(self, word: str) -> list[Term]:
        """The terms that begin with ``word``; none for a single letter, with which too many do."""
        return [
            term for term in self._beginnings.get(word[:BEGINNING], ()) if len(word) > 1 and term[1].startswith(word)
        ]

    def forms(self, word: str) -> frozenset[str]:
        """The other forms of ``word``: indexed words with its stem in a language in which it is written, or may be.

        A form that both languages write has the forms of both: *influencer* is one of *influencers* and *influenceuse*.
        """
        if word in self._proper_names:
            return frozenset()
        forms = {form for language in self._languages_of(word) for form in self._family(word, language)}
        shared = [(form, language) for form in forms for language in self._languages_of(form)]
        forms |= {other for form, language in shared for other in self._family(form, language)}
        return frozenset(form for form in forms - {word} if not _is_separate(form, word))

    def _languages_of(self, word: str) -> Collection[Language]:
        """The languages in which ``word`` is written; all where that is unknown."""
        written = self._languages.get(word, ())
        return LANGUAGES if not written or "" in written else written

    def _family(self, word: str, language: Language) -> Iterable[str]:
        return self._by_stem(word[:BEGINNING]).get((language, stem(word, language)), ())

    def _by_stem(self, beginning: str) -> Mapping[Term, list[str]]:
        """The words that begin so, by the stems that they have in each language."""
        if beginning not in self._beginnings:
            return {}
        with self._lock:
            if beginning not in self._stems:
                self._stems[beginning] = self._read_stems(beginning)
            return self._stems[beginning]

    def _read_stems(self, beginning: str) -> Mapping[Term, list[str]]:
        by_stem: dict[Term, list[str]] = defaultdict(list)
        for language, word in self._beginnings[beginning]:
            if word in self._proper_names:
                continue
            for read_in in (language,) if language in LANGUAGES else LANGUAGES:
                by_stem[read_in, stem(word, read_in)].append(word)
        return dict(by_stem)


def _is_separate(form: str, word: str) -> bool:
    """Whether a language has ``form`` for another word than ``word``: *pays* is no form of *pay* to a French reader."""
    stems = ((stem(form, language), stem(word, language)) for language in LANGUAGES)
    return any(of_form.endswith(SEPARATE) and of_form != of_word for of_form, of_word in stems)
