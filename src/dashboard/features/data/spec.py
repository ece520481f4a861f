"""The page of the data: its quality, its caveats, its files."""

from __future__ import annotations

from dashboard.http.page_request import PageRequest
from dashboard.page_spec import PageSpec
from dashboard.static_site import slugs
from dashboard.static_site.page_meta import PageMeta, describe_page


def _describe(request: PageRequest) -> PageMeta:
    t, initiatives = request.localizer.t, request.context.catalogue.initiatives
    return describe_page(request, t("page-data"), t("dataset-description", count=len(initiatives)))


PAGE = PageSpec(name="data", position=70, describe=_describe, static_equivalent=slugs.list_link)
