"""The controlled vocabulary: every code of the data with its French and English label.

Labels are data (``vocabulary.csv``, ``units.csv``), so they are released and corrected with it; the words of the
interface live in ``dashboard.text``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from dashboard.languages import LANGUAGES, Language

__all__ = ["LANGUAGES", "Language", "LocalizedText", "Term", "Unit", "Vocabulary"]


class LocalizedText(Mapping[Language, str]):
    """One text in each language of the site, by language. Immutable."""

    __slots__ = ("_texts",)

    def __init__(self, texts: Mapping[Language, str]) -> None:
        self._texts = dict(texts)

    @classmethod
    def same(cls, text: str) -> LocalizedText:
        """``text`` in every language, as a name that is not translated."""
        return cls(dict.fromkeys(LANGUAGES, text))

    def __getitem__(self, language: Language) -> str:
        return self._texts[language]

    def __iter__(self) -> Iterator[Language]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)

    def __hash__(self) -> int:
        return hash(frozenset(self._texts.items()))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._texts!r})"


@dataclass(frozen=True, slots=True)
class Term:
    """One code of a vocabulary; ``description`` is given for themes and formats only."""

    code: str
    label: LocalizedText
    description: LocalizedText | None


@dataclass(frozen=True, slots=True)
class Unit:
    """Singular and plural of what an outcome or figure counts."""

    one: LocalizedText
    other: LocalizedText


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Terms by field and code, in listing order, and units by code (currencies are ISO 4217 and not listed)."""

    terms: Mapping[str, Mapping[str, Term]]
    units: Mapping[str, Unit]

    def codes(self, field: str) -> tuple[str, ...]:
        """The codes of ``field`` in listing order. Raises ``KeyError`` for an unknown field."""
        return tuple(self.terms[field])

    def label(self, field: str, code: str, language: Language) -> str:
        """The label of ``code``. Raises ``KeyError`` for an unknown field or code."""
        return self.terms[field][code].label[language]
