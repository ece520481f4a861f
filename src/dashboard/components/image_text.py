"""Typefaces and lines of text in images that are drawn on the server."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from PIL import ImageFont

SERIF, SANS = "Source Serif", "Source Sans"
AXES: Mapping[str, tuple[int, ...]] = {SERIF: (600, 40), SANS: (400,)}
"""Weight, and for the serif the size that it is drawn for."""
NONCHARACTER = "\U0010fffe"
"""What no typeface has; it is drawn as the sign for a missing glyph."""
PART_SEPARATOR = re.compile("\u202f?; ")
LABEL = re.compile("[^:]{1,30}:\\s")
"""What a part between separators begins with, if it is one of several: the name of a filter."""
MAX_FONTS, MAX_CHARACTERS = 32, 8192
"""Typefaces in their sizes, and characters in each of them, that are kept: opening a font takes 10 ms."""
Font = ImageFont.FreeTypeFont | ImageFont.ImageFont


def load_font(family: str, size: int, files: Mapping[str, Path]) -> Font:
    """A typeface in one size; Pillow's own where the file of the family is gone or cannot be read."""
    return _open_font(family, size, files.get(family))


def drop_missing_glyphs(text: str, font: Font) -> str:
    """``text`` without the words for which ``font`` lacks a glyph.

    If only an explanation in brackets remains, it loses the brackets. A part between semicolons that has a label before
    a colon is left out as a whole: what remained of a search would be another search.
    """
    separator = PART_SEPARATOR.search(text)
    parts = (_drop_words(part, font) for part in PART_SEPARATOR.split(text))
    return (separator[0] if separator else "").join(part for part in parts if part)


def _drop_words(text: str, font: Font) -> str:
    words = [word for word in text.split(" ") if not any(_is_missing(character, font) for character in word)]
    remaining = " ".join(words)
    if remaining == text:
        return text
    if LABEL.match(text):
        return ""
    is_bracketed = remaining.startswith("(") and remaining.endswith(")")
    return remaining[1:-1] if is_bracketed else remaining


def wrap(text: str, font: Font, width: float) -> Iterator[str]:
    """``text`` in lines of at most ``width`` pixels; a word that is longer than a line is cut."""
    line = ""
    for word in _pieces(text, font, width):
        longer = f"{line} {word}".strip()
        if font.getlength(longer) > width:
            yield line
            longer = word
        line = longer
    if line:
        yield line


@lru_cache(maxsize=MAX_FONTS)
def _open_font(family: str, size: int, file: Path | None) -> Font:
    try:
        if file is None:
            return ImageFont.load_default(size)
        font = ImageFont.truetype(file, size)
        font.set_variation_by_axes(list(AXES[family]))
    except OSError:
        return ImageFont.load_default(size)
    return font


@lru_cache(maxsize=MAX_CHARACTERS)
def _is_missing(character: str, font: Font) -> bool:
    return not character.isspace() and bytes(font.getmask(character)) == _missing_glyph(font)


@lru_cache(maxsize=MAX_FONTS)
def _missing_glyph(font: Font) -> bytes:
    return bytes(font.getmask(NONCHARACTER))


def _pieces(text: str, font: Font, width: float) -> Iterator[str]:
    """The words of ``text``, those that are too long for a line in parts that fit."""
    for word in text.split(" "):
        rest = word
        while font.getlength(rest) > width:
            fitting = _fitting_length(rest, font, width)
            yield rest[:fitting]
            rest = rest[fitting:]
        yield rest


def _fitting_length(text: str, font: Font, width: float) -> int:
    """How many characters at the beginning of ``text`` are at most ``width`` pixels long, but at least one."""
    return max(bisect_right(range(1, len(text) + 1), width, key=lambda length: font.getlength(text[:length])), 1)
