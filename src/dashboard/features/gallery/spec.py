"""The page of all initiatives, to filter, search and sort."""

from __future__ import annotations

from dashboard.features.gallery.static_page import initiative_list
from dashboard.http.page_request import PageRequest
from dashboard.page_spec import PageSpec, StaticPages
from dashboard.static_site import dot_plot_files, slugs
from dashboard.static_site.page_meta import PageMeta, describe_page, describe_selection


def _describe(request: PageRequest) -> PageMeta:
    t, initiatives = request.localizer.t, request.context.catalogue.initiatives
    unfiltered = describe_page(request, t("page-gallery"), t("gallery-lead", count=len(initiatives)))
    return describe_selection(request, unfiltered, t("page-gallery"))


PAGE = PageSpec(
    name="gallery",
    position=20,
    shares_filters=True,
    bundle_chunks=("BidiComponent",),
    describe=_describe,
    embed=dot_plot_files.embed_of,
    static_pages=(
        StaticPages(position=10, slugs=lambda _context: (slugs.INITIATIVES,), render=initiative_list, in_menu=True),
    ),
)
