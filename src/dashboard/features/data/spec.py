"""The page of the data: its quality, its caveats, its files."""

from __future__ import annotations

from markupsafe import Markup

from dashboard.components import social_card_content
from dashboard.context import SiteContext
from dashboard.features.data import routes
from dashboard.http.page_request import PageRequest
from dashboard.languages import Language
from dashboard.page_spec import PageSpec
from dashboard.static_site.atom import feed_links
from dashboard.static_site.page_meta import PageMeta, describe_page
from dashboard.urls import Urls

NAME = "data"


def _describe(request: PageRequest) -> PageMeta:
    t = request.localizer.t
    return describe_page(request, t("page-data"), t("data-lead"), card=social_card_content.page_card_name(NAME))


def _feed_links(context: SiteContext, language: Language, urls: Urls) -> list[Markup]:
    """The feed of corrections in every language, named in ``language``."""
    return feed_links(context.localizer(language).t, "corrections-feed-title", urls.corrections_feed)


PAGE = PageSpec(
    name=NAME,
    position=70,
    describe=_describe,
    head_links=_feed_links,
    routes=routes.routes,
)
