"""The marks and texts of a chart, read from its drawing, in a place of which only the height is known.

Across, a thing stands at a share of the width and some pixels beside it; down, at pixels. So one plot fits every width,
its type as large in a narrow place as in a wide one.
"""

from __future__ import annotations

import html
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from typing import Any, Literal

from dashboard import palette
from dashboard.charts.chart_text_style import BREAK, LINE, SIZES
from dashboard.charts.label_layout import AFTER, BAR
from dashboard.charts.plotly_charts import PlotlyChart
from dashboard.charts.weekly_chart import DAY
from dashboard.palette import Colour

BESIDE = 8
"""Pixels between a mark and its value."""
TICK = 20
"""Pixels from an axis to the line on which its texts stand."""
Scale = Callable[[Any], float]
ColorMap = Mapping[str, str]
"""What stands for a colour, by the colour in the light scheme."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A bar or a line from one point to another, or a dot at the first. ``thick`` of a dot is its radius.

    ``told`` is what a reader learns who points at it.
    """

    kind: Literal["bar", "dot", "line"]
    x: float
    y: float
    colour: str
    thick: float = 0
    x2: float = 0
    y2: float = 0
    dashed: bool = False
    told: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text, ``beside`` so many pixels from its share of the width; ``y`` is where its letters stand."""

    line: str
    x: float
    y: float
    size: float
    colour: str
    beside: float = 0
    anchor: Literal["start", "middle", "end"] = "start"
    bold: bool = False


@dataclass(frozen=True, slots=True)
class DisplayList:
    """What is drawn from back to front, and the height in pixels."""

    marks: tuple[Mark, ...]
    texts: tuple[Text, ...]
    height: float

    def scaled(self, factor: float) -> DisplayList:
        """The plot with type, marks and lines ``factor`` times as large, in a place of the same width."""
        marks = [replace(m, y=m.y * factor, y2=m.y2 * factor, thick=m.thick * factor) for m in self.marks]
        texts = [replace(t, y=t.y * factor, size=t.size * factor, beside=t.beside * factor) for t in self.texts]
        return DisplayList(tuple(marks), tuple(texts), self.height * factor)

    def lowered(self, by: float) -> DisplayList:
        """The plot so many pixels further down."""
        marks = [replace(mark, y=mark.y + by, y2=mark.y2 + by) for mark in self.marks]
        return DisplayList(tuple(marks), tuple(replace(text, y=text.y + by) for text in self.texts), self.height + by)

    def columns(self, count: int) -> tuple[DisplayList, ...]:
        """The plot in one or two columns, parted below the row at which they are most alike in height."""
        bottoms = sorted({_bottom(mark) for mark in self.marks if mark.kind != "line"})[:-1]
        if count == 1 or not bottoms:
            return (self,)
        cut = min(bottoms, key=lambda bottom: max(bottom, self.height - bottom))
        return self._between(0, cut), self._between(cut, self.height).lowered(-cut)

    def _between(self, top: float, bottom: float) -> DisplayList:
        """What is from ``top`` to ``bottom``; a line that goes through both parts is cut."""
        within = [mark for mark in self.marks if mark.y < bottom and max(mark.y, mark.y2) > top]
        marks = [replace(m, y=max(m.y, top), y2=min(m.y2, bottom)) if m.kind == "line" else m for m in within]
        return DisplayList(tuple(marks), tuple(text for text in self.texts if top < text.y <= bottom), bottom)

    def painted(self, colours: ColorMap) -> DisplayList:
        """The plot in other ``colours``. Raises ``KeyError`` for one that has no other."""
        marks = [replace(mark, colour=colours[mark.colour]) for mark in self.marks]
        return replace(self, marks=tuple(marks), texts=tuple(replace(t, colour=colours[t.colour]) for t in self.texts))


def display_list_of(drawing: PlotlyChart) -> DisplayList:
    """The plot of ``drawing``. The same drawing gives the same plot."""
    frames = {name: _frame(drawing, name) for name in {"y": 0, **{t.yaxis or "y": 0 for t in drawing.figure.data}}}
    first = frames["y"]
    marks = (*_lines_of_axes(drawing, frames), *_shapes(drawing, first), *_marks(drawing, frames))
    texts = (*_values(drawing, frames), *_annotations(drawing, first), *_days(drawing, frames))
    return DisplayList(marks, texts, drawing.height)


def css_colors() -> ColorMap:
    """Colours that follow the scheme of the page: the variables of its style sheet."""
    return {colour.light: f"var(--ci-{name})" for name, colour in reversed([*palette.colours_by_name().items()])}


def scheme_colors(scheme: palette.Scheme) -> ColorMap:
    """The colours of one scheme."""
    known: tuple[Colour, ...] = (*palette.ROLES.values(), *palette.CHARTS)
    return {colour.light: colour[scheme] for colour in known}


def _bottom(mark: Mark) -> float:
    """Where the row of a bar or a dot ends."""
    return (mark.y2 if mark.kind == "bar" else mark.y + BAR / 2) + AFTER


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where a value is: across as a share, down in pixels, between ``top`` and ``bottom``."""

    x: Scale
    y: Scale
    top: float
    bottom: float


