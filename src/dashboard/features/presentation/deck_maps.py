"""The map of a slide as shapes of PowerPoint, or in words where a file has too many maps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dashboard import palette
from dashboard.catalogue.query_params import MAP_VIEWS
from dashboard.features.presentation.deck_context import DeckContext
from dashboard.features.presentation.deck_layout import BODY
from dashboard.features.presentation.slide_map import map_content
from dashboard.features.presentation.slide_model import Slide, SlideText
from dashboard.i18n.numbers import format_number
from dashboard.maps.country_counts import MAX_COUNTRIES
from dashboard.maps.map_drawing import MapContent, visible_countries
from dashboard.pptx.map_shapes import add_legend
from dashboard.pptx.map_shapes import add_map as add_map_shapes
from dashboard.pptx.slide_box import Box
from dashboard.pptx.slide_builder import SlideBuilder
from dashboard.pptx.text_fitting import Paragraph, Run, paragraph
from dashboard.work_limits import MAX_MAPS

WIDTH = 8.9
"""Inches of the map; the countries stand beside it."""


def add_map(canvas: SlideBuilder, slide: Slide, _text: SlideText, deck: DeckContext) -> None:
    """The countries shaded by the selection of ``slide``, the scale, and those with most beside it."""
    content, t = map_content(slide, deck.material, deck.site), deck.localizer.t
    add_map_shapes(canvas, Box(BODY.left, BODY.top, WIDTH, BODY.height - 0.36), deck.site, content, deck.localizer)
    add_legend(canvas, Box(BODY.left, BODY.top + BODY.height - 0.24, WIDTH, 0.24), t("map-legend"))
    _add_countries(canvas, content.counts, _named_countries(content, deck)[:MAX_COUNTRIES], deck)


def add_counts_as_text(canvas: SlideBuilder, slide: Slide, _text: SlideText, deck: DeckContext) -> None:
    """The countries that the map would name with their counts in words, and why there is no map."""
    t, count = deck.localizer.t, len(deck.material.selected(slide).records)
    if not count:
        canvas.text("countries", [paragraph(t("deck-nothing"), 17)], BODY)
        return
    content = map_content(slide, deck.material, deck.site)
    view, named = t(f"view-{content.view}"), _named_countries(content, deck)
    countries = deck.localizer.join_list(_counts_as_text(content.counts, named, deck))
    sentences = [t("deck-map-in-words", count=MAX_MAPS)]
    if named and not content.selected and content.view != MAP_VIEWS[0]:
        sentences.append(t("deck-map-of-view", view=view))
    reason = paragraph(" ".join(sentences), 17, colour=palette.MUTED, after=8)
    listed = countries or t("deck-map-elsewhere", count=count, view=view)
    canvas.text("countries", [reason, paragraph(listed, 16, elastic=True)], BODY)


def _named_countries(content: MapContent, deck: DeckContext) -> Sequence[str]:
    """Those that are selected, or else all of the view that have initiatives."""
    return [*content.selected] or [*visible_countries(deck.site, content)]


def _counts_as_text(counts: Mapping[str, int], codes: Sequence[str], deck: DeckContext) -> list[str]:
    t, country = deck.localizer.t, deck.localizer.country
    return [t("map-country-title", country=country(code), count=counts[code]) for code in codes]


def _add_countries(canvas: SlideBuilder, counts: Mapping[str, int], codes: Sequence[str], deck: DeckContext) -> None:
    """A row for each country of ``codes``, beside the map."""
    side = Box(BODY.left + WIDTH + 0.2, BODY.top, BODY.width - WIDTH - 0.2, BODY.height)
    for code, box in zip(codes, side.grid(1, 7, 0.12), strict=False):
        label, value = deck.localizer.country(code), format_number(counts[code], deck.localizer.t.language)
        runs = Run(value, bold=True, colour=palette.ACCENT), Run(f"  {label}")
        canvas.panel(label, [Paragraph(runs, 18, max_lines=1)], box, edge=palette.ACCENT)
