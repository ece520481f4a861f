"""The fragments of the page of the figures: the checks with the charts, and a page of the table of figures.

They are the same for all readers of a language on a day, because every citation in them names the day of the visit.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from datetime import date

from starlette.requests import Request
from starlette.routing import BaseRoute

from dashboard.cache import MB, cached
from dashboard.catalogue import query_params
from dashboard.catalogue.filters import FigureFilter
from dashboard.catalogue.query_params import QueryParams
from dashboard.catalogue.records import Figure
from dashboard.citations.access_date import MAX_DISTANCE, today
from dashboard.citations.citation_factory import CitationFactory
from dashboard.citations.share_actions_factory import ShareActionsFactory
from dashboard.context import SiteContext
from dashboard.features.figures.chart_cards import charts_and_claims
from dashboard.features.figures.figures_html import figures_html
from dashboard.http import base_url
from dashboard.http.content_negotiation import reader_language
from dashboard.http.fragment_bundle import FragmentBundle, fragment_route, fragment_url, fragment_version
from dashboard.languages import Language
from dashboard.open_data.parameters import ACCESSED
from dashboard.queries import search_figures
from dashboard.urls import Urls

CHARTS, FIGURES = "exhibits", "figures"
"""The names of the fragment files, and of the one part in each."""
PAGE_SIZE = 10
"""Figures on a page of their table."""


def routes(context: SiteContext) -> list[BaseRoute]:
    """The fragment files of the page of the figures."""
    return [
        fragment_route(context, CHARTS, _charts),
        fragment_route(context, FIGURES, _figures),
    ]


def charts_url(share_actions: ShareActionsFactory) -> str:
    """Where the checks and the charts are."""
    citations = share_actions.citations
    version = _version(citations.context, CHARTS, citations.language, citations.urls.root, citations.accessed)
    return fragment_url(CHARTS, share_actions.reader_params(), version)


def figures_url(query: QueryParams, page: int, share_actions: ShareActionsFactory, figures: Sequence[Figure]) -> str:
    """Where the ``figures`` of a ``page`` of what ``query`` selects are."""
    citations, name = share_actions.citations, (FIGURES, _ids(figures))
    version = _version(citations.context, name, citations.language, citations.urls.root, citations.accessed)
    return fragment_url(FIGURES, (*query, ("page", str(page)), *share_actions.reader_params()), version)


@cached(max_bytes=5 * MB, is_finite=True)
def charts_fragment(context: SiteContext, language: Language, root: str, accessed: date) -> FragmentBundle:
    """The checks and the charts.

    Args:
        context: The site.
        language: The language of the reader.
        root: The address of the site's top, where the reader finds it.
        accessed: The day of the visit.
    """
    html = charts_and_claims(_share_actions(context, language, root, accessed))
    return FragmentBundle.of({CHARTS: html}, _version(context, CHARTS, language, root, accessed))


@cached(max_bytes=2 * MB)
def figures_fragment(
    context: SiteContext, language: Language, root: str, accessed: date, ids: tuple[str, ...]
) -> FragmentBundle:
    """The figures of these identifiers as a page of the table; the other arguments are those of ``charts_fragment``."""
    figures = [figure for id_ in ids if (figure := context.catalogue.figure(id_))]
    share_actions = _share_actions(context, language, root, accessed)
    table = figures_html(
        figures, context.localizer(language), lambda figure: Urls().figure(figure.id), share_actions.figure
    )
    return FragmentBundle.of({FIGURES: table}, _version(context, (FIGURES, ids), language, root, accessed))


def _charts(context: SiteContext, request: Request) -> FragmentBundle:
    return charts_fragment(context, *_reader(context, request))


def _figures(context: SiteContext, request: Request) -> FragmentBundle:
    params = query_params.to_multidict(tuple(request.query_params.multi_items()))
    selection = query_params.parse_filters(params, context.figure_codes, FigureFilter).selection
    figures, _, _ = query_params.page_of(params, search_figures(context, selection).records, PAGE_SIZE)
    return figures_fragment(context, *_reader(context, request), _ids(figures))


def _reader(context: SiteContext, request: Request) -> tuple[Language, str, date]:
    """All that citations depend on besides the data: language, address of the site's top, day of the visit."""
    return reader_language(request), base_url.base_url(context, request), _accessed_day(request)


def _accessed_day(request: Request) -> date:
    """The day of the visit: the one that the address names, if it can be today somewhere on earth, or else today."""
    named, current = query_params.parse_day(request.query_params.get(ACCESSED.name, "")), today()
    return named if named and abs(named - current) <= MAX_DISTANCE else current


def _share_actions(context: SiteContext, language: Language, root: str, accessed: date) -> ShareActionsFactory:
    """What the reader may take away."""
    return ShareActionsFactory(CitationFactory(context, language, Urls(root), accessed))


def _version(context: SiteContext, name: Hashable, language: Language, root: str, accessed: date) -> str:
    return fragment_version(context, name, language, root, accessed.isoformat())


def _ids(figures: Sequence[Figure]) -> tuple[str, ...]:
    return tuple(figure.id for figure in figures)