def _frame(drawing: PlotlyChart, name: str) -> _Frame:
    layout = drawing.figure.layout
    axis, margin = layout[_axis(name)], layout.margin
    above, inner = margin.t or 0, drawing.height - (margin.t or 0) - (margin.b or 0)
    low, high = axis.domain or (0, 1)
    top, bottom = above + inner * (1 - high), above + inner * (1 - low)
    (start, end), (below, beyond) = layout.xaxis.range, axis.range
    return _Frame(_scaled(start, end, 0, 1), _scaled(below, beyond, bottom, top), top, bottom)


def _axis(name: str) -> str:
    return f"{name[0]}axis{name[1:]}"


def _scaled(low: Any, high: Any, start: float, end: float) -> Scale:
    first, last = _number(low), _number(high)
    return lambda value: start + (_number(value) - first) / (last - first) * (end - start)


def _number(value: Any) -> float:
    """Days as their number, so that a line of time has a scale as well."""
    day = date.fromisoformat(value) if isinstance(value, str) else value
    return float(day.toordinal() if isinstance(day, date) else day)


def _marks(drawing: PlotlyChart, frames: Mapping[str, _Frame]) -> Iterator[Mark]:
    for trace in drawing.figure.data:
        frame = frames[trace.yaxis or "y"]
        if trace.type == "bar":
            yield from _bars(trace, frame)
        else:
            points = [(frame.x(x), frame.y(y)) for x, y in zip(trace.x, trace.y, strict=True)]
            for (x, y), (x2, y2) in pairwise(points):
                yield Mark("line", x, y, trace.line.color, trace.line.width, x2=x2, y2=y2)
            for at, (x, y) in enumerate(points):
                size = _at(trace.marker.size, at)
                if size:
                    yield Mark("dot", x, y, trace.marker.color, size / 2, told=_told(trace, at))


def _bars(trace: Any, frame: _Frame) -> Iterator[Mark]:
    for at, (x, y) in enumerate(zip(trace.x, trace.y, strict=True)):
        colour, half = _at(trace.marker.color, at), trace.width / 2
        if trace.orientation == "h":
            left, right = sorted((frame.x(0), frame.x(x)))
            top, bottom = frame.y(y) - half, frame.y(y) + half
        else:
            reach = half / DAY * (frame.x(1) - frame.x(0))
            left, right = frame.x(x) - reach, frame.x(x) + reach
            top, bottom = frame.y(y), frame.y(0)
        yield Mark("bar", left, top, colour, x2=right, y2=bottom, told=_told(trace, at))


def _at(value: Any, place: int) -> Any:
    return value[place] if isinstance(value, tuple | list) else value


def _told(trace: Any, at: int) -> str:
    texts = trace.hovertext
    return html.unescape(texts[at].replace(BREAK, "\n")) if texts else ""


