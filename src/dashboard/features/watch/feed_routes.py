"""The Atom feeds of the watch, one a language; every address in them is below the one that was asked."""

from __future__ import annotations

from functools import partial

from starlette.requests import Request
from starlette.routing import BaseRoute, Route

from dashboard import services
from dashboard.catalogue.vocabulary import LANGUAGES, Language
from dashboard.features.watch.feed import MEDIA_TYPE, atom_feed
from dashboard.http import base_url
from dashboard.http.representation import FileEndpoint, Representation
from dashboard.open_data.query_validation import QueryError
from dashboard.static_site.static_urls import Links, feed_path
from dashboard.streamlit_adapter.session import current_context


def routes() -> list[BaseRoute]:
    """The feeds; another address beside them is not found, rather than a page of the site."""
    found = [Route(f"/{feed_path(language)}", FileEndpoint(partial(_feed, language))) for language in LANGUAGES]
    return [*found, Route("/feed/{rest:path}", FileEndpoint(_nothing))]


def _feed(language: Language, request: Request) -> Representation:
    links = Links(base_url.base_url(current_context(), request), language)
    body = atom_feed(services.week_digests(), services.localizer(language), links, services.catalogue().release)
    return Representation(body, MEDIA_TYPE)


def _nothing(request: Request) -> QueryError:
    return QueryError(
        "not_found", value=request.url.path, known=tuple(f"/{feed_path(language)}" for language in LANGUAGES)
    )
