"""The charts of a slide, each as large as its place allows, so that a hall can read them."""

from __future__ import annotations

import textwrap
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from dashboard.cache import MB, cached
from dashboard.charts import chart_builder, svg_renderer
from dashboard.charts.chart_spec import ChartSpec
from dashboard.charts.display_list import DisplayList
from dashboard.charts.labels import LABEL_WIDTH
from dashboard.charts.svg_layout import layout_chart
from dashboard.charts.timeline_chart import NARROW
from dashboard.context import SiteContext
from dashboard.design_tokens import LINE_HEIGHTS, SLIDE, SLIDE_FONT_SIZES, SLIDE_SPACES
from dashboard.features.presentation import slide_text
from dashboard.features.presentation.slide_model import Charts, SlideText
from dashboard.features.presentation.slide_text import slide_charts
from dashboard.languages import Language

BODY_HEIGHT = 590
"""Pixels of a slide, which is 1920 by 1080 and then scaled to the screen, for a map."""
FOOT = SLIDE["height"] - SLIDE["control"] - 3 * SLIDE_SPACES[3]
MARGINS = SLIDE_SPACES[5] + 2 * SLIDE_SPACES[2] + SLIDE_SPACES[4]
"""Where the notes of charts end, in pixels from the top; the space above the title, below it and below the takeaway."""
TITLE = (60, SLIDE_FONT_SIZES[5] * LINE_HEIGHTS[1], 3)
TAKEAWAY = (78, SLIDE_FONT_SIZES[4] * LINE_HEIGHTS[2], 4)
"""Characters of a line of each, with some to spare, its pixels, and how many lines are counted at most."""
SUBTITLE_LETTER, SUBTITLE_LINE = 10.9, SLIDE_FONT_SIZES[2] * LINE_HEIGHTS[2]
SUBTITLE_GAP = SLIDE_SPACES[3]
"""Pixels of what each of several charts measures: of a letter, of a line, and between it and the chart."""
WIDTH, GAP = SLIDE["width"] - 2 * SLIDE_SPACES[6], SLIDE_SPACES[5]
"""Pixels from side to side, and between two charts or the columns of one."""
ZOOM_STEPS = (2.9, 2.6, 2.4, 2.2, 2, 1.8, 1.6, 1.4, 1.2, 1)
"""How many times as large as on a page a chart may become; the largest that fits is taken, in one column or in two. At
the first a hall reads its labels from ten metres, at the third its values."""
TIMELINE_HEIGHT = 250
"""Pixels that a timeline needs at its size on a page, so that its values stand apart."""
LETTER = 7.3
"""Width in pixels of a letter of a label, at its size on a page, with some to spare."""
NOTE_LETTERS, NOTE_LINE = 160, SLIDE_FONT_SIZES[2] * LINE_HEIGHTS[2]
"""Characters of a line of notes below charts, with some to spare, and its pixels."""
NOTE_GAP = 10
PHONE_ZOOM = 1.15
"""How many times as large as on a page a chart is on the slide of a phone."""
PHONE_TIMELINE_HEIGHT = 430
Columns = tuple[DisplayList, ...]
ChartSvgs = tuple[tuple[str, ...], ...]
"""A chart as SVG: its columns, each row by row."""


@cached(max_bytes=3 * MB, is_finite=True)
def chart_svgs(context: SiteContext, content: Charts, language: Language, head: int) -> tuple[ChartSvgs, ...]:
    """The charts of a slide, below so many pixels of its ``head``, side by side, each as inline SVG."""
    charts = slide_charts(content)
    width = (WIDTH - GAP * (len(charts) - 1)) / len(charts)
    localizer = context.localizer(language)
    notes = slide_text.chart_notes(content, context.catalogue, localizer)
    subtitles = [caption.measure for caption in slide_text.chart_captions(content, context.catalogue, localizer)]
    height = FOOT - head - _notes_height(notes) - _subtitle_height(subtitles, width)
    zoom, drawings = _fit(_Place(context, language, charts, width, height))
    if zoom < ZOOM_STEPS[0] and len(charts) == 1 and charts[0].kind != "timeline":
        in_columns = _fit(_Place(context, language, charts, (width - GAP) / 2, height, 2))
        zoom, drawings = max((zoom, drawings), in_columns, key=lambda fitted: fitted[0])
    parts = zip(charts, drawings, strict=True)
    return tuple(tuple(_row_svgs(part.scaled(zoom), chart) for part in columns) for chart, columns in parts)


