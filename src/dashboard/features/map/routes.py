"""What the map of a page fetches for itself: the countries shaded by a selection, and the outlines of those chosen.

Like the pages themselves, and unlike the open data, these leave out what they do not understand.
"""

from __future__ import annotations

from starlette.requests import Request
from starlette.routing import BaseRoute, Route

from dashboard import services
from dashboard.catalogue import query_params
from dashboard.catalogue.vocabulary import LANGUAGES
from dashboard.http import content_encoding
from dashboard.http.representation import File, Resource
from dashboard.maps import choropleth
from dashboard.open_data.open_data_urls import MEDIA_TYPES

MEDIA_TYPE = MEDIA_TYPES["geojson"]


def routes() -> list[BaseRoute]:
    """The shapes of the map."""
    return [
        Route(f"/{choropleth.SHADED_ADDRESS}", Resource(_shaded)),
        Route(f"/{choropleth.OUTLINED_ADDRESS}", Resource(_outlined)),
    ]


def _shaded(request: Request) -> File:
    asked, coding = _asked(request), content_encoding.coding(request.headers.get("accept-encoding", ""))
    body = services.shaded(query_params.one_of(asked, "lang", LANGUAGES), asked, coding)
    return File(body, MEDIA_TYPE, coding=coding)


def _outlined(request: Request) -> File:
    return File(services.outlined(_asked(request)), MEDIA_TYPE)


def _asked(request: Request) -> query_params.Parameters:
    return query_params.asked(tuple(request.query_params.multi_items()))
