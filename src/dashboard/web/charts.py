"""Single charts as files: the picture that stands for itself, and the figures that it shows."""

from __future__ import annotations

from starlette.requests import Request
from starlette.routing import BaseRoute, Route

from dashboard.catalogue.strict import Fault
from dashboard.draw import chartbook
from dashboard.draw.palette import Scheme
from dashboard.publish import citable, exports
from dashboard.ui import store
from dashboard.web import origin
from dashboard.web.asking import reader_language
from dashboard.web.resource import File, Resource

ROOT = "/charts"


def routes() -> list[BaseRoute]:
    """The files of every chart; another name is not found, rather than a page of the site."""
    return [
        Route(f"{ROOT}/{{name}}.svg", Resource(_picture)),
        Route(f"{ROOT}/{{name}}.csv", Resource(_figures)),
    ]


def _picture(request: Request) -> File | Fault:
    name, scheme = request.path_params["name"], _scheme(request)
    site = origin.base(request).rstrip("/")
    body = store.picture(name, reader_language(request), site, scheme)
    return File(body, "image/svg+xml") if body else _nothing(name)


def _figures(request: Request) -> File | Fault:
    name = request.path_params["name"]
    chart = citable.charts(store.catalogue()).get(name)
    if chart is None:
        return _nothing(name)
    body = exports.figures_csv(chartbook.figures_of(chart, store.catalogue()))
    return File(body, "text/csv", {"Content-Disposition": f'attachment; filename="{name}.csv"'})


def _scheme(request: Request) -> Scheme:
    return "dark" if request.query_params.get("scheme") == "dark" else "light"


def _nothing(name: str) -> Fault:
    return Fault("not_found", value=name, known=tuple(citable.charts(store.catalogue())))
