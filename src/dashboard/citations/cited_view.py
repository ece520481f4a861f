"""What can be cited of a page with filters: its selection, in the order of links, and how much it shows."""

from __future__ import annotations

from dataclasses import dataclass

from dashboard import queries
from dashboard.catalogue import query_params
from dashboard.catalogue.filters import FigureFilter
from dashboard.catalogue.query_params import QueryParams, QueryValues
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
    """

    page: str
    query: QueryParams
    count: int
    total: int
    viewport: QueryParams = ()

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
    count = len(queries.search_initiatives(context, selection).records)
    viewport = query_params.map_view_param(parameters) if page == MAP else ()
    total = len(context.catalogue.initiatives)
    return CitedView(page, query_params.serialize_filters(selection), count, total, viewport)
