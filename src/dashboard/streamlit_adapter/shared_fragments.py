"""The fragments that several pages have: the sources of cards, which paper shows, and what the codes of filters mean.

No page waits for them to be shown, and none sends them to each reader anew.
"""

from __future__ import annotations

from collections.abc import Mapping

from markupsafe import Markup
from starlette.requests import Request
from starlette.routing import BaseRoute

from dashboard.cache import KB, cached
from dashboard.catalogue.query_limits import MAX_VALUES
from dashboard.components import definitions
from dashboard.components.card_sources import card_sources
from dashboard.context import SiteContext
from dashboard.http.content_negotiation import reader_language
from dashboard.http.fragment_bundle import FragmentBundle, fragment_route, fragment_url, fragment_version
from dashboard.languages import Language
from dashboard.streamlit_adapter.fragment_placeholder import fragment_placeholder

SOURCES, DEFINITIONS = "sources", "definitions"
"""The names of the fragment files. Their parts are called after initiatives, and after facets."""


def routes(context: SiteContext) -> list[BaseRoute]:
    """The fragment files."""
    return [fragment_route(context, SOURCES, _sources), fragment_route(context, DEFINITIONS, _definitions)]


def sources_url(context: SiteContext, language: Language, identifiers: tuple[str, ...]) -> str:
    """Where the sources of these initiatives are; in whichever order they stand, it is the same file."""
    ordered = tuple(sorted(identifiers))
    params = (("lang", language), *(("id", identifier) for identifier in ordered))
    return fragment_url(SOURCES, params, fragment_version(context, SOURCES, language, ordered))


@cached(max_bytes=60 * KB, is_finite=True)
def folded_definitions(context: SiteContext, language: Language) -> Mapping[str, Markup]:
    """The facets whose codes need words, each with the place of these to unfold."""
    localizer = context.localizer(language)
    url = fragment_url(DEFINITIONS, (("lang", language),), fragment_version(context, DEFINITIONS, language))
    return {
        facet: definitions.folded_definitions(facet, fragment_placeholder(url, facet, language, unseen=True), localizer)
        for facet in definitions.facet_definitions(context.catalogue, localizer)
    }


@cached(max_bytes=400 * KB)
def _sources_file(context: SiteContext, language: Language, identifiers: tuple[str, ...]) -> FragmentBundle:
    initiatives = [item for identifier in identifiers if (item := context.catalogue.initiative(identifier))]
    parts = card_sources(initiatives, context.localizer(language))
    return FragmentBundle.of(parts, fragment_version(context, SOURCES, language, identifiers))


@cached(max_bytes=60 * KB, is_finite=True)
def _definitions_file(context: SiteContext, language: Language) -> FragmentBundle:
    parts = definitions.facet_definitions(context.catalogue, context.localizer(language))
    return FragmentBundle.of(parts, fragment_version(context, DEFINITIONS, language))


def _sources(context: SiteContext, request: Request) -> FragmentBundle:
    """What is no identifier of the catalogue is left out, so that nothing is kept for it."""
    named = {*request.query_params.getlist("id")[:MAX_VALUES]}
    known = sorted(identifier for identifier in named if context.catalogue.initiative(identifier))
    return _sources_file(context, reader_language(request), tuple(known))


def _definitions(context: SiteContext, request: Request) -> FragmentBundle:
    return _definitions_file(context, reader_language(request))
