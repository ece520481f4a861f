"""Single charts as files: the image that stands for itself, and the figures that it shows."""

from __future__ import annotations

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
from dashboard.languages import Language
from dashboard.open_data.csv_tables import figures_csv
from dashboard.open_data.csv_writer import reader_delimiter
from dashboard.palette import SCHEMES, Scheme
from dashboard.urls import Urls

ROOT = "/charts"


def routes(context: SiteContext) -> list[BaseRoute]:
    """The files of every chart; another name is not found, rather than a page of the site."""
    return [
        Route(f"{ROOT}/{{name}}.svg", HeavyEndpoint(context, "chart", _svg, is_finite=True)),
        Route(f"{ROOT}/{{name}}.csv", DocumentEndpoint(context, _csv)),
        *fragments.routes(context),
    ]


def _svg(context: SiteContext, request: Request) -> HeavyDocument | QueryError:
    name, params = request.path_params["name"], query_params.to_multidict(tuple(request.query_params.multi_items()))
    if name not in CHARTS:
        return _no_such_chart(name)
    scheme = query_params.choice_param(params, "scheme", SCHEMES)
    key = (name, reader_language(request), base_url.base_url(context, request), scheme)
    return HeavyDocument(key, partial(_render_svg, context, *key), "image/svg+xml")


def _render_svg(context: SiteContext, name: str, language: Language, root: str, scheme: Scheme) -> bytes:
    """A chart as an image that stands for itself; ``root`` is the address of the site's top."""
    citations = CitationFactory(context, language, Urls(root), context.catalogue.release.date)
    return chart_file.chart_svg(CHARTS[name], citations, scheme).encode()


def _csv(context: SiteContext, request: Request) -> Representation | QueryError:
    name = request.path_params["name"]
    chart = CHARTS.get(name)
    if chart is None:
        return _no_such_chart(name)
    figures = chart_builder.chart_figures(chart, context.catalogue)
    disposition = {"Content-Disposition": f'attachment; filename="{name}.csv"'}
    return Representation(figures_csv(figures, reader_delimiter(request)), "text/csv", disposition)


def _no_such_chart(name: str) -> QueryError:
    return QueryError("not_found", value=name, valid_values=tuple(CHARTS))
