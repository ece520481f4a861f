"""Who says so: the publishers beside a fact, and what is not known of the pages of a record."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dashboard.catalogue.evidence import is_letter
from dashboard.catalogue.facts import sources_of_fact
from dashboard.catalogue.records import Figure, Initiative, Source
from dashboard.i18n.localizer import Localizer


def credit(record: Initiative | Figure, fact: str, localizer: Localizer) -> str:
    """According to whom ``record`` has ``fact``; "" where that was not recorded."""
    pages = sources_of_fact(record.sources, fact)
    publishers = dict.fromkeys(_publisher(page, localizer) for page in pages)
    is_inferred = record.confidence != "high" and len(record.sources) == 1 and not is_letter(record.sources[0])
    if not publishers:
        return ""
    return localizer.t("fact-by-inferred" if is_inferred else "fact-by", publishers=", ".join(publishers))


def notes(initiative: Initiative, localizer: Localizer) -> Iterator[str]:
    """What is to be known of the pages of a record: what was not seen, not recorded or inferred."""
    t, sources = localizer.t, initiative.sources
    if not all(source.title and source.published for source in sources):
        yield t("sources-not-seen")
    if not all(source.states for source in sources):
        yield t("sources-not-recorded")
    if initiative.confidence != "high":
        yield t("record-inferred")


def letter(sources: Sequence[Source]) -> Source | None:
    """The letter, where it is among the sources."""
    return next(filter(is_letter, sources), None)


def _publisher(source: Source, localizer: Localizer) -> str:
    return localizer.t("the-letter") if is_letter(source) else localizer.publisher(source)
