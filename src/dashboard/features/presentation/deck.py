"""Slides as a PowerPoint file: on each its title, what it shows, its source, its link and what the speaker may add."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time

from dashboard.context import SiteContext
from dashboard.features.presentation import slide_text
from dashboard.features.presentation.deck_context import DeckContext
from dashboard.features.presentation.deck_notes import slide_source_lines, speaker_notes
from dashboard.features.presentation.slide_kinds import MAP_IN_WORDS, SLIDE_KINDS, SlideKind
from dashboard.features.presentation.slide_model import Map, Slide
from dashboard.languages import SPECS, Language
from dashboard.pptx import pptx_file
from dashboard.pptx.pptx_template import Layout, Placeholder, new_presentation
from dashboard.pptx.slide_builder import SlideBuilder
from dashboard.urls import Urls
from dashboard.work_limits import MAX_MAPS

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation"


def build_deck(context: SiteContext, slides: Sequence[Slide], language: Language, urls: Urls, name: str = "") -> bytes:
    """``slides`` as a .pptx; the same slides of the same data make the same bytes.

    Args:
        context: The site whose data is shown.
        slides: What the file holds. The first ``MAX_MAPS`` maps are drawn, the others are told in words.
        language: The language of the file.
        urls: Addresses of the live views, below the public address of the site.
        name: What a reader calls their slides, in the properties of the file; "" for the name of the site.
    """
    deck = DeckContext.of(context, language, urls)
    site, day = deck.localizer.t("site"), datetime.combine(context.catalogue.release.date, time())
    names = {layout: deck.localizer.t(f"deck-layout-{layout.name.lower()}") for layout in Layout}
    file = new_presentation(name or site, site, day, SPECS[language].locale, names)
    maps = [slide for slide in slides if isinstance(slide.content, Map)]
    excess = {slide.name for slide in maps[MAX_MAPS:]}
    for number, slide in enumerate(slides, 1):
        kind = MAP_IN_WORDS if slide.name in excess else SLIDE_KINDS[type(slide.content)]
        canvas = SlideBuilder(file.slides.add_slide(file.slide_layouts[kind.layout]), language)
        _add_slide(canvas, kind, slide, number, deck)
    return pptx_file.save(file)


def _add_slide(canvas: SlideBuilder, kind: SlideKind, slide: Slide, number: int, deck: DeckContext) -> None:
    text = slide_text.slide_text(slide, deck.material, deck.localizer)
    canvas.fill(Placeholder.TITLE, text.title)
    canvas.fill(Placeholder.TAKEAWAY, text.takeaway, name="takeaway")
    kind.add_shapes(canvas, slide, text, deck)
    _add_footer(canvas, slide, number, deck)
    canvas.remove_empty_placeholders()
    canvas.notes([*speaker_notes(slide, text, deck)])


def _add_footer(canvas: SlideBuilder, slide: Slide, number: int, deck: DeckContext) -> None:
    """The source, the credit, the link to the live view and the number of the slide."""
    url = deck.slide_url(slide)
    lines = slide_source_lines(slide, deck)
    source = next((line for line in lines if canvas.fits(Placeholder.SOURCE, line)), lines[-1])
    canvas.fill(Placeholder.SOURCE, source, name="source", max_lines=1)
    canvas.fill(Placeholder.FOOTER, deck.credit, name="credit", max_lines=1)
    address = url.partition("://")[2]
    words = address if canvas.fits(Placeholder.LINK, address) else deck.localizer.t("deck-live")
    canvas.fill(Placeholder.LINK, words, name="permalink", link=url, max_lines=1)
    canvas.number(number)
