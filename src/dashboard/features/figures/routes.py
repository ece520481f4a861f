"""Single charts as files: the image that stands for itself, and the figures that it shows."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from starlette.requests import Request
from starlette.routing import BaseRoute, Route

from dashboard.catalogue import query_params
from dashboard.charts import chart_builder
from dashboard.charts.chart_registry import CHARTS
from dashboard.citations import chart_file
from dashboard.citations.citation_factory import CitationFactory
from dashboard.context import SiteContext
from dashboard.features.figures import fragments
from dashboard.http import base_url
from dashboard.http.content_negotiation import reader_language
from dashboard.http.endpoint import DocumentEndpoint
from dashboard.http.errors import QueryError
from dashboard.http.heavy_endpoint import HeavyDocument, HeavyEndpoint
from dashboard.http.representation import Representation
from dashboard.languages import Language, parse_language
from dashboard.open_data import file_names
from dashboard.open_data.csv_tables import records_csv
from dashboard.open_data.export_metadata import ExportMetadata
from dashboard.open_data.file_response import release_headers
from dashboard.open_data.media_types import CSV, XLSX
from dashboard.open_data.reader_files import caveat_notes, reader_csv, reader_workbook, release_notes
from dashboard.open_data.reader_tables import records_table, sources_table
from dashboard.palette import SCHEMES, Scheme
from dashboard.urls import Urls

ROOT = "/charts"


def routes(context: SiteContext) -> list[BaseRoute]:
    """The files of every chart; another name is not found, rather than a page of the site."""
    return [
        Route(f"{ROOT}/{{name}}.svg", HeavyEndpoint(context, "chart", _svg, is_finite=True)),
        Route(f"{ROOT}/{{name}}.csv", DocumentEndpoint(context, _csv)),
        Route(f"{ROOT}/{{name}}.xlsx", HeavyEndpoint(context, "chart_workbook", _xlsx, is_finite=True)),
        *fragments.routes(context),
    ]


def _svg(context: SiteContext, request: Request) -> HeavyDocument | QueryError:
    name, params = request.path_params["name"], query_params.to_multidict(tuple(request.query_params.multi_items()))
    if name not in CHARTS:
        return _no_such_chart(name)
    scheme = query_params.choice_param(params, "scheme", SCHEMES)
    key = (name, reader_language(request), base_url.base_url(context, request), scheme)
    headers = _file_headers(context, name, reader_language(request), "svg", "inline")
    return HeavyDocument(key, partial(_render_svg, context, *key), "image/svg+xml", headers)


def _render_svg(context: SiteContext, name: str, language: Language, root: str, scheme: Scheme) -> bytes:
    """A chart as an image that stands for itself; ``root`` is the address of the site's top."""
    citations = CitationFactory(context, language, Urls(root), context.catalogue.release.date)
    return chart_file.chart_svg(CHARTS[name], citations, scheme).encode()


def _csv(context: SiteContext, request: Request) -> Representation | QueryError:
    """The figures of a chart for the spreadsheet of a reader whose address says the language, else for programs."""
    name = request.path_params["name"]
    chart, language = CHARTS.get(name), parse_language(request.query_params.get("lang"))
    if chart is None:
        return _no_such_chart(name)
    figures, urls = chart_builder.chart_figures(chart, context.catalogue), base_url.request_urls(context, request)
    headers = _file_headers(context, name, language, "csv")
    if language is None:
        return Representation(records_csv("figures", figures, urls), CSV, headers)
    localizer = context.localizer(language)
    return Representation(reader_csv(records_table("figures", figures, localizer, urls), localizer), CSV, headers)


def _xlsx(context: SiteContext, request: Request) -> HeavyDocument | QueryError:
    name = request.path_params["name"]
    if name not in CHARTS:
        return _no_such_chart(name)
    key = (name, reader_language(request), base_url.base_url(context, request))
    return HeavyDocument(
        key, partial(_render_xlsx, context, *key), XLSX, _file_headers(context, name, reader_language(request), "xlsx")
    )


def _render_xlsx(context: SiteContext, name: str, language: Language, root: str) -> bytes:
    """The figures of a chart, their sources, and notes on both."""
    citations = CitationFactory(context, language, Urls(root), context.catalogue.release.date)
    localizer, chart, urls = citations.localizer, CHARTS[name], citations.urls
    figures, citation = chart_builder.chart_figures(chart, context.catalogue), citations.chart_citation(chart)
    about = ExportMetadata(context.catalogue.release)
    notes = [
        (localizer.t("notes-selection"), citation.name),
        *release_notes(about, localizer, citation.permalink),
        *caveat_notes("figures", localizer),
    ]
    tables = (records_table("figures", figures, localizer, urls), sources_table(figures, localizer, urls))
    return reader_workbook(tables, notes, about, localizer)


def _file_headers(
    context: SiteContext, name: str, language: Language | None, ending: str, disposition: str = "attachment"
) -> Mapping[str, str]:
    release = context.catalogue.release
    kind = context.localizer(language).t("stem-chart", name=name) if language else f"chart {name}"
    return release_headers(release, f"{file_names.file_stem(kind, release.version, language)}.{ending}", disposition)


def _no_such_chart(name: str) -> QueryError:
    return QueryError("not_found", value=name, valid_values=tuple(CHARTS))
