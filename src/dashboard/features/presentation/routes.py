"""The slides as a PowerPoint file: the story, or a reader's own slides that the address names as their page does."""

from __future__ import annotations

from functools import partial

from starlette.requests import Request
from starlette.routing import BaseRoute, Route

from dashboard.catalogue.slide_params import NAME, VIEWS, limit_views
from dashboard.context import SiteContext
from dashboard.features.presentation import deck, fragments, speaker
from dashboard.features.presentation.own_slides import OwnSlides, read_own_slides
from dashboard.features.presentation.story import SLIDES
from dashboard.http import base_url
from dashboard.http.errors import QueryError
from dashboard.http.heavy_endpoint import HeavyDocument, HeavyEndpoint
from dashboard.languages import DEFAULT_LANGUAGE, Language, parse_language
from dashboard.open_data.file_names import file_stem, given_name
from dashboard.open_data.file_response import release_headers
from dashboard.open_data.parameters import LANGUAGE, Parameter, first_error, parse_query_string
from dashboard.urls import Urls

ADDRESS = "/present.pptx"
NAME_PARAMETER = Parameter(NAME, "text")
"""What a reader calls their slides."""


def routes(context: SiteContext) -> list[BaseRoute]:
    """The address of the file, the fragments of the page, and the speaker's window."""
    return [
        Route(ADDRESS, HeavyEndpoint(context, "presentation", _powerpoint)),
        *fragments.routes(context),
        *speaker.routes(context),
    ]


def _powerpoint(context: SiteContext, request: Request) -> HeavyDocument | QueryError:
    parameters = parse_query_string(request.scope["query_string"])
    if isinstance(parameters, QueryError):
        return parameters
    views = limit_views(parameters.pop(VIEWS, []))
    error = first_error(parameters, (LANGUAGE, NAME_PARAMETER))
    if error:
        return error
    # As on their page, a view that cannot be understood is left out.
    own = read_own_slides(context, views, parameters.get(NAME, [""])[0])
    language = parse_language(parameters.get(LANGUAGE.name, [""])[0]) or DEFAULT_LANGUAGE
    base = base_url.base_url(context, request)
    return HeavyDocument(
        key=(language, base, own),
        render=partial(_render, context, language, own, base),
        media_type=deck.MEDIA_TYPE,
        headers=release_headers(context.catalogue.release, _file_name(context, language, own)),
    )


def _render(context: SiteContext, language: Language, own: OwnSlides, base: str) -> bytes:
    """The own slides where there are any, or else the story, with links to the site at ``base``."""
    return deck.build_deck(context, own.slides or SLIDES, language, Urls(base), own.name)


def _file_name(context: SiteContext, language: Language, own: OwnSlides) -> str:
    kind = context.localizer(language).t("stem-slides" if own.slides else "stem-story")
    return f"{file_stem(kind, context.catalogue.release.version, language, given_name(own.name))}.pptx"
