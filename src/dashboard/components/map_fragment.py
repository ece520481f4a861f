"""The fragment of the map: its drawing, the same for all readers of a selection, whatever country each has chosen."""

from __future__ import annotations

from starlette.requests import Request
from starlette.routing import BaseRoute

from dashboard.cache import MB, cached
from dashboard.catalogue import query_params
from dashboard.catalogue.filters import InitiativeFilter
from dashboard.components.linked_map import counted_selection, linked_map, view_params
from dashboard.context import SiteContext
from dashboard.http.content_negotiation import reader_language
from dashboard.http.fragment_bundle import FragmentBundle, fragment_route, fragment_url, fragment_version
from dashboard.languages import Language

DRAWING = "drawing"
"""The name of the one part."""
FILE = "map"


def routes(context: SiteContext) -> list[BaseRoute]:
    """The fragment file of the map."""
    return [fragment_route(context, FILE, _drawing)]


def drawing_url(context: SiteContext, language: Language, selection: InitiativeFilter, view: str) -> str:
    """Where the drawing of ``selection`` is."""
    counted = counted_selection(selection)
    params = (*query_params.serialize_filters(counted), *view_params(view), ("lang", language))
    return fragment_url(FILE, params, fragment_version(context, FILE, language, counted, view))


@cached(max_bytes=2 * MB)
def drawing_fragment(
    context: SiteContext, language: Language, selection: InitiativeFilter, view: str
) -> FragmentBundle:
    """The drawing of ``selection``."""
    figure = linked_map(context, selection, view, language)
    return FragmentBundle.of({DRAWING: figure}, fragment_version(context, FILE, language, selection, view))


def _drawing(context: SiteContext, request: Request) -> FragmentBundle:
    language, selection, view = _view(context, request)
    return drawing_fragment(context, language, counted_selection(selection), view)


def _view(context: SiteContext, request: Request) -> tuple[Language, InitiativeFilter, str]:
    """The language, the selection and the view that ``request`` asks for, as the page understands them."""
    params = query_params.to_multidict(tuple(request.query_params.multi_items()))
    selection = query_params.parse_filters(params, context.codes).selection
    return reader_language(request), selection, query_params.choice_param(params, "view", query_params.MAP_VIEWS)
