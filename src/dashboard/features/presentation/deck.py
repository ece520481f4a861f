"""Slides as a PowerPoint file: on each its title, what it shows, its source, its link and what the speaker may add."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time

from dashboard import palette
from dashboard.context import SiteContext
from dashboard.features.presentation import deck_maps, slide_text
from dashboard.features.presentation.deck_context import DeckContext
from dashboard.features.presentation.deck_notes import slide_source, speaker_notes
from dashboard.features.presentation.slide_kinds import SLIDE_KINDS
from dashboard.features.presentation.slide_model import Map, Slide
from dashboard.languages import SPECS, Language
from dashboard.pptx import pptx_file, pptx_theme
from dashboard.pptx.slide_builder import Box, SlideBuilder, set_alt_text
from dashboard.pptx.text_fitting import paragraph, truncate
from dashboard.urls import Urls
from dashboard.work_limits import MAX_MAPS

LEFT, WIDTH = 0.6, 12.13
TAKEAWAY = Box(LEFT, 1.58, WIDTH, 0.62)
RULE = Box(LEFT, 6.75, WIDTH, 0.012)
SOURCE = Box(LEFT, 6.83, 11.4, 0.2)
NUMBER = Box(12.13, 6.83, 0.6, 0.2)
CREDIT = Box(LEFT, 7.05, 8.4, 0.2)
LINK = Box(9.1, 7.05, 3.63, 0.2)
SMALL = 10
"""Points of the type below the rule."""
MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation"


def build_deck(context: SiteContext, slides: Sequence[Slide], language: Language, urls: Urls) -> bytes:
    """``slides`` as a .pptx; the same slides of the same data make the same bytes.

    Args:
        context: The site whose data is shown.
        slides: What the file holds. The first ``MAX_MAPS`` maps are drawn, the others are told in words.
        language: The language of the file.
        urls: Addresses of the live views, below the public address of the site.
    """
    deck = DeckContext.of(context, language, urls)
    site, day = deck.localizer.t("site"), datetime.combine(context.catalogue.release.date, time())
    file = pptx_theme.empty_presentation(site, site, day, SPECS[language].locale)
    maps = [slide for slide in slides if isinstance(slide.content, Map)]
    excess = {slide.name for slide in maps[MAX_MAPS:]}
    for number, slide in enumerate(slides, 1):
        canvas = SlideBuilder(file.slides.add_slide(file.slide_layouts[0]), language)
        _add_slide(canvas, slide, number, deck, has_map=slide.name not in excess)
    return pptx_file.save(file)


def _add_slide(canvas: SlideBuilder, slide: Slide, number: int, deck: DeckContext, *, has_map: bool) -> None:
    text = slide_text.slide_text(slide, deck.material, deck.localizer)
    canvas.title(paragraph(text.title, pptx_theme.TITLE_SIZE, bold=True, serif=True, after=0))
    canvas.text("takeaway", [paragraph(text.takeaway, 17, colour=palette.MUTED)], TAKEAWAY)
    add_shapes = SLIDE_KINDS[type(slide.content)].add_shapes if has_map else deck_maps.add_counts_as_text
    add_shapes(canvas, slide, text, deck)
    _add_footer(canvas, slide, number, deck)
    canvas.notes([*speaker_notes(slide, text, deck)])


def _add_footer(canvas: SlideBuilder, slide: Slide, number: int, deck: DeckContext) -> None:
    """The source, the credit, the link to the live view and the number of the slide, below a rule."""
    url = deck.slide_url(slide)
    link = truncate(url.partition("://")[2], LINK.width * 72, SMALL, 1)
    set_alt_text(canvas.block("–", RULE, palette.BORDER), "–", "")
    canvas.text("source", [paragraph(slide_source(slide, deck), SMALL, colour=palette.MUTED, max_lines=1)], SOURCE)
    canvas.text("credit", [paragraph(deck.credit, SMALL, colour=palette.MUTED, max_lines=1)], CREDIT)
    canvas.text("permalink", [paragraph(link, SMALL, colour=palette.LINK, link=url)], LINK, right=True)
    canvas.number(NUMBER, paragraph(str(number), SMALL, colour=palette.MUTED))
