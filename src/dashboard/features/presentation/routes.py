"""The slides as a PowerPoint file: the story, or a reader's own slides that the address names as their page does."""

from __future__ import annotations

from starlette.requests import Request
from starlette.routing import BaseRoute, Route

from dashboard import services
from dashboard.catalogue.query_params import QueryParams
from dashboard.catalogue.vocabulary import Language
from dashboard.features.presentation import deck, slide_links
from dashboard.http.representation import FileEndpoint, Representation
from dashboard.languages import DEFAULT_LANGUAGE, parse_language
from dashboard.open_data import query_validation
from dashboard.open_data.query_validation import Parameter, QueryError
from dashboard.urls import Urls

ADDRESS = "/present.pptx"
VIEWS = "views"
"""The parameter of a reader's own slides; as on their page, a view that cannot be understood is left out."""
NAME = Parameter("name", "text")
"""What a reader calls their slides: links to their page carry it, and a file name of ours says enough."""


def routes() -> list[BaseRoute]:
    """The address of the file."""
    return [Route(ADDRESS, FileEndpoint(_answer))]


def _answer(request: Request) -> Representation | QueryError:
    parameters = query_validation.parse_query_string(request.scope["query_string"])
    if isinstance(parameters, QueryError):
        return parameters
    own = services.own_slides(tuple(parameters.pop(VIEWS, []))[: slide_links.MAX_SLIDES])
    fault = query_validation.first_error(parameters, (query_validation.LANGUAGE, NAME))
    if fault:
        return fault
    language = parse_language(parameters.get("lang", [""])[0]) or DEFAULT_LANGUAGE
    base = str(request.base_url)
    body = deck.build_deck(
        own or services.story_slides(),
        services.slide_context(),
        services.shapes(),
        services.localizer(language),
        lambda page, pairs, fragment: address(base, page, pairs, fragment),
    )
    disposition = f'attachment; filename="{_file_name(language, own=bool(own))}"'
    return Representation(body, deck.MEDIA_TYPE, {"Content-Disposition": disposition})


def address(base: str, page: str, pairs: QueryParams, fragment: str) -> str:
    """The whole address of a page below ``base``."""
    return Urls(base).page(page, pairs, fragment)


def _file_name(language: Language, *, own: bool) -> str:
    kind = "slides" if own else "story"
    return f"confinement-initiatives-{kind}-{language}-{services.catalogue().release.version}.pptx"
