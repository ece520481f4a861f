"""The page of the search of the whole site."""

from __future__ import annotations

from dashboard.catalogue.query_params import normalise_search
from dashboard.catalogue.search.query import without_quotes
from dashboard.context import SiteContext
from dashboard.features.search import routes
from dashboard.features.search.results_html import count_text
from dashboard.features.search.site_search import page_index, search_site
from dashboard.http.page_request import PageRequest
from dashboard.page_spec import PageSpec
from dashboard.static_site.page_meta import PageMeta, describe_page
from dashboard.urls import SEARCH


def _describe(request: PageRequest) -> PageMeta:
    localizer, q = request.localizer, _search_of(request)
    if not q:
        return describe_page(request, localizer.t("page-search"), localizer.t("search-lead"))
    counts = count_text(search_site(request.context, q, request.language), localizer)
    return describe_page(request, localizer.t("search-title", search=without_quotes(q)), counts, params=(("q", q),))


def _warm_up(context: SiteContext) -> None:
    page_index(context)


def _search_of(request: PageRequest) -> str:
    return normalise_search(request.first_value("q"))


PAGE = PageSpec(
    name=SEARCH,
    position=15,
    in_menu=False,
    describe=_describe,
    routes=routes.routes,
    warm_up=_warm_up,
)
