"""How long a slide takes in a talk, counted from its notes."""

from __future__ import annotations

from dashboard.catalogue.loader import Catalogue
from dashboard.charts.chart_builder import chart_figures
from dashboard.charts.value_ranges import pair_bounds
from dashboard.context import SiteContext
from dashboard.features.presentation.slide_model import Changes, Charts, Claims, Slide, SlideContext, Starts
from dashboard.features.presentation.slide_text import slide_charts, slide_text
from dashboard.features.presentation.slide_weeks import drawn_steps
from dashboard.languages import Language

WORDS_A_MINUTE = 130
"""How fast a speaker is assumed to speak."""
PAUSE, STEP_PAUSE = 8, 2
"""Seconds that a room is assumed to need to take in a slide, and each step of one."""


def slide_seconds(slide: Slide, context: SiteContext, language: Language) -> float:
    """Seconds of ``slide``: its notes read out, and the pauses for the room."""
    notes = slide_text(slide, SlideContext.of(context), context.localizer(language)).notes
    return len(notes.split()) * 60 / WORDS_A_MINUTE + PAUSE + count_steps(slide, context.catalogue) * STEP_PAUSE


def count_steps(slide: Slide, catalogue: Catalogue) -> int:
    """The steps in which ``slide`` is built."""
    match slide.content:
        case Claims(ids):
            return len(ids)
        case Changes(attention, money):
            return len(attention) + len(money)
        case Charts() if slide.is_of_story:
            charts = slide_charts(slide.content)
            return sum(len(pair_bounds(chart_figures(chart, catalogue))) for chart in charts)
        case Starts():
            return drawn_steps()
        case _:
            return 0
