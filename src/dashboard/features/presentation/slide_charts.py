"""The charts of a slide, each as large as its place allows, so that a hall can read them."""

from __future__ import annotations

import textwrap
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.cache import MB, cached
from dashboard.charts import chart_builder, svg_renderer
from dashboard.charts.chart_spec import ChartSpec
from dashboard.charts.chart_text import describe_chart
from dashboard.charts.display_list import DisplayList
from dashboard.charts.svg_layout import layout_chart
from dashboard.context import SiteContext
from dashboard.features.presentation import slide_text
from dashboard.features.presentation.slide_model import Charts
from dashboard.features.presentation.slide_text import slide_charts
from dashboard.languages import Language

BODY_HEIGHT = 670
"""Pixels of a slide, which is 1920 by 1080 and then scaled to the screen, for charts and all that is said of them."""
SUBTITLE_LETTER, SUBTITLE_LINE = 11.5, 38
"""Pixels of a letter and a line of what each of several charts measures; of one chart the slide itself says it."""
WIDTH, GAP = 1760, 64
"""Pixels from side to side, and between two charts or the columns of one."""
ZOOM_STEPS = (2.2, 2, 1.8, 1.6, 1.4, 1.2, 1)
"""How many times as large as on a page a chart may become; the largest that fits is taken."""
MIN_ZOOM = 1.6
"""The zoom from which a hall can read a chart; one that would be smaller stands in two columns."""
TIMELINE_HEIGHT = 320
"""Pixels that a timeline needs at its size on a page, so that no value lies on its axis."""
LETTER = 7.3
"""Width in pixels of a letter of a label, at its size on a page, with some to spare."""
NOTE_LINE, LONG_NOTE_LINE = (175, 26), (220, 21)
"""Characters of a line of notes below charts, with some to spare, and its pixels; the same where they are long."""
NOTE_GAP = 16
Columns = tuple[DisplayList, ...]


@cached(max_bytes=3 * MB, is_finite=True)
def chart_svgs(context: SiteContext, content: Charts, language: Language) -> tuple[tuple[str, ...], ...]:
    """The charts of a slide side by side, each in its columns, as inline SVG."""
    charts = slide_charts(content)
    width = (WIDTH - GAP * (len(charts) - 1)) / len(charts)
    notes = slide_text.chart_notes(content, context.catalogue, context.localizer(language))
    height = BODY_HEIGHT - _subtitle_height(charts, width, context, language) - _notes_height(notes)
    zoom, drawings = _fit(_Place(context, language, charts, width, height))
    if zoom < MIN_ZOOM and len(charts) == 1 and charts[0].kind != "timeline":
        zoom, drawings = _fit(_Place(context, language, charts, (width - GAP) / 2, height, 2))
    return tuple(tuple(svg_renderer.inline_drawing(part.scaled(zoom)) for part in columns) for columns in drawings)


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
        height, width = max(int(self.height / zoom), TIMELINE_HEIGHT), int(self.width / zoom)
        return layout_chart(
            chart_builder.build_chart(chart, catalogue, localizer, letters, height, timeline_width=width)
        )


def _subtitle_height(charts: Sequence[ChartSpec], width: float, context: SiteContext, language: Language) -> int:
    """Pixels of the longest of what the charts measure, where it stands above them."""
    if len(charts) == 1:
        return 0
    localizer, letters = context.localizer(language), int(width / SUBTITLE_LETTER)
    texts = (describe_chart(chart, context.catalogue, localizer).subtitle for chart in charts)
    return max(len(textwrap.wrap(text, letters)) for text in texts) * SUBTITLE_LINE


def _notes_height(notes: str) -> int:
    letters, height = LONG_NOTE_LINE if len(notes) > slide_text.LONG_NOTES else NOTE_LINE
    return len(textwrap.wrap(notes, letters)) * height + NOTE_GAP


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
