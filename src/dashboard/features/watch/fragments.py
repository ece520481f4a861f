"""The fragments of the watch: the chart of the weeks, the initiatives without a week, the table of the lockdowns."""

from __future__ import annotations

from starlette.requests import Request
from starlette.routing import BaseRoute

from dashboard.cache import MB, cached
from dashboard.catalogue import query_params
from dashboard.catalogue.filters import InitiativeFilter
from dashboard.catalogue.weeks import Week
from dashboard.context import SiteContext
from dashboard.features.watch.week_html import lockdowns_table, undated_list
from dashboard.features.watch.week_queries import initiatives_by_start, opening_week, undated_groups
from dashboard.features.watch.weekly_chart_card import view_params, weekly_chart_of
from dashboard.http.content_negotiation import reader_language
from dashboard.http.fragment_bundle import FragmentBundle, fragment_route, fragment_url, fragment_version
from dashboard.languages import Language
from dashboard.urls import Urls

WEEKS, MONTHS, LOCKDOWNS = "weeks", "months", "lockdowns"
"""The names of the fragment files, and of the one part in each."""


def routes(context: SiteContext) -> list[BaseRoute]:
    """The fragment files of the watch."""
    return [
        fragment_route(context, WEEKS, _weeks),
        fragment_route(context, MONTHS, _months),
        fragment_route(context, LOCKDOWNS, _lockdowns),
    ]


def weeks_url(language: Language, selection: InitiativeFilter, week: Week) -> str:
    """Where the chart of the weeks is; like that of ``months_url`` the address does not name its content."""
    return fragment_url(WEEKS, view_params(selection, week, language))


def months_url(language: Language, selection: InitiativeFilter) -> str:
    """Where those of ``selection`` are whose day is not known."""
    return fragment_url(MONTHS, (*query_params.serialize_filters(selection), ("lang", language)))


def lockdowns_url(context: SiteContext, language: Language) -> str:
    """Where the table of all lockdowns is."""
    return fragment_url(LOCKDOWNS, (("lang", language),), fragment_version(context, LOCKDOWNS, language))


@cached(max_bytes=MB)
def weeks_fragment(context: SiteContext, language: Language, selection: InitiativeFilter, week: Week) -> FragmentBundle:
    """The chart of the weeks with all that stands beside it."""
    return FragmentBundle.of({WEEKS: weekly_chart_of(context, language, selection, week).card()})


@cached(max_bytes=MB)
def months_fragment(context: SiteContext, language: Language, selection: InitiativeFilter) -> FragmentBundle:
    """Those of ``selection`` without a week, group by group.

    Their links name nothing but the initiative: the browser completes them with what the page carries along, so that
    the file does not grow with the address of the reader.
    """
    localizer = context.localizer(language)
    groups = undated_groups(initiatives_by_start(context, selection, language), localizer)
    return FragmentBundle.of({MONTHS: undated_list(groups, localizer, lambda item: Urls().initiative(item.id))})


@cached(max_bytes=MB, is_finite=True)
def lockdowns_fragment(context: SiteContext, language: Language) -> FragmentBundle:
    """The table of all lockdowns."""
    table = lockdowns_table(context.catalogue.lockdowns, context.localizer(language))
    return FragmentBundle.of({LOCKDOWNS: table}, fragment_version(context, LOCKDOWNS, language))


def _weeks(context: SiteContext, request: Request) -> FragmentBundle:
    return weeks_fragment(context, *_view(context, request))


def _months(context: SiteContext, request: Request) -> FragmentBundle:
    language, selection, _ = _view(context, request)
    return months_fragment(context, language, selection)


def _lockdowns(context: SiteContext, request: Request) -> FragmentBundle:
    return lockdowns_fragment(context, reader_language(request))


def _view(context: SiteContext, request: Request) -> tuple[Language, InitiativeFilter, Week]:
    """The language, the selection and the week that ``request`` asks for, as the page understands them."""
    params = query_params.to_multidict(tuple(request.query_params.multi_items()))
    selection = query_params.parse_filters(params, context.codes).selection
    return reader_language(request), selection, query_params.week_param(params, opening_week(context))
