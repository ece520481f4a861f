"""What of a record a page may state, so that readers know who says so.

A fact goes by a code, the same in the column ``states`` of the sources, in ``vocabulary.csv`` and in exports. What we
say ourselves (theme, format, summary, kind of actor) is no fact of a page.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from dashboard.catalogue.records import Source

STATES = "states"
"""The column of a source that lists its facts, and the field of the vocabulary that labels them."""
COUNTRY = "country"
DATE, OUTCOME, FOLLOWERS, VALUE = "start_date", "outcome", "followers", "value"
FACTS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "initiatives": {
        "actor": ("actor",),
        "handle": ("handle",),
        FOLLOWERS: ("followers",),
        COUNTRY: ("country",),
        "locality": ("locality",),
        "platforms": ("platforms",),
        "hashtags": ("hashtags",),
        DATE: ("start_date",),
        OUTCOME: ("outcome_value",),
    },
    "figures": {
        VALUE: ("value",),
        "baseline": ("baseline",),
        "population": ("population",),
        "period": ("period_start", "period_end"),
        "sample": ("sample",),
        "issuer": ("issuer",),
    },
    "lockdowns": {"start": ("start",), "end": ("end",)},
}
"""The facts of each table of records with the fields that hold them, in the order in which readers see them."""
ESSENTIAL_FACTS: Mapping[str, Sequence[str]] = {
    "initiatives": (DATE, OUTCOME, FOLLOWERS),
    "figures": (VALUE,),
    "lockdowns": ("start", "end"),
}
"""The facts that a record's only source has to state wherever the record has them."""


def sources_of_fact(sources: Iterable[Source], fact: str) -> tuple[Source, ...]:
    """The pages of which it is recorded that they state ``fact``."""
    return tuple(source for source in sources if fact in source.states)


def facts_with_sources(sources: Sequence[Source]) -> Mapping[str, tuple[Source, ...]]:
    """Every fact of which it is recorded who states it, with those pages."""
    stated = {fact for source in sources for fact in source.states}
    known = (fact for facts in FACTS.values() for fact in facts if fact in stated)
    return {fact: sources_of_fact(sources, fact) for fact in known}
