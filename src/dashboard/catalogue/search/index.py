"""An inverted index: which words stand in which texts, and which texts belong to which records.

A text that many records share (a publisher, a label) is read once. Stems are made when words with the same beginning
are first asked for, so that the start of the site does not wait for all of them.
"""

from __future__ import annotations

import re
from array import array
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from dashboard.catalogue.search.folding import fold_text
from dashboard.catalogue.search.proper_names import ProperNames
from dashboard.catalogue.search.query import Phrase, SearchQuery, parse_query
from dashboard.catalogue.search.romanisation import romanisations, undoubled
from dashboard.catalogue.search.search_text import Fields, SearchText
from dashboard.catalogue.search.stem_lookup import StemLookup, Term
from dashboard.catalogue.search.words import TAGS, is_continuous, joined_name, list_values, list_words

Scores = NDArray[np.int64]
Levels = NDArray[np.uint8]

NO_HIT, PART, STEM, WORD = range(4)
"""How a text answers to a word: not at all, inside one of its words, with another form of it, with the word itself."""
LEVEL_WORTH = np.array([0, 1, 20, 22], dtype=np.int64)
"""What each is worth, times the weight of its field: a whole word anywhere is worth more than a part of a name."""
MIN_PART, MIN_BEGINNING = 4, 3
"""Letters that a search inside a word has at least, and at its beginning, in scripts with spaces: *#london* is no gift,
which is *don* in French."""
MAX_RUN = 6
"""How many words in a row may stand for one: *we are warrior* for #wearewarrior."""


