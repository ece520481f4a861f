"""The page of the slides."""

from __future__ import annotations

from dashboard.features.presentation import fragments, routes
from dashboard.http.page_request import PageRequest
from dashboard.page_spec import PageSpec
from dashboard.static_site import slugs
from dashboard.static_site.page_meta import PageMeta, describe_page

NAME = "present"


def _describe(request: PageRequest) -> PageMeta:
    t, initiatives = request.localizer.t, request.context.catalogue.initiatives
    return describe_page(request, t("page-present"), t("dataset-description", count=len(initiatives)))


PAGE = PageSpec(
    name=NAME,
    position=80,
    bundle_chunks=("DeckGlJsonChart",),
    preloads=fragments.preload_urls,
    describe=_describe,
    static_equivalent=slugs.list_link,
    routes=routes.routes,
)