def _lines_of_axes(drawing: PlotlyChart, frames: Mapping[str, _Frame]) -> Iterator[Mark]:
    """The line on which bars or points stand, with a short one where a month begins."""
    layout = drawing.figure.layout
    if layout.yaxis.zeroline:
        bottom = frames["y"].y(0)
        yield Mark("line", 0, bottom, layout.yaxis.zerolinecolor, 1, x2=1, y2=bottom)
    if layout.xaxis.showline:
        frame = frames[layout.xaxis.anchor]
        yield Mark("line", 0, frame.bottom, layout.xaxis.linecolor, 1, x2=1, y2=frame.bottom)
        for day in layout.xaxis.tickvals:
            x, end = frame.x(day), frame.bottom + layout.xaxis.ticklen
            yield Mark("line", x, frame.bottom, layout.xaxis.tickcolor, 1, x2=x, y2=end)


def _shapes(drawing: PlotlyChart, frame: _Frame) -> Iterator[Mark]:
    """Zero on every row, or what the letter claims as a line across or down."""
    for shape in drawing.figure.layout.shapes:
        x, x2 = (0.0, 1.0) if shape.xref == "x domain" else (frame.x(shape.x0), frame.x(shape.x1))
        whole = shape.yref == "y domain"
        y, y2 = (frame.top, frame.bottom) if whole else (frame.y(shape.y0), frame.y(shape.y1))
        yield Mark("line", x, y, shape.line.color, shape.line.width, x2=x2, y2=y2, dashed=bool(shape.line.dash))


def _values(drawing: PlotlyChart, frames: Mapping[str, _Frame]) -> Iterator[Text]:
    for trace in drawing.figure.data:
        frame, font = frames[trace.yaxis or "y"], trace.textfont
        for at, text in enumerate(trace.text or ()):
            x, y = frame.x(trace.x[at]), frame.y(trace.y[at])
            if trace.type == "bar" and trace.orientation != "h":
                yield Text(text, x, y - BESIDE, font.size, font.color, anchor="middle")
            else:
                negative = _number(trace.x[at]) < 0
                yield _value(text, _at(trace.textposition, at), (x, y), font, negative=negative)


def _value(text: str, place: str, at: tuple[float, float], font: Any, *, negative: bool) -> Text:
    """A value beside its mark, on the side that Plotly is told to write it."""
    x, y = at
    before = "left" in place or (place == "outside" and negative)
    level = {"top": y - BESIDE, "bottom": y + BESIDE + font.size}.get(place.split(maxsplit=1)[0], y + font.size * 0.36)
    beyond = BESIDE if place == "outside" else 2 * BESIDE if place.startswith("middle") else 0
    anchor: Literal["start", "end"] = "end" if before else "start"
    return Text(text, x, level, font.size, font.color, beside=-beyond if before else beyond, anchor=anchor)


def _annotations(drawing: PlotlyChart, frame: _Frame) -> Iterator[Text]:
    for note in drawing.figure.layout.annotations:
        lines, y, right = note.text.split(BREAK), frame.y(note.y), note.xanchor == "right"
        # Plotly ends the text above y, or begins it below.
        first = y + LINE if note.yanchor == "top" else y - LINE * (len(lines) - 1) - 5
        place = Text("", frame.x(note.x), first, note.font.size, note.font.color, anchor="end") if right else None
        for at, line in enumerate(lines):
            written = place or Text("", 0, first, note.font.size, note.font.color, bold=line.startswith("<b>"))
            said = html.unescape(line.removeprefix("<b>").removesuffix("</b>"))
            yield replace(written, line=said, y=first + at * LINE)


def _days(drawing: PlotlyChart, frames: Mapping[str, _Frame]) -> Iterator[Text]:
    axis = drawing.figure.layout.xaxis
    frame, size, colour = frames[axis.anchor or "y"], SIZES["label"], axis.tickfont.color
    for day, text in zip(axis.tickvals or (), axis.ticktext or (), strict=True):
        under = Text(text, frame.x(day), frame.bottom + TICK, size, colour, anchor="middle")
        yield replace(under, beside=4, anchor="start") if axis.ticklabelposition == "outside right" else under
