"""The controlled vocabulary: every code of the data with its label in each language.

Labels are data (``vocabulary.csv``, ``units.csv``, ``publishers.csv``), so they are released and corrected with it;
the words of the interface stand beside the features.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from dashboard.catalogue.localized_text import LocalizedText
from dashboard.catalogue.records import Publisher, Term, Unit
from dashboard.languages import Language


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words for what stands in the data.

    Attributes:
        terms: Labels by field and code, in listing order.
        units: Units by code; currencies are ISO 4217 and not listed.
        publishers: What publishers are called whose names have words of one language.
    """

    terms: Mapping[str, Mapping[str, Term]]
    units: Mapping[str, Unit]
    publishers: Mapping[str, LocalizedText] = field(default_factory=dict)

    @classmethod
    def of(cls, terms: Iterable[Term], units: Iterable[Unit], publishers: Iterable[Publisher] = ()) -> Vocabulary:
        """The vocabulary of ``terms``, which are listed by their positions, ``units`` and ``publishers``."""
        by_field: dict[str, dict[str, Term]] = defaultdict(dict)
        for term in sorted(terms, key=lambda term: term.position):
            by_field[term.field][term.code] = term
        names = {item.publisher: item.name for item in publishers}
        return cls(dict(by_field), {unit.code: unit for unit in units}, names)

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

    def publisher(self, name: str, language: Language) -> str:
        """What readers of ``language`` call the publisher that sources call ``name``."""
        return self.publishers[name][language] if name in self.publishers else name
