"""The page of all initiatives, to filter, search and sort."""

from __future__ import annotations

from dashboard.page_spec import PageRequest, PageSpec
from dashboard.static_site import static_pages
from dashboard.static_site.page_meta import PageMeta, describe_page, describe_selection


def _describe(request: PageRequest) -> PageMeta:
    t, initiatives = request.localizer.t, request.context.catalogue.initiatives
    unfiltered = describe_page(request, t("page-gallery"), t("gallery-lead", count=len(initiatives)))
    return describe_selection(request, unfiltered, t("page-gallery"))


PAGE = PageSpec(
    name="gallery",
    position=20,
    shares_filters=True,
    bundle_chunks=("BidiComponent", "ButtonGroup", "Pagination"),
    describe=_describe,
    static_equivalent=static_pages.list_link,
)
