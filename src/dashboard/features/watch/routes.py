"""Files of the weekly watch: newsletters, and the table of the weeks.

They answer to the address of the page, so like it they leave out what they do not understand of a selection.
"""

from __future__ import annotations

from functools import partial

from starlette.requests import Request
from starlette.routing import BaseRoute, Route

from dashboard import services
from dashboard.catalogue import query_params, weeks
from dashboard.catalogue.filters import InitiativeFilter
from dashboard.catalogue.vocabulary import LANGUAGES, Language
from dashboard.context import SiteContext
from dashboard.features.watch import weeks_csv as tables
from dashboard.http import base_url
from dashboard.http.endpoint import DocumentEndpoint
from dashboard.http.errors import QueryError
from dashboard.http.representation import Representation
from dashboard.open_data import open_data_urls
from dashboard.open_data.csv_writer import reader_delimiter

MEDIA_TYPES = {"html": "text/html", "txt": "text/plain"}


def routes(context: SiteContext) -> list[BaseRoute]:
    """The newsletter of every week in every language, and the table; another address beside them is not found."""
    letters = [
        Route(
            f"{open_data_urls.NEWSLETTERS}{language}/{{week}}.{ending}",
            DocumentEndpoint(context, partial(_newsletter, language, ending)),
        )
        for language in LANGUAGES
        for ending in MEDIA_TYPES
    ]
    return [
        *letters,
        Route(f"{open_data_urls.NEWSLETTERS}{{rest:path}}", DocumentEndpoint(context, _not_found)),
        Route(open_data_urls.WEEKS, DocumentEndpoint(context, _weeks)),
    ]


def _newsletter(language: Language, ending: str, context: SiteContext, request: Request) -> Representation | QueryError:
    week = weeks.parse_week(request.path_params["week"])
    if week is None:
        return _not_found(context, request)
    made = services.newsletter(language, week, _selection(request), base_url.base_url(context, request))
    return Representation((made.html if ending == "html" else made.text).encode(), MEDIA_TYPES[ending])


def _weeks(_context: SiteContext, request: Request) -> Representation:
    body = tables.weeks_csv(
        services.initiatives_by_start(_selection(request)), services.active_weeks(), reader_delimiter(request)
    )
    return Representation(body, "text/csv")


def _selection(request: Request) -> InitiativeFilter:
    asked = query_params.to_multidict(tuple(request.query_params.multi_items()))
    return query_params.parse_filters(asked, services.codes()).selection


def _not_found(_context: SiteContext, request: Request) -> QueryError:
    known = tuple(open_data_urls.newsletter(language, services.opening_week(), "html") for language in LANGUAGES)
    return QueryError("not_found", value=request.url.path, known=known)
