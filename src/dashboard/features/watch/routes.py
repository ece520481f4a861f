"""Files of the weekly watch: newsletters, feeds, the chart as an image and as a table.

They answer to the address of the page, so like it they leave out what they do not understand of a selection.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial
from itertools import product

from starlette.requests import Request
from starlette.routing import BaseRoute, Route

from dashboard.cache import KB, MB, cached
from dashboard.catalogue import query_params, weeks
from dashboard.catalogue.filters import SORTS, InitiativeFilter
from dashboard.catalogue.release_weeks import release_weeks
from dashboard.catalogue.weeks import Week
from dashboard.context import SiteContext
from dashboard.features.watch import fragments, newsletter_urls, watch_feed
from dashboard.features.watch.news import news_of
from dashboard.features.watch.newsletter import newsletter_of
from dashboard.features.watch.selection_feed import selection_feed
from dashboard.features.watch.week_queries import active_weeks, initiatives_by_start, opening_week, week_digests
from dashboard.features.watch.weekly_chart_card import weekly_chart_of
from dashboard.features.watch.weeks_csv import weeks_csv, weeks_table
from dashboard.http import base_url
from dashboard.http.content_negotiation import reader_language
from dashboard.http.endpoint import DocumentEndpoint
from dashboard.http.errors import QueryError
from dashboard.http.heavy_endpoint import HeavyDocument, HeavyEndpoint
from dashboard.http.representation import Representation
from dashboard.i18n import filters_text
from dashboard.languages import LANGUAGES, Language, parse_language
from dashboard.open_data import file_names
from dashboard.open_data.export_metadata import ExportMetadata
from dashboard.open_data.file_response import release_headers
from dashboard.open_data.media_types import CSV, XLSX
from dashboard.open_data.reader_files import reader_csv, reader_workbook, release_notes
from dashboard.palette import SCHEMES, Scheme
from dashboard.static_site import atom
from dashboard.urls import Urls

MEDIA_TYPES = {"html": "text/html", "txt": "text/plain"}


def routes(context: SiteContext) -> list[BaseRoute]:
    """The files of the watch; another address beside newsletters is not found, rather than a page."""
    feeds = [
        Route(Urls("/").feed(language), DocumentEndpoint(context, partial(_feed, language))) for language in LANGUAGES
    ]
    return [
        *feeds,
        *_newsletter_routes(context),
        Route(newsletter_urls.WEEKS, DocumentEndpoint(context, _weeks_csv)),
        Route("/charts/weeks.xlsx", HeavyEndpoint(context, "weekly_workbook", _weeks_xlsx, max_bytes=100 * KB)),
        Route("/charts/weeks.svg", HeavyEndpoint(context, "weekly_chart", _weeks_svg, max_bytes=500 * KB)),
        *fragments.routes(context),
    ]


def _newsletter_routes(context: SiteContext) -> Iterator[BaseRoute]:
    for language, ending in product(LANGUAGES, MEDIA_TYPES):
        address = f"{newsletter_urls.NEWSLETTERS}{language}/{newsletter_urls.NEWS}{{week}}.{ending}"
        yield Route(address, DocumentEndpoint(context, partial(_news, language, ending)))
        address = f"{newsletter_urls.NEWSLETTERS}{language}/{{week}}.{ending}"
        yield Route(address, DocumentEndpoint(context, partial(_newsletter, language, ending)))
    yield Route(f"{newsletter_urls.NEWSLETTERS}{{rest:path}}", DocumentEndpoint(context, _no_such_newsletter))


def _newsletter(language: Language, ending: str, context: SiteContext, request: Request) -> Representation | QueryError:
    week = weeks.parse_week(request.path_params["week"])
    if week is None:
        return _no_such_newsletter(context, request)
    base = base_url.base_url(context, request)
    newsletter = newsletter_of(context, language, week, _selection(context, request), base)
    return Representation((newsletter.html if ending == "html" else newsletter.text).encode(), MEDIA_TYPES[ending])


def _news(language: Language, ending: str, context: SiteContext, request: Request) -> Representation | QueryError:
    known = {week.code: week for week in release_weeks(context.catalogue)}
    week = known.get(request.path_params["week"])
    if week is None:
        valid = tuple(newsletter_urls.news(language, week, ending) for week in known.values())
        return QueryError("not_found", value=request.url.path, valid_values=valid)
    news = news_of(context, language, week, base_url.base_url(context, request))
    return Representation((news.html if ending == "html" else news.text).encode(), MEDIA_TYPES[ending])


def _feed(language: Language, context: SiteContext, request: Request) -> Representation:
    """The feed of the weeks; where the address selects initiatives, that of these."""
    selection, base = replace(_selection(context, request), sort=SORTS[0]), base_url.base_url(context, request)
    is_whole = selection == InitiativeFilter()
    body = _watch_feed(context, language, base) if is_whole else selection_feed(context, language, selection, base)
    return Representation(body, atom.MEDIA_TYPE)


@cached(max_bytes=3 * MB, is_finite=True)
def _watch_feed(context: SiteContext, language: Language, base: str) -> bytes:
    return watch_feed.watch_feed(week_digests(context), context.catalogue, context.localizer(language), Urls(base))


def _weeks_csv(context: SiteContext, request: Request) -> Representation:
    """When the initiatives of the selection began, as a table, for people whose address says the language."""
    language, selection = parse_language(request.query_params.get("lang")), _selection(context, request)
    starts, weeks_shown = initiatives_by_start(context, selection, reader_language(request)), active_weeks(context)
    headers = _file_headers(context, selection, language, "csv")
    if language is None:
        return Representation(weeks_csv(starts, weeks_shown), CSV, headers)
    localizer = context.localizer(language)
    return Representation(reader_csv(weeks_table(starts, weeks_shown, localizer), localizer), CSV, headers)


def _weeks_xlsx(context: SiteContext, request: Request) -> HeavyDocument:
    """The same with notes as a workbook."""
    language, selection = reader_language(request), _selection(context, request)
    root, headers = base_url.base_url(context, request), _file_headers(context, selection, language, "xlsx")
    key = (language, query_params.serialize_filters(selection), root)
    return HeavyDocument(key, partial(_render_weeks_xlsx, context, language, selection, root), XLSX, headers)


def _render_weeks_xlsx(context: SiteContext, language: Language, selection: InitiativeFilter, root: str) -> bytes:
    localizer, query = context.localizer(language), query_params.serialize_filters(selection)
    t, about = localizer.t, ExportMetadata(context.catalogue.release, query)
    table = weeks_table(initiatives_by_start(context, selection, language), active_weeks(context), localizer)
    filters = filters_text.describe_filters(query, localizer, localizer.facet)
    notes = [
        (t("notes-selection"), filters or t("notes-no-filter")),
        *release_notes(about, localizer, Urls(root).watch(query, (("lang", language),))),
        (t("notes-caveat"), t("watch-chart-caveat")),
    ]
    return reader_workbook((table,), notes, about, localizer)


def _file_headers(
    context: SiteContext,
    selection: InitiativeFilter,
    language: Language | None,
    ending: str,
    disposition: str = "attachment",
) -> Mapping[str, str]:
    query, release = query_params.serialize_filters(selection), context.catalogue.release
    if language is None:
        selected, kind = file_names.selection_codes(query), "chart weeks"
    else:
        localizer = context.localizer(language)
        selected, kind = file_names.selection_name(query, localizer, localizer.facet), localizer.t("stem-weeks")
    name = f"{file_names.file_stem(kind, release.version, language, selected)}.{ending}"
    return release_headers(release, name, disposition)


def _weeks_svg(context: SiteContext, request: Request) -> HeavyDocument:
    """The chart of the weeks of the selection."""
    params = _params(request)
    selection, week = _selection(context, request), query_params.week_param(params, opening_week(context))
    scheme = query_params.choice_param(params, "scheme", SCHEMES)
    view, root = (reader_language(request), selection, week), base_url.base_url(context, request)
    key = (*view, root, scheme)
    headers = _file_headers(context, selection, reader_language(request), "svg", "inline")
    return HeavyDocument(key, partial(_render_weeks_svg, context, view, root, scheme), "image/svg+xml", headers)


def _render_weeks_svg(
    context: SiteContext, view: tuple[Language, InitiativeFilter, Week], root: str, scheme: Scheme
) -> bytes:
    """The weekly chart of ``view`` as an image; ``root`` is the address of the site's top."""
    image = weekly_chart_of(context, *view).svg_image(Urls(root), context.catalogue.release, scheme)
    return image.encode()


def _selection(context: SiteContext, request: Request) -> InitiativeFilter:
    return query_params.parse_filters(_params(request), context.codes).selection


def _params(request: Request) -> query_params.QueryValues:
    return query_params.to_multidict(tuple(request.query_params.multi_items()))


def _no_such_newsletter(context: SiteContext, request: Request) -> QueryError:
    week = opening_week(context)
    newsletters = tuple(newsletter_urls.newsletter(language, week, "html") for language in LANGUAGES)
    return QueryError("not_found", value=request.url.path, valid_values=newsletters)
