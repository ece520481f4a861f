"""The Atom feeds of the watch, one a language; every address in them is below the one that was asked."""

from __future__ import annotations

from functools import partial

from starlette.requests import Request
from starlette.routing import BaseRoute, Route

from dashboard import services
from dashboard.catalogue.vocabulary import LANGUAGES, Language
from dashboard.features.watch.feed import MEDIA_TYPE, feed
from dashboard.http import base_url
from dashboard.http.representation import File, Resource
from dashboard.open_data.query_validation import Fault
from dashboard.static_site.static_urls import Links, feed_path


def routes() -> list[BaseRoute]:
    """The feeds; another address beside them is not found, rather than a page of the site."""
    found = [Route(f"/{feed_path(language)}", Resource(partial(_feed, language))) for language in LANGUAGES]
    return [*found, Route("/feed/{rest:path}", Resource(_nothing))]


def _feed(language: Language, request: Request) -> File:
    links = Links(base_url.base(request), language)
    body = feed(services.issues(), services.labels(language), links, services.catalogue().release)
    return File(body, MEDIA_TYPE)


def _nothing(request: Request) -> Fault:
    return Fault("not_found", value=request.url.path, known=tuple(f"/{feed_path(language)}" for language in LANGUAGES))
