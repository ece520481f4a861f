"""The sentence that one may quote in place of a number of the letter, and the published figures behind it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dashboard.catalogue.records import Claim, Figure, Source
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
SCOPE = ("population", "period")
"""What the sentence says of a figure besides its value."""


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
    """A page to read each figure of the sentence in, and those that alone are known to say of whom and when it is."""
    return tuple({page.url: page for figure in claim.quoted for page in _pages(figure)}.values())


def _pages(figure: Figure) -> Iterator[Source]:
    """The first is not weak where there is one that is not."""
    first = min(figure.sources, key=lambda page: page.weak)
    yield first
    for fact in SCOPE:
        stating = [page for page in figure.sources if fact in page.states]
        if stating and first not in stating:
            yield stating[0]


def published_figures(claim: Claim, localizer: Localizer) -> tuple[PublishedFigure, ...]:
    """What was published about a claim, in the order of the data; two bounds of one measure stand together."""
    places = {figure.id: place for place, figure in enumerate(claim.evidence)}
    ranges = sorted(value_ranges.pair_bounds(claim.evidence), key=lambda item: places[item.low.id])
    return tuple(_published_figure(value_range, localizer) for value_range in ranges)


def _published_figure(value_range: ValueRange, localizer: Localizer) -> PublishedFigure:
    pages = figure_notes.sources(value_range.figures)
    metric, context = value_range.metric(localizer), figure_notes.origin(value_range.high, localizer)
    words = localizer.t("quote-context", metric=metric, context=context)
    return PublishedFigure(value_range.quantity(localizer), words, pages)
