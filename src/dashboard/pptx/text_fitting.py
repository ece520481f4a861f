"""Text that must fit a box: measured, set smaller, and cut at a word as the last resort."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from dashboard import palette
from dashboard.palette import Colour
from dashboard.pptx.text_width import ELLIPSIS, LEADING, count_lines, truncate

STEPS = (1.0, 0.93, 0.86)
"""How far text may shrink before it is cut."""
CAPPED_STEPS = (0.8, 0.75)
"""How much further a heading of one or two lines may."""
WHOLE_TEXT_STEPS = (*STEPS, *CAPPED_STEPS, 0.68, 0.6)
"""How far titles, takeaways and quotes may: cut, they could lose the words that qualify their numbers."""
HEADING = 13.5
"""Points from which a text is a heading: smaller text of a few lines is cut, so that its neighbours look like it."""
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


def replace_control_chars(text: str) -> str:
    """``text`` with spaces in place of what a file cannot hold and of what would disturb other text."""
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


def fit_text(
    paragraphs: Sequence[Paragraph], width: float, height: float, steps: Sequence[float] = STEPS
) -> tuple[Paragraph, ...]:
    """``paragraphs`` as they fit into ``width`` and ``height`` points, in sizes that shrink by ``steps``."""
    smaller: tuple[Paragraph, ...] = ()
    for step in steps:
        smaller = tuple(_capped(item, width, step) for item in paragraphs)
        if needed_height(smaller, width) <= height:
            return smaller
    return _cut(smaller, width, height)


def needed_height(paragraphs: Sequence[Paragraph], width: float) -> float:
    """The height in points that ``paragraphs`` take at ``width``."""
    heights = (count_lines(item.text, width, item.size, wide=item.wide) * item.size * LEADING for item in paragraphs)
    return sum(heights) + sum(item.after for item in paragraphs[:-1])


def _capped(item: Paragraph, width: float, scale: float) -> Paragraph:
    """``item``, made smaller by ``scale``, in as many lines as it may have: smaller still first, then cut."""
    scaled = replace(item, size=round(item.size * scale, 1))
    if item.max_lines is None:
        return scaled
    steps = (*STEPS, *CAPPED_STEPS) if item.size >= HEADING else STEPS[:1]
    smaller = [replace(item, size=round(scaled.size * step, 1)) for step in steps]
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
