"""What a reader asks for: words in any order, and phrases in quotation marks."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from dashboard.catalogue.search.words import split_search, split_words
from dashboard.languages import SPECS

QUOTED = re.compile(r"[\"“”„«]([^\"“”„«»]*)[\"“”»]")
"""A phrase: straight marks, curly ones, guillemets, or one kind with another."""
WORD = re.compile(r"[^\W_]+")
MAX_WORDS = 24
"""Words and phrases of a search that are used together."""
GRAMMAR_WORDS = frozenset(word for spec in SPECS.values() for word in spec.search.grammar_words)
"""Words that almost every text has; beside others they are not asked for, but in a phrase they are."""

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """The words and the phrases of a search, folded, in their order."""

    words: tuple[str, ...]
    phrases: tuple[Phrase, ...]

    @property
    def all_words(self) -> tuple[str, ...]:
        """Every word, those of phrases included."""
        return (*self.words, *(word for phrase in self.phrases for word in phrase))

    @property
    def quantities(self) -> tuple[Phrase, ...]:
        """Each number among the words with the word after it, which may be its unit."""
        pairs = zip(self.words, self.words[1:], strict=False)
        return tuple(pair for pair in pairs if pair[0].isdecimal() and not pair[1].isdecimal())

    @property
    def required(self) -> tuple[bool, ...]:
        """Which of the words a record must have: those of grammar only where nothing else is asked for."""
        if self.phrases or set(self.words) - GRAMMAR_WORDS:
            return tuple(word not in GRAMMAR_WORDS for word in self.words)
        return (True,) * len(self.words)


def has_words(text: str) -> bool:
    """Whether a search asks for anything: signs that are neither letter nor digit do not."""
    return bool(split_words(text))


def without_quotes(text: str) -> str:
    """A search that is one phrase without its quotation marks, for a sentence that quotes it in its own."""
    whole = QUOTED.fullmatch(text.strip())
    return whole[1].strip() if whole else text


def parse_query(text: str) -> SearchQuery:
    """The words and phrases of ``text``. A quotation mark without its other half is no mark; nothing raises."""
    phrases = tuple(filter(None, (split_words(quoted) for quoted in QUOTED.findall(text))))[:MAX_WORDS]
    return SearchQuery(split_search(QUOTED.sub(" ", text))[:MAX_WORDS], phrases)


def without_marks(text: str) -> str:
    """A search with the words of its phrases in any order; "" where it has no phrase, or only one of a single word."""
    phrases = parse_query(text).phrases
    return " ".join(QUOTED.sub(r" \1 ", text).split()) if any(len(phrase) > 1 for phrase in phrases) else ""


def as_typed(text: str, words: Iterable[str]) -> tuple[str, ...]:
    """Folded ``words`` of a search as they are written in ``text``, with their accents and capitals."""
    chunks = WORD.findall(unicodedata.normalize("NFC", text))
    typed = {"".join(split_words(chunk)): chunk for chunk in reversed(chunks)}
    return tuple(typed.get(word, word) for word in words)
