"""The map in somebody else's page."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from functools import partial

from markupsafe import Markup

from dashboard.cache import KB, MB, cached
from dashboard.catalogue.catalogue_stats import count_inferred
from dashboard.catalogue.filters import SORTS, InitiativeFilter
from dashboard.catalogue.query_params import QueryParams, serialize_filters
from dashboard.catalogue.records import WORLDWIDE
from dashboard.components.embed_frame import INNER, PADDING, SIZES, Embed, estimate_lines
from dashboard.components.linked_map import counted_selection, map_content, view_params
from dashboard.context import SiteContext
from dashboard.design_tokens import EMBED_LINES, EMBEDS
from dashboard.i18n import filters_text
from dashboard.i18n.localizer import Localizer
from dashboard.languages import Language
from dashboard.maps import colour_scale
from dashboard.maps.country_counts import shaded_countries
from dashboard.maps.map_drawing import MapContent, counts_as_text, describe_map, map_drawing
from dashboard.maps.projection import aspect
from dashboard.maps.viewports import VIEWPORTS
from dashboard.open_data.export_metadata import credit
from dashboard.queries import search_initiatives
from dashboard.templates import render
from dashboard.urls import Urls

MAX_MAP_HEIGHT = EMBEDS["map"]
"""Pixels of the map where there is room."""
WIDTHS = (320, 360, 400, 480, 560, 640, 760, 900)
"""Pixels of places that are provided for: a wider map is higher, while its words need fewer lines."""
GAP, LEGEND, LEGEND_ROW, STEP = EMBEDS["part-gap"], EMBED_LINES[1], 27, 84
"""Pixels between parts, of the title of the scale and a row of it, and of one step of it from side to side."""
MAX_NAMES = 3
"""Countries that a title names; of more it says how many there are."""
TEXT, SMALL = SIZES["subtitle"], SIZES["source"]


@dataclass(frozen=True, slots=True)
class MapSummary:
    """What a map shows.

    Attributes:
        content: Its view, its counts and the countries of the selection.
        query: The selection as parameters.
        filters: What it is filtered by besides countries, in words; "" for nothing.
        inferred: How many of those on the map have their country by our own reading.
    """

    content: MapContent
    query: QueryParams
    filters: str
    inferred: int = 0


@cached(max_bytes=MB, size_of=lambda _embed: 20 * KB)
def map_embed(context: SiteContext, selection: InitiativeFilter, view: str, language: Language) -> Embed:
    """The map of ``selection`` for other sites, whatever its order: the countries shaded, their scale, the first."""
    localizer, summary = context.localizer(language), _summary(context, selection, view, language)
    source = credit(context.catalogue.release, localizer.t)
    return describe_embed(context, summary, localizer, source, partial(_map_body, context, summary, language))


def describe_embed(
    context: SiteContext, summary: MapSummary, localizer: Localizer, source: str, render_body: Callable[[], Markup]
) -> Embed:
    """The words and the height of the map; the map itself, which ``render_body`` draws, takes ten times as long."""
    t = localizer.t
    params = (*summary.query, *view_params(summary.content.view))
    embed = Embed(
        title=_title(summary, localizer),
        subtitle=t("paper-selection", filters=summary.filters) if summary.filters else t("map-lead"),
        render_body=render_body,
        body_height=0,
        source=f"{t('map-caveat')} {source}",
        page="map",
        pairs=params,
        page_url=Urls().map(params, (("lang", t.language),)),
    )
    texts = _selected_as_text(summary, localizer), _notes(context, summary, localizer)
    return _with_max_height(embed, aspect(VIEWPORTS[summary.content.view]), *texts)


def _title(summary: MapSummary, localizer: Localizer) -> str:
    """How many initiatives the map shows, of all or of the countries that are selected."""
    t, counts = localizer.t, summary.content.counts
    selected = [code for code in summary.content.selected if code != WORLDWIDE]
    total = sum(shaded_countries(counts).values())
    if not selected:
        return t("embed-map-title", count=total)
    names = [localizer.country(code) for code in selected]
    countries = ", ".join(names) if len(names) <= MAX_NAMES else t("embed-map-countries", count=len(names))
    count = sum(counts.get(code, 0) for code in selected)
    return t("embed-map-selected", count=count, total=total, countries=countries)


def _summary(context: SiteContext, selection: InitiativeFilter, view: str, language: Language) -> MapSummary:
    ordered, localizer = replace(selection, sort=SORTS[0]), context.localizer(language)
    counted = counted_selection(selection)
    return MapSummary(
        content=map_content(context, selection, view),
        query=serialize_filters(ordered),
        filters=filters_text.describe_filters(serialize_filters(counted), localizer, localizer.facet),
        inferred=count_inferred(search_initiatives(context, counted).records),
    )


def _map_body(context: SiteContext, summary: MapSummary, language: Language) -> Markup:
    localizer = context.localizer(language)
    selected, notes = _selected_as_text(summary, localizer), _notes(context, summary, localizer)
    drawing = map_drawing(context, summary.content, localizer, alt_text=notes[0])
    return render("embed_map", localizer, drawing=drawing, selected=selected, notes=notes, steps=colour_scale.LEGEND)


def _notes(context: SiteContext, summary: MapSummary, localizer: Localizer) -> tuple[str, str, str]:
    """The map in words, how many countries are inferred, and how many initiatives are not on it."""
    t, counts = localizer.t, summary.content.counts
    return (
        describe_map(context, summary.content, localizer),
        t("map-inferred", count=summary.inferred, total=sum(shaded_countries(counts).values())),
        t("map-worldwide-lead", count=counts.get(WORLDWIDE, 0)),
    )


def _selected_as_text(summary: MapSummary, localizer: Localizer) -> str:
    return counts_as_text(summary.content.counts, summary.content.selected, localizer)


def _with_max_height(embed: Embed, ratio: float, selected: str, notes: Collection[str]) -> Embed:
    """``embed`` with the height that it needs beyond its words in the narrowest place, whatever place it has."""
    words, inners = _words_height(embed, INNER), [width - 2 * PADDING for width in WIDTHS]
    needed = max(_words_height(embed, inner) + _body_height(ratio, selected, notes, inner) for inner in inners)
    return replace(embed, body_height=needed - words)


def _words_height(embed: Embed, inner: float) -> float:
    words = {"title": embed.title, "subtitle": embed.subtitle, "source": embed.source}
    return sum(estimate_lines(text, SIZES[part][0], inner) * SIZES[part][1] for part, text in words.items())


def _body_height(ratio: float, selected: str, notes: Collection[str], inner: float) -> float:
    scale = LEGEND + -(-len(colour_scale.LEGEND) * STEP // inner) * LEGEND_ROW
    words = sum(estimate_lines(text, SMALL[0], inner) * SMALL[1] + GAP for text in notes)
    words += estimate_lines(selected, TEXT[0], inner) * TEXT[1] + GAP if selected else 0
    return min(MAX_MAP_HEIGHT, inner / ratio) + GAP + scale + words
