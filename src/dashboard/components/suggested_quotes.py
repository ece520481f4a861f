"""The sentence that one may quote in place of a number of the letter, and the published figures behind it."""

from __future__ import annotations

from dataclasses import dataclass

from dashboard.catalogue.model import Claim, Source
from dashboard.charts import value_ranges
from dashboard.charts.value_ranges import ValueRange
from dashboard.components import figure_notes
from dashboard.i18n.localizer import Localizer

VERDICT_SYMBOLS = {
    "confirmed": "=",
    "late_phase_countries_only": "◔",
    "another_measure": "≠",
    "right_order_of_magnitude_for_late_march": "≈",
    "predates_lockdown": "←",
}
"""A shape for each verdict, which always stands beside its words."""


@dataclass(frozen=True, slots=True)
class PublishedFigure:
    """A value; its context, which is measure, issuer, method, period and baseline; the pages to read it in."""

    value: str
    context: str
    pages: tuple[Source, ...]


def quote_label(claim: Claim, localizer: Localizer) -> str:
    """What the sentence is for: to be quoted, or to say that the number of the letter is not."""
    return localizer.t("claim-quote" if claim.quoted else "claim-no-quote")


def quote_pages(claim: Claim) -> tuple[Source, ...]:
    """A page to read each figure of the sentence in, one that is not weak where there is one."""
    pages = (min(figure.sources, key=lambda page: page.weak) for figure in claim.quoted)
    return tuple({page.url: page for page in pages}.values())


def published_figures(claim: Claim, localizer: Localizer) -> tuple[PublishedFigure, ...]:
    """What was published about a claim, in the order of the data; two bounds of one measure stand together."""
    places = {figure.id: place for place, figure in enumerate(claim.evidence)}
    ranges = sorted(value_ranges.pair_bounds(claim.evidence), key=lambda item: places[item.low.id])
    return tuple(_published_figure(value_range, localizer) for value_range in ranges)


def _published_figure(value_range: ValueRange, localizer: Localizer) -> PublishedFigure:
    pages = figure_notes.sources(value_range.figures)
    return PublishedFigure(value_range.quantity(localizer), _context(value_range, localizer), pages)


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
