"""Stems: what plural and singular, masculine and feminine and the forms of a verb share, by language.

The algorithms are those of Snowball. They see words without accents, so that accents never tell two words apart; the
endings that this hides, and a few that Snowball leaves alone, stand in the file of each language.
"""

from __future__ import annotations

import re
from functools import lru_cache
from threading import Lock

import snowballstemmer

from dashboard.languages import LANGUAGES, SPECS, Language

_STEMMERS = {
    language: snowballstemmer.stemmer(SPECS[language].search.stemmer)
    for language in LANGUAGES
    if SPECS[language].search.stemmer
}
_ENDINGS = {
    language: [(re.compile(ending.pattern), ending.replacement) for ending in SPECS[language].search.endings]
    for language in LANGUAGES
}
_LOCK = Lock()
"""A stemmer of Snowball keeps the word that it works on, so threads take turns."""
MAX_LENGTH = 40
"""Letters of the longest word that has a stem."""


@lru_cache(maxsize=50_000)
def stems(word: str, language: Language) -> frozenset[str]:
    """The stems of ``word``: forms of one word have one in common. Without a stemmer it is the word itself.

    Args:
        word: A folded word.
        language: The language in which it is read.
    """
    if language not in _STEMMERS or len(word) > MAX_LENGTH or not word.isalpha():
        return frozenset({word})
    forms = {word, *(pattern.sub(replacement, word) for pattern, replacement in _ENDINGS[language])}
    with _LOCK:
        return frozenset(_STEMMERS[language].stemWord(form) for form in forms)


def have_common_stem(one: str, other: str, language: Language) -> bool:
    """Whether two folded words are forms of one word of ``language``."""
    return one == other or not stems(one, language).isdisjoint(stems(other, language))
