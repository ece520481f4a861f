"""The page of the accessibility statement."""

from __future__ import annotations

from dashboard.http.page_request import PageRequest
from dashboard.page_spec import PageSpec
from dashboard.static_site.page_meta import PageMeta, describe_page


def _describe(request: PageRequest) -> PageMeta:
    t = request.localizer.t
    return describe_page(request, t("page-accessibility"), t("accessibility-lead"))


PAGE = PageSpec(
    name="accessibility",
    position=90,
    in_menu=False,
    describe=_describe,
)
