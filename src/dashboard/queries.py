"""Questions to the catalogue that several features ask, with their answers kept."""

from __future__ import annotations

from dashboard.cache import MB, cached, estimate_size
from dashboard.catalogue.faceted_index import SearchResult
from dashboard.catalogue.filters import FigureFilter, InitiativeFilter
from dashboard.catalogue.model import Figure, Initiative
from dashboard.context import SiteContext


def _result_size(result: SearchResult[Initiative] | SearchResult[Figure]) -> int:
    """The records are shared with the catalogue, so only their places and the counts are counted."""
    return 8 * len(result.records) + estimate_size(result.counts)


@cached(max_bytes=4 * MB, size_of=_result_size)
def search_initiatives(context: SiteContext, selection: InitiativeFilter) -> SearchResult[Initiative]:
    """The initiatives that ``selection`` filters, in its order, with the counts of every facet."""
    return context.initiative_index.select(selection)


@cached(max_bytes=2 * MB, size_of=_result_size)
def search_figures(context: SiteContext, selection: FigureFilter) -> SearchResult[Figure]:
    """The figures that ``selection`` filters, with the counts of every facet."""
    return context.figure_index.select(selection)
