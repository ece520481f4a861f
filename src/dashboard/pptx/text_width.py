"""How wide text is where nobody knows the font, and into how many lines it falls.

A presentation is opened on machines that have our fonts and on machines that have not. So widths are those of a plain
sans serif that Pillow brings along, widened to the widest font that is commonly put in place of ours.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache

from PIL import ImageFont

LEADING = 1.2
"""Distance of lines, in sizes; it is written into the file, because every font has another one of its own."""
NORMAL, WIDE = 1.17, 1.3
"""How much wider than the measuring font the widest stand-ins are: DejaVu Sans; DejaVu Serif and whatever is bold."""
ELLIPSIS = "…"
MAX_WORDS, MAX_WORD_LENGTH = 4096, 40
"""Words whose width is kept, below 1 MB: the words of a slide are measured again at each size that is tried."""
BREAKING = re.compile(r"[ \t\n]+")
"""Where a line may end: no-break spaces are kept."""


def count_lines(text: str, width: float, size: float, *, wide: bool = False) -> int:
    """How many lines ``text`` takes; a word that is longer than a line is broken."""
    count, filled = 1, 0.0
    space = text_width(" ", size, wide=wide)
    for word in BREAKING.split(text):
        length = text_width(word, size, wide=wide)
        if filled and filled + space + length > width:
            count, filled = count + 1, 0.0
        filled += length + (space if filled else 0)
        while filled > width:
            count, filled = count + 1, filled - width
    return count


def wrap_text(text: str, width: float, size: float) -> str:
    """``text`` with its line breaks written out, for programs that do not all break lines of their own accord."""
    lines: list[str] = []
    for word in BREAKING.split(text):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and text_width(longer, size) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return "\n".join(lines)


def text_width(text: str, size: float, *, wide: bool = False) -> float:
    """The points that ``text`` takes on one line."""
    ems = _word_ems(text) if len(text) <= MAX_WORD_LENGTH else _ems(text)
    return ems * size * (WIDE if wide else NORMAL)


def truncate(text: str, width: float, size: float, max_lines: int, *, wide: bool = False) -> str:
    """``text``, cut at a word so that it takes ``max_lines`` lines."""
    return next(cut for cut in _shorter(text) if count_lines(cut, width, size, wide=wide) <= max_lines)


@lru_cache(maxsize=MAX_WORDS)
def _word_ems(word: str) -> float:
    return _ems(word)


def _ems(text: str) -> float:
    """The width of ``text`` in sizes of its type, in the measuring font."""
    letters = unicodedata.normalize("NFD", text)
    squares = sum(unicodedata.east_asian_width(letter) in "WF" for letter in letters)
    measured = _measure().getlength("".join(letter for letter in letters if not unicodedata.combining(letter)))
    return measured / 100 + squares / 2


@cache
def _measure() -> ImageFont.FreeTypeFont:
    font = ImageFont.load_default(100)
    assert isinstance(font, ImageFont.FreeTypeFont)
    return font


def _shorter(text: str) -> Iterator[str]:
    """``text``, then one word less each time, at last its first letters."""
    yield text
    words = BREAKING.split(text)
    for count in range(len(words) - 1, 0, -1):
        yield " ".join(words[:count]).rstrip(" ,;:.–(") + ELLIPSIS
    for count in range(len(words[0]) - 1, -1, -1):
        yield words[0][:count] + ELLIPSIS
