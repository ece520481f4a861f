"""The image that a chat application shows beside a shared link: a title, what belongs to it, and whose it is."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from dashboard import palette
from dashboard.palette import Colour

WIDTH, HEIGHT = IMAGE_SIZE = 1200, 630
"""Pixels of the image."""
MARGIN = 72
INNER = WIDTH - 2 * MARGIN
TITLE_SIZES = (92, 80, 70, 60, 52)
TITLE_LINES = 3
DETAIL_SIZE, SMALL_SIZE = 36, 32
FIRST_LINE, LAST_LINE, GAP = 130, HEIGHT - 104, 20
LEADING = 1.22
"""The height of a line in sizes of its type."""
SERIF, SANS = "Source Serif", "Source Sans"
AXES: Mapping[str, tuple[int, ...]] = {SERIF: (600, 40), SANS: (400,)}
"""Weight, and for the serif the size that it is drawn for."""
COLOURS = 48
"""Shades that are kept: enough for smooth letters, and a file of some 20 kB."""
NO_CHARACTER = "\U0010fffe"
"""What no typeface has; it is drawn as the sign for a missing one."""

Face = ImageFont.FreeTypeFont | ImageFont.ImageFont


@dataclass(frozen=True, slots=True)
class SocialCard:
    """What stands in the image: ``kicker`` and ``aside`` above the title, ``details`` below it, a line each.

    ``signed`` is whose it is. A detail that does not fit is left out whole: half a caveat is none.
    """

    kicker: str
    aside: str
    title: str
    details: tuple[str, ...]
    signed: str
    colour: Colour = palette.ACCENT


@dataclass(frozen=True, slots=True)
class _Block:
    """A text in lines that fit the image."""

    lines: tuple[str, ...]
    face: Face
    size: int

    @classmethod
    def of(cls, text: str, family: str, size: int, files: Mapping[str, Path]) -> _Block:
        drawn_in = load_font(family, size, files)
        lines = (line for part in text.splitlines() for line in _lines(drop_missing_glyphs(part, drawn_in), drawn_in))
        return cls(tuple(lines), drawn_in, size)

    @property
    def height(self) -> float:
        return len(self.lines) * self.size * LEADING

    def written(self, draw: ImageDraw.ImageDraw, top: float) -> float:
        """Draw it from ``top`` on; where it ends."""
        for number, line in enumerate(self.lines):
            draw.text((MARGIN, top + number * self.size * LEADING), line, fill=palette.TEXT.light, font=self.face)
        return top + self.height


def png(card: SocialCard, files: Mapping[str, Path]) -> bytes:
    """The image as PNG, in the typefaces of ``files`` by family."""
    image = Image.new("RGB", IMAGE_SIZE, palette.BACKGROUND.light)
    draw = ImageDraw.Draw(image)
    _frame(draw, card, files)
    top = FIRST_LINE if card.kicker or card.aside else MARGIN
    details = [_Block.of(detail, SANS, DETAIL_SIZE, files) for detail in card.details]
    y = _title(card, files, LAST_LINE - top - GAP - sum(block.height for block in details)).written(draw, top) + GAP
    for block in details:
        if y + block.height <= LAST_LINE:
            y = block.written(draw, y)
    content = io.BytesIO()
    image.quantize(COLOURS).save(content, "PNG", optimize=True)
    return content.getvalue()


def drop_missing_glyphs(text: str, drawn_in: Face) -> str:
    """``text`` without the words that the typeface has no letters for; what only explained them loses its brackets."""
    words = [word for word in text.split(" ") if not any(_is_missing(character, drawn_in) for character in word)]
    kept = " ".join(words)
    alone = kept.startswith("(") and kept.endswith(")") and kept != text
    return kept[1:-1] if alone else kept


def load_font(family: str, size: int, files: Mapping[str, Path]) -> Face:
    """A typeface in one size; Pillow's own where the file of the family is gone or cannot be read."""
    try:
        found = ImageFont.truetype(files[family], size)
        found.set_variation_by_axes(list(AXES[family]))
    except (KeyError, OSError):
        return ImageFont.load_default(size)
    return found


def _frame(draw: ImageDraw.ImageDraw, card: SocialCard, files: Mapping[str, Path]) -> None:
    small, rule = load_font(SANS, SMALL_SIZE, files), HEIGHT - 96
    draw.rectangle((0, 0, WIDTH, 20), fill=card.colour.light)
    draw.text((MARGIN, 64), drop_missing_glyphs(card.kicker, small), fill=card.colour.light, font=small)
    if small.getlength(card.kicker) + small.getlength(card.aside) < INNER - MARGIN:
        draw.text(
            (WIDTH - MARGIN, 64),
            drop_missing_glyphs(card.aside, small),
            fill=palette.MUTED.light,
            font=small,
            anchor="ra",
        )
    draw.line((MARGIN, rule, WIDTH - MARGIN, rule), fill=palette.BORDER.light, width=2)
    draw.text((MARGIN, rule + 18), card.signed, fill=palette.TEXT.light, font=load_font(SERIF, SMALL_SIZE, files))


def _title(card: SocialCard, files: Mapping[str, Path], room: float) -> _Block:
    """The title as large as ``room`` lets it be; where even the smallest is too large, what is below must go."""
    title = drop_missing_glyphs(card.title, load_font(SERIF, TITLE_SIZES[0], files)) or card.kicker
    blocks = [_Block.of(title, SERIF, size, files) for size in TITLE_SIZES]
    short = [block for block in blocks if len(block.lines) <= TITLE_LINES] or blocks[-1:]
    fitting = [block for block in short if block.height <= room]
    return replace((fitting or short)[0], lines=(fitting or short)[0].lines[:TITLE_LINES])


def _lines(text: str, drawn_in: Face) -> Iterator[str]:
    """``text`` in lines that fit; a word that is longer than a line is cut."""
    line = ""
    for word in _pieces(text, drawn_in):
        longer = f"{line} {word}".strip()
        if drawn_in.getlength(longer) > INNER:
            yield line
            longer = word
        line = longer
    if line:
        yield line


def _pieces(text: str, drawn_in: Face) -> Iterator[str]:
    for word in text.split(" "):
        rest = word
        while drawn_in.getlength(rest) > INNER:
            fits = next(n for n in range(len(rest), 0, -1) if drawn_in.getlength(rest[:n]) <= INNER)
            yield rest[:fits]
            rest = rest[fits:]
        yield rest


def _is_missing(character: str, drawn_in: Face) -> bool:
    return not character.isspace() and bytes(drawn_in.getmask(character)) == bytes(drawn_in.getmask(NO_CHARACTER))
