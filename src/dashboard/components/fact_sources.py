"""Who says so: the publishers beside a fact, and what is not known of the pages of a record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from dashboard.catalogue.evidence import is_letter
from dashboard.catalogue.facts import FOLLOWERS, sources_of_fact
from dashboard.catalogue.records import Figure, Initiative, Source
from dashboard.i18n.localizer import Localizer


def credit(record: Initiative | Figure, fact: str, localizer: Localizer) -> str:
    """According to whom ``record`` has ``fact``; "" where that was not recorded.

    A community grows, so its number needs the date of the page; where no page is recorded, this says so.
    """
    if isinstance(record, Initiative) and fact == FOLLOWERS:
        return _community_credit(record, localizer)
    pages = sources_of_fact(record.sources, fact)
    return _according_to(record, dict.fromkeys(_publisher(page, localizer) for page in pages), localizer)


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
    return _according_to(initiative, dated, localizer) or localizer.t("community-by-nobody")


def _according_to(record: Initiative | Figure, pages: Iterable[str], localizer: Localizer) -> str:
    """According to ``pages``, and whether something of it is inferred; "" where there are none."""
    is_inferred = record.confidence != "high" and len(record.sources) == 1 and not is_letter(record.sources[0])
    names = ", ".join(pages)
    return localizer.t("fact-by-inferred" if is_inferred else "fact-by", publishers=names) if names else ""


def _dated_publisher(source: Source, localizer: Localizer) -> str:
    date = localizer.date(source.published) if source.published else localizer.t("source-no-date")
    return localizer.t("community-page", publisher=_publisher(source, localizer), date=date)


def _publisher(source: Source, localizer: Localizer) -> str:
    return localizer.t("the-letter") if is_letter(source) else localizer.publisher(source)
