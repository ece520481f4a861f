"""Words in another script than the page's, marked with their language so that a screen reader speaks them in it.

A script alone says the language of few words: Cyrillic letters may be Russian or Bulgarian. What says it is the pages
that the record rests on. Words in the Latin script are not marked: nothing in the data says in which language they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache

from markupsafe import Markup, escape

from dashboard.catalogue.records import Source

ARABIC, BENGALI, CYRILLIC, DEVANAGARI, GREEK = "؀-ۿ", "ঀ-৿", "Ѐ-ӿ", "ऀ-ॿ", "Ͱ-Ͽἀ-῿"
HAN, HANGUL, KANA, THAI = "一-鿿", "가-힣", "ぁ-ヿ", "ก-๛"
LETTERS: Mapping[str, str] = {
    "ar": ARABIC,
    "bg": CYRILLIC,
    "bn": BENGALI,
    "el": GREEK,
    "hi": DEVANAGARI,
    "ja": KANA + HAN,
    "ko": HANGUL,
    "mr": DEVANAGARI,
    "ru": CYRILLIC,
    "sr": CYRILLIC,
    "th": THAI,
    "uk": CYRILLIC,
    "zh": HAN,
}
"""The letters of each language of the sources that is not written in the Latin script, as a range of characters."""


def mark_foreign_words(text: str, sources: Iterable[Source]) -> Markup:
    """``text`` with the words of another script in elements that say their language, where ``sources`` say it."""
    if text.isascii():
        return escape(text)
    languages = {source.language for source in sources} & LETTERS.keys()
    for letters in sorted({LETTERS[language] for language in languages}):
        [language, *others] = (each for each in languages if LETTERS[each] == letters)
        if not others and _words(letters).search(text):
            return _mark(text, _words(letters), language)
    return escape(text)


def _mark(text: str, words: re.Pattern[str], language: str) -> Markup:
    # Every second part is a run of words.
    parts = words.split(text)
    span = Markup('<span lang="{}">{}</span>')
    return Markup().join(span.format(language, part) if place % 2 else escape(part) for place, part in enumerate(parts))


@cache
def _words(letters: str) -> re.Pattern[str]:
    """Words of these letters with what stands between them."""
    return re.compile(f"([{letters}](?:[{letters}_ ’-]*[{letters}])?)")
