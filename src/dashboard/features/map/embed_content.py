"""An initiative and the map in somebody else's page. See ``embedding`` for the frame and the document around them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from dashboard.catalogue.model import WORLDWIDE, Initiative
from dashboard.catalogue.query_params import MAP_VIEWS, QueryParams
from dashboard.components import markup
from dashboard.components.embed_frame import INNER, PADDING, SIZES, Embed, estimate_lines
from dashboard.components.markup import Country
from dashboard.i18n.localizer import Localizer
from dashboard.maps.colour_scale import COLOUR_SCALE, shade
from dashboard.maps.outlines import OutlinePath, svg_size
from dashboard.templates import render

HIGHEST = 300
"""Pixels of the map where there is room; the style sheet says the same (``.ci-map``)."""
WIDTHS = (320, 360, 400, 480, 560, 640, 760, 900)
"""Pixels of places that are provided for: a wider map is higher, while its words need fewer lines."""
GAP, LEGEND, LEGEND_ROW, STEP = 8, 19, 27, 84
"""Pixels between parts, of the title of the scale and a row of it, and of one step of it from side to side."""
TOLD = 5
"""Countries that are named."""
TEXT, SMALL = SIZES["subtitle"], SIZES["source"]


@dataclass(frozen=True, slots=True)
class MapSummary:
    """What a map shows: its frame, a query, and how many initiatives there are in all and by country.

    Countries that the query chooses are outlined and change no count; ``filters`` words the rest of it ("" for none).
    """

    view: str
    query: QueryParams
    filters: str
    initiatives: int
    counts: Mapping[str, int]
    chosen: Collection[str] = ()


def initiative_embed(item: Initiative, localizer: Localizer, credit: str) -> Embed:
    """One initiative: who, when, what, its outcome and who reports it."""
    address = {"id": item.id, "lang": localizer.t.language}
    lines = [(text, SMALL) for text in _facts(item, localizer)]
    lines += [(item.summary[localizer.t.language], TEXT), (_outcome(item, localizer), TEXT)]
    told = [estimate_lines(text, size) * high + GAP for text, (size, high) in lines if text]
    return Embed(
        title=item.name,
        subtitle=localizer.actors(item.actor) if item.actor != item.name else "",
        body=render("embed_record", localizer, item=item),
        body_height=sum(told) + TEXT[1],
        source=credit,
        page="initiative",
        pairs=(("id", item.id),),
        whole=f"initiative?{urlencode(address)}",
    )


def map_embed(sheet: MapSummary, paths: Sequence[OutlinePath], localizer: Localizer, credit: str) -> Embed:
    """The countries shaded by a selection, their scale, and those with most in words."""
    t = localizer.t
    frame: QueryParams = (("view", sheet.view),) if sheet.view != MAP_VIEWS[0] else ()
    told = (_told(sheet, localizer), t("map-worldwide-lead", count=sheet.counts.get(WORLDWIDE, 0)))
    placed = [code for code in sheet.chosen if code != WORLDWIDE]
    chosen = _counted(sheet, placed, localizer)
    made = Embed(
        title=t("embed-map-title", count=sheet.initiatives),
        subtitle=t("paper-selection", filters=sheet.filters) if sheet.filters else t("map-lead"),
        body=markup.embedded_map(tuple(_countries(sheet, paths, localizer)), svg_size(), chosen, told, localizer),
        body_height=0,
        source=f"{t('map-caveat')} {credit}",
        page="map",
        pairs=(*sheet.query, *frame),
        whole=f"map?{urlencode((*sheet.query, *frame, ('lang', t.language)))}",
    )
    return _as_high_as_needed(made, chosen, told)


def _facts(item: Initiative, localizer: Localizer) -> Iterator[str]:
    yield f"{localizer.term('theme', item.theme)} {localizer.date(item.start_date or '')}"
    place = f"{localizer.country(item.country)} ({localizer.t('country-inferred')})"
    yield localizer.join_list([place, localizer.terms("platform", item.platforms)])
    yield f"{localizer.t('record-sources', count=len(item.sources))} " + ", ".join(s.publisher for s in item.sources)


def _outcome(item: Initiative, localizer: Localizer) -> str:
    value = localizer.quantity(item.outcome.value, item.outcome.unit) if item.outcome else ""
    return f"{value} {item.outcome_note[localizer.t.language] if item.outcome_note else ''}".strip()


def _told(sheet: MapSummary, localizer: Localizer) -> str:
    t, placed = localizer.t, {code: count for code, count in sheet.counts.items() if count and code != WORLDWIDE}
    most = sorted(placed, key=lambda code: -placed[code])[:TOLD]
    named = _counted(sheet, most, localizer)
    return t("deck-map-alt", countries=len(placed), frame=t(f"view-{sheet.view}"), most=named)


def _counted(sheet: MapSummary, codes: Iterable[str], localizer: Localizer) -> str:
    named = ((localizer.country(code), sheet.counts.get(code, 0)) for code in codes)
    return ", ".join(localizer.t("map-country-title", country=country, count=count) for country, count in named)


def _countries(sheet: MapSummary, paths: Sequence[OutlinePath], localizer: Localizer) -> Iterator[Country]:
    """Those that are seen, the chosen ones last: their outlines lie over those of their neighbours."""
    for iso, path in sorted(paths, key=lambda outline: outline[0] in sheet.chosen):
        count = sheet.counts.get(iso, 0) if iso else 0
        words = localizer.country_with_count(iso, count) if count else ""
        yield Country(path, shade(count), words, iso in sheet.chosen)


def _as_high_as_needed(made: Embed, chosen: str, told: Collection[str]) -> Embed:
    """``made`` with the height that it needs beyond its words in the narrowest place, whatever place it has."""
    words, inners = _words(made, INNER), [width - 2 * PADDING for width in WIDTHS]
    needed = max(_words(made, inner) + _body(chosen, told, inner) for inner in inners)
    return replace(made, body_height=needed - words)


def _words(made: Embed, inner: float) -> float:
    words = {"title": made.title, "subtitle": made.subtitle, "source": made.source}
    return sum(estimate_lines(text, SIZES[part][0], inner) * SIZES[part][1] for part, text in words.items())


def _body(chosen: str, told: Collection[str], inner: float) -> float:
    width, height = svg_size()
    scale = LEGEND + -(-len(COLOUR_SCALE) * STEP // inner) * LEGEND_ROW
    words = sum(estimate_lines(text, SMALL[0], inner) * SMALL[1] + GAP for text in told)
    words += estimate_lines(chosen, TEXT[0], inner) * TEXT[1] + GAP if chosen else 0
    return min(HIGHEST, inner * height / width) + GAP + scale + words
