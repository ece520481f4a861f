"""Files of the weekly watch: newsletters, and the table of the weeks.

They answer to the address of the page, so like it they leave out what they do not understand of a selection.
"""

from __future__ import annotations

from functools import partial

from starlette.requests import Request
from starlette.routing import BaseRoute, Route

from dashboard.catalogue import query, weeks
from dashboard.catalogue.selection import Selection
from dashboard.catalogue.strict import Fault
from dashboard.catalogue.vocabulary import LANGUAGES, Language
from dashboard.publish import addresses
from dashboard.publish import weekly as tables
from dashboard.ui import store
from dashboard.web import origin
from dashboard.web.asking import delimiter
from dashboard.web.resource import File, Resource

MEDIA_TYPES = {"html": "text/html", "txt": "text/plain"}


def routes() -> list[BaseRoute]:
    """The newsletter of every week in every language, and the table; another address beside them is not found."""
    letters = [
        Route(f"{addresses.NEWSLETTERS}{language}/{{week}}.{ending}", Resource(partial(_letter, language, ending)))
        for language in LANGUAGES
        for ending in MEDIA_TYPES
    ]
    return [
        *letters,
        Route(f"{addresses.NEWSLETTERS}{{rest:path}}", Resource(_nothing)),
        Route(addresses.WEEKS, Resource(_weeks)),
    ]


def _letter(language: Language, ending: str, request: Request) -> File | Fault:
    week = weeks.week(request.path_params["week"])
    if week is None:
        return _nothing(request)
    made = store.newsletter(language, week, _selection(request), origin.base(request))
    return File((made.html if ending == "html" else made.text).encode(), MEDIA_TYPES[ending])


def _weeks(request: Request) -> File:
    body = tables.weeks_csv(store.starts(_selection(request)), store.watched(), delimiter(request))
    return File(body, "text/csv")


def _selection(request: Request) -> Selection:
    asked = query.asked(tuple(request.query_params.multi_items()))
    return query.read(asked, store.codes()).selection


def _nothing(request: Request) -> Fault:
    known = tuple(addresses.newsletter(language, store.opening_week(), "html") for language in LANGUAGES)
    return Fault("not_found", value=request.url.path, known=known)
