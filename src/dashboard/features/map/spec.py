"""The page of the map."""

from __future__ import annotations

from dashboard.catalogue import query_params
from dashboard.components.embed_frame import Embed
from dashboard.features.map import routes
from dashboard.features.map.embed import map_embed
from dashboard.http.page_request import PageRequest
from dashboard.page_spec import PageSpec
from dashboard.static_site import slugs
from dashboard.static_site.page_meta import PageMeta, describe_page, describe_selection


def _describe(request: PageRequest) -> PageMeta:
    t = request.localizer.t
    return describe_selection(request, describe_page(request, t("page-map"), t("map-lead")), t("page-map"))


def _embed(request: PageRequest) -> Embed:
    selection = query_params.parse_filters(request.parameters, request.context.codes).selection
    viewport = query_params.choice_param(request.parameters, "view", query_params.MAP_VIEWS)
    return map_embed(request.context, selection, viewport, request.language)


PAGE = PageSpec(
    name="map",
    position=40,
    shares_filters=True,
    bundle_chunks=("BidiComponent", "ButtonGroup"),
    describe=_describe,
    embed=_embed,
    static_equivalent=slugs.list_link,
    routes=routes.routes,
)
