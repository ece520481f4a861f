"""The page of the figures: the checks of the letter's numbers, the charts, the table."""

from __future__ import annotations

from dashboard.catalogue import query_params
from dashboard.catalogue.filters import FigureFilter
from dashboard.catalogue.records import Claim, Figure
from dashboard.components import social_card_content
from dashboard.components.embed_frame import Embed
from dashboard.context import SiteContext
from dashboard.features.figures import routes
from dashboard.features.figures.chart_cards import chart_svgs
from dashboard.features.figures.embed import chart_embed
from dashboard.features.figures.figure_record import figure_preview, figure_title
from dashboard.features.figures.page_parts import claim_preview, page_parts
from dashboard.features.figures.static_page import (
    claim_check,
    claim_checks,
    claim_slugs,
    figure_list,
    figure_page,
    figure_slugs,
)
from dashboard.http.page_request import PageRequest
from dashboard.i18n import filters_text
from dashboard.languages import LANGUAGES
from dashboard.page_spec import PageSpec, StaticPages
from dashboard.queries import search_figures
from dashboard.static_site import slugs
from dashboard.static_site.page_meta import NAMED_RECORDS, PageMeta, describe_page, describe_record
from dashboard.urls import CLAIM, FIGURE

NAME = "engagement"


def _describe(request: PageRequest) -> PageMeta:
    """One figure, one check, the figures that the address selects, or all of it."""
    localizer, figure, claim = request.localizer, _figure(request), _claim(request)
    if figure:
        return describe_record(request, figure_preview(figure, localizer))
    if claim:
        return describe_record(request, claim_preview(claim, localizer))
    lead = localizer.t("engagement-lead", count=len(request.context.catalogue.figures))
    unfiltered = describe_page(request, localizer.t("page-engagement"), lead, card=social_card_content.CLAIMS)
    return _describe_selection(request, unfiltered)


def _describe_selection(request: PageRequest, unfiltered: PageMeta) -> PageMeta:
    """The figures that the address selects; ``unfiltered`` where it selects none."""
    context, localizer = request.context, request.localizer
    selection = query_params.parse_filters(request.parameters, context.figure_codes, FigureFilter).selection
    pairs = query_params.serialize_filters(selection)
    if not pairs:
        return unfiltered
    figures = search_figures(context, selection).records
    names = localizer.join_list(figure_title(figure, localizer) for figure in figures[:NAMED_RECORDS])
    filters = filters_text.describe_filters(pairs, localizer, localizer.figure_facet)
    return describe_page(
        request,
        f"{filters} – {localizer.t('page-engagement')}",
        localizer.t("preview-figures", count=len(figures), names=names),
        image=social_card_content.figure_selection_card_path(request.language, pairs),
        params=pairs,
    )


def _figure(request: PageRequest) -> Figure | None:
    return request.context.catalogue.figure(request.first_value(FIGURE))


def _claim(request: PageRequest) -> Claim | None:
    return request.context.catalogue.claim(request.first_value(CLAIM))


def _is_missing(request: PageRequest) -> bool:
    """Whether the address names a figure or a check, and the catalogue has none of this name."""
    records = ((FIGURE, _figure), (CLAIM, _claim))
    return any(request.first_value(name) and find(request) is None for name, find in records)


def _embed(request: PageRequest) -> Embed | None:
    return chart_embed(request.context, request.first_value("chart"), request.language)


def _warm_up(context: SiteContext) -> None:
    for language in LANGUAGES:
        chart_svgs(context, language)


PAGE = PageSpec(
    name=NAME,
    position=60,
    bundle_chunks=("BidiComponent",),
    describe=_describe,
    is_missing=_is_missing,
    embed=_embed,
    parts=page_parts,
    static_pages=(
        StaticPages(position=20, slugs=lambda _context: (slugs.CLAIMS,), render=claim_checks, in_menu=True),
        StaticPages(position=25, slugs=lambda _context: (slugs.FIGURES,), render=figure_list, in_menu=True),
        StaticPages(position=60, slugs=claim_slugs, render=claim_check),
        StaticPages(position=70, slugs=figure_slugs, render=figure_page),
    ),
    routes=routes.routes,
    warm_up=_warm_up,
)
