"""The feed of corrections."""

from __future__ import annotations

from functools import partial

from starlette.requests import Request
from starlette.routing import BaseRoute, Route

from dashboard.cache import MB, cached
from dashboard.context import SiteContext
from dashboard.features.data.corrections_feed import corrections_feed
from dashboard.http import base_url
from dashboard.http.endpoint import DocumentEndpoint
from dashboard.http.representation import Representation
from dashboard.languages import LANGUAGES, Language
from dashboard.static_site.atom import MEDIA_TYPE
from dashboard.urls import Urls


def routes(context: SiteContext) -> list[BaseRoute]:
    """The feed in every language."""
    return [
        Route(Urls("/").corrections_feed(language), DocumentEndpoint(context, partial(_feed, language)))
        for language in LANGUAGES
    ]


def _feed(language: Language, context: SiteContext, request: Request) -> Representation:
    return Representation(_feed_file(context, language, base_url.base_url(context, request)), MEDIA_TYPE)


@cached(max_bytes=3 * MB, is_finite=True)
def _feed_file(context: SiteContext, language: Language, base: str) -> bytes:
    return corrections_feed(context.catalogue, context.localizer(language), Urls(base))