class SearchIndex:
    """Finds the records that have all words of a search, and ranks them.

    Args:
        records: The texts of each record, by field.
        weights: What a hit in each field is worth.
        identifiers: Those of the records, in their order; a search that is one of them finds its record alone.
        proper_names: Those that are known from elsewhere, folded.
    """

    def __init__(
        self,
        records: Iterable[Fields],
        weights: Sequence[int],
        identifiers: Iterable[str] = (),
        proper_names: Collection[str] = (),
    ) -> None:
        self._weights = weights
        self._identifiers = {identifier: row for row, identifier in enumerate(identifiers)}
        self._texts: dict[SearchText, int] = {}
        self._folded: list[str] = []
        self._whole: dict[str, array[int]] = defaultdict(lambda: array("l"))
        self._postings: dict[Term, array[int]] = defaultdict(lambda: array("l"))
        self._compounds: dict[str, array[int]] = defaultdict(lambda: array("l"))
        self._romanisations: list[tuple[re.Pattern[str], int]] = []
        self._proper_names = ProperNames()
        self._size = 0
        self._pairs = [
            (np.array(rows, dtype=np.int64), np.array(texts, dtype=np.int64))
            for rows, texts in self._add_all(records, len(weights))
        ]
        self.proper_names = self._proper_names.words() | frozenset(proper_names)
        """Folded words that stand in names alone."""
        self._stems = StemLookup(self._postings, self.proper_names)

    def _add_all(self, records: Iterable[Fields], fields: int) -> list[tuple[array[int], array[int]]]:
        """The row and the number of every text, by field."""
        pairs: list[tuple[array[int], array[int]]] = [(array("l"), array("l")) for _ in range(fields)]
        for row, contents in enumerate(records):
            self._size = row + 1
            for (rows, texts), content in zip(pairs, contents, strict=True):
                for text in content:
                    rows.append(row)
                    texts.append(self._text_id(text))
        return pairs

    def scores(self, text: str, *, is_unfinished: bool = False) -> Scores:
        """One score a record, in their order; 0 where a word of ``text`` is missing, 1 for all where ``text`` is empty.

        Signs that are neither letter nor digit find nothing. The last word of an unfinished search may be the beginning
        of a longer one.
        """
        if not text.strip():
            return np.ones(self._size, dtype=np.int64)
        if text in self._identifiers:
            return np.asarray(np.arange(self._size) == self._identifiers[text], dtype=np.int64)
        query = parse_query(text)
        return self._scores(query, is_unfinished) if query.all_words else np.zeros(self._size, dtype=np.int64)

    def _scores(self, query: SearchQuery, is_unfinished: bool) -> Scores:
        terms = [self._row_scores(levels) for levels in self._levels(query, is_unfinished)]
        found = np.logical_and.reduce([scores > 0 for scores in terms])
        # A text that is the search and nothing else counts twice: the actor OMS stands above a name that holds it.
        whole = len(terms) * self._row_scores(self._whole_texts(query))
        total = np.sum(terms, axis=0) + whole
        for pair in query.quantities:
            # Where a number stands before its unit ranks above all else: *20 h* is not 20 songs and 18 h.
            total += np.where(self._row_scores(self._together_levels(pair)) > 0, total.max(initial=0) + 1, 0)
        return np.where(found | (whole > 0), total, 0)

    def has_word(self, word: str) -> bool:
        """Whether any record has the folded ``word``."""
        return bool(self._word_levels(word).any())

    def _text_id(self, text: SearchText) -> int:
        number = self._texts.get(text)
        if number is None:
            number = self._texts[text] = len(self._texts)
            self._add(number, text)
        return number

    def _add(self, number: int, text: SearchText) -> None:
        listed = list_values(text.text) if text.is_value else list_words(text.text)
        spellings = set(listed.spellings)
        if text.is_name:
            spellings |= {joined_name(text.text)} - {""}
        for word in spellings if text.is_value else {*listed.words, *spellings}:
            self._postings[text.language, word].append(number)
        if not text.is_value:
            self._proper_names.read(text)
        for compound in listed.compounds:
            self._compounds[compound].append(number)
        if text.is_name or text.text[:1] in TAGS:
            self._romanisations += ((pattern, number) for pattern in romanisations(text.text))
        self._folded.append(f" {' '.join(listed.words)} ")
        self._whole[" ".join(listed.words)].append(number)

    def _levels(self, query: SearchQuery, is_unfinished: bool) -> Iterable[Levels]:
        """How each text answers to each word and phrase of ``query`` that is asked for."""
        runs = self._run_levels(query.words)
        for place, (word, is_required) in enumerate(zip(query.words, query.required, strict=True)):
            if is_required:
                is_begun = is_unfinished and place == len(query.words) - 1
                levels = self._begun_levels(word) if is_begun else self._word_levels(word)
                for first, last, run in runs:
                    if first <= place <= last:
                        levels = np.maximum(levels, run)
                yield levels
        for phrase in query.phrases:
            yield self._phrase_levels(phrase)

    def _run_levels(self, words: Sequence[str]) -> list[tuple[int, int, Levels]]:
        """The runs of ``words`` that texts have as one word, or inside one, with how they answer to them."""
        runs = ((a, b) for a in range(len(words)) for b in range(a + 1, min(a + MAX_RUN, len(words))))
        levels = ((a, b, self._joined_levels("".join(words[a : b + 1]))) for a, b in runs)
        return [(a, b, run) for a, b, run in levels if run is not None]

    def _joined_levels(self, word: str) -> Levels | None:
        levels = self._word_levels(word)
        return levels if levels.any() else None

    def _word_levels(self, word: str) -> Levels:
        """The texts with ``word`` or another form of it, wherever they stand in a text of whichever language."""
        forms = self._stems.forms(word)
        levels = self._part_levels(word, forms)
        for form in forms:
            self._mark(levels, self._stems.exact(form), STEM)
        return self._mark(levels, self._stems.exact(word), WORD)

    def _begun_levels(self, word: str) -> Levels:
        """The texts with a word that begins with ``word``; its other forms count only where there is none."""
        begun = self._stems.begun(word)
        return self._mark(self._part_levels(word, ()), begun, WORD) if begun else self._word_levels(word)

    def _part_levels(self, word: str, forms: Iterable[str]) -> Levels:
        """The texts of which a compound has ``word`` or a form inside, or of which a name in other letters is it."""
        levels = np.zeros(len(self._folded), dtype=np.uint8)
        romanised = undoubled(word)
        levels[[text for pattern, text in self._romanisations if pattern.fullmatch(romanised)]] = PART
        parts = [part for part in (word, *forms) if len(part) >= MIN_BEGINNING or is_continuous(part)]
        for compound, texts in self._compounds.items():
            if any(_is_part(part, compound) for part in parts):
                levels[texts] = PART
        return levels

    def _mark(self, levels: Levels, terms: Iterable[Term], level: int) -> Levels:
        for term in terms:
            levels[self._postings[term]] = level
        return levels

    def _phrase_levels(self, phrase: Phrase) -> Levels:
        """The texts that have the words of ``phrase`` one after the other, as they are."""
        levels = np.zeros(len(self._folded), dtype=np.uint8)
        if len(phrase) == 1 and is_continuous(phrase[0]):
            return self._word_levels(phrase[0])
        rarest = min((self._stems.exact(word) for word in phrase), key=self._frequency)
        wanted = f" {' '.join(phrase)} "
        for term in rarest:
            levels[[text for text in self._postings[term] if wanted in self._folded[text]]] = WORD
        return levels

    def _together_levels(self, pair: Phrase) -> Levels:
        """The texts that have a number and the word after it in a row, or written as one."""
        return self._mark(self._phrase_levels(pair), self._stems.exact("".join(pair)), WORD)

    def _frequency(self, terms: Iterable[Term]) -> int:
        return sum(len(self._postings[term]) for term in terms)

    def _whole_texts(self, query: SearchQuery) -> Levels:
        levels = np.zeros(len(self._folded), dtype=np.uint8)
        levels[self._whole.get(fold_text(" ".join(query.all_words)), array("l"))] = WORD
        return levels

    def _row_scores(self, levels: Levels) -> Scores:
        """The best answer of the texts of each record, weighted by field."""
        scores = np.zeros(self._size, dtype=np.int64)
        for (rows, texts), weight in zip(self._pairs, self._weights, strict=True):
            hits = levels[texts]
            places = np.flatnonzero(hits)
            np.maximum.at(scores, rows[places], LEVEL_WORTH[hits[places]] * weight)
        return scores


def _is_part(word: str, compound: str) -> bool:
    """Whether ``compound`` has ``word`` inside, where it is long enough, or at its beginning."""
    return word in compound and (len(word) >= MIN_PART or compound.startswith(word) or is_continuous(word))
