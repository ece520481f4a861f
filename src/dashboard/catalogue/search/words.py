"""The words of a text, and the other spellings under which its names are found."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dashboard.catalogue.search.folding import fold_text
from dashboard.languages import SPECS

LINKS = re.compile(r"[-‐‑._&+/]")
"""Signs that join words which a reader may type as one: *Koh-Lanta*, *AP-HP*."""
APOSTROPHES = re.compile("[’'‘`]")
"""Signs after a word that is none of the linked ones: *l’AP-HP*."""
THOUSANDS = re.compile(r"(?<!\d)\d{1,3}(?:(?:\s+|[.,’'])\d{3})+(?!\d)")
"""A number whose groups of three digits are set apart, as either language does."""
CONTINUOUS = re.compile(
    "[\u0e00-\u0eff\u1000-\u10ff\u1100-\u11ff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7ff\U00020000-\U0003ffff]"
)
"""Letters of scripts that set no space between words, or that glue endings to them (Hangul, also taken apart)."""
ACRONYMS = re.compile(rf"\b({'|'.join(word for spec in SPECS.values() for word in spec.search.acronyms) or '(?!)'})\b")
"""Words that in capital letters are another word than in small ones: *WHO*."""
PERCENT = re.compile(r"(?<=\d)\s*(?:per\s?cent|pour\s?cent|%)", re.IGNORECASE)
"""A share, however it is written: its sign is no word, and values are shown with it."""
MAX_LINKED = 4
"""How many words are joined to one at most."""
TAGS = "#@＃＠"
MIN_DIGITS = 3
"""Digits of a number by which a date or an amount is found."""


@dataclass(frozen=True, slots=True)
class WordList:
    """What is found of one text.

    Attributes:
        words: Its words in their order, folded.
        spellings: Other forms of them: linked words as one, the initials of a double name (*JJ*), acronyms in capitals.
        compounds: Words inside which others are found: hashtags, account names, scripts without spaces.
    """

    words: tuple[str, ...]
    spellings: frozenset[str]
    compounds: frozenset[str]


def split_words(text: str) -> tuple[str, ...]:
    """The words of ``text``, folded; a number is one word however its groups of digits are set apart."""
    return tuple(fold_text(_join_digits(text)).split())


def split_search(text: str) -> tuple[str, ...]:
    """The same for what is searched; an acronym that is another word in small letters stays in capitals."""
    parts = ACRONYMS.split(PERCENT.sub("%", text))
    return tuple(word for part in parts for word in ((part,) if ACRONYMS.fullmatch(part) else split_words(part)))


def is_continuous(word: str) -> bool:
    """Whether ``word`` is written in a script that sets no space between words."""
    return CONTINUOUS.search(word) is not None


def list_words(text: str) -> WordList:
    """Every form under which ``text`` is found."""
    text = _join_digits(text)
    words = fold_text(text).split()
    spellings, compounds = set(ACRONYMS.findall(text)), {word for word in words if is_continuous(word)}
    for chunk in text.split():
        if chunk[0] in TAGS or (len(chunk) > 1 and chunk[1] in TAGS):
            compounds.add("".join(fold_text(chunk).split()))
        for linked in filter(LINKS.search, APOSTROPHES.split(chunk)):
            spellings |= _linked_spellings(linked, fold_text(linked).split())
    return WordList(tuple(words), frozenset(spellings), frozenset(compounds - {""}))


def list_values(text: str) -> WordList:
    """The forms under which a date or an amount is found.

    A short number is none of its words, for many have it; it is found together with what follows it: *17 March*.
    """
    words = split_words(text)
    is_short = [word.isdecimal() and len(word) < MIN_DIGITS for word in words]
    runs = ("".join(words[a : b + 1]) for a in range(len(words)) if is_short[a] for b in range(a + 1, len(words)))
    alone = frozenset(word for word, short in zip(words, is_short, strict=True) if not short)
    return WordList(words, alone | {run for run in runs if not run.isdecimal()}, frozenset())


def joined_name(name: str) -> str:
    """A name as one word, as accounts write it: *Lady Gaga* as *ladygaga*; "" for one word or too many."""
    words = split_words(name)
    return "".join(words) if 1 < len(words) <= MAX_LINKED else ""


def _linked_spellings(chunk: str, parts: list[str]) -> set[str]:
    if not 1 < len(parts) <= MAX_LINKED:
        return set()
    names = [part for part in LINKS.split(chunk) if part]
    initials = "".join(fold_text(part[0]) for part in names) if all(part[0].isupper() for part in names) else ""
    return {"".join(parts)} | ({initials} if len(initials) > 1 else set())


def _join_digits(text: str) -> str:
    return THOUSANDS.sub(lambda number: re.sub(r"\D", "", number[0]), text)
