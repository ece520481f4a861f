"""The dot plot where a page shows it: a fragment, which the document of the page holds as well."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from markupsafe import Markup
from starlette.requests import Request
from starlette.routing import BaseRoute

from dashboard.catalogue.filters import SORTS, InitiativeFilter
from dashboard.catalogue.query_params import choice_param, parse_filters, serialize_filters, to_multidict
from dashboard.components.dot_plot import dot_plot_html
from dashboard.context import SiteContext
from dashboard.http.content_negotiation import reader_language
from dashboard.http.fragment_bundle import FragmentBundle, fragment_route, fragment_url, fragment_version
from dashboard.languages import Language
from dashboard.urls import GALLERY, HOME, WATCH

NAME = "starts"
"""The name of the fragment file and of the one part in it."""
PLACES: Sequence[str] = (HOME, GALLERY, WATCH)
"""The pages that show it; all but the first show it low, above a list."""
PLACE = "place"
"""The parameter that names one of them."""


def routes(context: SiteContext) -> list[BaseRoute]:
    """The fragment file."""
    return [fragment_route(context, NAME, _fragment)]


def dot_plot_url(context: SiteContext, language: Language, selection: InitiativeFilter, place: str) -> str:
    """Where the dot plot of ``selection`` is, as the page ``place`` shows it."""
    pairs = (*serialize_filters(_unordered(selection, place)), (PLACE, place), ("lang", language))
    return fragment_url(NAME, pairs, fragment_version(context, NAME, pairs))


def _fragment(context: SiteContext, request: Request) -> FragmentBundle:
    params = to_multidict(tuple(request.query_params.multi_items()))
    selection, place = parse_filters(params, context.codes).selection, choice_param(params, PLACE, PLACES)
    language = reader_language(request)
    pairs = (*serialize_filters(_unordered(selection, place)), (PLACE, place), ("lang", language))
    html = _html(context, language, selection, place)
    return FragmentBundle.of({NAME: html}, fragment_version(context, NAME, pairs))


def _html(context: SiteContext, language: Language, selection: InitiativeFilter, place: str) -> Markup:
    return dot_plot_html(context, language, _unordered(selection, place), place, is_low=place != HOME)


def _unordered(selection: InitiativeFilter, place: str) -> InitiativeFilter:
    """``selection`` without its order; that of the home page is all."""
    return InitiativeFilter() if place == HOME else replace(selection, sort=SORTS[0])
