"""The words of the interface, in both languages, from the Fluent files in ``locales/``.

Fluent chooses plural forms and writes the numbers in a sentence as the language does; this module only finds the
sentence.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache

from fluent.runtime import FluentBundle, FluentResource

from dashboard import package_files
from dashboard.languages import SPECS, Language

KEPT_SENTENCES = 4096
"""Sentences that are kept with what is set in: some 1 MB."""


class Translation:
    """The interface in one language. Calling it with a key gives the sentence."""

    def __init__(self, language: Language) -> None:
        self.language: Language = language
        # Isolating marks guard mixed writing directions; the sentences have none, and the marks show up in copies.
        self._bundle = FluentBundle([SPECS[language].locale], use_isolating=False)
        self._bundle.add_resource(FluentResource(sentences(language)))

    def __call__(self, key: str, **values: str | float) -> str:
        """The sentence ``key`` with ``values`` set in. Raises ``KeyError`` if it is missing or needs another value."""
        return _format_cached(self, key, tuple(values.items()))

    def said(self, key: str, values: Iterable[tuple[str, str | float]]) -> str:
        """The same, put together anew."""
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise KeyError(key)
        text, errors = self._bundle.format_pattern(pattern, dict(values))
        if errors:
            raise KeyError(f"{key}: {errors[0]}")
        return str(text)


# A page says some hundred sentences, nearly all of them to every reader alike.
@lru_cache(maxsize=KEPT_SENTENCES)
def _format_cached(t: Translation, key: str, values: tuple[tuple[str, str | float], ...]) -> str:
    return t.said(key, values)


def sentences(language: Language) -> str:
    """The Fluent source of every sentence in ``language``: all packaged files called after its code."""
    return "\n".join(path.read_text("utf-8") for path in package_files.files_called(f"{language}.ftl"))


@cache
def translation(language: Language) -> Translation:
    """The one translation of ``language``; parsed once a process."""
    return Translation(language)
