"""The page of the weekly watch; ``week`` names the week that it shows."""

from __future__ import annotations

from markupsafe import Markup

from dashboard.catalogue import weeks
from dashboard.catalogue.weeks import Week
from dashboard.context import SiteContext
from dashboard.features.watch import routes
from dashboard.features.watch.static_page import week_list, week_page, week_slugs
from dashboard.http.page_request import PageRequest
from dashboard.languages import Language
from dashboard.page_spec import PageSpec, StaticPages
from dashboard.static_site import slugs
from dashboard.static_site.atom import feed_links
from dashboard.static_site.page_meta import PageMeta, describe_page, describe_selection
from dashboard.urls import Urls

NAME = "watch"


def _week(request: PageRequest) -> Week | None:
    return weeks.parse_week(request.first_value("week"))


def _describe(request: PageRequest) -> PageMeta:
    t, week = request.localizer.t, _week(request)
    title = f"{request.localizer.week_title(week)} – {t('page-watch')}" if week else t("page-watch")
    params = (("week", week.code),) if week else ()
    unfiltered = describe_page(request, title, t("watch-lead"), params=params)
    return describe_selection(request, unfiltered, t("page-watch"), params)


def _feed_links(context: SiteContext, language: Language, urls: Urls) -> list[Markup]:
    """The feed of the watch in every language, named in ``language``."""
    return feed_links(context.localizer(language).t, "feed-title", urls.feed)


PAGE = PageSpec(
    name=NAME,
    position=50,
    shares_filters=True,
    bundle_chunks=("BidiComponent",),
    describe=_describe,
    head_links=_feed_links,
    routes=routes.routes,
    static_pages=(
        StaticPages(position=30, slugs=lambda _context: (slugs.WATCH,), render=week_list, in_menu=True),
        StaticPages(position=50, slugs=week_slugs, render=week_page),
    ),
)
