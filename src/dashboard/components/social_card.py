"""The image that a chat application shows beside a shared link: a title, what belongs to it, and whose it is."""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from PIL import Image, ImageDraw

from dashboard import palette
from dashboard.components.image_text import SANS, SERIF, Font, drop_missing_glyphs, load_font, wrap
from dashboard.components.theme_icon_bitmap import theme_icon_mask
from dashboard.palette import Colour

WIDTH, HEIGHT = IMAGE_SIZE = 1200, 630
"""Pixels of the image."""
MARGIN = 72
TEXT_WIDTH = WIDTH - 2 * MARGIN
TITLE_SIZES = (92, 80, 70, 60, 52)
MAX_TITLE_LINES = 3
DETAIL_SIZE, SMALL_SIZE = 36, 32
TITLE_TOP, DETAILS_BOTTOM, GAP = 130, HEIGHT - 104, 20
ICON_SIDE, ICON_GAP = 44, 14
ICON_PLACE = (MARGIN, 60)
LINE_HEIGHT = 1.22
"""The height of a line in sizes of its type."""
PNG_COLOURS = 48
"""Shades of the file: enough for smooth letters, and some 20 kB."""
FontFiles = Mapping[str, Path]
"""The files of the typefaces by family."""


@dataclass(frozen=True, slots=True)
class SocialCard:
    """What stands in the image.

    Attributes:
        kicker: Above the title, at the left, in ``colour``.
        top_right: Above the title, at the right.
        title: As large as there is room for.
        details: Below the title, each from a line of its own. One that does not fit is left out whole: half a caveat
            is none.
        site_name: Whose image it is.
        colour: Of the bar at the top and of the kicker.
        theme: Whose icon stands before the kicker; "" for none.
    """

    kicker: str
    top_right: str
    title: str
    details: tuple[str, ...]
    site_name: str
    colour: Colour = palette.ACCENT
    theme: str = ""


@dataclass(frozen=True, slots=True)
class _TextBlock:
    """A text in lines that fit the image."""

    lines: tuple[str, ...]
    font: Font
    size: int

    @classmethod
    def of(cls, text: str, family: str, size: int, files: FontFiles) -> _TextBlock:
        font = load_font(family, size, files)
        lines = (line for part in text.splitlines() for line in wrap(drop_missing_glyphs(part, font), font, TEXT_WIDTH))
        return cls(tuple(lines), font, size)

    @property
    def height(self) -> float:
        return len(self.lines) * self.size * LINE_HEIGHT

    def draw(self, draw: ImageDraw.ImageDraw, top: float) -> float:
        """Draw the text from ``top`` on; returns where it ends."""
        for number, line in enumerate(self.lines):
            draw.text((MARGIN, top + number * self.size * LINE_HEIGHT), line, fill=palette.TEXT.light, font=self.font)
        return top + self.height


def render_png(card: SocialCard, files: FontFiles) -> bytes:
    """The image as PNG, in the typefaces of ``files``."""
    image = Image.new("RGB", IMAGE_SIZE, palette.BACKGROUND.light)
    draw = ImageDraw.Draw(image)
    _draw_frame(draw, card, files)
    if card.theme:
        image.paste(card.colour.light, ICON_PLACE, theme_icon_mask(card.theme, ICON_SIDE))
    top = TITLE_TOP if card.kicker or card.top_right else MARGIN
    details = [_TextBlock.of(detail, SANS, DETAIL_SIZE, files) for detail in card.details]
    room = DETAILS_BOTTOM - top - GAP - sum(block.height for block in details)
    y = _title(card, files, room).draw(draw, top) + GAP
    for block in details:
        if y + block.height <= DETAILS_BOTTOM:
            y = block.draw(draw, y)
    content = io.BytesIO()
    image.quantize(PNG_COLOURS).save(content, "PNG", optimize=True)
    return content.getvalue()


def _draw_frame(draw: ImageDraw.ImageDraw, card: SocialCard, files: FontFiles) -> None:
    """What stands around the title: the bar, the line above it, the rule and the name of the site."""
    small, rule = load_font(SANS, SMALL_SIZE, files), HEIGHT - 96
    left = MARGIN + (ICON_SIDE + ICON_GAP if card.theme else 0)
    draw.rectangle((0, 0, WIDTH, 20), fill=card.colour.light)
    draw.text((left, 64), drop_missing_glyphs(card.kicker, small), fill=card.colour.light, font=small)
    if left + small.getlength(card.kicker) + small.getlength(card.top_right) < TEXT_WIDTH:
        top_right = drop_missing_glyphs(card.top_right, small)
        draw.text((WIDTH - MARGIN, 64), top_right, fill=palette.MUTED.light, font=small, anchor="ra")
    draw.line((MARGIN, rule, WIDTH - MARGIN, rule), fill=palette.BORDER.light, width=2)
    draw.text((MARGIN, rule + 18), card.site_name, fill=palette.TEXT.light, font=load_font(SERIF, SMALL_SIZE, files))


def _title(card: SocialCard, files: FontFiles, room: float) -> _TextBlock:
    """The title as large as ``room`` lets it be; where even the smallest is too large, what is below must go."""
    title = drop_missing_glyphs(card.title, load_font(SERIF, TITLE_SIZES[0], files)) or card.kicker
    blocks = [_TextBlock.of(title, SERIF, size, files) for size in TITLE_SIZES]
    short = [block for block in blocks if len(block.lines) <= MAX_TITLE_LINES] or blocks[-1:]
    fitting = [block for block in short if block.height <= room]
    block = (fitting or short)[0]
    return replace(block, lines=block.lines[:MAX_TITLE_LINES])
