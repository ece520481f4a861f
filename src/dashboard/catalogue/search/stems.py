"""Stems: what plural and singular, masculine and feminine and the forms of a verb share, by language.

Every word has one stem a language, so that all forms of a word find the same. The algorithms are those of Snowball.
They see words without accents, so that accents never tell two words apart; what this hides, what Snowball leaves apart
and what it takes for one, though it is not, stands in the file of each language.
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
_WHOLE = {language: re.compile(SPECS[language].search.whole_endings) for language in LANGUAGES}
_REGULAR = {
    language: {form: word for word, forms in SPECS[language].search.irregular_forms.items() for form in forms.split()}
    for language in LANGUAGES
}
_SEPARATE = {language: frozenset(SPECS[language].search.separate_words) for language in LANGUAGES}
_LOCK = Lock()
"""A stemmer of Snowball keeps the word that it works on, so threads take turns."""
SEPARATE = "."
"""What follows a word that has a stem for itself: no other stem ends so."""
MIN_LENGTH = 3
"""Letters of the shortest stem: with fewer, *vie* and *via* would be one word."""
MAX_LENGTH = 40
"""Letters of the longest word that has a stem."""


@lru_cache(maxsize=50_000)
def stem(word: str, language: Language) -> str:
    """What ``word`` shares with its other forms, and with no other word. Without a stemmer it is the word itself.

    Args:
        word: A folded word.
        language: The language in which it is read.
    """
    if language not in _STEMMERS or len(word) > MAX_LENGTH or not word.isalpha():
        return word
    word = regular_form(word, language)
    for pattern, replacement in _ENDINGS[language]:
        if word in _SEPARATE[language]:
            return word + SEPARATE
        word = pattern.sub(replacement, word)
    if _WHOLE[language].search(word):
        return word
    with _LOCK:
        shortened = str(_STEMMERS[language].stemWord(word))
    return shortened if len(shortened) >= MIN_LENGTH else word


def regular_form(word: str, language: Language) -> str:
    """The folded word from which rules lead to the stem of ``word``: *sell* for *sold*; most often itself."""
    return _REGULAR[language].get(word, word)


def have_common_stem(one: str, other: str, language: Language) -> bool:
    """Whether two folded words are forms of one word of ``language``."""
    return stem(one, language) == stem(other, language)
