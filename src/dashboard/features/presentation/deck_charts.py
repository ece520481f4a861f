"""Charts of slides as native charts of PowerPoint."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard import palette
from dashboard.charts import chart_registry
from dashboard.charts.chart_registry import ChartSpec
from dashboard.charts.chart_text import describe_chart
from dashboard.charts.count_chart import count_chart
from dashboard.charts.marks import Series
from dashboard.features.presentation import slide_text
from dashboard.features.presentation.deck_context import DeckContext
from dashboard.features.presentation.deck_layout import BODY
from dashboard.features.presentation.slide_model import Charts, Counts, Slide, SlideText
from dashboard.pptx.native_chart import ChartPlace
from dashboard.pptx.native_charts import add_chart
from dashboard.pptx.slide_builder import Box, SlideBuilder
from dashboard.pptx.text_fitting import Paragraph, Run, paragraph

BETWEEN = 0.4
"""Inches between two charts."""
LINE, KEY, KEY_TEXT = 0.32, 0.3, 0.28
"""Inches of a line of a subtitle, of the key with the space below it, and of its text."""
NARROW = 8
"""Inches of a chart whose subtitle needs two lines."""


def add_counts(canvas: SlideBuilder, slide: Slide, _text: SlideText, deck: DeckContext) -> None:
    """The counts as a chart: here it can be one, with its numbers behind it."""
    assert isinstance(slide.content, Counts)
    facet, localizer = slide.content.facet, deck.localizer
    counts = deck.material.selected(slide).counts[facet]
    ordered = sorted(((code, count) for code, count in counts.items() if count), key=lambda pair: -pair[1])
    groups = [(localizer.facet(facet, code), count) for code, count in ordered]
    alt_text = localizer.join_list(f"{name}{localizer.t('colon')}{count}" for name, count in groups)
    add_chart(_place(canvas, BODY, alt_text, deck), count_chart(groups, localizer.t.language))


def add_charts(canvas: SlideBuilder, slide: Slide, text: SlideText, deck: DeckContext) -> None:
    """The charts of a slide side by side."""
    assert isinstance(slide.content, Charts)
    specs = slide_text.slide_charts(slide.content)
    for spec, box in zip(specs, BODY.grid(len(specs), 1, BETWEEN), strict=True):
        _add_chart(canvas, spec, text, box, deck)


def _add_chart(canvas: SlideBuilder, spec: ChartSpec, text: SlideText, box: Box, deck: DeckContext) -> None:
    """What is measured, the colours of groups where there are several, the chart."""
    chart = chart_registry.build_chart(spec, deck.catalogue, deck.localizer)
    words = describe_chart(spec, deck.catalogue, deck.localizer)
    top = 0.0
    if words.subtitle != text.takeaway:
        top = 2 * LINE if box.width < NARROW else LINE
        heading = [paragraph(words.subtitle, 12.5, colour=palette.MUTED)]
        canvas.text(spec.name, heading, Box(box.left, box.top, box.width, top - 0.04))
    if len(chart.series) > 1:
        _add_key(canvas, chart.series, Box(box.left, box.top + top, box.width, KEY_TEXT))
        top += KEY
    place = Box(box.left, box.top + top, box.width, box.height - top)
    add_chart(_place(canvas, place, words.alt_text, deck), chart)


def _place(canvas: SlideBuilder, box: Box, alt_text: str, deck: DeckContext) -> ChartPlace:
    return ChartPlace(canvas, box, deck.localizer, alt_text, deck.catalogue.release.date)


def _add_key(canvas: SlideBuilder, groups: Sequence[Series], box: Box) -> None:
    """What the colours stand for, in these colours."""
    runs = [Run(f"■ {group.name}    ", bold=True, colour=group.colour) for group in groups]
    canvas.text("key", [Paragraph(tuple(runs), 13, max_lines=1)], box)
