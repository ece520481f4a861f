"""Slides as a PowerPoint file: native charts, map and cards, with what the speaker may add, source and link on each."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from functools import cached_property
from typing import Any

from dashboard import palette
from dashboard.catalogue.model import WORLDWIDE, Initiative, Source
from dashboard.catalogue.query_params import QueryParams
from dashboard.charts import chart_registry
from dashboard.charts.chart_registry import ChartSpec
from dashboard.charts.model import Series
from dashboard.components import figure_notes
from dashboard.features.presentation import story
from dashboard.features.presentation.story import (
    Cards,
    Charts,
    Claims,
    Counts,
    Map,
    Slide,
    SlideContext,
    SlideText,
    Themes,
    Tiles,
)
from dashboard.i18n.localizer import Localizer
from dashboard.i18n.numbers import format_number
from dashboard.languages import SPECS
from dashboard.palette import Colour
from dashboard.pptx import pptx_charts, pptx_map, pptx_theme
from dashboard.pptx.slide_builder import Box, SlideBuilder, set_alt_text
from dashboard.pptx.text_fitting import Paragraph, Run, paragraph, truncate

LEFT, WIDE = 0.6, 12.13
TAKEAWAY = Box(LEFT, 1.58, WIDE, 0.62)
BODY = Box(LEFT, 2.36, WIDE, 4.26)
RULE = Box(LEFT, 6.75, WIDE, 0.012)
SOURCE = Box(LEFT, 6.83, 11.4, 0.2)
NUMBER = Box(12.13, 6.83, 0.6, 0.2)
CREDIT = Box(LEFT, 7.05, 8.4, 0.2)
LINK = Box(9.1, 7.05, 3.63, 0.2)
SMALL = 10
GAP = 0.22
LISTED = 5
"""Countries named beside a map."""
SOURCES_TOLD = 60
"""Source pages in the notes of a slide; more would bury them."""
MOST_COLUMNS = 4
EPOCH = (1980, 1, 1, 0, 0, 0)
MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation"

Address = Callable[[str, QueryParams, str], str]
"""The whole address of a page by its name, with parameters and a fragment."""


@dataclass(frozen=True)
class DeckContext:
    """What every slide of one file is made with."""

    material: SlideContext
    shapes: Mapping[str, Any]
    localizer: Localizer
    address: Address

    @cached_property
    def credit(self) -> str:
        """Site, version and licence of the data."""
        release = self.material.catalogue.release
        day = self.localizer.date(release.date.isoformat())
        words = {"version": release.version, "date": day, "licence": release.licence}
        return self.localizer.t("export-credit", **words)

    def link(self, slide: Slide) -> str:
        """The address of the live view of ``slide``."""
        return self.address(slide.page, (*slide.pairs, ("lang", self.localizer.t.language)), slide.fragment)

    def page_of(self, item: Initiative) -> str:
        """The address of one initiative."""
        return self.address("initiative", (("id", item.id), ("lang", self.localizer.t.language)), "")


def build_deck(
    slides: Sequence[Slide], material: SlideContext, shapes: Mapping[str, Any], localizer: Localizer, address: Address
) -> bytes:
    """``slides`` as a .pptx in the language of ``labels``; ``shapes`` are those of the countries.

    The same slides of the same data make the same bytes.
    """
    making = DeckContext(material, shapes, localizer, address)
    site, language = localizer.t("site"), localizer.t.language
    day = datetime.combine(material.catalogue.release.date, time())
    file = pptx_theme.empty_presentation(site, site, day, SPECS[language].locale)
    for at, slide in enumerate(slides, 1):
        canvas = SlideBuilder(file.slides.add_slide(file.slide_layouts[0]), language)
        _slide(canvas, slide, at, making)
    saved = io.BytesIO()
    file.save(saved)
    return _undated(saved.getvalue())


def _slide(canvas: SlideBuilder, slide: Slide, at: int, making: DeckContext) -> None:
    told = story.slide_text(slide, making.material, making.localizer)
    canvas.title(paragraph(told.title, pptx_theme.TITLE_SIZE, bold=True, serif=True, after=0))
    canvas.text("takeaway", [paragraph(told.takeaway, 17, colour=palette.MUTED)], TAKEAWAY)
    _DRAWN[type(slide.content)](canvas, slide, told, making)
    _foot(canvas, slide, at, making)
    canvas.notes([*_notes(slide, told, making)])


def _foot(canvas: SlideBuilder, slide: Slide, at: int, making: DeckContext) -> None:
    address = making.link(slide)
    shown = truncate(address.partition("://")[2], LINK.width * 72, SMALL, 1)
    set_alt_text(canvas.block("–", RULE, palette.BORDER), "–", "")
    canvas.text("source", [paragraph(_source(slide, making), SMALL, colour=palette.MUTED, most=1)], SOURCE)
    canvas.text("credit", [paragraph(making.credit, SMALL, colour=palette.MUTED, most=1)], CREDIT)
    canvas.text("permalink", [paragraph(shown, SMALL, colour=palette.LINK, link=address)], LINK, right=True)
    canvas.number(NUMBER, paragraph(str(at), SMALL, colour=palette.MUTED))


def _source(slide: Slide, making: DeckContext) -> str:
    """Who published what is shown; counts are the site's own."""
    language = making.localizer.t.language
    issuers = [figure.issuer[language] for figure in story.slide_figures(slide, making.material)]
    publishers = [source.publisher for source in _sources(_items(slide, making))]
    named = dict.fromkeys(issuers or publishers or [making.localizer.t("site")])
    return making.localizer.t("chart-image-source", issuers=making.localizer.join_list(named))


