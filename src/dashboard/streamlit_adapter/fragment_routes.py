"""Parts of pages over HTTP: markup that many readers share, fetched by their browsers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from dashboard import services
from dashboard.catalogue import query_params
from dashboard.catalogue.filters import FigureFilter, InitiativeFilter
from dashboard.catalogue.query_params import QueryValues
from dashboard.catalogue.vocabulary import Language
from dashboard.catalogue.weeks import Week
from dashboard.citations import access_date
from dashboard.citations.citation_factory import CitationFactory
from dashboard.citations.share_actions_factory import ShareActionsFactory
from dashboard.context import SiteContext
from dashboard.features.presentation import slide_links
from dashboard.features.watch import page as watch_page
from dashboard.http import base_url
from dashboard.http.content_negotiation import reader_language
from dashboard.http.endpoint import DocumentEndpoint
from dashboard.http.fragment_bundle import FragmentBundle, fragment_response
from dashboard.streamlit_adapter import fragment_urls, url_state
from dashboard.streamlit_adapter.session import current_context
from dashboard.urls import Urls

Answer = Callable[[Request], FragmentBundle]


def routes(context: SiteContext) -> list[BaseRoute]:
    """The address of every parcel."""
    answers: dict[str, Answer] = {
        fragment_urls.EXHIBITS: _exhibits,
        fragment_urls.FIGURES: _figures,
        fragment_urls.SLIDES: _slides,
        fragment_urls.LOCKDOWNS: _lockdowns,
        fragment_urls.MONTHS: _months,
        fragment_urls.WEEKS: _weeks,
    }
    return [Route(f"/{fragment_urls.ROOT}/{name}.json", _endpoint(context, make)) for name, make in answers.items()]


def share_actions(request: Request) -> ShareActionsFactory:
    """Makes share bars for the language, the addresses and the day of ``request``."""
    context, accessed = current_context(), access_date.parse_access_date(_parameters(request))
    urls = Urls(base_url.base_url(context, request))
    return ShareActionsFactory(CitationFactory(context, urls, reader_language(request), accessed))


def preloads(page: str, request: Request) -> Sequence[str]:
    """What the document of ``page`` says to fetch at once, because the page is going to show it.

    Where the reader's day is another than here, the page asks for another file, and this one was fetched in vain.
    """
    return _AHEAD[page](request)


def _endpoint(context: SiteContext, make: Answer) -> DocumentEndpoint:
    def handle(context: SiteContext, request: Request) -> Response:
        return fragment_response(context, request, make(request))

    return DocumentEndpoint(context, handle, cross_origin=False)


def _exhibits(request: Request) -> FragmentBundle:
    return services.charts_fragment(share_actions(request))


def _figures(request: Request) -> FragmentBundle:
    asked = _parameters(request)
    found = services.select_figures(
        query_params.parse_filters(asked, services.figure_codes(), FigureFilter).selection
    ).records
    size = fragment_urls.PAGE_SIZE
    current = query_params.page_param(asked, max(-(-len(found) // size), 1))
    return services.figures_fragment(share_actions(request), found[(current - 1) * size : current * size])


def _slides(request: Request) -> FragmentBundle:
    return services.slides_fragment(*_presented(request))


def _presented(request: Request) -> tuple[Language, tuple[str, ...], str, str]:
    """What a presentation is made from, as its page reads it."""
    views = tuple(request.query_params.getlist("views"))[: slide_links.MAX_SLIDES]
    name = " ".join(request.query_params.get("name", "")[: slide_links.MAX_TITLE_LENGTH].split())
    title = name if services.own_slides(views) else ""
    return reader_language(request), views, title, base_url.site_url(current_context(), request)


def _lockdowns(request: Request) -> FragmentBundle:
    return services.lockdowns_fragment(reader_language(request))


def _months(request: Request) -> FragmentBundle:
    asked = _parameters(request)
    kept = (url_state.LANGUAGE, url_state.VIEWS, url_state.NAME, *query_params.FILTER_PARAMS)
    carried = tuple((name, value) for name in kept for value in asked.get(name, ()))
    return services.cached_fragment(
        watch_page.undated_fragment,
        reader_language(request),
        query_params.parse_filters(asked, services.codes()).selection,
        carried,
    )


def _weeks(request: Request) -> FragmentBundle:
    return services.cached_fragment(watch_page.weeks_fragment, *_watched(request))


def _watched(request: Request) -> tuple[Language, InitiativeFilter, Week]:
    asked = _parameters(request)
    selection = query_params.parse_filters(asked, services.codes()).selection
    return reader_language(request), selection, query_params.week_param(asked, services.opening_week())


def _parameters(request: Request) -> QueryValues:
    return {key: request.query_params.getlist(key) for key in request.query_params}


_AHEAD: Mapping[str, Callable[[Request], Sequence[str]]] = {
    "engagement": lambda request: [fragment_urls.exhibits(share_actions(request))],
    "present": lambda request: [fragment_urls.slides(*_presented(request))],
    "watch": lambda request: [
        fragment_urls.weeks(*_watched(request)),
        fragment_urls.lockdowns(reader_language(request)),
    ],
}
