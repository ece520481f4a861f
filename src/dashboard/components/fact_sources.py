"""Who says so: the publishers beside a fact, and what is not known of the pages of a record."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Literal

from dashboard.catalogue.evidence import is_letter
from dashboard.catalogue.facts import FOLLOWERS, OUTCOME, sources_of_fact
from dashboard.catalogue.records import Figure, Initiative, Source
from dashboard.i18n.localizer import Localizer


def credit(record: Initiative | Figure, fact: str, localizer: Localizer) -> str:
    """The publishers that state ``fact`` of ``record``, all of them; "" where that was not recorded.

    Of an outcome and its note, each page states all or a part: which of them was not recorded. It is no "according to",
    for a note may say so itself. A community grows, so its number needs the date of the page; where none is recorded,
    this says so.
    """
    if isinstance(record, Initiative) and fact == FOLLOWERS:
        return _community_credit(record, localizer)
    pages = sources_of_fact(record.sources, fact)
    is_noted = fact == OUTCOME and isinstance(record, Initiative) and record.outcome_note is not None
    publishers = dict.fromkeys(_publisher(page, localizer) for page in pages)
    return _credited(record, publishers, localizer, "part" if is_noted else "all")


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


def _community_credit(initiative: Initiative, localizer: Localizer) -> str:
    """Which page counts the community of ``initiative``, and when; "" where none is counted."""
    if initiative.followers is None:
        return ""
    pages = sources_of_fact(initiative.sources, FOLLOWERS)
    dated = dict.fromkeys(_dated_publisher(page, localizer) for page in pages)
    return _credited(initiative, dated, localizer) or localizer.t("community-by-nobody")


def _credited(
    record: Initiative | Figure, pages: Collection[str], localizer: Localizer, extent: Literal["all", "part"] = "all"
) -> str:
    """``pages`` as sources, and whether something of the record is inferred; "" where there are none."""
    if not pages:
        return ""
    is_inferred = record.confidence != "high" and len(record.sources) == 1 and not is_letter(record.sources[0])
    credit = localizer.t("fact-by", publishers=", ".join(pages), count=len(pages), extent=extent)
    return localizer.t("fact-by-inferred", credit=credit) if is_inferred else credit


def _dated_publisher(source: Source, localizer: Localizer) -> str:
    date = localizer.date(source.published) if source.published else localizer.t("source-no-date")
    return localizer.t("community-page", publisher=_publisher(source, localizer), date=date)


def _publisher(source: Source, localizer: Localizer) -> str:
    return localizer.t("the-letter") if is_letter(source) else localizer.publisher(source)