def _notes(slide: Slide, told: SlideText, making: DeckContext) -> Iterator[str]:
    """What the speaker may add, the live view, the caveats and the pages that state what is shown."""
    t = making.localizer.t
    yield from filter(None, (told.notes or told.takeaway, f"{t('deck-live')}{t('colon')}{making.link(slide)}"))
    yield from _checks(slide, making)
    yield _source(slide, making)
    yield making.credit
    shown = story.slide_figures(slide, making.material)
    caveats = figure_notes.caveats(shown, making.localizer) if shown else ()
    yield from (f"{t('chart-caveats', count=1)}{t('colon')}{caveat}" for caveat in caveats)
    sources = figure_notes.sources(shown) or _sources(_items(slide, making))
    if sources:
        yield f"{t('chart-sources', count=len(sources))}{t('colon').rstrip()}"
    yield from (f"{source.publisher}{t('colon')}{source.url}" for source in sources[:SOURCES_TOLD])


def _checks(slide: Slide, making: DeckContext) -> Iterator[str]:
    """Each number of the letter on ``slide``, with all that there is to say about it."""
    if isinstance(slide.content, Claims):
        language = making.localizer.t.language
        for claim in story.slide_claims(slide.content, making.material.catalogue):
            yield " ".join((claim.said[language], claim.published[language], claim.reason[language]))


def _items(slide: Slide, making: DeckContext) -> Sequence[Initiative]:
    """The initiatives that are named on ``slide``."""
    match slide.content:
        case Cards(limit):
            return making.material.selected(slide).records[:limit]
        case Themes(limit):
            codes = story.theme_counts(slide, making.material)
            return [item for code in codes for item in making.material.theme(slide, code)[:limit]]
        case _:
            return ()


def _sources(items: Sequence[Initiative]) -> tuple[Source, ...]:
    return tuple({source.url: source for item in items for source in item.sources}.values())


def _tiles(canvas: SlideBuilder, slide: Slide, _told: SlideText, making: DeckContext) -> None:
    assert isinstance(slide.content, Tiles)
    values = story.tile_values(slide, slide.content, making.material, making.localizer)
    place = Box(BODY.left, BODY.top + 0.5, BODY.width, 2.4)
    for (label, value), box in zip(values, place.grid(len(values), 1, GAP), strict=True):
        _tile(canvas, label, value, box)


def _tile(canvas: SlideBuilder, label: str, value: str, box: Box) -> None:
    words = [
        paragraph(value, 54, bold=True, serif=True, colour=palette.ACCENT, after=2, most=1),
        paragraph(label, 17, elastic=True),
    ]
    canvas.panel(label, words, box, edge=palette.ACCENT)


def _row(canvas: SlideBuilder, label: str, value: str, box: Box) -> None:
    """A tile of one line."""
    runs = Run(value, bold=True, colour=palette.ACCENT), Run(f"  {label}")
    canvas.panel(label, [Paragraph(runs, 18, most=1)], box, edge=palette.ACCENT)


