"""What may be asked of the records: facets, orders and filters.

A new facet on an existing column is one entry in ``INITIATIVE_FACETS`` or ``FIGURE_FACETS`` and its sentences: counts,
query parameters, exports and the description of the machine interface all read these registries.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, ClassVar, Generic, Self, TypeVar

from dashboard.catalogue.evidence import is_letter, publishers
from dashboard.catalogue.records import Figure, Initiative
from dashboard.catalogue.search.folding import fold_text
from dashboard.languages import Language

Record = TypeVar("Record")
SortKey = Callable[[Initiative, Language], tuple[object, ...]]


@dataclass(frozen=True, slots=True)
class Facet(Generic[Record]):
    """One way to group records by codes.

    Attributes:
        name: Its public name, in addresses and exports.
        codes_of: The codes that a record has in it; none, one or several.
        description: What it means, in English, for those who write programs.
        vocabulary: The field of the vocabulary that labels its codes; "" where they are country codes.
    """

    name: str
    codes_of: Callable[[Record], tuple[str, ...]]
    description: str
    vocabulary: str


def _evidence(initiative: Initiative) -> tuple[str, ...]:
    in_press = not all(map(is_letter, initiative.sources))
    return ("letter",) * initiative.in_letter + ("press",) * in_press


def _by_name(*facets: Facet[Record]) -> Mapping[str, Facet[Record]]:
    return {facet.name: facet for facet in facets}


COUNTRY_DESCRIPTION = (
    "ISO 3166-1 alpha-2; ZZ is several countries or worldwide for an initiative, "
    "several countries or none stated for a figure."
)

INITIATIVE_FACETS: Mapping[str, Facet[Initiative]] = _by_name(
    Facet("theme", lambda item: (item.theme,), "What the initiative is about.", "theme"),
    Facet("country", lambda item: (item.country,), COUNTRY_DESCRIPTION, ""),
    Facet("platform", lambda item: item.platforms, "Where it took place.", "platform"),
    Facet("format", lambda item: (item.format,), "What form it took.", "format"),
    Facet("actor", lambda item: (item.actor_kind,), "What kind of actor is behind it.", "actor_kind"),
    Facet("evidence", _evidence, "Whether the letter mentions it, and whether anyone else reports it.", "evidence"),
    Facet(
        "outcome",
        lambda item: (item.outcome.kind,) if item.outcome else (),
        "What kind of outcome was measured.",
        "outcome_kind",
    ),
    Facet(
        "state",
        lambda item: (item.outcome.state,) if item.outcome else (),
        "What was done with the outcome, or how far it had come.",
        "outcome_state",
    ),
)
"""The facets of initiatives by name, in the order in which addresses carry them."""

FIGURE_FACETS: Mapping[str, Facet[Figure]] = _by_name(
    Facet("country", lambda figure: (figure.country,), COUNTRY_DESCRIPTION, ""),
    Facet("method", lambda figure: (figure.method,), "How the figure was established.", "method"),
)
"""The facets of figures by name, in the order in which addresses carry them."""


def _by_outcome(initiative: Initiative, _: Language) -> tuple[object, ...]:
    """Money first, unit by unit: numbers of different units have no order, and currencies are not converted."""
    outcome = initiative.outcome
    return (False, outcome.kind != "money", outcome.unit, -outcome.value) if outcome else (True,)


BY_NAME, BY_OUTCOME = "name", "outcome"
"""The order of names, and the one that runs unit by unit."""
SORT_KEYS: Mapping[str, SortKey] = {
    # Without a search nothing is more relevant than what the letter mentions, then what most publishers report.
    "relevance": lambda item, _: (not item.in_letter, -publishers(item.sources)),
    # A month stands behind its own days, an unknown date at the end.
    "date": lambda item, _: ((item.start_date or "9999") + ("-99" if len(item.start_date or "") == 7 else ""),),
    BY_NAME: lambda item, language: (fold_text(item.name[language]),),
    "size": lambda item, _: (item.followers is None, -(item.followers or 0)),
    BY_OUTCOME: _by_outcome,
    "publishers": lambda item, _: (-publishers(source for source in item.sources if not is_letter(source)),),
}
"""The orders of initiatives by their public name; ``size`` means followers. Figures have only the first."""
BY_LABEL = ("theme", "format", "country")
"""Facets by whose labels initiatives are ordered too, under the name of the facet."""
SORTS = (*SORT_KEYS, *BY_LABEL)
"""Orders by their public name; the first is the default."""
IN_WORDS = frozenset({BY_NAME, *BY_LABEL})
"""The orders that depend on the language of the reader."""


@dataclass(frozen=True, slots=True)
class RecordFilter:
    """Filters on one kind of record, and the order of what they leave.

    Attributes:
        q: Words, all of which must occur.
        facets: Codes by facet; an absent facet means all.
        start: First day of the range in which a record may have begun.
        end: Last day of that range.
        sort: One of ``SORTS``.
    """

    FACETS: ClassVar[Mapping[str, Facet[Any]]] = {}
    PARAMS: ClassVar[tuple[str, ...]] = ()
    """The query parameters that carry the filter, in the order in which addresses carry them."""

    q: str = ""
    facets: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    start: date | None = None
    end: date | None = None
    sort: str = SORTS[0]

    def __hash__(self) -> int:
        return hash((type(self), self.q, frozenset(self.facets.items()), self.start, self.end, self.sort))

    def with_facet(self, facet: str, *codes: str) -> Self:
        """The same filter with only ``codes`` in ``facet``; without any code, with all of them."""
        facets = {name: selected for name, selected in self.facets.items() if name != facet}
        return replace(self, facets=facets | ({facet: codes} if codes else {}))

    @property
    def active_count(self) -> int:
        """How many filters narrow the records: the search, each code, the range of days."""
        return bool(self.q) + sum(map(len, self.facets.values())) + bool(self.start or self.end)


class InitiativeFilter(RecordFilter):
    """Filters on initiatives."""

    __slots__ = ()
    FACETS = INITIATIVE_FACETS
    PARAMS = ("q", *INITIATIVE_FACETS, "from", "to", "sort")


class FigureFilter(RecordFilter):
    """Filters on figures, which have no start; their order is that of the data, or of how well they answer a search."""

    __slots__ = ()
    FACETS = FIGURE_FACETS
    PARAMS = ("q", *FIGURE_FACETS)


FACET_VOCABULARIES: Mapping[str, str] = {
    name: facet.vocabulary for facets in (INITIATIVE_FACETS, FIGURE_FACETS) for name, facet in facets.items()
}
"""The field of the vocabulary that labels the codes of each facet; "" for country codes."""
REPEATABLE = frozenset({*INITIATIVE_FACETS, *FIGURE_FACETS})
"""The query parameters that may be repeated."""
PARAM_DESCRIPTIONS: Mapping[str, str] = {
    "q": (
        "Words, all of which must occur in what a card, its page or its sources show in either language, labels of "
        "codes included. Case, accents, plural or singular, feminine or masculine and forms of verbs do not matter; "
        'words within "quotation marks" are a phrase and occur as they are. A hit inside a word counts only in '
        "hashtags, in account names and in scripts without spaces. The identifier of a figure finds this figure alone. "
        "Signs without a letter or a digit find nothing on pages; files refuse them."
    ),
    **{name: facet.description for name, facet in INITIATIVE_FACETS.items()},
    **{name: facet.description for name, facet in FIGURE_FACETS.items()},
    "from": "First day of the range in which it may have begun; without a date it is left out.",
    "to": "Last day of that range; not before the first.",
    "sort": "The order of the records; `outcome` runs unit by unit, money first, since units have no common order.",
}
"""What each query parameter of a filter means, in English, for those who write programs."""
