"""Published figures as one may quote them in place of a number of the letter."""

from __future__ import annotations

from dataclasses import dataclass

from dashboard.catalogue.claims import on_its_subject
from dashboard.catalogue.model import Claim, Source
from dashboard.charts import value_ranges
from dashboard.charts.value_ranges import Span
from dashboard.components import figure_notes
from dashboard.i18n.localizer import Labels

SIGNS = {
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


def published(claim: Claim, labels: Labels) -> tuple[Quote, ...]:
    """What was published about a claim, the closest first; two bounds of one measure are one quote."""
    found = [*(Span(figure, figure) for figure in claim.evidence[:1]), *value_ranges.paired(claim.evidence[1:])]
    return tuple(
        Quote(span.quantity(labels), _context(span, labels), figure_notes.sources(span.figures)) for span in found
    )


def others(claim: Claim) -> int:
    """How many quotes are about what the letter speaks of, where the closest is about something else."""
    return len(value_ranges.paired(on_its_subject(claim)))


def of_the_letter(claim: Claim, labels: Labels) -> str:
    """What may be said of a number for which no published figure was found."""
    figure = claim.figure
    value = labels.quantity(figure.value, figure.unit)
    return labels.t("claim-quote-letter", value=value, metric=labels.metric(figure))


def _context(span: Span, labels: Labels) -> str:
    figure = span.high
    about = (
        figure.issuer[labels.t.language],
        labels.term("method", figure.method).lower(),
        labels.period(figure.period_start, figure.period_end) or labels.t("date-unknown"),
    )
    against = [labels.t("against", baseline=figure.baseline[labels.t.language])] if figure.baseline else []
    return labels.t("quote-context", metric=span.metric(labels), context=labels.joined([", ".join(about), *against]))
