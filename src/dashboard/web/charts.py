"""Single charts as files: the picture that stands for itself, and the figures that it shows."""

from __future__ import annotations

from starlette.requests import Request
from starlette.routing import BaseRoute, Route

from dashboard.catalogue import query
from dashboard.catalogue.strict import Fault
from dashboard.draw import chartbook
from dashboard.draw.palette import Scheme
from dashboard.publish import citable, exports, weekly_chart
from dashboard.ui import store, watch
from dashboard.web import origin
from dashboard.web.asking import delimiter, reader_language
from dashboard.web.resource import File, Resource

ROOT = "/charts"


def routes() -> list[BaseRoute]:
    """The files of every chart; another name is not found, rather than a page of the site."""
    return [
        Route(f"{ROOT}/{weekly_chart.NAME}.svg", Resource(_weeks)),
        Route(f"{ROOT}/{{name}}.svg", Resource(_picture)),
        Route(f"{ROOT}/{{name}}.csv", Resource(_figures)),
    ]


def _picture(request: Request) -> File | Fault:
    name, scheme = request.path_params["name"], _scheme(request)
    site = origin.base(request).rstrip("/")
    body = store.picture(name, reader_language(request), site, scheme)
    return File(body, "image/svg+xml") if body else _nothing(name)


def _weeks(request: Request) -> File:
    """The chart of the watch of what the address selects; like its page it leaves out what it does not understand."""
    asked = {key: request.query_params.getlist(key) for key in request.query_params}
    selection, week = query.read(asked, store.codes()).selection, query.week(asked, store.opening_week())
    drawn = watch.weeks(reader_language(request), selection, week)
    site = origin.base(request).rstrip("/")
    return File(drawn.picture(site, store.catalogue().release, _scheme(request)).encode(), "image/svg+xml")


def _figures(request: Request) -> File | Fault:
    name = request.path_params["name"]
    chart = citable.charts(store.catalogue()).get(name)
    if chart is None:
        return _nothing(name)
    body = exports.figures_csv(chartbook.figures_of(chart, store.catalogue()), delimiter(request))
    return File(body, "text/csv", {"Content-Disposition": f'attachment; filename="{name}.csv"'})


def _scheme(request: Request) -> Scheme:
    return "dark" if request.query_params.get("scheme") == "dark" else "light"


def _nothing(name: str) -> Fault:
    return Fault("not_found", value=name, known=tuple(citable.charts(store.catalogue())))
