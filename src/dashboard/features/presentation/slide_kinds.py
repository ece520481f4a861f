"""The kinds of slides with what draws each of them: one renderer a medium."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from dashboard.features.presentation import (
    deck_bodies,
    deck_charts,
    deck_dot_plot,
    deck_maps,
    slide_bodies,
    story_bodies,
)
from dashboard.features.presentation.deck_context import DeckContext
from dashboard.features.presentation.slide_model import (
    Cards,
    Changes,
    Charts,
    Claims,
    Close,
    Counts,
    Cover,
    Figures,
    Letter,
    Map,
    Person,
    Slide,
    SlideText,
    Starts,
    Text,
    Themes,
)
from dashboard.features.presentation.slide_render_context import SlideRenderContext
from dashboard.pptx.pptx_template import Layout
from dashboard.pptx.slide_builder import SlideBuilder


@dataclass(frozen=True, slots=True)
class SlideKind:
    """What draws the content of one kind of slide.

    Attributes:
        add_shapes: Adds it to a slide of a PowerPoint file.
        render_body: Gives its markup.
        layout: The layout of the PowerPoint template that it stands on.
    """

    add_shapes: Callable[[SlideBuilder, Slide, SlideText, DeckContext], None]
    render_body: Callable[[Slide, SlideText, SlideRenderContext], Markup]
    layout: Layout = Layout.CONTENT


SLIDE_KINDS: Mapping[type[Any], SlideKind] = {
    Cover: SlideKind(deck_bodies.add_cover, story_bodies.render_cover),
    Letter: SlideKind(deck_bodies.add_letter, story_bodies.render_letter),
    Person: SlideKind(deck_bodies.add_person, story_bodies.render_person),
    Changes: SlideKind(deck_bodies.add_changes, story_bodies.render_changes),
    Close: SlideKind(deck_bodies.add_close, story_bodies.render_close),
    Starts: SlideKind(deck_dot_plot.add_dot_plot, story_bodies.render_weeks),
    Counts: SlideKind(deck_charts.add_counts, story_bodies.render_counts),
    Claims: SlideKind(deck_bodies.add_claims, slide_bodies.render_claims),
    Charts: SlideKind(deck_charts.add_charts, slide_bodies.render_charts),
    Cards: SlideKind(deck_bodies.add_cards, slide_bodies.render_cards),
    Themes: SlideKind(deck_bodies.add_themes, slide_bodies.render_themes),
    Figures: SlideKind(deck_bodies.add_figures, slide_bodies.render_figures),
    Text: SlideKind(deck_bodies.add_text, slide_bodies.render_text),
    Map: SlideKind(deck_maps.add_map, slide_bodies.render_map, layout=Layout.PICTURE),
}
"""Every kind by the class of its content."""
MAP_IN_WORDS = SlideKind(deck_maps.add_counts_as_text, slide_bodies.render_map)
"""What a map becomes in a file that has too many."""
