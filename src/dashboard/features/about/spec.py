"""The page about the site."""

from __future__ import annotations

from dashboard.components import social_card_content
from dashboard.features.about.routes import routes
from dashboard.features.about.static_page import about_page
from dashboard.http.page_request import PageRequest
from dashboard.page_spec import PageSpec, StaticPages
from dashboard.static_site import slugs
from dashboard.static_site.page_meta import PageMeta, describe_page

CARD = social_card_content.page_card_name(slugs.ABOUT)


def _describe(request: PageRequest) -> PageMeta:
    t = request.localizer.t
    return describe_page(request, t("page-about"), t("about-lead"), card=CARD)


PAGE = PageSpec(
    name="about",
    position=85,
    describe=_describe,
    static_pages=(StaticPages(position=60, slugs=lambda _context: (slugs.ABOUT,), render=about_page, in_menu=True),),
    routes=routes,
)
