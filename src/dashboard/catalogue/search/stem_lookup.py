"""Which indexed words are forms of a word: looked up among those that begin alike."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from threading import Lock

from dashboard.catalogue.search.stems import SEPARATE, regular_form, stem
from dashboard.languages import LANGUAGES, Language

Term = tuple[Language, str]
"""A folded word in the language of its text; "" where that is unknown."""

BEGINNING = 2
"""Letters that all forms of a word share, or those from which a rule leads to it: *sold* is looked up at *sell*."""


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
        self._irregular: dict[str, set[Term]] = defaultdict(set)
        for language, word in terms:
            self._languages[word].append(language)
            self._beginnings[word[:BEGINNING]].append((language, word))
            for beginning in self._other_beginnings(language, word):
                self._irregular[beginning].add((language, word))
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
        So the forms of forms are looked up until there are no more: whichever of them is searched, all are found.
        """
        if word in self._proper_names:
            return frozenset()
        forms, new = {word}, {word}
        while new:
            new = {form for known in new for form in self._direct_forms(known)} - forms
            forms |= new
        return frozenset(forms - {word})

    def _direct_forms(self, word: str) -> Iterator[str]:
        """The indexed words with the stem of ``word`` in a language in which it is written, or may be."""
        for language in self._languages_of(word):
            for form in self._family(word, language):
                if not _is_separate(form, word):
                    yield form

    def _languages_of(self, word: str) -> Collection[Language]:
        """The languages of the site in which ``word`` may be read; all where none has it."""
        return {read_in for language in self._languages.get(word, ("",)) for read_in in _readings(language)}

    def _family(self, word: str, language: Language) -> Iterable[str]:
        beginning = regular_form(word, language)[:BEGINNING]
        return self._by_stem(beginning).get((language, stem(word, language)), ())

    def _by_stem(self, beginning: str) -> Mapping[Term, list[str]]:
        """The words that begin so, by the stems that they have in each language."""
        if beginning not in self._beginnings and beginning not in self._irregular:
            return {}
        with self._lock:
            if beginning not in self._stems:
                self._stems[beginning] = self._read_stems(beginning)
            return self._stems[beginning]

    def _read_stems(self, beginning: str) -> Mapping[Term, list[str]]:
        by_stem: dict[Term, list[str]] = defaultdict(list)
        for language, word in {*self._beginnings.get(beginning, ()), *self._irregular.get(beginning, ())}:
            if word in self._proper_names:
                continue
            for read_in in _readings(language):
                by_stem[read_in, stem(word, read_in)].append(word)
        return dict(by_stem)

    @staticmethod
    def _other_beginnings(language: Language, word: str) -> set[str]:
        """The beginnings of the words of which ``word`` is an irregular form, where it begins otherwise."""
        regular = {regular_form(word, read_in)[:BEGINNING] for read_in in _readings(language)}
        return regular - {word[:BEGINNING]}


def _readings(language: Language) -> Collection[Language]:
    """The languages of the site in which a word of ``language`` may be read: all where it is unknown or another."""
    return (language,) if language in LANGUAGES else LANGUAGES


def _is_separate(form: str, word: str) -> bool:
    """Whether a language has one of both for another word: *pays* is no form of *pay* to a French reader."""
    stems = ((stem(form, language), stem(word, language)) for language in LANGUAGES)
    return any(one != other and SEPARATE in one + other for one, other in stems)
