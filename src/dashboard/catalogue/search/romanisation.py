"""Names in other letters than Latin ones, found however a reader writes them in Latin letters.

anyascii writes each letter in one way. Readers follow other systems, or their ear, so each way stands for all that are
usual: *menoyme* is also found as *menoume*, *thdy* as *tahadi* or *tahady*.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import groupby, pairwise

from anyascii import anyascii

SPELLINGS = {
    # Cyrillic, Arabic and Greek consonants of more than one letter
    "shch": "shch|sht|sch|sh",
    "ch": "ch|tch|kh|h|x",
    "kh": "kh|ch|h|x|k",
    "gh": "gh|g",
    "dh": "dh|d|z",
    "th": "th|t|s",
    "sh": "sh|ch|s",
    "zh": "zh|j|z|g",
    "ts": "ts|tz|t|c|z",
    "mp": "mp|b",
    "nt": "nt|d",
    "gk": "gk|g",
    # vowels of more than one letter, those of Hangul and long ones of kana among them
    "oy": "oy|ou|u",
    "ey": "ey|ei|ev|ef|eu",
    "ay": "ay|ai|av|af|au|ei|e",
    "ei": "ei|i",
    "oi": "oi|i",
    "ou": "ou|oh|o|u",
    "eo": "eo|o|u",
    "eu": "eu|u",
    "ae": "ae|e|a",
    "ya": "ya|ia|ja|a",
    "yu": "yu|iu|ju|you|u",
    "ye": "ye|ie|je|e",
    "iya": "iya|ya|a",
    "iyu": "iyu|yu|u",
    "iyo": "iyo|yo|o",
    "ٱ": "l?",
    # one letter
    "b": "b|p|v",
    "d": "d|t",
    "e": "e|ye|ie|je|i",
    "f": "f|ph",
    "g": "g|k|h",
    "h": "h|t|",
    "i": "i|y|e",
    "j": "j|dj|g|ch",
    "k": "k|c|q|g",
    "l": "l|r",
    "o": "o|ou",
    "p": "p|b|ph",
    "q": "q|k|c|g",
    "r": "r|l",
    "s": "s|z",
    "t": "t|d",
    "u": "u|ou|oo",
    "v": "v|w|b",
    "w": "w|ou|oo|o|u",
    "x": "x|ks",
    "y": "y|i|ee|u|e|j",
    "'": "[aeiouy]?",
    "`": "[ae3]?",
}
"""Ways to write what anyascii writes in one; letters that are not there are written in that way only."""
TOKENS = re.compile("|".join(map(re.escape, sorted(SPELLINGS, key=len, reverse=True))) + "|.")
CONSONANT = re.compile("[^aeiou]")
UNWRITTEN = "[aeiouy]{0,3}"
"""Vowels that Arabic and Hebrew letters leave to the reader."""
ARTICLE = re.compile("^(\\w?)ال(?=[تثدذرزسشصضطظلن])")
"""The Arabic article, perhaps behind a preposition of one letter, before a consonant that it becomes: *an-nas*."""
ASSIMILATED = "ٱ"
"""Stands for such an article: its *l* is written or not, the consonant doubled or not."""
HAN = re.compile("([\u3400-\u9fff]+)")
KANA = re.compile("[\u3040-\u30ff]")
ANY_READING = "[a-z]{1,8}"
"""A Chinese letter beside kana is read as its word is, which no table of letters knows."""
MIN_LETTERS = 5
"""Letters of the shortest romanised name: shorter ones are found by too much."""
MAX_WORDS = 4
"""Words in a row that are found as one."""


def is_latin(text: str) -> bool:
    """Whether all letters of ``text`` are Latin ones."""
    return all(unicodedata.name(letter, "").startswith("LATIN") for letter in filter(str.isalpha, text))


def romanisations(name: str) -> Iterator[re.Pattern[str]]:
    """What the words of ``name`` in other letters, alone and in a row, are in Latin letters without doubled ones."""
    for is_plain, group in groupby(_words(name), key=is_latin):
        words = [] if is_plain else list(group)
        for first in range(len(words)):
            for last in range(first, min(first + MAX_WORDS, len(words))):
                run = words[first : last + 1]
                if len(_romanise("".join(run))) >= MIN_LETTERS:
                    yield re.compile(_pattern("".join(ARTICLE.sub(rf"\1{ASSIMILATED}", word) for word in run)))


def undoubled(word: str) -> str:
    """``word`` without doubled letters, which romanisations set as they like."""
    return re.sub(r"(.)\1+", r"\1", word)


def _words(text: str) -> list[str]:
    is_sign = (unicodedata.category(character)[0] in "PSZC" for character in text)
    return "".join(" " if sign else character for sign, character in zip(is_sign, text, strict=True)).split()


def _romanise(text: str) -> str:
    return undoubled(anyascii(text).lower())


def _pattern(text: str) -> str:
    """``text`` as a pattern of all its romanisations."""
    parts = HAN.split(text) if KANA.search(text) else [text]
    unwritten = UNWRITTEN if _leaves_vowels(text) else ""
    patterns = (ANY_READING if HAN.match(part) and len(parts) > 1 else _spell(part, unwritten) for part in parts)
    return unwritten + "".join(patterns)


def _spell(text: str, unwritten: str) -> str:
    """The ways to write ``text``; vowels between letters part what would be one sound: *t* and *h*."""
    pieces = undoubled(text) if unwritten else [text]
    tokens = [token for piece in pieces for token in ([piece] if piece == ASSIMILATED else _tokens(piece))]
    return "".join(
        f"(?:{SPELLINGS.get(token) or re.escape(token)})"
        + ("{1,2}" if before == ASSIMILATED else "")
        + (unwritten if CONSONANT.match(token) and token != ASSIMILATED else "")
        for before, token in pairwise(("", *tokens))
    )


def _tokens(text: str) -> list[str]:
    return TOKENS.findall(_romanise(text))


def _leaves_vowels(text: str) -> bool:
    return any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text)
