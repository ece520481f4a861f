from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from itertools import pairwise

from dashboard import palette
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.records import Figure
from dashboard.charts.chart_builder import build_chart
from dashboard.charts.chart_model import Chart
from dashboard.charts.chart_registry import CHARTS
from dashboard.charts.marks import Line, Series, Thresholds
from dashboard.charts.timeline_chart import timeline_chart
from dashboard.i18n.localizer import Localizer
from dashboard.languages import Language

Words = Mapping[Language, Localizer]
Make = Callable[..., Figure]


def built(words: Words, *figures: Figure, reference: Figure | None = None) -> Chart:
    series = Series("", palette.CHARTS[0], frozenset(figure.id for figure in figures))
    return timeline_chart(figures, words["fr"], [series], reference)


def test_the_timeline_keeps_the_days_of_its_figures(catalogue: Catalogue, words: Words) -> None:
    chart = build_chart(CHARTS["confined"], catalogue, words["fr"])
    points = [point for mark in chart.marks if isinstance(mark, Line | Thresholds) for point in mark.points]
    assert {point.datum.figure: point.day.isoformat() for point in points} == {
        figure: figure.period_start for figure in chart.figures
    }
    assert chart.time_axis is not None
    first = min(point.day for point in points)
    assert chart.time_axis.ticks[0] == (first, words["fr"].day(first.isoformat()))


def test_a_line_joins_counts_and_never_a_threshold(figure: Make, words: Words) -> None:
    count = figure(id="count", period_start="2020-03-21", value=900.0, bound="over")
    later = figure(id="later", period_start="2020-03-29", value=3000.0, bound="at_least")
    threshold = figure(id="threshold", period_start="2020-03-25", value=2000.0, bound="threshold")
    line, thresholds = built(words, count, threshold, later).marks
    assert isinstance(line, Line)
    assert isinstance(thresholds, Thresholds)
    assert [point.datum.figure for point in line.points] == [count, later]
    assert [point.datum.figure for point in thresholds.points] == [threshold]
    assert {line.series.symbol, thresholds.series.symbol} == {"●", "○"}


def test_the_values_say_their_bounds(figure: Make, words: Words) -> None:
    [mark] = built(words, figure(period_start="2020-03-21", value=900.0, unit="count", bound="over")).marks
    assert isinstance(mark, Line)
    assert mark.points[0].datum.label == "plus de 900"


def test_the_line_of_the_letter_begins_when_the_letter_is_dated(catalogue: Catalogue, words: Words) -> None:
    reference = catalogue.figure("letter-confined")
    assert reference is not None
    assert reference.period_start == "2020-04"
    [line] = build_chart(CHARTS["confined"], catalogue, words["fr"]).reference_lines
    assert line.start == date(2020, 4, 1)
    assert words["fr"].value(reference) in " ".join(line.lines)


def test_a_number_without_a_date_goes_through_the_whole_chart(figure: Make, words: Words) -> None:
    undated = figure(id="undated", period_start=None, value=5.0)
    [line] = built(words, figure(period_start="2020-03-21"), reference=undated).reference_lines
    assert line.start is None


def test_values_choose_their_sides_for_the_width_of_the_place(catalogue: Catalogue, words: Words) -> None:
    def sides(width: int) -> list[str]:
        chart = build_chart(CHARTS["confined"], catalogue, words["fr"], timeline_width=width)
        return [point.side for mark in chart.marks if isinstance(mark, Line | Thresholds) for point in mark.points]

    assert sides(1200) != sides(285)


def test_a_value_keeps_off_the_line_across(figure: Make, words: Words) -> None:
    """It would be read as that of the line."""
    reference = figure(id="reference", period_start=None, value=930.0)
    alone, beside_a_line = (
        built(words, figure(period_start="2020-03-21", value=900.0), reference=line).marks[0]
        for line in (None, reference)
    )
    assert isinstance(alone, Line)
    assert isinstance(beside_a_line, Line)
    assert alone.points[0].side.startswith("above")
    assert not beside_a_line.points[0].side.startswith("above")


def test_days_below_the_timeline_do_not_touch(catalogue: Catalogue, words: Words) -> None:
    axis = build_chart(CHARTS["confined"], catalogue, words["en"]).time_axis
    assert axis is not None
    days = [day for day, _ in axis.ticks]
    assert all((after - before).days >= 6 for before, after in pairwise(days))
