"""Questions to the catalogue that several features ask, with their answers kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dashboard.cache import MB, cached, estimate_size
from dashboard.catalogue.faceted_index import SearchResult
from dashboard.catalogue.filters import BY_NAME, FigureFilter, InitiativeFilter
from dashboard.catalogue.model import Figure, Initiative
from dashboard.context import SiteContext
from dashboard.languages import DEFAULT_LANGUAGE, Language

Groups = Mapping[str, Sequence[Initiative]]
"""Initiatives by the code that they share."""


def _result_size(result: SearchResult[Initiative] | SearchResult[Figure]) -> int:
    """The records are shared with the catalogue, so only their places and the counts are counted."""
    return 8 * len(result.records) + estimate_size(result.counts)


def search_initiatives(
    context: SiteContext, selection: InitiativeFilter, language: Language = DEFAULT_LANGUAGE
) -> SearchResult[Initiative]:
    """The initiatives that ``selection`` filters, in its order, with the counts of every facet.

    Args:
        context: The site.
        selection: The filters and the order.
        language: The language whose names are sorted, where they are.
    """
    return _search_initiatives(context, selection, language if selection.sort == BY_NAME else DEFAULT_LANGUAGE)


@cached(max_bytes=3 * MB, size_of=_result_size)
def _search_initiatives(
    context: SiteContext, selection: InitiativeFilter, language: Language
) -> SearchResult[Initiative]:
    return context.initiative_index.select(selection, language)


@cached(max_bytes=MB, size_of=_result_size)
def search_figures(context: SiteContext, selection: FigureFilter) -> SearchResult[Figure]:
    """The figures that ``selection`` filters, with the counts of every facet."""
    return context.figure_index.select(selection)


@cached(max_bytes=MB, size_of=lambda groups: 8 * sum(map(len, groups.values())), is_finite=True)
def initiatives_by_theme(context: SiteContext, language: Language) -> Groups:
    """All initiatives by theme, in the order of the vocabulary, and by their names in ``language`` within one."""
    by_name = tuple(search_initiatives(context, InitiativeFilter(sort=BY_NAME), language).records)
    themes = context.catalogue.vocabulary.codes("theme")
    groups = {theme: [item for item in by_name if item.theme == theme] for theme in themes}
    return {theme: items for theme, items in groups.items() if items}
