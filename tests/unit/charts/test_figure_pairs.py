"""Before and after: one row a pair, whose ends are told apart."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from dashboard import palette
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.records import Figure
from dashboard.charts.chart_builder import build_chart, chart_figures
from dashboard.charts.chart_registry import CHARTS
from dashboard.charts.figure_pairs import FigurePair, pair_figures
from dashboard.charts.marks import Change, Series
from dashboard.charts.plotly_renderer import plotly_figure
from dashboard.charts.row_chart import row_chart
from dashboard.charts.svg_layout import layout_chart
from dashboard.i18n.localizer import Localizer
from dashboard.languages import LANGUAGES, Language

Words = Mapping[Language, Localizer]
Make = Callable[..., Figure]
CHANGES = [name for name, chart in CHARTS.items() if chart.kind == "changes"]


def test_what_both_names_begin_with_is_measured_and_the_rest_is_when(figure: Make, words: Words) -> None:
    pair = FigurePair(
        figure(id="a", metric="Paid posts in a normal week, France"),
        figure(id="b", metric="Paid posts, first week, France"),
    )
    assert pair.metric(words["en"]) == "Paid posts"
    assert pair.times(words["en"]) == ("in a normal week, France", "first week, France")


def test_names_that_share_nothing_keep_all_their_words(figure: Make, words: Words) -> None:
    pair = FigurePair(figure(id="a", metric="Before"), figure(id="b", metric="After"))
    assert pair.metric(words["en"]) == "After"
    assert pair.times(words["en"]) == ("Before", "After")


def test_a_figure_without_another_is_refused(figure: Make) -> None:
    with pytest.raises(ValueError, match="c is no pair"):
        pair_figures([figure(id="a"), figure(id="b"), figure(id="c")])


def test_the_value_before_is_hollow_and_each_stands_outwards(figure: Make, words: Words) -> None:
    pair = figure(id="a", metric="Posts before", value=35.0), figure(id="b", metric="Posts after", value=4.0)
    chart = row_chart(pair, words["en"], [Series("", palette.CHARTS[0], frozenset("ab"))], kind="changes")
    [mark] = chart.rows
    assert isinstance(mark, Change)
    assert mark.sides == ("right", "left")
    assert chart.labels[0].lines == ("Posts", "○ before → ● after")
    kinds = {shape.kind: shape.tooltip for shape in layout_chart(chart).shapes if shape.tooltip}
    assert kinds["ring"].endswith("a")
    assert kinds["dot"].endswith("b")
    [trace] = plotly_figure(chart, "dark").to_plotly_json()["data"]
    assert list(trace["marker"]["color"]) == [palette.BACKGROUND.dark, palette.CHARTS[0].dark]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", CHANGES)
def test_both_ends_of_every_change_are_named(catalogue: Catalogue, words: Words, name: str, language: Language) -> None:
    chart = build_chart(CHARTS[name], catalogue, words[language])
    assert [figure for row in chart.rows if isinstance(row, Change) for figure in row.bounds]
    for pair in pair_figures(chart_figures(CHARTS[name], catalogue)):
        assert pair.metric(words[language]) != words[language].metric(pair.after)
        assert all(pair.times(words[language]))
