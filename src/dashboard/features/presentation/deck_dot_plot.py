"""The drawing of all initiatives on a slide of PowerPoint: a picture, because hundreds of shapes make a file slow."""

from __future__ import annotations

from dashboard import palette
from dashboard.catalogue.filters import InitiativeFilter
from dashboard.charts.dot_plot_drawing import drawing_of
from dashboard.charts.dot_plot_picture import fit_drawing
from dashboard.charts.picture_size import PictureSize
from dashboard.components.drawing_image import drawing_png
from dashboard.features.presentation.deck_context import DeckContext
from dashboard.features.presentation.deck_layout import BODY
from dashboard.features.presentation.slide_model import Slide, SlideText, Starts
from dashboard.pptx.slide_box import POINTS_PER_INCH, Box
from dashboard.pptx.slide_builder import SlideBuilder
from dashboard.pptx.text_fitting import needed_height, paragraph

PIXELS_PER_INCH = 100
"""Pixels of the picture's own measures in an inch of the slide."""
SIZE = PictureSize(width=1213, type=13, confined=46, day=8, month=7, dot=9, themes=4, is_brief=True)
BELOW = 0.06
"""Inches between the words and the picture."""


def add_dot_plot(canvas: SlideBuilder, slide: Slide, _text: SlideText, deck: DeckContext) -> None:
    """The drawing below its finding, which is never cut."""
    assert isinstance(slide.content, Starts)
    drawing = drawing_of(deck.site, deck.localizer.t.language, InitiativeFilter())
    words = [
        paragraph(drawing.text.title, 17, bold=True, serif=True),
        paragraph(drawing.text.subtitle, 12, colour=palette.MUTED),
    ]
    finding = needed_height(words, BODY.width * POINTS_PER_INCH) / POINTS_PER_INCH
    canvas.text("finding", words, Box(BODY.left, BODY.top - BELOW, BODY.width, finding))
    picture = fit_drawing(drawing, deck.localizer, SIZE, (BODY.height - finding) * PIXELS_PER_INCH)
    place = Box(BODY.left, BODY.top + finding, BODY.width, picture.height / PIXELS_PER_INCH)
    content = drawing_png(picture, SIZE.width, deck.site.fonts.files)
    canvas.picture(drawing.text.title, content, place, drawing.text.alternative)
