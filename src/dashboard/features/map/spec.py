"""The page of the map."""

from __future__ import annotations

from dashboard.catalogue import query_params
from dashboard.components import map_fragment, social_card_content
from dashboard.components.embed_frame import Embed
from dashboard.features.map import routes
from dashboard.features.map.embed import map_embed
from dashboard.http.page_request import PageRequest
from dashboard.page_spec import PageSpec
from dashboard.static_site.page_meta import PageMeta, describe_page, describe_selection

NAME = "map"


def _describe(request: PageRequest) -> PageMeta:
    t, viewport = request.localizer.t, query_params.map_view_param(request.parameters)
    title = f"{t('page-map')}{t('colon')}{t(f'view-{viewport[0][1]}')}" if viewport else t("page-map")
    card = social_card_content.page_card_name(NAME)
    unfiltered = describe_page(request, title, t("map-lead"), card=card, params=viewport)
    return describe_selection(request, unfiltered, title, viewport)


def _embed(request: PageRequest) -> Embed:
    selection = query_params.parse_filters(request.parameters, request.context.codes).selection
    viewport = query_params.choice_param(request.parameters, "view", query_params.MAP_VIEWS)
    return map_embed(request.context, selection, viewport, request.language)


PAGE = PageSpec(
    name=NAME,
    position=40,
    shares_filters=True,
    bundle_chunks=("BidiComponent",),
    describe=_describe,
    embed=_embed,
    routes=lambda context: [*routes.routes(context), *map_fragment.routes(context)],
)
