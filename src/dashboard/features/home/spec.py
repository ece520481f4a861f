"""The page at the top of the site."""

from __future__ import annotations

from starlette.routing import BaseRoute

from dashboard.components import dot_plot_fragment
from dashboard.context import SiteContext
from dashboard.http.page_request import PageRequest
from dashboard.page_spec import PageSpec
from dashboard.static_site import dot_plot_files
from dashboard.static_site.page_meta import PageMeta, describe_page
from dashboard.urls import HOME


def _describe(request: PageRequest) -> PageMeta:
    t = request.localizer.t
    lead = t("home-lead", initiatives=len(request.context.catalogue.initiatives))
    return describe_page(request, t("home-title"), lead)


def _routes(context: SiteContext) -> list[BaseRoute]:
    """The drawing as a fragment and as a picture, for all pages that show it."""
    return [*dot_plot_fragment.routes(context), *dot_plot_files.routes(context)]


PAGE = PageSpec(
    name=HOME,
    position=10,
    describe=_describe,
    embed=dot_plot_files.embed_of,
    routes=_routes,
)
