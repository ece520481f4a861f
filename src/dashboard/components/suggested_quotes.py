"""Published figures as one may quote them in place of a number of the letter."""

from __future__ import annotations

from dataclasses import dataclass

from dashboard.catalogue.evidence import same_subject_evidence
from dashboard.catalogue.model import Claim, Source
from dashboard.charts import value_ranges
from dashboard.charts.value_ranges import ValueRange
from dashboard.components import figure_notes
from dashboard.i18n.localizer import Localizer

VERDICT_SYMBOLS = {
    "matches_its_date": "=",
    "differs_by_one_point": "≈",
    "another_measure": "≠",
    "predates_lockdown": "←",
}
"""A shape for each verdict, which always stands beside its words."""


@dataclass(frozen=True, slots=True)
class Quote:
    """A value; its context, which is measure, issuer, method, period and baseline; the pages to read it in."""

    value: str
    context: str
    pages: tuple[Source, ...]


def published_quotes(claim: Claim, localizer: Localizer) -> tuple[Quote, ...]:
    """What was published about a claim, the closest first; two bounds of one measure are one quote."""
    ranges = [
        *(ValueRange(figure, figure) for figure in claim.evidence[:1]),
        *value_ranges.pair_bounds(claim.evidence[1:]),
    ]
    return tuple(_quote(value_range, localizer) for value_range in ranges)


def same_subject_count(claim: Claim) -> int:
    """How many quotes are about what the letter speaks of, where the closest is about something else."""
    return len(value_ranges.pair_bounds(same_subject_evidence(claim)))


def letter_quote(claim: Claim, localizer: Localizer) -> str:
    """What may be said of a number for which there is no published figure."""
    figure = claim.figure
    value = localizer.value(figure)
    return localizer.t("claim-quote-letter", value=value, metric=localizer.metric(figure))


def _quote(value_range: ValueRange, localizer: Localizer) -> Quote:
    pages = figure_notes.sources(value_range.figures)
    return Quote(value_range.quantity(localizer), _context(value_range, localizer), pages)


def _context(value_range: ValueRange, localizer: Localizer) -> str:
    figure = value_range.high
    facts = (
        figure.issuer[localizer.t.language],
        localizer.term("method", figure.method).lower(),
        localizer.period(figure.period_start, figure.period_end) or localizer.t("date-unknown"),
    )
    against = [localizer.t("against", baseline=figure.baseline[localizer.t.language])] if figure.baseline else []
    return localizer.t(
        "quote-context", metric=value_range.metric(localizer), context=localizer.join_list([", ".join(facts), *against])
    )
