"""The image beside links to the site and to selections: the drawing of all initiatives below its finding."""

from __future__ import annotations

import io
from dataclasses import dataclass

from PIL import Image, ImageDraw

from dashboard import palette
from dashboard.charts.dot_plot_drawing import DotPlotDrawing
from dashboard.charts.dot_plot_picture import fit_drawing
from dashboard.charts.picture_size import PictureSize
from dashboard.components.drawing_image import ImagePlace, paint_drawing
from dashboard.components.image_text import SANS, SERIF, drop_missing_glyphs, load_font, wrap
from dashboard.components.social_card import HEIGHT, IMAGE_SIZE, WIDTH, FontFiles
from dashboard.i18n.localizer import Localizer
from dashboard.palette import Colour

MARGIN, GAP = 48, 14
"""Pixels at the edges, and between the parts."""
PLACE = WIDTH - 2 * MARGIN
TITLES = (38, 34, 30, 26)
"""Pixels of the type of the finding: the largest in which it is whole, because its last words qualify its number."""
WORDS, SIGNATURE = 21, 26
"""Pixels of the type of what is said of it, and of the name of the site."""
MAX_LINES = 2
"""Lines of the finding and of each paragraph; what is longer is left out whole, but for the finding, which is cut."""
LINE_HEIGHT = 1.25
"""The height of a line in sizes of its type."""
FOOT = HEIGHT - 60
"""Where the drawing ends."""
SIZE = PictureSize(width=PLACE, type=17, confined=0, day=11, month=8, dot=10, themes=0, is_brief=True)
PNG_COLOURS = 256
"""Shades of the file: few marks of a theme must keep their colour among many dimmed ones."""


@dataclass(frozen=True, slots=True)
class _Words:
    """A paragraph in lines that fit the image."""

    lines: tuple[str, ...]
    family: str
    size: int
    colour: Colour

    @classmethod
    def of(cls, text: str, family: str, size: int, colour: Colour, files: FontFiles) -> _Words:
        font = load_font(family, size, files)
        return cls(tuple(wrap(drop_missing_glyphs(text, font), font, PLACE)), family, size, colour)

    def draw(self, draw: ImageDraw.ImageDraw, top: float, files: FontFiles) -> float:
        """Draw the lines from ``top`` on; returns where they end."""
        font = load_font(self.family, self.size, files)
        for number, line in enumerate(self.lines[:MAX_LINES]):
            at = (MARGIN, top + number * self.size * LINE_HEIGHT)
            draw.text(at, line, fill=self.colour.light, font=font)
        return top + min(len(self.lines), MAX_LINES) * self.size * LINE_HEIGHT


def render_dot_plot_card(drawing: DotPlotDrawing, filters: str, localizer: Localizer, files: FontFiles) -> bytes:
    """The image as PNG.

    Args:
        drawing: What is drawn.
        filters: The selection in words; "" for all.
        localizer: The language.
        files: The files of the typefaces by family.
    """
    image = Image.new("RGB", IMAGE_SIZE, palette.BACKGROUND.light)
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, WIDTH, 16), fill=palette.ACCENT.light)
    y = _title(drawing.text.title, files).draw(draw, 34, files) + GAP / 2
    for text, colour in ((filters, palette.ACCENT), (drawing.text.subtitle, palette.MUTED)):
        words = _Words.of(text, SANS, WORDS, colour, files)
        if len(words.lines) <= MAX_LINES:
            y = words.draw(draw, y, files)
    marks = fit_drawing(drawing, localizer, SIZE, FOOT - y - GAP)
    paint_drawing(image, marks, ImagePlace(MARGIN, y + GAP, PLACE), files)
    signature = _Words.of(localizer.t("card-signature"), SERIF, SIGNATURE, palette.TEXT, files)
    signature.draw(draw, HEIGHT - 50, files)
    content = io.BytesIO()
    image.quantize(PNG_COLOURS).save(content, "PNG", optimize=True)
    return content.getvalue()


def _title(text: str, files: FontFiles) -> _Words:
    """The finding as large as it fits whole, or else in the smallest type."""
    titles = [_Words.of(text, SERIF, size, palette.TEXT, files) for size in TITLES]
    return next((each for each in titles if len(each.lines) <= MAX_LINES), titles[-1])