def _row_svgs(drawing: DisplayList, chart: ChartSpec) -> tuple[str, ...]:
    """The rows of a column, which come one by one; a chart over time is one picture."""
    rows = (drawing,) if chart.kind == "timeline" else drawing.rows()
    return tuple(map(svg_renderer.inline_drawing, rows))


def phone_chart(chart: ChartSpec, context: SiteContext, language: Language, name: str) -> str:
    """``chart`` as inline SVG for a phone, called ``name``: type as large as that of the words of a slide there."""
    letters, width = int(LABEL_WIDTH / PHONE_ZOOM), int(NARROW / PHONE_ZOOM)
    localizer = context.localizer(language)
    model = chart_builder.build_chart(
        chart, context.catalogue, localizer, letters, PHONE_TIMELINE_HEIGHT, timeline_width=width
    )
    return svg_renderer.inline_drawing(layout_chart(model).scaled(PHONE_ZOOM), name)


def head_height(words: SlideText) -> int:
    """Pixels of a slide above its charts; few values, since the charts are kept by it."""
    parts = ((words.title, TITLE), (words.takeaway, TAKEAWAY))
    return ceil(MARGINS + sum(min(_count_lines(text, letters), most) * line for text, (letters, line, most) in parts))


@dataclass(frozen=True, slots=True)
class _Place:
    """Charts to be drawn in a place ``width`` by ``height`` pixels large, each in so many columns."""

    context: SiteContext
    language: Language
    charts: Sequence[ChartSpec]
    width: float
    height: float
    columns: int = 1

    def draw(self, zoom: float) -> tuple[Columns, ...]:
        """The charts for a place that is enlarged ``zoom`` times."""
        return tuple(self._draw(chart, zoom).columns(self.columns) for chart in self.charts)

    def _draw(self, chart: ChartSpec, zoom: float) -> DisplayList:
        letters = int(self.width / LETTER / zoom)
        localizer, catalogue = self.context.localizer(self.language), self.context.catalogue
        timeline_height = max(int(self.height / zoom), TIMELINE_HEIGHT)
        return layout_chart(
            chart_builder.build_chart(
                chart, catalogue, localizer, letters, timeline_height, timeline_width=int(self.width / zoom)
            )
        )


def _notes_height(notes: str) -> float:
    return _count_lines(notes, NOTE_LETTERS) * NOTE_LINE + NOTE_GAP


def _subtitle_height(subtitles: Sequence[str], width: float) -> float:
    """Pixels of the longest of what several charts measure; of one chart alone the slide itself says it."""
    if len(subtitles) == 1:
        return 0
    return max(_count_lines(text, width / SUBTITLE_LETTER) for text in subtitles) * SUBTITLE_LINE + SUBTITLE_GAP


def _count_lines(text: str, letters: float) -> int:
    return len(textwrap.wrap(text, int(letters)))


def _fit(place: _Place) -> tuple[float, tuple[Columns, ...]]:
    """The largest zoom at which the charts fit, and their drawings; the smallest one where none fits.

    Smaller steps leave longer lines and so lower charts, hence the steps that fit follow those that do not.
    """
    drawings: dict[float, tuple[Columns, ...]] = {}

    def fits(zoom: float) -> bool:
        drawings[zoom] = place.draw(zoom)
        return all(round(part.height * zoom) <= place.height for columns in drawings[zoom] for part in columns)

    zoom = ZOOM_STEPS[min(bisect_left(ZOOM_STEPS, True, key=fits), len(ZOOM_STEPS) - 1)]
    return zoom, drawings.get(zoom) or place.draw(zoom)
