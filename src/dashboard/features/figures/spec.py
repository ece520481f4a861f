"""The page of the figures: the checks of the letter's numbers, the charts, the table."""

from __future__ import annotations

from dashboard import services
from dashboard.components import social_card_content
from dashboard.components.embed_frame import Embed
from dashboard.features.figures import routes
from dashboard.features.figures.static_page import claim_checks
from dashboard.page_spec import PageRequest, PageSpec, StaticPages
from dashboard.static_site import slugs
from dashboard.static_site.page_meta import PageMeta, describe_page
from dashboard.streamlit_adapter import fragment_routes

NAME = "engagement"


def _describe(request: PageRequest) -> PageMeta:
    t, figures = request.localizer.t, request.context.catalogue.figures
    lead = t("engagement-lead", count=len(figures))
    return describe_page(request, t("page-engagement"), lead, card=social_card_content.CLAIMS)


def _embed(request: PageRequest) -> Embed | None:
    return services.embedded_chart(request.first_value("chart"), request.language)


PAGE = PageSpec(
    name=NAME,
    position=60,
    bundle_chunks=("BidiComponent", "ButtonGroup", "Pagination"),
    preloads=lambda _context, request: fragment_routes.preloads(NAME, request),
    describe=_describe,
    embed=_embed,
    static_equivalent=slugs.claims_link,
    static_pages=(StaticPages(position=20, slugs=lambda _context: (slugs.CLAIMS,), render=claim_checks, in_menu=True),),
    routes=routes.routes,
)
