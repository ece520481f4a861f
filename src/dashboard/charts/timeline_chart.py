"""A timeline: dated figures as points. A line joins counts, nothing joins thresholds; the letter's is a line across."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from dashboard.catalogue.records import Figure
from dashboard.charts.chart_model import Chart, Label, ReferenceLine
from dashboard.charts.datum import figure_datum
from dashboard.charts.label_sides import LETTER, Box, Spot, label_sides
from dashboard.charts.labels import LINE, SIZES
from dashboard.charts.marks import Line, Point, Series, Thresholds
from dashboard.charts.reference_line import reference_line
from dashboard.charts.scales import Scale, TimeAxis, ValueAxis
from dashboard.i18n.localizer import Localizer

TIMELINE_HEIGHT = 600
TOP, BOTTOM = 24, 32
"""Pixels above the values and below them, for the days."""
ROOM_FOR_VALUES = 1.1
"""How much higher than the highest value the chart is."""
DAYS_BETWEEN_TICKS = 6
VALUE = 14
"""Pixels of the type of values, the longest of which take half of a narrow place."""
LEAD_DAYS, TRAIL_DAYS = 6, 4
"""Days before the first point and after the last, for values, half of a day's name and the name of the line across."""
NARROW = 285
"""Pixels of a narrow place, for a picture whose width is not known."""
THRESHOLD = "threshold"
"""The bound of a figure that is a threshold and no count."""
FILLED, HOLLOW = "●", "○"
"""The points of counts and those of thresholds, as a key names them."""


@dataclass(frozen=True, slots=True)
class _Group:
    """Points of one look, with the figures that they stand for."""

    series: Series
    figures: tuple[Figure, ...]

    @property
    def is_threshold(self) -> bool:
        """Whether they had been passed by their days, and are no counts of those days."""
        return self.series.symbol == HOLLOW


def timeline_chart(
    figures: Sequence[Figure],
    localizer: Localizer,
    groups: Sequence[Series],
    reference: Figure | None = None,
    height: int = TIMELINE_HEIGHT,
    *,
    width: int = NARROW,
    named: Collection[str] = (),
) -> Chart:
    """``figures`` over time, with the value of ``reference``, if any, as a line across from the day of its period.

    Args:
        figures: What is drawn, each at the day on which its period starts.
        localizer: The language of the chart.
        groups: Whose counts a line joins; each figure is in one of them.
        reference: What they are set against.
        height: Pixels from top to bottom.
        width: Pixels of the place for which values choose their sides.
        named: The figures that the title names, whose points stand out.

    Raises:
        ValueError: A figure has no day at which its period starts.
    """
    parts, days = [*_parts(figures, groups, localizer)], sorted({_day(figure) for figure in figures})
    keys = [part.series for part in parts] if len(parts) > 1 else []
    x = Scale(days[0] - timedelta(LEAD_DAYS), days[-1] + timedelta(TRAIL_DAYS))
    highest = max(figure.value for figure in figures)
    y = ValueAxis(Scale(0.0, highest * ROOM_FOR_VALUES), TOP + LINE * len(keys), height - BOTTOM)
    lines = (_line_across(reference, localizer, x),) if reference else ()
    return Chart(
        marks=tuple(_marks(parts, x, y, lines, localizer, width=width, named=named)),
        x=x,
        height=height,
        labels=tuple(_key(series, place) for place, series in enumerate(keys, 1)),
        y=y,
        time_axis=TimeAxis(tuple((day, localizer.day(day.isoformat())) for day in _spaced(days))),
        reference_lines=lines,
        value_size=VALUE,
        series=tuple(part.series for part in parts),
        figures=tuple(figures),
    )


def _parts(figures: Sequence[Figure], groups: Sequence[Series], localizer: Localizer) -> Iterator[_Group]:
    """The counts of every group, and what it had passed where that is all that is known of a day."""
    for group in groups:
        members = sorted((figure for figure in figures if figure.id in group.members), key=_day)
        counts = tuple(figure for figure in members if figure.bound != THRESHOLD)
        thresholds = tuple(figure for figure in members if figure.bound == THRESHOLD)
        if counts:
            yield _Group(replace(group, symbol=FILLED, members=_ids(counts)), counts)
        if thresholds:
            name = localizer.t("chart-thresholds")
            yield _Group(replace(group, name=name, symbol=HOLLOW, members=_ids(thresholds)), thresholds)


def _marks(
    parts: Sequence[_Group],
    x: Scale,
    y: ValueAxis,
    across: Sequence[ReferenceLine],
    localizer: Localizer,
    *,
    width: int,
    named: Collection[str],
) -> Iterator[Line | Thresholds]:
    """Lines, then thresholds in front of them; each value on the side where it covers least."""
    ordered = sorted(parts, key=lambda part: part.is_threshold)
    runs = list[list[Spot]]()
    for part in ordered:
        spots = [_spot(figure, x, y, width, localizer) for figure in part.figures]
        runs += [[spot] for spot in spots] if part.is_threshold else [spots]
    names = [_name_box(line, y, width) for line in across]
    sides = iter(label_sides(runs, width, [*names, *(_line_box(line, x, y, width) for line in across)]))
    for part in ordered:
        points = tuple(
            Point(_day(figure), figure_datum(figure, localizer, named), next(sides)) for figure in part.figures
        )
        yield Thresholds(points, part.series) if part.is_threshold else Line(points, part.series)


def _spot(figure: Figure, x: Scale, y: ValueAxis, width: int, localizer: Localizer) -> Spot:
    return Spot(x.share(_day(figure)) * width, y.pixel(figure.value), localizer.value(figure))


def _key(series: Series, place: int) -> Label:
    """A line above the values: the look of points and what they are."""
    return Label((f"{series.symbol} {series.name}",), LINE * place, series.colour)


def _line_across(figure: Figure, localizer: Localizer, x: Scale) -> ReferenceLine:
    """The value of ``figure`` from the beginning of its period, where that is known."""
    line = reference_line(figure, localizer, "horizontal", x.end)
    return replace(line, start=_first_day(figure.period_start)) if figure.period_start else line


def _name_box(line: ReferenceLine, y: ValueAxis, width: int) -> Box:
    """The place of the name of ``line``, at the right edge above it."""
    bottom = y.pixel(line.datum.value)
    length = LETTER * max(map(len, line.lines)) * SIZES["label"] / VALUE
    return Box(width - length, bottom - LINE * len(line.lines), width, bottom, 2)


def _line_box(line: ReferenceLine, x: Scale, y: ValueAxis, width: int) -> Box:
    """The place of ``line`` itself."""
    level, start = y.pixel(line.datum.value), x.share(line.start) * width if isinstance(line.start, date) else 0.0
    return Box(start, level - 1, width, level + 1, 3)


def _first_day(partial: str) -> date:
    """The day, or the first of the month or the year."""
    return date.fromisoformat(f"{partial}-01-01"[: len("2020-04-01")])


def _day(figure: Figure) -> date:
    if figure.start_day is None:
        raise ValueError(f"{figure.id} has no day at which its period starts")
    return figure.start_day


def _ids(figures: Sequence[Figure]) -> frozenset[str]:
    return frozenset(figure.id for figure in figures)


def _spaced(days: Sequence[date]) -> list[date]:
    """Those of ``days`` that can be written below an axis without touching, the first among them."""
    spaced: list[date] = []
    for day in days:
        if not spaced or (day - spaced[-1]).days >= DAYS_BETWEEN_TICKS:
            spaced.append(day)
    return spaced
