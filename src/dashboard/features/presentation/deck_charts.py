"""Charts of slides as native charts of PowerPoint."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard import palette
from dashboard.charts import chart_builder
from dashboard.charts.chart_spec import ChartSpec
from dashboard.charts.chart_text import describe_chart
from dashboard.charts.count_chart import count_chart
from dashboard.charts.marks import Series
from dashboard.features.presentation import slide_text
from dashboard.features.presentation.deck_context import DeckContext
from dashboard.features.presentation.deck_layout import BODY, GAP
from dashboard.features.presentation.slide_model import Charts, Counts, Slide, SlideText
from dashboard.pptx.native_chart import ChartPlace
from dashboard.pptx.native_charts import add_chart
from dashboard.pptx.slide_box import POINTS_PER_INCH, Box
from dashboard.pptx.slide_builder import SlideBuilder
from dashboard.pptx.text_fitting import Paragraph, Run, needed_height, paragraph

BETWEEN = 0.4
"""Inches between two charts."""
BELOW, KEY, KEY_TEXT = 0.06, 0.3, 0.28
"""Inches below a subtitle, of the key with the space below it, and of its text."""
SUBTITLE_SIZE = 12
"""Points of the type of a subtitle: it is never cut."""
NOTE_SIZES, NOTES_HEIGHT = (12, 11, 10), 0.5
"""Points of the type of notes, the largest first, and the inches that they take if one of these lets them."""


def add_counts(canvas: SlideBuilder, slide: Slide, _text: SlideText, deck: DeckContext) -> None:
    """The counts as a chart: here it can be one, with its numbers behind it."""
    assert isinstance(slide.content, Counts)
    facet, localizer = slide.content.facet, deck.localizer
    counts = slide_text.code_counts(slide, facet, deck.material)
    groups = [(localizer.facet(facet, code), count) for code, count in counts.items()]
    alt_text = localizer.join_list(f"{name}{localizer.t('colon')}{count}" for name, count in groups)
    add_chart(_place(canvas, BODY, alt_text, deck), count_chart(groups, localizer.t.language))


def add_charts(canvas: SlideBuilder, slide: Slide, _text: SlideText, deck: DeckContext) -> None:
    """The charts of a slide side by side, above what must be known of them."""
    assert isinstance(slide.content, Charts)
    specs, place = slide_text.slide_charts(slide.content), _add_notes(canvas, slide.content, deck)
    for spec, box in zip(specs, place.grid(len(specs), 1, BETWEEN), strict=True):
        _add_chart(canvas, spec, box, deck, has_subtitle=len(specs) > 1)


def _add_notes(canvas: SlideBuilder, content: Charts, deck: DeckContext) -> Box:
    """What must be known of the charts, at the bottom of the body in type that leaves most of it; what is left."""
    text, width = slide_text.chart_notes(content, deck.catalogue, deck.localizer), BODY.width * POINTS_PER_INCH
    sizes = [(needed_height([paragraph(text, size)], width) / POINTS_PER_INCH, size) for size in NOTE_SIZES]
    height, size = next((fit for fit in sizes if fit[0] <= NOTES_HEIGHT), sizes[-1])
    top = BODY.top + BODY.height - height
    canvas.text("notes", [paragraph(text, size, colour=palette.MUTED)], Box(BODY.left, top, BODY.width, height))
    return Box(BODY.left, BODY.top, BODY.width, BODY.height - height - GAP)


def _add_chart(canvas: SlideBuilder, spec: ChartSpec, box: Box, deck: DeckContext, *, has_subtitle: bool) -> None:
    """What one among several charts measures, which the slide says of one alone; the looks of points; the chart."""
    chart = chart_builder.build_chart(spec, deck.catalogue, deck.localizer)
    words = describe_chart(spec, deck.catalogue, deck.localizer)
    top = 0.0
    if has_subtitle:
        heading = [paragraph(words.subtitle, SUBTITLE_SIZE, colour=palette.MUTED)]
        height = needed_height(heading, box.width * POINTS_PER_INCH) / POINTS_PER_INCH
        canvas.text(spec.name, heading, Box(box.left, box.top, box.width, height))
        top = height + BELOW
    if len(chart.series) > 1 and not chart.rows:
        _add_key(canvas, chart.series, Box(box.left, box.top + top, box.width, KEY_TEXT))
        top += KEY
    place = Box(box.left, box.top + top, box.width, box.height - top)
    add_chart(_place(canvas, place, words.alt_text, deck), chart)


def _place(canvas: SlideBuilder, box: Box, alt_text: str, deck: DeckContext) -> ChartPlace:
    return ChartPlace(canvas, box, deck.localizer, alt_text, deck.catalogue.release.date)


def _add_key(canvas: SlideBuilder, groups: Sequence[Series], box: Box) -> None:
    """What the points stand for, in their colours."""
    runs = [Run(f"{group.symbol} {group.name}    ", bold=True, colour=group.colour) for group in groups]
    canvas.text("key", [Paragraph(tuple(runs), 13, max_lines=1)], box)
