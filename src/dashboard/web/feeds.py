"""The Atom feeds of the watch, one a language; every address in them is below the one that was asked."""

from __future__ import annotations

from functools import partial

from starlette.requests import Request
from starlette.routing import BaseRoute, Route

from dashboard.catalogue.strict import Fault
from dashboard.catalogue.vocabulary import LANGUAGES, Language
from dashboard.publish.feed import MEDIA_TYPE, feed
from dashboard.publish.links import Links, feed_path
from dashboard.ui import store
from dashboard.web import origin
from dashboard.web.resource import File, Resource


def routes() -> list[BaseRoute]:
    """The feeds; another address beside them is not found, rather than a page of the site."""
    found = [Route(f"/{feed_path(language)}", Resource(partial(_feed, language))) for language in LANGUAGES]
    return [*found, Route("/feed/{rest:path}", Resource(_nothing))]


def _feed(language: Language, request: Request) -> File:
    links = Links(origin.base(request), language)
    body = feed(store.issues(), store.labels(language), links, store.catalogue().release)
    return File(body, MEDIA_TYPE)


def _nothing(request: Request) -> Fault:
    return Fault("not_found", value=request.url.path, known=tuple(f"/{feed_path(language)}" for language in LANGUAGES))
