"""Single charts as files: the picture that stands for itself, and the figures that it shows."""

from __future__ import annotations

from starlette.requests import Request
from starlette.routing import BaseRoute, Route

from dashboard import services
from dashboard.catalogue import query_params
from dashboard.charts import chart_registry
from dashboard.citations import citation_factory
from dashboard.features.watch import page as watch_page
from dashboard.features.watch import weekly_chart_card
from dashboard.http import base_url
from dashboard.http.content_negotiation import reader_delimiter, reader_language
from dashboard.http.representation import FileEndpoint, Representation
from dashboard.open_data import exports
from dashboard.open_data.query_validation import QueryError
from dashboard.palette import Scheme
from dashboard.streamlit_adapter.session import current_context

ROOT = "/charts"


def routes() -> list[BaseRoute]:
    """The files of every chart; another name is not found, rather than a page of the site."""
    return [
        Route(f"{ROOT}/{weekly_chart_card.NAME}.svg", FileEndpoint(_weeks)),
        Route(f"{ROOT}/{{name}}.svg", FileEndpoint(_picture)),
        Route(f"{ROOT}/{{name}}.csv", FileEndpoint(_figures)),
    ]


def _picture(request: Request) -> Representation | QueryError:
    name, scheme = request.path_params["name"], _scheme(request)
    site = base_url.base_url(current_context(), request).rstrip("/")
    body = services.chart_svg(name, reader_language(request), site, scheme)
    return Representation(body, "image/svg+xml") if body else _nothing(name)


def _weeks(request: Request) -> Representation:
    """The chart of the watch of what the address selects; like its page it leaves out what it does not understand."""
    asked = {key: request.query_params.getlist(key) for key in request.query_params}
    selection, week = (
        query_params.parse_filters(asked, services.codes()).selection,
        query_params.week_param(asked, services.opening_week()),
    )
    drawn = watch_page.build_weekly_chart(reader_language(request), selection, week)
    site = base_url.base_url(current_context(), request).rstrip("/")
    return Representation(drawn.picture(site, services.catalogue().release, _scheme(request)).encode(), "image/svg+xml")


def _figures(request: Request) -> Representation | QueryError:
    name = request.path_params["name"]
    chart = citation_factory.available_charts(services.catalogue()).get(name)
    if chart is None:
        return _nothing(name)
    body = exports.figures_csv(chart_registry.chart_figures(chart, services.catalogue()), reader_delimiter(request))
    return Representation(body, "text/csv", {"Content-Disposition": f'attachment; filename="{name}.csv"'})


def _scheme(request: Request) -> Scheme:
    return "dark" if request.query_params.get("scheme") == "dark" else "light"


def _nothing(name: str) -> QueryError:
    return QueryError("not_found", value=name, known=tuple(citation_factory.available_charts(services.catalogue())))
