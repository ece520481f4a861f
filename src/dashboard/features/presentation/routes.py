"""The slides as a PowerPoint file: the story, or a reader's own slides that the address names as their page does."""

from __future__ import annotations

from starlette.requests import Request
from starlette.routing import BaseRoute, Route

from dashboard import services
from dashboard.catalogue.vocabulary import Language
from dashboard.context import SiteContext
from dashboard.features.presentation import deck, slide_links
from dashboard.http import base_url
from dashboard.http.endpoint import HeavyDocument, HeavyEndpoint
from dashboard.http.errors import QueryError
from dashboard.languages import DEFAULT_LANGUAGE, parse_language
from dashboard.open_data.parameters import LANGUAGE, Parameter, first_error, parse_query_string
from dashboard.urls import Urls

ADDRESS = "/present.pptx"
VIEWS = "views"
"""The parameter of a reader's own slides; as on their page, a view that cannot be understood is left out."""
NAME = Parameter("name", "text")
"""What a reader calls their slides: links to their page carry it, and a file name of ours says enough."""


def routes(context: SiteContext) -> list[BaseRoute]:
    """The address of the file."""
    return [Route(ADDRESS, HeavyEndpoint(context, "presentation", _deck))]


def _deck(context: SiteContext, request: Request) -> HeavyDocument | QueryError:
    parameters = parse_query_string(request.scope["query_string"])
    if isinstance(parameters, QueryError):
        return parameters
    own = services.own_slides(tuple(parameters.pop(VIEWS, []))[: slide_links.MAX_SLIDES])
    error = first_error(parameters, (LANGUAGE, NAME))
    if error:
        return error
    language = parse_language(parameters.get("lang", [""])[0]) or DEFAULT_LANGUAGE
    base = base_url.base_url(context, request)
    disposition = f'attachment; filename="{_file_name(language, own=bool(own))}"'
    return HeavyDocument(
        (language, base, tuple(map(slide_links.serialize_slide, own))),
        lambda: deck.build_deck(context, own or services.story_slides(), language, Urls(base)),
        deck.MEDIA_TYPE,
        {"Content-Disposition": disposition},
    )


def _file_name(language: Language, *, own: bool) -> str:
    kind = "slides" if own else "story"
    return f"confinement-initiatives-{kind}-{language}-{services.catalogue().release.version}.pptx"
