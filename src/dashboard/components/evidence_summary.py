"""How well a record is backed, in one line of words."""

from __future__ import annotations

from collections.abc import Collection

from dashboard.catalogue.evidence import Evidence, evidence
from dashboard.catalogue.records import Figure, Initiative, Source
from dashboard.i18n.localizer import Localizer


def initiative_summary(item: Initiative, localizer: Localizer) -> str:
    """Its publishers, the letter apart; weak sources; whether a page states the country; how plainly it is stated."""
    t = localizer.t
    country = t("solidity-country-inferred" if item.country_basis == "inferred" else "solidity-country-stated")
    return _line(localizer, *_sources_in_words(item.sources, localizer), country, t(f"confidence-{item.confidence}"))


def figure_summary(figure: Figure, localizer: Localizer) -> str:
    """The same of a figure. Pages beside a number of the letter do not back it: they are what it was compared with."""
    if figure.cited_in_letter:
        return _line(localizer, localizer.t("solidity-letter-figure"))
    return _line(localizer, sources_summary(figure.sources, localizer), localizer.t(f"confidence-{figure.confidence}"))


def sources_summary(sources: Collection[Source], localizer: Localizer) -> str:
    """How many sources there are, of how many publishers, and how many are weak."""
    summary = evidence(sources)
    counts = [localizer.t("source-count", count=len(sources)), localizer.t("publisher-count", count=summary.publishers)]
    return localizer.join_list([*counts, *_weak_count(summary, localizer)])


def card_summary(item: Initiative, localizer: Localizer) -> str:
    """The publishers besides the letter, in a word or two."""
    return localizer.t("card-publishers", count=evidence(item.sources).independent)


def _sources_in_words(sources: Collection[Source], localizer: Localizer) -> list[str]:
    summary = evidence(sources)
    count = localizer.t("source-count", count=len(sources))
    letter = [localizer.t("solidity-letter")] if summary.letter and not summary.letter_only else []
    publishers = localizer.t("solidity-publishers", count=summary.independent)
    return [count, publishers, *letter, *_weak_count(summary, localizer)]


def _weak_count(summary: Evidence, localizer: Localizer) -> list[str]:
    return [localizer.t("solidity-weak", count=summary.weak)] if summary.weak else []


def _line(localizer: Localizer, *texts: str) -> str:
    line = localizer.join_list(texts)
    return f"{line[0].upper()}{line[1:]}."
