"""The Atom feeds of the watch, one a language; every address in them is below the one that was asked."""

from __future__ import annotations

from functools import partial

from starlette.requests import Request
from starlette.routing import BaseRoute, Route

from dashboard import services
from dashboard.catalogue.vocabulary import LANGUAGES, Language
from dashboard.context import SiteContext
from dashboard.features.watch.feed import MEDIA_TYPE, atom_feed
from dashboard.http import base_url
from dashboard.http.endpoint import DocumentEndpoint
from dashboard.http.errors import QueryError
from dashboard.http.representation import Representation
from dashboard.static_site.static_urls import Links, feed_path


def routes(context: SiteContext) -> list[BaseRoute]:
    """The feeds; another address beside them is not found, rather than a page of the site."""
    feeds = [
        Route(f"/{feed_path(language)}", DocumentEndpoint(context, partial(_feed, language))) for language in LANGUAGES
    ]
    return [*feeds, Route("/feed/{rest:path}", DocumentEndpoint(context, _not_found))]


def _feed(language: Language, context: SiteContext, request: Request) -> Representation:
    links = Links(base_url.base_url(context, request), language)
    body = atom_feed(services.week_digests(), services.localizer(language), links, services.catalogue().release)
    return Representation(body, MEDIA_TYPE)


def _not_found(_context: SiteContext, request: Request) -> QueryError:
    return QueryError(
        "not_found", value=request.url.path, known=tuple(f"/{feed_path(language)}" for language in LANGUAGES)
    )
