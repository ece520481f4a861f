"""What the map of a page fetches for itself: the countries shaded by a selection, and the outlines of those selected.

Like the pages themselves, and unlike the open data, these leave out what they do not understand.
"""

from __future__ import annotations

from dataclasses import replace

from starlette.requests import Request
from starlette.routing import BaseRoute, Route

from dashboard.cache import MB, cached
from dashboard.catalogue import query_params
from dashboard.catalogue.filters import SORTS, InitiativeFilter
from dashboard.context import SiteContext
from dashboard.http.endpoint import DocumentEndpoint
from dashboard.http.representation import Representation
from dashboard.languages import LANGUAGES, Language
from dashboard.maps import choropleth
from dashboard.maps.choropleth import EncodedGeometry
from dashboard.open_data.media_types import GEOJSON
from dashboard.queries import search_initiatives


def routes(context: SiteContext) -> list[BaseRoute]:
    """The shapes of the map."""
    return [
        Route(f"/{choropleth.SHADED_ADDRESS}", DocumentEndpoint(context, _shaded_countries)),
        Route(f"/{choropleth.OUTLINED_ADDRESS}", DocumentEndpoint(context, _outlined_countries)),
    ]


def _shaded_countries(context: SiteContext, request: Request) -> Representation:
    """The countries shaded by the selection.

    A country's count does not depend on the countries that are selected, and no count on the order.
    """
    params = _params(request)
    selection = query_params.parse_filters(params, context.codes).selection
    counted = replace(selection.with_facet("country"), sort=SORTS[0])
    body = _choropleth_file(context, query_params.choice_param(params, "lang", LANGUAGES), counted)
    return Representation(body, GEOJSON)


def _outlined_countries(context: SiteContext, request: Request) -> Representation:
    """The shapes of the selected countries."""
    codes = query_params.parse_filters(_params(request), context.codes).selection.facets.get("country", ())
    return Representation(choropleth.outline_geojson(_geometries(context), codes).encode(), GEOJSON)


@cached(max_bytes=MB)
def _choropleth_file(context: SiteContext, language: Language, selection: InitiativeFilter) -> bytes:
    counts = search_initiatives(context, selection).counts["country"]
    tooltip = context.localizer(language).country_with_count
    geojson = choropleth.choropleth_geojson(_geometries(context), counts, tooltip)
    return geojson.encode()


@cached(max_bytes=4 * MB, is_finite=True)
def _geometries(context: SiteContext) -> tuple[EncodedGeometry, ...]:
    return choropleth.encode_geometries(context.shapes)


def _params(request: Request) -> query_params.QueryValues:
    return query_params.to_multidict(tuple(request.query_params.multi_items()))
