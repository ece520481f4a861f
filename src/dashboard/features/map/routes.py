"""What the map of a page fetches for itself: the countries shaded by a selection, and the outlines of those chosen.

Like the pages themselves, and unlike the open data, these leave out what they do not understand.
"""

from __future__ import annotations

from starlette.requests import Request
from starlette.routing import BaseRoute, Route

from dashboard import services
from dashboard.catalogue import query_params
from dashboard.catalogue.vocabulary import LANGUAGES
from dashboard.context import SiteContext
from dashboard.http.endpoint import DocumentEndpoint
from dashboard.http.representation import Representation
from dashboard.maps import choropleth
from dashboard.open_data.open_data_urls import MEDIA_TYPES

MEDIA_TYPE = MEDIA_TYPES["geojson"]


def routes(context: SiteContext) -> list[BaseRoute]:
    """The shapes of the map."""
    return [
        Route(f"/{choropleth.SHADED_ADDRESS}", DocumentEndpoint(context, _shaded)),
        Route(f"/{choropleth.OUTLINED_ADDRESS}", DocumentEndpoint(context, _outlined)),
    ]


def _shaded(_context: SiteContext, request: Request) -> Representation:
    asked = _asked(request)
    body = services.choropleth_file(query_params.choice_param(asked, "lang", LANGUAGES), asked)
    return Representation(body, MEDIA_TYPE)


def _outlined(_context: SiteContext, request: Request) -> Representation:
    return Representation(services.outline_file(_asked(request)), MEDIA_TYPE)


def _asked(request: Request) -> query_params.QueryValues:
    return query_params.to_multidict(tuple(request.query_params.multi_items()))
