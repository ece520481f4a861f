"""A chart as SVG: within a page, or a picture that stands for itself and can be edited.

Title, subtitle, notes, source and address are in the picture, because editors reprint images without their page.
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from dashboard import palette
from dashboard.charts.chart_model import Chart
from dashboard.charts.display_list import DisplayList
from dashboard.charts.svg_layout import layout_chart, layout_panels
from dashboard.languages import Language
from dashboard.palette import Colour, Scheme
from dashboard.templates import render_wordless
from dashboard.xml_text import replace_forbidden

WIDTH, MARGIN = 720, 32
"""Pixels of the picture and of the room around what is in it."""
INNER = WIDTH - 2 * MARGIN
GAP = 16
"""Between the words and the chart."""
"""How a colour is written in the picture."""


@dataclass(frozen=True, slots=True)
class ChartCaption:
    """What is written around a chart.

    Attributes:
        title: Its finding.
        subtitle: What it measures.
        source: Who published what it shows, whose picture it is, and under which licence.
        address: Where it lives.
        language: The language of all of it.
        description: The chart for those who do not see it.
        notes: What must be known of it, a paragraph each.
    """

    title: str
    subtitle: str
    source: str
    address: str
    language: Language
    description: str
    notes: tuple[str, ...] = ()


def standalone_svg(chart: Chart, caption: ChartCaption, scheme: Scheme = "light") -> str:
    """``chart`` as an SVG document in the colours of ``scheme``; the same chart gives the same text."""
    return standalone_drawing(layout_chart(chart), caption, scheme)


def standalone_drawing(drawing: DisplayList, caption: ChartCaption, scheme: Scheme = "light") -> str:
    """The same of what is laid out for a width of ``INNER``."""
    head = [*_lines(caption.title, 21, MARGIN + 16, bold=True, serif=True)]
    head += _lines(caption.subtitle, 15, head[-1].y + 26)
    drawing = drawing.translate_y(head[-1].y + GAP)
    foot = _foot(caption, drawing.height + GAP + 13)
    svg = render_wordless(
        "chart_picture",
        width=WIDTH,
        height=round(foot[-1].y + MARGIN),
        background=palette.BACKGROUND[scheme],
        language=caption.language,
        title=caption.title,
        description=caption.description,
        across=HorizontalScale(MARGIN, INNER),
        drawing=drawing,
        paint=lambda colour: colour[scheme],
        lines=[*head, *foot],
    )
    return replace_forbidden(svg)


def _foot(caption: ChartCaption, top: float) -> list[CaptionLine]:
    """Notes, source and address, from ``top`` on."""
    lines = list[CaptionLine]()
    notes = [(note, palette.TEXT) for note in caption.notes]
    for text, colour in (*notes, (caption.source, palette.MUTED), (caption.address, palette.MUTED)):
        lines += _lines(text, 13, lines[-1].y + 19 if lines else top, colour=colour)
    return lines


def inline_svg(chart: Chart, name: str) -> str:
    """``chart`` as SVG within a page: as wide as its place and in the page's colours.

    Args:
        chart: What is drawn.
        name: Says what it is to those who do not see it.
    """
    return inline_drawing(layout_chart(chart), name)


def inline_panels(chart: Chart, name: str) -> str:
    """The groups of ``chart`` side by side where there is room, else one below the other, all on one scale."""
    return render_wordless("chart_panels", drawings=layout_panels(chart), name=name, across=PLACE, paint=css_colour)


def inline_drawing(drawing: DisplayList, name: str = "") -> str:
    """The same of a chart that is laid out, or of a part of one, which has no name of its own."""
    return render_wordless("chart_inline", drawing=drawing, name=name, across=PLACE, paint=css_colour)


def css_colour(colour: Colour) -> str:
    """The variable of the style sheet that follows the scheme of the page.

    Raises:
        KeyError: The style sheet has no such colour.
    """
    return f"var(--ci-{_css_names()[colour]})"


@cache
def _css_names() -> dict[Colour, str]:
    """Names of colours; where two are the same colour, the name of its role."""
    return {colour: name for name, colour in reversed([*palette.colours_by_name().items()])}


@dataclass(frozen=True, slots=True)
class HorizontalScale:
    """Where a share of the width is, in pixels of a picture or in per cent of a place of any width."""

    start: float
    length: float
    unit: str = ""

    def at(self, share: float) -> str:
        """The place of a share."""
        return f"{_short(self.start + share * self.length)}{self.unit}"

    def long(self, share: float) -> str:
        """The length of a share."""
        return f"{_short(share * self.length)}{self.unit}"


PLACE = HorizontalScale(0, 100, "%")
"""The width of the place of a drawing within a page."""


@dataclass(frozen=True, slots=True)
class CaptionLine:
    """A line of the words around a chart."""

    text: str
    y: float
    size: int
    colour: Colour
    bold: bool
    serif: bool


def _lines(
    text: str, size: int, y: float, *, colour: Colour = palette.TEXT, bold: bool = False, serif: bool = False
) -> Sequence[CaptionLine]:
    """``text`` in lines, the first of which stands at ``y``; letters are half as wide as high, or a little less."""
    lines = textwrap.wrap(text, int(INNER / (size * 0.5)), break_on_hyphens=False) or [""]
    return [CaptionLine(line, y + at * round(size * 1.3), size, colour, bold, serif) for at, line in enumerate(lines)]


def _short(value: float) -> float | int:
    rounded = round(value, 2)
    return int(rounded) if rounded == int(rounded) else rounded