def _counts(canvas: SlideBuilder, slide: Slide, _told: SlideText, making: DeckContext) -> None:
    """The counts as a chart: here it can be one, with its numbers behind it."""
    assert isinstance(slide.content, Counts)
    facet, localizer = slide.content.facet, making.localizer
    counted = making.material.selected(slide).counts[facet]
    most = sorted(((code, count) for code, count in counted.items() if count), key=lambda pair: -pair[1])
    counts = {localizer.facet(facet, code): count for code, count in most}
    chart = pptx_charts.rows_from_counts(counts, localizer)
    words = localizer.join_list(f"{name}{localizer.t('colon')}{count}" for name, count in counts.items())
    pptx_charts.add_bar_chart(canvas, BODY, chart, localizer, words=words, day=making.material.catalogue.release.date)


def _claims(canvas: SlideBuilder, slide: Slide, _told: SlideText, making: DeckContext) -> None:
    assert isinstance(slide.content, Claims)
    localizer, language = making.localizer, making.localizer.t.language
    items = story.slide_claims(slide.content, making.material.catalogue)
    columns = min(len(items), MOST_COLUMNS)
    for claim, box in zip(items, BODY.grid(columns, -(-len(items) // columns), GAP), strict=False):
        words = [
            paragraph(localizer.quantity(claim.figure.value, claim.figure.unit), 32, bold=True, serif=True, most=1),
            paragraph(localizer.metric(claim.figure), 14, bold=True, after=8),
            paragraph(localizer.term("verdict", claim.verdict), 15, bold=True, colour=palette.ACCENT, after=8),
            paragraph(claim.published[language], 13, elastic=True),
        ]
        canvas.panel(localizer.metric(claim.figure), words, box, edge=palette.ACCENT)


def _cards(canvas: SlideBuilder, slide: Slide, _told: SlideText, making: DeckContext) -> None:
    items = _items(slide, making)
    if not items:
        _nothing(canvas, making)
    columns = min(3, max(len(items), 1))
    rows = max(-(-len(items) // columns), 2)
    for item, box in zip(items, BODY.grid(columns, rows, GAP), strict=False):
        link = making.page_of(item)
        canvas.panel(item.name, [*_card(item, making.localizer)], box, edge=_mark(item.theme), link=link)


def _card(item: Initiative, localizer: Localizer) -> Iterator[Paragraph]:
    t = localizer.t
    date = localizer.date(item.start_date) if item.start_date else t("date-unknown")
    actor = "" if item.actor == item.name else localizer.actors(item.actor)
    facts = filter(None, (localizer.country(item.country), date, actor))
    yield paragraph(localizer.term("theme", item.theme), 12, bold=True, colour=_mark(item.theme), after=2, most=1)
    yield paragraph(item.name, 16, bold=True, serif=True, most=2)
    yield paragraph(" – ".join(facts), 12, colour=palette.MUTED, most=2, after=4)
    note = item.outcome_note[t.language] if item.outcome_note else ""
    if item.outcome:
        value = Run(localizer.quantity(item.outcome.value, item.outcome.unit), bold=True)
        yield Paragraph((value, *([Run(f" {note}")] if note else [])), 13, elastic=True)
    else:
        yield paragraph(note or item.summary[t.language], 13, elastic=True)


def _themes(canvas: SlideBuilder, slide: Slide, _told: SlideText, making: DeckContext) -> None:
    assert isinstance(slide.content, Themes)
    counts = story.theme_counts(slide, making.material)
    rows = max(-(-len(counts) // MOST_COLUMNS), 1)
    for (code, count), box in zip(counts.items(), BODY.grid(MOST_COLUMNS, rows, 0.14), strict=False):
        name = making.localizer.term("theme", code)
        head = Run(f"{count}  ", bold=True, colour=palette.MUTED), Run(name, bold=True, colour=_mark(code))
        items = making.material.theme(slide, code)[: slide.content.limit]
        lines = [paragraph(item.name, 11.5, link=making.page_of(item), most=1, after=2) for item in items]
        canvas.panel(name, [Paragraph(head, 13.5, most=1), *lines], box, edge=_mark(code))


def _charts(canvas: SlideBuilder, slide: Slide, told: SlideText, making: DeckContext) -> None:
    assert isinstance(slide.content, Charts)
    shown = story.slide_charts(slide.content)
    for chart, box in zip(shown, BODY.grid(len(shown), 1, 0.4), strict=True):
        _chart(canvas, chart, told, box, making)


def _chart(canvas: SlideBuilder, chart: ChartSpec, told: SlideText, box: Box, making: DeckContext) -> None:
    """What is measured, the colours of groups where there are several, the chart."""
    catalogue, localizer = making.material.catalogue, making.localizer
    figures, groups = (
        chart_registry.chart_figures(chart, catalogue),
        chart_registry.chart_series(chart, catalogue, localizer),
    )
    subtitle = chart_registry.chart_text(f"chart-{chart.name}-subtitle", figures, localizer)
    heading = 0.0
    if subtitle != told.takeaway:
        heading = 0.64 if box.width < 8 else 0.32
        words = [paragraph(subtitle, 12.5, colour=palette.MUTED)]
        canvas.text(chart.name, words, Box(box.left, box.top, box.width, heading - 0.04))
    if len(groups) > 1:
        _key(canvas, groups, Box(box.left, box.top + heading, box.width, 0.28))
        heading += 0.3
    place = Box(box.left, box.top + heading, box.width, box.height - heading)
    words_of_it, day = chart_registry.alt_text(chart, catalogue, localizer), catalogue.release.date
    if chart.kind == "timeline":
        pptx_charts.add_timeline(
            canvas, place, figures, chart_registry.reference_figure(catalogue), localizer, words=words_of_it, day=day
        )
        return
    if chart.kind == "ranges":
        claim = catalogue.figure(chart.claim) if chart.claim else None
        made = pptx_charts.rows_from_ranges(figures, groups, localizer, claim)
    else:
        made = pptx_charts.rows_from_figures(figures, groups, localizer)
    pptx_charts.add_bar_chart(canvas, place, made, localizer, words=words_of_it, day=day)


def _key(canvas: SlideBuilder, groups: Sequence[Series], box: Box) -> None:
    """What the colours stand for, in these colours."""
    runs = [Run(f"■ {group.name}    ", bold=True, colour=group.colour) for group in groups]
    canvas.text("key", [Paragraph(tuple(runs), 13, most=1)], box)


def _map(canvas: SlideBuilder, slide: Slide, _told: SlideText, making: DeckContext) -> None:
    assert isinstance(slide.content, Map)
    localizer, t, frame = making.localizer, making.localizer.t, slide.content.frame
    counts = making.material.selected(slide).counts["country"]
    chosen = [code for code in making.material.selection(slide).facets.get("country", ()) if code != WORLDWIDE]
    most = sorted((code for code in counts if counts[code] and code != WORLDWIDE), key=lambda code: -counts[code])
    told = ", ".join(
        t("map-country-title", country=localizer.country(code), count=counts[code]) for code in most[:LISTED]
    )
    place = Box(BODY.left, BODY.top, 8.9, BODY.height - 0.36)
    pptx_map.add_map(
        canvas,
        place,
        making.shapes,
        counts,
        tooltip=localizer.country_with_count,
        view=frame,
        words=t("deck-map-alt", countries=len(most), frame=t(f"view-{frame}"), most=told),
        chosen=chosen,
    )
    pptx_map.add_legend(canvas, Box(BODY.left, BODY.top + BODY.height - 0.24, 8.9, 0.24), t("map-legend"))
    listed = (chosen or most)[:LISTED]
    side = Box(BODY.left + 9.1, BODY.top, BODY.width - 9.1, BODY.height)
    for code, box in zip(listed, side.grid(1, 7, 0.12), strict=False):
        _row(canvas, localizer.country(code), format_number(counts[code], t.language), box)


def _nothing(canvas: SlideBuilder, making: DeckContext) -> None:
    canvas.text("empty", [paragraph(making.localizer.t("deck-nothing"), 20)], BODY)


def _mark(theme: str) -> Colour:
    return palette.THEMES[theme]


def _undated(file: bytes) -> bytes:
    """``file`` without the moments at which its parts were put into the archive."""
    steady = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(file)) as old, zipfile.ZipFile(steady, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name, EPOCH), old.read(name), zipfile.ZIP_DEFLATED)
    return steady.getvalue()


_DRAWN: Mapping[type[Any], Callable[[SlideBuilder, Slide, SlideText, DeckContext], None]] = {
    Tiles: _tiles,
    Counts: _counts,
    Claims: _claims,
    Charts: _charts,
    Cards: _cards,
    Themes: _themes,
    Map: _map,
}
