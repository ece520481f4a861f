"""Near spellings of names, for a search that finds nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, product

from rapidfuzz import process
from rapidfuzz.distance import OSA

from dashboard.catalogue.search.query import GRAMMAR_WORDS, parse_query
from dashboard.catalogue.search.romanisation import undoubled
from dashboard.catalogue.search.words import MAX_LINKED, joined_name, split_words
from dashboard.languages import SPECS

AROUND = "#@()[]“”«»\"',;:!?.…"
"""Signs around a word of a name that are none of its letters."""
MIN_LENGTH = 2
"""Letters of the shortest word that is corrected, or that is a correction."""
LONG, LONG_ALONE = 7, 9
"""From how many letters on two may be wrong: in a word beside others, and in one that stands alone."""
SHORT_ALONE = 4
"""Letters of a word that stands alone up to which only a proper name is like it: of *Bono* any other word is far."""
MAX_LENGTH = 40
MAX_WORDS = 12
"""Words of the longest search that is corrected: a name has no more."""
NEAREST = 6
"""Near words that are tried for one word."""
MAX_TRIES = 24
"""Corrected searches that are tried."""
MIN_REST = 2
"""Words that remain at least where one is left out."""
LEFT_OUT = "", 2
"""The correction of a word that is like none: it is left out, which is as far as two letters."""
MAX_SUGGESTIONS = 3
KEY_ROWS = ("azertyuiop", "qsdfghjklm", "wxcvbn", "qwertyuiop", "asdfghjkl", "zxcvbnm")
"""The letters of French and English keyboards as they lie beside each other."""

FUNCTION_WORDS = GRAMMAR_WORDS | {word for spec in SPECS.values() for word in spec.search.function_words}
"""Words without a meaning of their own: names are searched, so whoever writes *Cher* does not mean *chez*."""

_Near = tuple[str, float, int]
"""A word, how many letters differ, and its place among the words."""
BestScore = Callable[[str], int]
"""The score of the best record that a search finds; 0 where it finds none."""


@dataclass(frozen=True, slots=True)
class _Correction:
    word: str
    distance: int


class NameSpellings:
    """The words of names by their folded form, with the way they are written there.

    Args:
        names: The names, in which other words stand, too.
        proper_names: Which of their words, folded, stand in names alone.
    """

    def __init__(self, names: Iterable[str], proper_names: Collection[str]) -> None:
        self._proper_names = proper_names
        self._written: dict[str, str] = {}
        # Names share most of their words, and each is folded once.
        parts: set[str] = set()
        for name in dict.fromkeys(names):
            in_name = name.split()
            for part in (part for part in in_name if part not in parts):
                parts.add(part)
                self._add(part)
            if len(in_name) <= MAX_LINKED and (joined := joined_name(name)):
                self._written.setdefault(joined, name)
        self._words = [word for word in self._written if word not in FUNCTION_WORDS]
        self._undoubled: dict[str, list[str]] = defaultdict(list)
        for word in self._words:
            self._undoubled[undoubled(word)].append(word)

    def _add(self, part: str) -> None:
        words = split_words(part)
        for word in (word for word in words if not word.isdecimal()):
            self._written.setdefault(word, part.strip(AROUND) if len(words) == 1 else word)

    def suggest(self, text: str, has_word: Callable[[str], bool], best_score: BestScore) -> tuple[str, ...]:
        """Searches that are spelt nearly as ``text`` and find something, the likeliest first.

        Args:
            text: A search that finds nothing.
            has_word: Whether any record has a folded word.
            best_score: The score of the best record that a search finds.
        """
        words = parse_query(text).all_words
        if not 0 < len(words) <= MAX_WORDS:
            return ()
        unknown = [place for place, word in enumerate(words) if not has_word(word)]
        tries = self._tries(words, unknown) if unknown else self._single_tries(words)
        scored = []
        for distance, corrected in islice(sorted(tries, key=lambda each: each[0]), MAX_TRIES):
            if score := best_score(" ".join(corrected)):
                scored.append((distance, -score, corrected))
        best = [corrected for _, _, corrected in sorted(scored)[:MAX_SUGGESTIONS]]
        return tuple(dict.fromkeys(" ".join(self._written.get(word, word) for word in words) for words in best))

    def _tries(self, words: Sequence[str], places: Sequence[int]) -> Iterator[tuple[int, tuple[str, ...]]]:
        """``words`` with near ones in ``places``, and how many letters differ."""
        left_out = [_Correction(*LEFT_OUT)] if len(words) - len(places) >= MIN_REST else []
        nearest = [self._nearest(words[place], is_alone=len(words) == 1) + left_out for place in places]
        for corrections in islice(product(*nearest), NEAREST**2):
            corrected = list(words)
            for place, correction in zip(places, corrections, strict=True):
                corrected[place] = correction.word
            yield sum(correction.distance for correction in corrections), tuple(filter(None, corrected))

    def _single_tries(self, words: Sequence[str]) -> Iterator[tuple[int, tuple[str, ...]]]:
        """``words``, which all occur but not together, with one of them replaced."""
        for place in range(len(words)):
            yield from self._tries(words, (place,))

    def _nearest(self, word: str, *, is_alone: bool) -> list[_Correction]:
        """The words that are likeliest meant by ``word``; one that stands alone has nothing besides to tell by."""
        if not MIN_LENGTH <= len(word) <= MAX_LENGTH or word.isdecimal():
            return []
        limit = 2 if len(word) >= (LONG_ALONE if is_alone else LONG) else 1
        near = process.extract(word, self._words, scorer=OSA.distance, score_cutoff=limit, limit=4 * NEAREST)
        ranked = sorted(
            self._with_double_letters(word, near),
            key=lambda each: (each[1], each[0][0] != word[0], -OSA.normalized_similarity(each[0], word)),
        )
        likely = (each for each in ranked if not is_alone or self._is_likely(word, each[0], int(each[1])))
        corrections = (_Correction(found, int(distance)) for found, distance, _ in likely if found != word)
        return [each for each in corrections if len(each.word) >= MIN_LENGTH][:NEAREST]

    def _with_double_letters(self, word: str, near: Sequence[_Near]) -> list[_Near]:
        """``near`` with the words but for double letters like ``word``, all of which are one slip: *Bocceli*.

        Where there is none of either, a long word may have another slip besides, if it is then like one word alone.
        """
        plain = undoubled(word)
        if same := [*self._undoubled.get(plain, ())]:
            return [*((each, 1.0, 0) for each in same if each != word), *(each for each in near if each[0] not in same)]
        if near or len(word) < LONG:
            return [*near]
        found = process.extract(plain, [*self._undoubled], scorer=OSA.distance, score_cutoff=1, limit=2)
        meant = [each for key, _, _ in found for each in self._undoubled[key]]
        return [(meant[0], 2.0, 0)] if len(meant) == 1 and meant[0] in self._proper_names else []

    def _is_likely(self, word: str, meant: str, distance: int) -> bool:
        """Whether who means ``meant`` writes ``word`` alone: names are hardly begun with another letter but by a slip.

        *zevent* is another name than *Levent*, while *kevent* has the key beside, *elvent* and *event* the right keys.
        """
        if len(word) <= SHORT_ALONE and meant not in self._proper_names:
            return False
        return word[0] == meant[0] or (distance == 1 and _is_slip(word, meant))


def _is_slip(word: str, meant: str) -> bool:
    """Whether the beginnings differ by a letter too many or too few, two that changed places, or the key beside."""
    return word[1:] == meant or word == meant[1:] or word[:2] == meant[1::-1] or _are_neighbours(word[0], meant[0])


def _are_neighbours(one: str, other: str) -> bool:
    return any(one + other in row or other + one in row for row in KEY_ROWS)
