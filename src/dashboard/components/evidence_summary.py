"""How well a record is backed, in one line of words."""

from __future__ import annotations

from collections.abc import Collection

from dashboard.catalogue.evidence import Evidence, evidence
from dashboard.catalogue.model import Figure, Initiative, Source
from dashboard.i18n.localizer import Labels


def of_initiative(item: Initiative, labels: Labels) -> str:
    """Its publishers, the letter apart; weak sources; whether a page states the country; what its confidence means."""
    t = labels.t
    country = t("solidity-country-inferred" if item.country_basis == "inferred" else "solidity-country-stated")
    return _line(labels, *_backing(item.sources, labels), country, t(f"confidence-{item.confidence}"))


def of_figure(figure: Figure, labels: Labels) -> str:
    """The same of a figure. Pages beside a number of the letter do not back it: they are what it was compared with."""
    if figure.cited_in_letter:
        return _line(labels, labels.t("solidity-letter-figure"))
    confidence = f"{labels.t('field-confidence')}{labels.t('colon')}{labels.term('confidence', figure.confidence)}"
    return _line(labels, of_sources(figure.sources, labels), confidence)


def of_sources(sources: Collection[Source], labels: Labels) -> str:
    """How many sources there are, of how many publishers, and how many are weak."""
    backed = evidence(sources)
    counted = [labels.t("source-count", count=len(sources)), labels.t("publisher-count", count=backed.publishers)]
    return labels.joined([*counted, *_weak(backed, labels)])


def on_card(item: Initiative, labels: Labels) -> str:
    """The publishers besides the letter, in a word or two."""
    return labels.t("card-publishers", count=evidence(item.sources).independent)


def confidence(labels: Labels) -> str:
    """What each degree of confidence means."""
    return _line(labels, *(labels.t(f"confidence-{code}") for code in labels.vocabulary.codes("confidence")))


def _backing(sources: Collection[Source], labels: Labels) -> list[str]:
    backed = evidence(sources)
    counted = labels.t("source-count", count=len(sources))
    apart = [labels.t("solidity-letter")] if backed.letter and not backed.letter_only else []
    return [counted, labels.t("solidity-publishers", count=backed.independent), *apart, *_weak(backed, labels)]


def _weak(backed: Evidence, labels: Labels) -> list[str]:
    return [labels.t("solidity-weak", count=backed.weak)] if backed.weak else []


def _line(labels: Labels, *texts: str) -> str:
    line = labels.joined(texts)
    return f"{line[0].upper()}{line[1:]}."
