"""The page at the top of the site."""

from __future__ import annotations

from dashboard.components import dot_plot_fragment
from dashboard.http.page_request import PageRequest
from dashboard.page_spec import PageSpec
from dashboard.static_site import slugs
from dashboard.static_site.page_meta import PageMeta, describe_page
from dashboard.urls import HOME


def _describe(request: PageRequest) -> PageMeta:
    t, catalogue = request.localizer.t, request.context.catalogue
    lead = t("home-lead", initiatives=len(catalogue.initiatives), figures=len(catalogue.figures))
    return describe_page(request, t("home-title"), lead)


PAGE = PageSpec(
    name=HOME,
    position=10,
    describe=_describe,
    static_equivalent=slugs.claims_link,
    routes=dot_plot_fragment.routes,
)
