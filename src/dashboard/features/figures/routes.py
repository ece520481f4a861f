"""Single charts as files: the picture that stands for itself, and the figures that it shows."""

from __future__ import annotations

from starlette.requests import Request
from starlette.routing import BaseRoute, Route

from dashboard import services
from dashboard.catalogue import query_params
from dashboard.charts import chart_registry
from dashboard.charts.chart_registry import CHARTS
from dashboard.context import SiteContext
from dashboard.features.watch import page as watch_page
from dashboard.features.watch import weekly_chart_card
from dashboard.http import base_url
from dashboard.http.content_negotiation import reader_language
from dashboard.http.endpoint import DocumentEndpoint, HeavyDocument, HeavyEndpoint
from dashboard.http.errors import QueryError
from dashboard.http.representation import Representation
from dashboard.open_data import exports
from dashboard.open_data.csv_writer import reader_delimiter
from dashboard.palette import Scheme

ROOT = "/charts"
MEDIA_TYPE = "image/svg+xml"


def routes(context: SiteContext) -> list[BaseRoute]:
    """The files of every chart; another name is not found, rather than a page of the site."""
    return [
        Route(f"{ROOT}/{weekly_chart_card.NAME}.svg", HeavyEndpoint(context, "weekly_chart", _weekly_chart)),
        Route(f"{ROOT}/{{name}}.svg", HeavyEndpoint(context, "chart", _chart)),
        Route(f"{ROOT}/{{name}}.csv", DocumentEndpoint(context, _figures)),
    ]


def _chart(context: SiteContext, request: Request) -> HeavyDocument | QueryError:
    name, language, scheme = request.path_params["name"], reader_language(request), _scheme(request)
    if name not in CHARTS:
        return _not_found(name)
    site = base_url.site_url(context, request)
    return HeavyDocument(
        (name, language, site, scheme), lambda: services.chart_svg(name, language, site, scheme) or b"", MEDIA_TYPE
    )


def _weekly_chart(context: SiteContext, request: Request) -> HeavyDocument:
    """The chart of the watch of what the address selects; like its page it leaves out what it does not understand."""
    parameters = query_params.to_multidict(tuple(request.query_params.multi_items()))
    selection = query_params.parse_filters(parameters, context.codes).selection
    week = query_params.week_param(parameters, services.opening_week())
    language, scheme, site = reader_language(request), _scheme(request), base_url.site_url(context, request)

    def render() -> bytes:
        chart = watch_page.build_weekly_chart(language, selection, week)
        return chart.picture(site, context.catalogue.release, scheme).encode()

    return HeavyDocument((language, selection, week, site, scheme), render, MEDIA_TYPE)


def _figures(context: SiteContext, request: Request) -> Representation | QueryError:
    name = request.path_params["name"]
    chart = CHARTS.get(name)
    if chart is None:
        return _not_found(name)
    body = exports.figures_csv(chart_registry.chart_figures(chart, context.catalogue), reader_delimiter(request))
    return Representation(body, "text/csv", {"Content-Disposition": f'attachment; filename="{name}.csv"'})


def _scheme(request: Request) -> Scheme:
    return "dark" if request.query_params.get("scheme") == "dark" else "light"


def _not_found(name: str) -> QueryError:
    return QueryError("not_found", value=name, known=tuple(CHARTS))
