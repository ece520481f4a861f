"""The page of the figures: the checks of the letter's numbers, the charts, the table."""

from __future__ import annotations

from dashboard import services
from dashboard.components import social_card_content
from dashboard.components.embed_frame import Embed
from dashboard.features.figures import routes
from dashboard.page_spec import PageRequest, PageSpec
from dashboard.static_site import static_pages
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
    static_equivalent=static_pages.claims_link,
    routes=routes.routes,
)
