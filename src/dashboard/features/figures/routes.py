"""Single charts as files: the picture that stands for itself, and the figures that it shows."""

from __future__ import annotations

from starlette.requests import Request
from starlette.routing import BaseRoute, Route

from dashboard import services
from dashboard.catalogue import query_params
from dashboard.charts import chart_registry
from dashboard.charts.palette import Scheme
from dashboard.citations import citation_factory
from dashboard.features.watch import page as watch_page
from dashboard.features.watch import weekly_chart_card
from dashboard.http import base_url
from dashboard.http.content_negotiation import delimiter, reader_language
from dashboard.http.representation import File, Resource
from dashboard.open_data import exports
from dashboard.open_data.query_validation import Fault

ROOT = "/charts"


def routes() -> list[BaseRoute]:
    """The files of every chart; another name is not found, rather than a page of the site."""
    return [
        Route(f"{ROOT}/{weekly_chart_card.NAME}.svg", Resource(_weeks)),
        Route(f"{ROOT}/{{name}}.svg", Resource(_picture)),
        Route(f"{ROOT}/{{name}}.csv", Resource(_figures)),
    ]


def _picture(request: Request) -> File | Fault:
    name, scheme = request.path_params["name"], _scheme(request)
    site = base_url.base(request).rstrip("/")
    body = services.picture(name, reader_language(request), site, scheme)
    return File(body, "image/svg+xml") if body else _nothing(name)


def _weeks(request: Request) -> File:
    """The chart of the watch of what the address selects; like its page it leaves out what it does not understand."""
    asked = {key: request.query_params.getlist(key) for key in request.query_params}
    selection, week = (
        query_params.read(asked, services.codes()).selection,
        query_params.week(asked, services.opening_week()),
    )
    drawn = watch_page.weeks(reader_language(request), selection, week)
    site = base_url.base(request).rstrip("/")
    return File(drawn.picture(site, services.catalogue().release, _scheme(request)).encode(), "image/svg+xml")


def _figures(request: Request) -> File | Fault:
    name = request.path_params["name"]
    chart = citation_factory.charts(services.catalogue()).get(name)
    if chart is None:
        return _nothing(name)
    body = exports.figures_csv(chart_registry.figures_of(chart, services.catalogue()), delimiter(request))
    return File(body, "text/csv", {"Content-Disposition": f'attachment; filename="{name}.csv"'})


def _scheme(request: Request) -> Scheme:
    return "dark" if request.query_params.get("scheme") == "dark" else "light"


def _nothing(name: str) -> Fault:
    return Fault("not_found", value=name, known=tuple(citation_factory.charts(services.catalogue())))
