"""A chart as a picture that needs no browser to be made and can be edited: SVG, read from the drawing of the page.

Title, subtitle, source and address are in the picture, because editors reprint images without their page.
"""

from __future__ import annotations

import html
import textwrap
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any, Literal

from dashboard.catalogue.vocabulary import Language
from dashboard.draw import markup, palette
from dashboard.draw.charts import Drawing
from dashboard.draw.lettering import BREAK, LINE, SIZES

WIDTH, MARGIN = 720, 32
"""Pixels of the picture and of the room around what is in it."""
INNER = WIDTH - 2 * MARGIN
GAP = 16
"""Between the words and the chart."""
BESIDE = 8
"""Between a mark and its value."""
AXIS = 40
"""Room for the days below a timeline."""
Scale = Callable[[Any], float]


@dataclass(frozen=True, slots=True)
class Words:
    """What is written around a chart."""

    title: str
    subtitle: str
    source: str
    address: str
    language: Language
    description: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A bar, a dot, or a line to a second point, in pixels of the picture. ``width`` of a dot is its radius."""

    kind: Literal["bar", "dot", "line"]
    x: float
    y: float
    colour: str
    width: float
    height: float = 0
    x2: float = 0
    y2: float = 0
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text; ``y`` is where its letters stand."""

    line: str
    x: float
    y: float
    size: int
    colour: str
    anchor: Literal["start", "middle", "end"] = "start"
    bold: bool = False
    serif: bool = False


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where a value of the chart is in the picture."""

    x: Scale
    y: Scale


def svg(drawing: Drawing, words: Words) -> str:
    """``drawing``, made for the light scheme, as an SVG document. The same drawing gives the same text."""
    head = [*_lines(words.title, 21, MARGIN + 16, bold=True, serif=True)]
    head += _lines(words.subtitle, 15, head[-1].y + 26)
    top = head[-1].y + GAP
    frame = _frame(drawing, top)
    foot = [*_lines(words.source, 13, top + drawing.height + GAP + 13, colour=palette.MUTED.light)]
    foot += _lines(words.address, 13, foot[-1].y + 19, colour=palette.MUTED.light)
    inner = [*_values(drawing, frame), *_annotations(drawing, frame, top), *_days(drawing, frame, top)]
    return markup.picture(
        width=WIDTH,
        height=round(foot[-1].y + MARGIN),
        paper=palette.PAPER.light,
        language=words.language,
        title=words.title,
        description=words.description,
        marks=[_rounded(mark) for mark in (*_shapes(drawing, frame), *_marks(drawing, frame))],
        texts=[*head, *inner, *foot],
    )


def _frame(drawing: Drawing, top: float) -> _Frame:
    layout = drawing.figure.layout
    low, high = layout.xaxis.range
    x = _scaled(_number(low), _number(high), MARGIN, MARGIN + INNER)
    bottom, above = layout.yaxis.range
    below = AXIS if layout.xaxis.tickvals else 0
    return _Frame(x, _scaled(bottom, above, top + drawing.height - below, top + (24 if below else 0)))


def _scaled(low: float, high: float, start: float, end: float) -> Scale:
    return lambda value: start + (_number(value) - low) / (high - low) * (end - start)


def _number(value: Any) -> float:
    """Days as their number, so that a timeline has a scale as well."""
    return date.fromisoformat(value).toordinal() if isinstance(value, str) else float(value)


def _marks(drawing: Drawing, frame: _Frame) -> Iterator[Mark]:
    for trace in drawing.figure.data:
        points = [(frame.x(x), frame.y(y)) for x, y in zip(trace.x, trace.y, strict=True)]
        if trace.type == "bar":
            yield from (_bar(frame.x(0), x, y, trace) for x, y in points)
        else:
            yield from (_line(start, end, trace) for start, end in pairwise(points))
            yield from (Mark("dot", x, y, trace.marker.color, trace.marker.size / 2) for x, y in points)


def _bar(zero: float, x: float, y: float, trace: Any) -> Mark:
    return Mark("bar", min(zero, x), y - trace.width / 2, trace.marker.color, abs(x - zero), height=trace.width)


def _line(start: tuple[float, float], end: tuple[float, float], trace: Any) -> Mark:
    return Mark("line", *start, trace.line.color, trace.line.width, x2=end[0], y2=end[1])


def _shapes(drawing: Drawing, frame: _Frame) -> Iterator[Mark]:
    """Zero on every row, or the line across a timeline."""
    for shape in drawing.figure.layout.shapes:
        across = shape.xref == "x domain"
        x, x2 = (MARGIN, MARGIN + INNER) if across else (frame.x(shape.x0), frame.x(shape.x1))
        y, y2 = frame.y(shape.y0), frame.y(shape.y1)
        yield Mark("line", x, y, shape.line.color, shape.line.width, x2=x2, y2=y2, dashed=bool(shape.line.dash))


def _values(drawing: Drawing, frame: _Frame) -> Iterator[Text]:
    for trace in drawing.figure.data:
        size, colour = trace.textfont.size, trace.textfont.color
        places = trace.textposition
        for at, (text, x, y) in enumerate(zip(trace.text, trace.x, trace.y, strict=True)):
            place = places if isinstance(places, str) else places[at]
            yield _value(text, place, (frame.x(x), frame.y(y)), size, colour, negative=_number(x) < 0)


def _value(text: str, place: str, at: tuple[float, float], size: int, colour: str, *, negative: bool) -> Text:
    """A value beside its mark, on the side that Plotly is told to write it."""
    x, y = at
    before = "left" in place or (place == "outside" and negative)
    level = {"top": y - BESIDE, "bottom": y + BESIDE + size}.get(place.split(maxsplit=1)[0], y + size * 0.36)
    beyond = BESIDE if place == "outside" or place.startswith("middle") else 0
    beyond += BESIDE if place.startswith("middle") else 0
    shifted = x - beyond if before else x + beyond
    return Text(text, _short(shifted), _short(level), size, colour, anchor="end" if before else "start")


def _annotations(drawing: Drawing, frame: _Frame, top: float) -> Iterator[Text]:
    for note in drawing.figure.layout.annotations:
        lines = note.text.split(BREAK)
        right = note.xanchor == "right"
        x = frame.x(note.x) if right else MARGIN
        # Plotly ends the text above y, or begins it below.
        first = frame.y(note.y) + LINE if note.yanchor == "top" else top + note.y - LINE * (len(lines) - 1) - 5
        for at, line in enumerate(lines):
            bold = line.startswith("<b>")
            said = html.unescape(line.removeprefix("<b>").removesuffix("</b>"))
            anchor: Literal["start", "end"] = "end" if right else "start"
            font = note.font
            yield Text(said, _short(x), _short(first + at * LINE), font.size, font.color, anchor, bold=bold)


def _days(drawing: Drawing, frame: _Frame, top: float) -> Iterator[Text]:
    axis = drawing.figure.layout.xaxis
    for day, text in zip(axis.tickvals or (), axis.ticktext or (), strict=True):
        y = top + drawing.height - 12
        yield Text(text, _short(frame.x(day)), _short(y), SIZES["label"], axis.tickfont.color, anchor="middle")


def _lines(
    text: str, size: int, y: float, *, colour: str = palette.INK.light, bold: bool = False, serif: bool = False
) -> Sequence[Text]:
    """``text`` in lines, the first of which stands at ``y``; letters are half as wide as high, or a little less."""
    lines = textwrap.wrap(text, int(INNER / (size * 0.5)), break_on_hyphens=False) or [""]
    height = round(size * 1.3)
    return [
        Text(line, MARGIN, _short(y + at * height), size, colour, bold=bold, serif=serif)
        for at, line in enumerate(lines)
    ]


def _rounded(mark: Mark) -> Mark:
    x, y, width = _short(mark.x), _short(mark.y), _short(mark.width)
    return Mark(mark.kind, x, y, mark.colour, width, _short(mark.height), _short(mark.x2), _short(mark.y2), mark.dashed)


def _short(value: float) -> float:
    return round(value, 1)
