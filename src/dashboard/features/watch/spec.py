"""The page of the weekly watch; ``week`` names the week that it shows."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup
from starlette.requests import Request
from starlette.routing import BaseRoute

from dashboard import services
from dashboard.catalogue import weeks
from dashboard.catalogue.weeks import Week
from dashboard.components.share_actions import Link
from dashboard.context import SiteContext
from dashboard.features.watch import feed, feed_routes, routes
from dashboard.features.watch.static_page import week_list, week_page, week_slugs
from dashboard.i18n.places import language_name
from dashboard.languages import LANGUAGES, Language
from dashboard.page_spec import PageRequest, PageSpec, StaticPages
from dashboard.static_site import slugs
from dashboard.static_site.page_meta import PageMeta, describe_page, describe_selection
from dashboard.streamlit_adapter import fragment_routes
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


def _static_equivalent(request: PageRequest) -> Link:
    week = _week(request)
    if week is None or week not in services.active_weeks():
        return request.localizer.t("page-watch"), f"{request.language}/{slugs.WATCH}"
    return request.localizer.week_title(week), f"{request.language}/{slugs.week_slug(week)}"


def _preloads(_context: SiteContext, request: Request) -> Sequence[str]:
    return fragment_routes.preloads(NAME, request)


def _feed_links(context: SiteContext, language: Language) -> list[Markup]:
    """The feed of the watch in every language, named in ``language``."""
    t = context.localizer(language).t
    title = t("feed-title", site=t("site"))
    names = {code: title if code == language else f"{title} ({language_name(code, language)})" for code in LANGUAGES}
    link = Markup('<link rel="alternate" type="{}" hreflang="{}" title="{}" href="./{}">')
    return [link.format(feed.MEDIA_TYPE, code, name, Urls().feed(code)) for code, name in names.items()]


def _routes(context: SiteContext) -> Sequence[BaseRoute]:
    return (*feed_routes.routes(context), *routes.routes(context))


PAGE = PageSpec(
    name=NAME,
    position=50,
    shares_filters=True,
    bundle_chunks=("BidiComponent", "ButtonGroup", "Pagination"),
    preloads=_preloads,
    describe=_describe,
    head_links=_feed_links,
    static_equivalent=_static_equivalent,
    routes=_routes,
    static_pages=(
        StaticPages(position=30, slugs=lambda _context: (slugs.WATCH,), render=week_list, in_menu=True),
        StaticPages(position=50, slugs=week_slugs, render=week_page),
    ),
)
