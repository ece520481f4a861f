"""What the map of a page fetches for itself: the countries shaded by a selection, and the outlines of those chosen.

Like the pages themselves, and unlike the open data, these leave out what they do not understand.
"""

from __future__ import annotations

from starlette.requests import Request
from starlette.routing import BaseRoute, Route

from dashboard.catalogue import query
from dashboard.catalogue.vocabulary import LANGUAGES
from dashboard.draw import maps
from dashboard.publish import packing
from dashboard.publish.addresses import MEDIA_TYPES
from dashboard.ui import store
from dashboard.web.resource import File, Resource

MEDIA_TYPE = MEDIA_TYPES["geojson"]


def routes() -> list[BaseRoute]:
    """The shapes of the map."""
    return [
        Route(f"/{maps.SHADED_ADDRESS}", Resource(_shaded)),
        Route(f"/{maps.OUTLINED_ADDRESS}", Resource(_outlined)),
    ]


def _shaded(request: Request) -> File:
    asked, coding = _asked(request), packing.coding(request.headers.get("accept-encoding", ""))
    body = store.shaded(query.one_of(asked, "lang", LANGUAGES), asked, coding)
    return File(body, MEDIA_TYPE, coding=coding)


def _outlined(request: Request) -> File:
    return File(store.outlined(_asked(request)), MEDIA_TYPE)


def _asked(request: Request) -> query.Parameters:
    return query.asked(tuple(request.query_params.multi_items()))
