"""Text that must fit a box where nobody knows the font: measured, set smaller, and cut at a word as the last resort.

A presentation is opened on machines that have our fonts and on machines that have not. So widths are those of a plain
sans serif that Pillow brings along, widened to the widest font that is commonly put in place of ours.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from PIL import ImageFont

from dashboard import palette
from dashboard.palette import Colour

LEADING = 1.2
"""Distance of lines, in sizes; it is written into the file, because every font has another one of its own."""
NORMAL, WIDE = 1.17, 1.3
"""How much wider than the measuring font the widest stand-ins are: DejaVu Sans; DejaVu Serif and whatever is bold."""
STEPS = (1.0, 0.93, 0.86)
"""How far text may shrink before it is cut."""
CAPPED_STEPS = (0.8, 0.75)
"""How much further a heading of one or two lines may."""
HEADING = 13.5
"""Points from which a text is a heading: smaller text of a few lines is cut, so that its neighbours look like it."""
ELLIPSIS = "…"
MAX_WORDS, MAX_WORD_LENGTH = 4096, 40
"""Words whose width is kept, below 1 MB: the words of a slide are measured again at each size that is tried."""
BREAKING = re.compile(r"[ \t\n]+")
"""Where a line may end: no-break spaces are kept."""
FORBIDDEN = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]"
)
"""Characters that XML does not know, or that turn the text around them about."""


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one look; ``link`` is the address that it leads to."""

    text: str
    bold: bool = False
    colour: Colour = palette.TEXT
    link: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Runs of one size.

    Attributes:
        runs: The text, in parts of one look.
        size: Points of the type.
        serif: Whether it is set in the serif of headings.
        after: Points below it.
        max_lines: How many lines it may take; None for all.
        elastic: Whether it is the first to be cut where there is too much text.
    """

    runs: tuple[Run, ...]
    size: float
    serif: bool = False
    after: float = 3
    max_lines: int | None = None
    elastic: bool = False

    @property
    def text(self) -> str:
        """The whole text."""
        return "".join(run.text for run in self.runs)

    @property
    def wide(self) -> bool:
        """Whether its letters may be wider than those of plain text."""
        return self.serif or any(run.bold for run in self.runs)


def strip_control_chars(text: str) -> str:
    """``text`` without what a file cannot hold or what would disturb other text."""
    return FORBIDDEN.sub(" ", text)


def paragraph(
    text: str,
    size: float,
    *,
    bold: bool = False,
    colour: Colour = palette.TEXT,
    link: str = "",
    serif: bool = False,
    after: float = 3,
    max_lines: int | None = None,
    elastic: bool = False,
) -> Paragraph:
    """A paragraph of one look."""
    return Paragraph((Run(text, bold, colour, link),), size, serif, after, max_lines, elastic)


def fit_text(paragraphs: Sequence[Paragraph], width: float, height: float) -> tuple[Paragraph, ...]:
    """``paragraphs`` as they fit into ``width`` and ``height`` points."""
    smaller: tuple[Paragraph, ...] = ()
    for step in STEPS:
        smaller = tuple(_capped(replace(item, size=round(item.size * step, 1)), width) for item in paragraphs)
        if needed_height(smaller, width) <= height:
            return smaller
    return _cut(smaller, width, height)


def needed_height(paragraphs: Sequence[Paragraph], width: float) -> float:
    """The height in points that ``paragraphs`` take at ``width``."""
    heights = (count_lines(item.text, width, item.size, wide=item.wide) * item.size * LEADING for item in paragraphs)
    return sum(heights) + sum(item.after for item in paragraphs[:-1])


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


def _capped(item: Paragraph, width: float) -> Paragraph:
    """``item`` in as many lines as it may have: smaller first, then cut."""
    if item.max_lines is None:
        return item
    steps = (*STEPS, *CAPPED_STEPS) if item.size >= HEADING else STEPS[:1]
    smaller = [replace(item, size=round(item.size * step, 1)) for step in steps]
    fitting = (cut for cut in smaller if count_lines(cut.text, width, cut.size, wide=cut.wide) <= item.max_lines)
    return next(fitting, None) or _to_lines(smaller[-1], width, item.max_lines)


def _to_lines(item: Paragraph, width: float, max_lines: int) -> Paragraph:
    """``item`` in ``max_lines`` lines; its end is cut, so a run before it stays whole as long as there is room."""
    cut = truncate(item.text, width, item.size, max_lines, wide=item.wide)
    runs, rest = list[Run](), len(cut) - len(ELLIPSIS)
    for run in item.runs:
        text, rest = run.text[: max(rest, 0)], rest - len(run.text)
        runs.append(replace(run, text=text + (ELLIPSIS if rest < 0 <= rest + len(run.text) else "")))
    return replace(item, runs=tuple(run for run in runs if run.text))


def _cut(items: Sequence[Paragraph], width: float, height: float) -> tuple[Paragraph, ...]:
    """Elastic paragraphs lose lines, the last first, then the others do; in the end whole paragraphs go."""
    shorter = list(items)
    for at in sorted(range(len(shorter)), key=lambda at: (not shorter[at].elastic, -at)):
        while needed_height(shorter, width) > height:
            count = count_lines(shorter[at].text, width, shorter[at].size, wide=shorter[at].wide)
            if count == 1:
                break
            shorter[at] = _to_lines(shorter[at], width, count - 1)
    while len(shorter) > 1 and needed_height(shorter, width) > height:
        shorter.pop()
    return tuple(shorter)
