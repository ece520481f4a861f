"""The map in somebody else's page."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial

from markupsafe import Markup

from dashboard.cache import KB, MB, cached
from dashboard.catalogue.catalogue_stats import count_inferred
from dashboard.catalogue.filters import SORTS, InitiativeFilter
from dashboard.catalogue.query_params import MAP_VIEWS, QueryParams, serialize_filters
from dashboard.catalogue.records import WORLDWIDE
from dashboard.components.embed_frame import INNER, PADDING, SIZES, Embed, estimate_lines
from dashboard.context import SiteContext
from dashboard.i18n import filters_text
from dashboard.i18n.localizer import Localizer
from dashboard.languages import Language
from dashboard.maps.colour_scale import COLOUR_SCALE, shade
from dashboard.maps.country_counts import MAX_COUNTRIES, shaded_countries
from dashboard.maps.country_outlines import country_paths, svg_size
from dashboard.open_data.export_metadata import credit
from dashboard.palette import Colour
from dashboard.queries import search_initiatives
from dashboard.templates import render
from dashboard.urls import Urls

MAX_MAP_HEIGHT = 300
"""Pixels of the map where there is room; the style sheet says the same."""
WIDTHS = (320, 360, 400, 480, 560, 640, 760, 900)
"""Pixels of places that are provided for: a wider map is higher, while its words need fewer lines."""
GAP, LEGEND, LEGEND_ROW, STEP = 8, 19, 27, 84
"""Pixels between parts, of the title of the scale and a row of it, and of one step of it from side to side."""
TEXT, SMALL = SIZES["subtitle"], SIZES["source"]


@dataclass(frozen=True, slots=True)
class Country:
    """A country on the drawn map: its outline as an SVG path, its shade, its words (or ""), whether it is selected."""

    path: str
    shade: Colour
    tooltip: str
    is_selected: bool


@dataclass(frozen=True, slots=True)
class MapSummary:
    """What a map shows.

    Attributes:
        view: The viewport by its public name.
        query: The selection as parameters.
        filters: What it is filtered by besides countries, in words; "" for nothing.
        counts: How many there are by country.
        selected: Countries of the selection: they are outlined and change no count.
        inferred: How many of those on the map have their country by our own reading.
    """

    view: str
    query: QueryParams
    filters: str
    counts: Mapping[str, int]
    selected: Collection[str] = ()
    inferred: int = 0


@cached(max_bytes=MB, size_of=lambda _embed: 20 * KB)
def map_embed(context: SiteContext, selection: InitiativeFilter, view: str, language: Language) -> Embed:
    """The map of ``selection`` for other sites, whatever its order: the countries shaded, their scale, the first."""
    localizer, summary = context.localizer(language), _summary(context, selection, view, language)
    source = credit(context.catalogue.release, localizer.t)
    return describe_embed(summary, localizer, source, partial(_map_body, context, summary, language))


def describe_embed(summary: MapSummary, localizer: Localizer, source: str, render_body: Callable[[], Markup]) -> Embed:
    """The words and the height of the map; the map itself, which ``render_body`` draws, takes ten times as long."""
    t = localizer.t
    params: QueryParams = (("view", summary.view),) if summary.view != MAP_VIEWS[0] else ()
    params = (*summary.query, *params)
    embed = Embed(
        title=t("embed-map-title", count=sum(shaded_countries(summary.counts).values())),
        subtitle=t("paper-selection", filters=summary.filters) if summary.filters else t("map-lead"),
        render_body=render_body,
        body_height=0,
        source=f"{t('map-caveat')} {source}",
        page="map",
        pairs=params,
        page_url=Urls().page("map", (*params, ("lang", t.language))),
    )
    return _with_max_height(embed, _selected_as_text(summary, localizer), _notes(summary, localizer))


def _summary(context: SiteContext, selection: InitiativeFilter, view: str, language: Language) -> MapSummary:
    ordered, localizer = replace(selection, sort=SORTS[0]), context.localizer(language)
    shaded = ordered.with_facet("country")
    result = search_initiatives(context, shaded)
    return MapSummary(
        view=view,
        query=serialize_filters(ordered),
        filters=filters_text.describe_filters(serialize_filters(shaded), localizer, localizer.facet),
        counts=result.counts["country"],
        selected=selection.facets.get("country", ()),
        inferred=count_inferred(result.records),
    )


def _map_body(context: SiteContext, summary: MapSummary, language: Language) -> Markup:
    localizer = context.localizer(language)
    countries, size = tuple(_countries(context, summary, localizer)), svg_size()
    selected, notes = _selected_as_text(summary, localizer), _notes(summary, localizer)
    return render(
        "embed_map",
        localizer,
        countries=countries,
        size=size,
        selected=selected,
        notes=notes,
        steps=COLOUR_SCALE,
    )


def _notes(summary: MapSummary, localizer: Localizer) -> tuple[str, str, str]:
    """The map in words, how many countries are inferred, and how many initiatives are not on it."""
    t, shaded = localizer.t, shaded_countries(summary.counts)
    most = _counts_as_text(summary, [*shaded][:MAX_COUNTRIES], localizer)
    view = t(f"view-{summary.view}")
    return (
        t("map-picture-alt", countries=len(shaded), frame=view, most=most),
        t("map-inferred", count=summary.inferred, total=sum(shaded.values())),
        t("map-worldwide-lead", count=summary.counts.get(WORLDWIDE, 0)),
    )


def _selected_as_text(summary: MapSummary, localizer: Localizer) -> str:
    return _counts_as_text(summary, [code for code in summary.selected if code != WORLDWIDE], localizer)


def _counts_as_text(summary: MapSummary, codes: Iterable[str], localizer: Localizer) -> str:
    counts = ((localizer.country(code), summary.counts.get(code, 0)) for code in codes)
    return ", ".join(localizer.t("map-country-title", country=country, count=count) for country, count in counts)


def _countries(context: SiteContext, summary: MapSummary, localizer: Localizer) -> Iterator[Country]:
    """Those that are seen, the selected ones last: their outlines lie over those of their neighbours."""
    for iso, path in sorted(country_paths(context, summary.view), key=lambda country: country[0] in summary.selected):
        count = summary.counts.get(iso, 0) if iso else 0
        tooltip = localizer.country_with_count(iso, count) if count else ""
        yield Country(path, shade(count), tooltip, iso in summary.selected)


def _with_max_height(embed: Embed, selected: str, notes: Collection[str]) -> Embed:
    """``embed`` with the height that it needs beyond its words in the narrowest place, whatever place it has."""
    words, inners = _words_height(embed, INNER), [width - 2 * PADDING for width in WIDTHS]
    needed = max(_words_height(embed, inner) + _body_height(selected, notes, inner) for inner in inners)
    return replace(embed, body_height=needed - words)


def _words_height(embed: Embed, inner: float) -> float:
    words = {"title": embed.title, "subtitle": embed.subtitle, "source": embed.source}
    return sum(estimate_lines(text, SIZES[part][0], inner) * SIZES[part][1] for part, text in words.items())


def _body_height(selected: str, notes: Collection[str], inner: float) -> float:
    width, height = svg_size()
    scale = LEGEND + -(-len(COLOUR_SCALE) * STEP // inner) * LEGEND_ROW
    words = sum(estimate_lines(text, SMALL[0], inner) * SMALL[1] + GAP for text in notes)
    words += estimate_lines(selected, TEXT[0], inner) * TEXT[1] + GAP if selected else 0
    return min(MAX_MAP_HEIGHT, inner * height / width) + GAP + scale + words
