"""The controlled vocabulary: every code of the data with its label in each language.

Labels are data (``vocabulary.csv``, ``units.csv``), so they are released and corrected with it; the words of the
interface stand beside the features.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dashboard.catalogue.records import Term, Unit
from dashboard.languages import Language


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Terms by field and code, in listing order, and units by code (currencies are ISO 4217 and not listed)."""

    terms: Mapping[str, Mapping[str, Term]]
    units: Mapping[str, Unit]

    @classmethod
    def of(cls, terms: Iterable[Term], units: Iterable[Unit]) -> Vocabulary:
        """The vocabulary of ``terms``, which are listed by their positions, and ``units``."""
        by_field: dict[str, dict[str, Term]] = defaultdict(dict)
        for term in sorted(terms, key=lambda term: term.position):
            by_field[term.field][term.code] = term
        return cls(dict(by_field), {unit.code: unit for unit in units})

    def codes(self, field: str) -> tuple[str, ...]:
        """The codes of ``field`` in listing order.

        Raises:
            KeyError: There is no such field.
        """
        return tuple(self.terms[field])

    def label(self, field: str, code: str, language: Language) -> str:
        """The label of ``code``.

        Raises:
            KeyError: There is no such field or code.
        """
        return self.terms[field][code].label[language]
