"""A dot plot as a display list, for pictures that stand for themselves: the bands with their words, and the themes."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise
from typing import Any

from dashboard import palette
from dashboard.catalogue.records.lockdowns import Lockdown
from dashboard.charts.confined_points import HEIGHT, Point, confined_points
from dashboard.charts.display_list import DisplayList, Shape, Text
from dashboard.charts.dot_plot import ROW, SIZE, DotBand
from dashboard.charts.dot_plot_drawing import DotPlotDrawing
from dashboard.charts.dot_plot_text import LOCKDOWN
from dashboard.charts.picture_size import STANDALONE, PictureSize
from dashboard.charts.weekly_chart import lockdown_label
from dashboard.i18n.localizer import Localizer
from dashboard.palette import Colour

LETTER = 0.5
"""Width of a letter in sizes of its type."""
DIMMED = palette.BORDER
"""The colour of marks that are not selected."""
REGIONAL = "regional"
"""The kind of measures whose bar is dashed, because no measure was of the whole country."""
SCALES = (1.0, 0.9, 0.8, 0.7, 0.6)
"""How large the rows of marks may be where there is little room."""


class _Picture:
    """Shapes and texts from the top down; ``y`` is where the next part begins."""

    def __init__(self, drawing: DotPlotDrawing, localizer: Localizer, size: PictureSize) -> None:
        self.drawing, self.plot, self.localizer, self.size = drawing, drawing.plot, localizer, size
        self.shapes, self.texts, self.y = list[Shape](), list[Text](), 0.0

    def share(self, units: float) -> float:
        """Units of the plot as a share of the width."""
        return units / self.plot.width

    def write(self, line: str, x: float = 0, colour: Colour = palette.MUTED, **look: Any) -> None:
        """Words in the line that begins at ``y``."""
        self.texts.append(Text(line, x, self.y + self.size.type, self.size.type, colour, **look))

    def rule(self, colour: Colour) -> None:
        """A line across at ``y``."""
        self.shapes.append(Shape("line", 0, self.y, colour, 1, 1, self.y))


def layout_drawing(drawing: DotPlotDrawing, localizer: Localizer, size: PictureSize = STANDALONE) -> DisplayList:
    """``drawing`` as shapes and texts; the same drawing gives the same list."""
    picture = _Picture(drawing, localizer, size)
    for add_part in (_add_confined, _add_days, _add_lockdowns, _add_months, _add_undated, _add_themes):
        add_part(picture)
    return DisplayList(tuple(picture.shapes), tuple(picture.texts), picture.y)


def fit_drawing(drawing: DotPlotDrawing, localizer: Localizer, size: PictureSize, room: float) -> DisplayList:
    """The same with rows of marks as large as so many pixels from top to bottom let them be, or else the smallest."""
    sizes = (replace(size, day=size.day * s, month=size.month * s, dot=size.dot * s) for s in SCALES)
    pictures = [layout_drawing(drawing, localizer, each) for each in sizes]
    return next((each for each in pictures if each.height <= room), pictures[-1])


def _add_confined(picture: _Picture) -> None:
    points, size, top = confined_points(picture.drawing, picture.localizer), picture.size, picture.y
    if points is None or not size.confined:
        return

    def place(point: Point) -> tuple[float, float]:
        return picture.share(point[0]), top + point[1] * size.confined / HEIGHT

    for (x, y), (x2, y2) in pairwise(map(place, points.counts)):
        picture.shapes.append(Shape("line", x, y, palette.ACCENT, 1.75, x2, y2))
    picture.shapes += [Shape("dot", *place(point), palette.ACCENT, 4) for point in points.counts]
    picture.shapes += [Shape("ring", *place(point), palette.ACCENT, 3.2) for point in points.thresholds]
    t = picture.localizer.t
    for line in textwrap.wrap(points.label, int((1 - points.end) * size.width / (size.type * LETTER)) - 2):
        picture.write(line, points.end, palette.ACCENT, offset=8)
        picture.y += size.line
    picture.write(f"● {t('dot-plot-counts')}, ○ {t('chart-thresholds')}", points.end, offset=8)
    picture.y = max(picture.y + size.line, top + size.confined)
    picture.rule(palette.BORDER)
    picture.y += size.line / 2


def _add_days(picture: _Picture) -> None:
    drawing, size, localizer = picture.drawing, picture.size, picture.localizer
    [band, *_] = picture.plot.bands
    bottom = picture.y + band.rows * size.day + size.line
    for lockdown in drawing.lockdowns[:1]:
        x = picture.plot.share(drawing.lockdown_days(lockdown)[0])
        picture.shapes.append(Shape("line", x, 0, palette.ACCENT, 1, x, bottom, dashed=True))
    _add_marks(picture, band, size.day)
    picture.rule(palette.MUTED)
    _add_month_names(picture, {month: localizer.month(month) for month in picture.plot.period.months})
    picture.y += size.line * 1.4


def _add_lockdowns(picture: _Picture) -> None:
    size = picture.size
    height = size.line if size.is_brief else size.type * 0.6
    for lockdown in picture.drawing.lockdowns:
        first, last = map(picture.plot.share, picture.drawing.lockdown_days(lockdown))
        bar = Shape("bar", first, picture.y, palette.TEXT, 1.25, last, picture.y + height)
        hollow = replace(bar, kind="box", dashed=lockdown.kind == REGIONAL)
        shape = bar if lockdown.kind == LOCKDOWN else hollow
        picture.shapes.append(shape)
        if size.is_brief:
            _add_brief_label(picture, lockdown, shape)
            picture.y += size.line * 1.25
        else:
            picture.y += height
            picture.write(lockdown_label(lockdown, picture.localizer), colour=palette.TEXT)
            picture.y += size.line * 1.35


def _add_brief_label(picture: _Picture, lockdown: Lockdown, bar: Shape) -> None:
    """The country and how far it went, in the bar, or behind one that is too short."""
    kind = picture.localizer.term("kind", lockdown.kind)
    text = f"{picture.localizer.lockdown_place(lockdown)} – {kind}"
    fits = len(text) * picture.size.type * LETTER < (bar.x2 - bar.x) * picture.size.width
    colour = palette.BACKGROUND if fits and bar.kind == "bar" else palette.TEXT
    picture.write(text, bar.x if fits else bar.x2, colour, offset=8)


def _add_months(picture: _Picture) -> None:
    t, size, drawing = picture.localizer.t, picture.size, picture.drawing
    counts = drawing.count_by_start()
    picture.rule(palette.BORDER)
    picture.y += size.line * 0.3
    if not size.is_brief:
        picture.write(t("dot-plot-months"))
        picture.y += size.line
    named = {month: (picture.localizer.month(month), counts[month]) for month in picture.plot.period.months}
    words = {month: t("dot-plot-month", month=name, count=count) for month, (name, count) in named.items() if count}
    _add_month_names(picture, words)
    picture.y += size.line * 1.2
    _add_marks(picture, picture.plot.bands[1], size.month)
    picture.y += size.line * 0.4


def _add_undated(picture: _Picture) -> None:
    size = picture.size
    picture.rule(palette.BORDER)
    picture.y += size.line * 0.3
    if not size.is_brief:
        picture.write(picture.drawing.text.undated)
        picture.y += size.line * 1.1
    _add_marks(picture, picture.plot.bands[2], size.dot)
    picture.y += size.line * 0.6


def _add_themes(picture: _Picture) -> None:
    """The colour of each theme with its name and how many of its initiatives are selected."""
    size, drawing, columns = picture.size, picture.drawing, picture.size.themes
    if not columns:
        return
    counts = drawing.count_by_theme()
    for place, theme in enumerate(picture.localizer.vocabulary.codes("theme")):
        x, side = place % columns / columns, size.type * 0.8
        square = Shape("bar", x, picture.y + size.type * 0.25, palette.THEMES[theme])
        picture.shapes.append(replace(square, x2=x + side / size.width, y2=square.y + side))
        name, count = picture.localizer.term("theme", theme), counts[theme]
        picture.write(f"{name} {count}" if count else name, x, palette.TEXT, offset=side + 5)
        if place % columns == columns - 1:
            picture.y += size.line * 1.1


def _add_month_names(picture: _Picture, words: Mapping[str, str]) -> None:
    """What is said of each month in its middle, and what stands at the edges."""
    t = picture.localizer.t
    for month, text in words.items():
        picture.write(text, picture.share(sum(picture.plot.range_of(month)) / 2), anchor="middle")
    if picture.drawing.text.edges:
        picture.write(t("dot-plot-edge-earlier"))
        picture.write(t("dot-plot-edge-later"), 1, anchor="end")


def _add_marks(picture: _Picture, band: DotBand, row: float) -> None:
    """The marks of ``band`` in rows of so many pixels, each named where one points at it."""
    width, height = SIZE[band.name]
    for dot in band.dots:
        item, scale = dot.initiative, row / ROW
        colour = DIMMED if picture.drawing.is_dimmed(item) else palette.THEMES[item.theme]
        x, y = picture.share(dot.x), picture.y + dot.y * scale
        name = item.name[picture.localizer.t.language]
        if band.name == "undated":
            picture.shapes.append(Shape("dot", x, y, colour, row * 0.36, tooltip=name))
        else:
            bar = Shape("bar", x, y, colour, 1.25, x + picture.share(width), y + height * scale, tooltip=name)
            picture.shapes.append(bar if band.name == "days" else replace(bar, kind="box"))
    picture.y += band.rows * row
