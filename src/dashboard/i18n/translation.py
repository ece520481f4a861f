"""The sentences of the interface in one language, from the Fluent files of the package.

Fluent chooses plural forms and writes the numbers in a sentence as the language does; this module only finds the
sentence.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Resource

from dashboard.i18n.sentence_files import sentence_files
from dashboard.languages import SPECS, Language

Value = str | float
"""What is set into a sentence; numbers are written as the language does."""

CACHED_SENTENCES = 4096
"""Formatted sentences that are kept, each of at most ``MAX_CACHED_LENGTH`` characters of values: some 1 MB."""
MAX_CACHED_LENGTH = 300
MAX_FLUENT_LENGTH = 1000
"""Characters of a value that Fluent is given. It refuses more than 2,500 in one part of a sentence."""
PRIVATE_USE = range(0xF0000, 0xFFFFE)
"""Characters of Unicode without a meaning, of which marks for long values are made."""


class SentenceError(KeyError):
    """A sentence does not exist, or refers to a value or a sentence that does not."""


class Translation:
    """The interface in one language. Calling it with a key gives the sentence."""

    def __init__(self, language: Language) -> None:
        self.language: Language = language
        # Isolating marks guard mixed writing directions; the sentences have none, and the marks show up in copies.
        self._bundle = FluentBundle([SPECS[language].locale], use_isolating=False)
        self._bundle.add_resource(parse_sentences(language))

    def __call__(self, key: str, **values: Value) -> str:
        """The sentence ``key`` with ``values`` set in; a text among them may have any length and any characters.

        Raises:
            SentenceError: There is no such sentence, or it needs another value.
        """
        if not values:
            return _format_cached(self, key, ())
        pairs = tuple(values.items())
        if sum(len(value) for value in values.values() if isinstance(value, str)) > MAX_CACHED_LENGTH:
            return self.format(key, pairs)
        return _format_cached(self, key, pairs)

    def format(self, key: str, values: Iterable[tuple[str, Value]]) -> str:
        """The same, formatted anew."""
        short, long = _split_long(dict(values))
        text = self._format(key, short)
        for mark, value in long.items():
            text = text.replace(mark, value)
        return text

    def _format(self, key: str, values: Mapping[str, Value]) -> str:
        if not self._bundle.has_message(key):
            raise SentenceError(f"{self.language}: no sentence {key}")
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise SentenceError(f"{self.language}: {key} has no text")
        text, errors = self._bundle.format_pattern(pattern, dict(values))
        if errors:
            raise SentenceError(f"{self.language}: {key}: {errors[0]}")
        return str(text)


def sentences(language: Language) -> str:
    """The Fluent source of every sentence in ``language``."""
    return "\n".join(sentence_files(language).values())


def statements(language: Language) -> str:
    """The Fluent source of the sentences that descriptions of the data share with pages."""
    named = SPECS[language].statements.model_dump()
    return "".join(f"statement-{name} = {sentence}\n" for name, sentence in named.items())


@cache
def parse_sentences(language: Language) -> Resource:
    """The syntax tree of every sentence in ``language``; parsed once a process."""
    return FluentResource(f"{sentences(language)}\n{statements(language)}")


@cache
def translation(language: Language) -> Translation:
    """The one translation of ``language``."""
    return Translation(language)


# A page formats some hundred sentences, nearly all of them alike for every reader.
@lru_cache(maxsize=CACHED_SENTENCES)
def _format_cached(t: Translation, key: str, values: tuple[tuple[str, Value], ...]) -> str:
    return t.format(key, values)


def _split_long(values: Mapping[str, Value]) -> tuple[dict[str, Value], dict[str, str]]:
    """``values`` with a mark in place of each long text, and the long texts by their marks."""
    long = {name: value for name, value in values.items() if isinstance(value, str) and len(value) > MAX_FLUENT_LENGTH}
    if not long:
        return dict(values), {}
    texts = "".join(value for value in values.values() if isinstance(value, str))
    unused = next(character for character in map(chr, PRIVATE_USE) if character not in texts)
    marks = {name: f"{unused}{place}{unused}" for place, name in enumerate(long)}
    return {**values, **marks}, {marks[name]: value for name, value in long.items()}
