"""A chart as SVG: a plate in a page, or a picture that stands for itself and can be edited.

Title, subtitle, source and address are in the picture, because editors reprint images without their page.
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass, replace

from dashboard import palette
from dashboard.catalogue.vocabulary import Language
from dashboard.charts.display_list import DisplayList, css_colors, display_list_of, scheme_colors
from dashboard.charts.plotly_charts import PlotlyChart
from dashboard.palette import Scheme
from dashboard.templates import render_wordless

WIDTH, MARGIN = 720, 32
"""Pixels of the picture and of the room around what is in it."""
INNER = WIDTH - 2 * MARGIN
GAP = 16
"""Between the words and the chart."""


@dataclass(frozen=True, slots=True)
class ChartCaption:
    """What is written around a chart."""

    title: str
    subtitle: str
    source: str
    address: str
    language: Language
    description: str


def standalone_svg(drawing: PlotlyChart, words: ChartCaption, scheme: Scheme = "light") -> str:
    """``drawing``, made for the light scheme, as an SVG document in ``scheme``, one text for one drawing."""
    head = [*_lines(words.title, 21, MARGIN + 16, bold=True, serif=True)]
    head += _lines(words.subtitle, 15, head[-1].y + 26)
    inner = display_list_of(drawing).lowered(head[-1].y + GAP)
    foot = [*_lines(words.source, 13, inner.height + GAP + 13, colour=palette.MUTED.light)]
    foot += _lines(words.address, 13, foot[-1].y + 19, colour=palette.MUTED.light)
    return render_wordless(
        "picture",
        width=WIDTH,
        height=round(foot[-1].y + MARGIN),
        paper=palette.BACKGROUND[scheme],
        language=words.language,
        title=words.title,
        description=words.description,
        across=HorizontalScale(MARGIN, INNER),
        plot=inner.painted(scheme_colors(scheme)),
        lines=[replace(line, colour=scheme_colors(scheme)[line.colour]) for line in (*head, *foot)],
    )


def inline_svg(drawing: PlotlyChart, name: str) -> str:
    """``drawing``, made for the light scheme, as SVG within a page: as wide as its place and in the page's colours.

    ``name`` tells it to those who do not see it.
    """
    return inline_part(display_list_of(drawing), name)


def inline_part(part: DisplayList, name: str = "") -> str:
    """The same of a plot, or of the part of one that stands in a column and has no name of its own."""
    return render_wordless("plate", plot=part.painted(css_colors()), name=name, across=HorizontalScale(0, 100, "%"))


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


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the words around a chart."""

    text: str
    y: float
    size: int
    colour: str
    bold: bool
    serif: bool


def _lines(
    text: str, size: int, y: float, *, colour: str = palette.TEXT.light, bold: bool = False, serif: bool = False
) -> Sequence[Line]:
    """``text`` in lines, the first of which stands at ``y``; letters are half as wide as high, or a little less."""
    lines = textwrap.wrap(text, int(INNER / (size * 0.5)), break_on_hyphens=False) or [""]
    return [Line(line, y + at * round(size * 1.3), size, colour, bold, serif) for at, line in enumerate(lines)]


def _short(value: float) -> float | int:
    rounded = round(value, 2)
    return int(rounded) if rounded == int(rounded) else rounded
