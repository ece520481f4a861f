"""The page of the figures: the checks of the letter's numbers, the charts, the table."""

from __future__ import annotations

from dashboard.components import social_card_content
from dashboard.components.embed_frame import Embed
from dashboard.context import SiteContext
from dashboard.features.figures import fragments, routes
from dashboard.features.figures.chart_cards import chart_svgs
from dashboard.features.figures.embed import chart_embed
from dashboard.features.figures.static_page import claim_checks
from dashboard.http.page_request import PageRequest
from dashboard.languages import LANGUAGES
from dashboard.page_spec import PageSpec, StaticPages
from dashboard.static_site import slugs
from dashboard.static_site.page_meta import PageMeta, describe_page

NAME = "engagement"


def _describe(request: PageRequest) -> PageMeta:
    t, figures = request.localizer.t, request.context.catalogue.figures
    lead = t("engagement-lead", count=len(figures))
    return describe_page(request, t("page-engagement"), lead, card=social_card_content.CLAIMS)


def _embed(request: PageRequest) -> Embed | None:
    return chart_embed(request.context, request.first_value("chart"), request.language)


def _warm_up(context: SiteContext) -> None:
    for language in LANGUAGES:
        chart_svgs(context, language)


PAGE = PageSpec(
    name=NAME,
    position=60,
    bundle_chunks=("BidiComponent", "ButtonGroup", "Pagination"),
    preloads=fragments.preload_urls,
    describe=_describe,
    embed=_embed,
    static_equivalent=slugs.claims_link,
    static_pages=(StaticPages(position=20, slugs=lambda _context: (slugs.CLAIMS,), render=claim_checks, in_menu=True),),
    routes=routes.routes,
    warm_up=_warm_up,
)
