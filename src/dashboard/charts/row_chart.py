"""Rows: one a figure, its name above its mark and its value beside it; groups of rows below their headings.

A bar is for figures that measure one thing on one population: its length may be compared with that of the next. Where
each figure measures its own there is a dot. Two bounds of one measure share a row, and so do a figure before and one
after.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from dashboard import palette
from dashboard.catalogue.records import Figure
from dashboard.charts.chart_model import Chart, Label
from dashboard.charts.datum import figure_datum, metric_label
from dashboard.charts.figure_pairs import FigurePair, pair_figures
from dashboard.charts.labels import LABEL_WIDTH, LINE, SIZES, LabelRow, layout_rows, wrap_label
from dashboard.charts.marks import Bar, Change, Datum, Range, Series
from dashboard.charts.reference_line import reference_line
from dashboard.charts.scales import Scale
from dashboard.charts.value_ranges import ValueRange, pair_bounds
from dashboard.i18n.localizer import Localizer

AFTER_HEADING, BETWEEN = 10, 12
"""Heights in pixels: the space below the name of a group, and above every group but the first."""
HEADING_LETTERS = 0.85
"""The letters of a heading on a line, as a share of those of a label, which are smaller."""
LETTER, GAP = 0.034, 0.065
"""Shares of the width of a narrow place: a letter of a value, and the space between a mark and its value."""
RowKind = Literal["bars", "dots", "changes"]
RowMark = Bar | Range | Change
STEPS = 12
"""How often the two ends of a scale are set anew, each with regard to the other."""


@dataclass(frozen=True, slots=True)
class _Rows:
    """What the rows of one chart share."""

    figures: Sequence[Figure]
    localizer: Localizer
    letters: int
    kind: RowKind
    named: Collection[str]

    def of(self, group: Series) -> tuple[ValueRange | FigurePair, ...]:
        """What the rows of ``group`` stand for, from the top."""
        figures = [figure for figure in self.figures if figure.id in group.members]
        match self.kind:
            case "changes":
                return pair_figures(figures)
            case "dots":
                return pair_bounds(figures, ranked=False)
            case _:
                return tuple(ValueRange(figure, figure) for figure in figures)

    def name(self, bounds: ValueRange | FigurePair, group: Series) -> str:
        """What is measured, and by whom where that differs within the chart and is not the heading."""
        metric, several = bounds.metric(self.localizer), len({figure.issuer for figure in self.figures}) > 1
        figure = bounds.figures[-1]
        is_heading = figure.issuer[self.localizer.t.language] == group.name
        return metric_label(metric, figure, self.localizer) if several and not is_heading else metric

    def label(self, bounds: ValueRange | FigurePair, group: Series) -> str:
        """The name, and below it what is before and what after."""
        if isinstance(bounds, ValueRange):
            return self.name(bounds, group)
        before, after = bounds.times(self.localizer)
        return f"{self.name(bounds, group)}\n{self.localizer.t('chart-change', before=before, after=after)}"

    def mark(self, bounds: ValueRange | FigurePair, row: LabelRow, group: Series) -> RowMark:
        """The mark of one row."""
        name = self.name(bounds, group)
        data = tuple(figure_datum(figure, self.localizer, self._named(bounds)) for figure in bounds.figures)
        if isinstance(bounds, FigurePair):
            before, after = data
            return Change(name, (before, after), row.mark, group)
        return Range(name, data, row.mark, group) if self.kind == "dots" else Bar(name, data[0], row.mark, group)

    def _named(self, bounds: ValueRange | FigurePair) -> Collection[str]:
        """What the title names; with one bound of a range it names both."""
        ids = {figure.id for figure in bounds.figures}
        return {*self.named, *ids} if ids & {*self.named} else self.named

    def below(self, top: float, group: Series, *, headed: bool) -> _Section:
        """The rows of ``group`` from ``top`` on, below its name where it is ``headed`` by it."""
        heading = wrap_label(group.name, round(self.letters * HEADING_LETTERS)) if headed else ()
        first = top + LINE * len(heading) + (AFTER_HEADING if heading else 0)
        ranges = self.of(group)
        rows = layout_rows([self.label(bounds, group) for bounds in ranges], first, self.letters)
        head = [Label(heading, first - AFTER_HEADING / 2, group.colour, heading=True)] if heading else []
        marks = [self.mark(bounds, row, group) for bounds, row in zip(ranges, rows, strict=True)]
        labels = (row.label(palette.TEXT, named=mark.bounds[0].is_named) for row, mark in zip(rows, marks, strict=True))
        return _Section(
            marks=marks,
            labels=[*head, *labels],
            bottom=rows[-1].bottom,
        )


@dataclass(frozen=True, slots=True)
class _Section:
    """The rows of one group, and where they end."""

    marks: Sequence[RowMark]
    labels: Sequence[Label]
    bottom: float


def row_chart(
    figures: Sequence[Figure],
    localizer: Localizer,
    groups: Sequence[Series],
    letters: int = LABEL_WIDTH,
    reference: Figure | None = None,
    *,
    kind: RowKind = "bars",
    named: Collection[str] = (),
) -> Chart:
    """One row a measure, from the top in the order given.

    Args:
        figures: What is drawn; all must have one unit.
        localizer: The language of the chart.
        groups: Who belongs together; each figure is in one of them. Several have headings.
        letters: Characters of a line of a label.
        reference: A figure that the rows are set against, as a line from top to bottom.
        kind: What stands for the figures: bars, dots and ranges, or lines from before to after.
        named: The figures that the title names, whose marks stand out.
    """
    drawing = _Rows(figures, localizer, letters, kind, named)
    marks, labels, top = list[RowMark](), list[Label](), 0.0
    for group in groups:
        section = drawing.below(top, group, headed=len(groups) > 1)
        marks += section.marks
        labels += section.labels
        top = section.bottom + BETWEEN
    return Chart(
        marks=tuple(marks),
        x=_scale(marks),
        height=round(top - BETWEEN),
        labels=tuple(labels),
        reference_lines=(reference_line(reference, localizer, "vertical", reference.value),) if reference else (),
        value_size=SIZES["value"],
        zero_lines=True,
        series=tuple(groups),
        figures=tuple(figures),
    )


def _scale(marks: Sequence[RowMark]) -> Scale:
    """The scale across that holds zero and every mark with its value beside it, in a narrow place too."""
    left = [(datum.value, _share(datum)) for datum, side in _sides(marks) if side == "left"]
    right = [(datum.value, _share(datum)) for datum, side in _sides(marks) if side == "right"]
    low, high = 0.0, 0.0
    for _ in range(STEPS):
        high = max(0.0, *((value - share * low) / (1 - share) for value, share in right), 0.0)
        low = min(0.0, *((value - share * high) / (1 - share) for value, share in left), 0.0)
    return Scale(low, high)


def _sides(marks: Sequence[RowMark]) -> Iterator[tuple[Datum, str]]:
    """Every value with the side of its mark on which it is written."""
    for mark in marks:
        if isinstance(mark, Bar):
            yield mark.datum, "left" if mark.datum.value < 0 else "right"
        else:
            yield from zip(mark.bounds, mark.sides, strict=True)


def _share(datum: Datum) -> float:
    """What its value takes of the width of a narrow place."""
    return GAP + LETTER * len(datum.label)
