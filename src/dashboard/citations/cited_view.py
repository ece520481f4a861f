"""What can be cited of a page with filters: its selection, in the order of links, and how much it shows."""

from __future__ import annotations

from dataclasses import dataclass

from dashboard import queries
from dashboard.catalogue import query_params
from dashboard.catalogue.catalogue_stats import count_inferred
from dashboard.catalogue.filters import FigureFilter
from dashboard.catalogue.query_params import QueryParams, QueryValues
from dashboard.catalogue.records import WORLDWIDE
from dashboard.catalogue.start_dates import NOTHING_OPEN, UncertainDates
from dashboard.context import SiteContext
from dashboard.urls import FIGURES, GALLERY, MAP

CITABLE_PAGES = (GALLERY, MAP, FIGURES)
"""The pages that can be cited with a selection, by name."""


@dataclass(frozen=True, slots=True)
class CitedView:
    """A page with a selection of its records.

    Attributes:
        page: The name of the page.
        query: The filters and the order, as parameters of the page.
        count: How many records it shows.
        total: How many there are.
        viewport: The part of the world that a map shows, as a parameter; empty for the whole.
        located: How many of the records are on a map.
        inferred: How many of these have their country by our own reading.
        dates: What their dates leave open of a range of days.
    """

    page: str
    query: QueryParams
    count: int
    total: int
    viewport: QueryParams = ()
    located: int = 0
    inferred: int = 0
    dates: UncertainDates = NOTHING_OPEN

    @property
    def params(self) -> QueryParams:
        """All parameters of the page but its language."""
        return (*self.query, *self.viewport)


def cited_view(context: SiteContext, page: str, parameters: QueryValues) -> CitedView:
    """The view of ``page`` that ``parameters`` ask for; what cannot be understood of them is left out."""
    if page == FIGURES:
        figures = query_params.parse_filters(parameters, context.figure_codes, FigureFilter).selection
        count = len(queries.search_figures(context, figures).records)
        return CitedView(page, query_params.serialize_filters(figures), count, len(context.catalogue.figures))
    selection = query_params.parse_filters(parameters, context.codes).selection
    records = queries.search_initiatives(context, selection).records
    query, total = query_params.serialize_filters(selection), len(context.catalogue.initiatives)
    dates = queries.uncertain_dates(context, selection)
    if page != MAP:
        return CitedView(page, query, len(records), total, dates=dates)
    viewport, located = query_params.map_view_param(parameters), [item for item in records if item.country != WORLDWIDE]
    return CitedView(page, query, len(records), total, viewport, len(located), count_inferred(located), dates)
