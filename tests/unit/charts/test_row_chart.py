from __future__ import annotations

from collections.abc import Callable, Mapping

from dashboard import palette
from dashboard.catalogue.records import Figure
from dashboard.charts.chart_model import Chart
from dashboard.charts.marks import Series
from dashboard.charts.row_chart import row_chart
from dashboard.i18n.localizer import Localizer
from dashboard.languages import Language

Words = Mapping[Language, Localizer]


def built(words: Words, *figures: Figure) -> Chart:
    return row_chart(figures, words["en"], [Series("", palette.CHARTS[0], frozenset(figure.id for figure in figures))])


def test_bars_that_fall_have_room_on_their_side(figure: Callable[..., Figure], words: Words) -> None:
    x = built(words, figure(value=-35.0)).x
    assert 0 < x.share(-35.0) < x.share(0) <= 1


def test_each_bar_says_who_published_it_where_they_differ(figure: Callable[..., Figure], words: Words) -> None:
    chart = built(words, figure(id="a", metric="One", issuer="Kantar"), figure(id="b", metric="Two", issuer="Nokia"))
    assert [label.lines for label in chart.labels] == [("One – Kantar",), ("Two – Nokia",)]


def test_a_measure_that_names_its_publisher_does_so_once(figure: Callable[..., Figure], words: Words) -> None:
    two = figure(id="a", metric="Traffic, Nokia", issuer="Nokia"), figure(id="b", metric="Two", issuer="Kantar")
    assert [label.lines for label in built(words, *two).labels] == [("Traffic, Nokia",), ("Two – Kantar",)]


def test_a_long_label_takes_room_and_a_short_one_gives_it_back(figure: Callable[..., Figure], words: Words) -> None:
    def height(*metrics: str) -> float:
        return built(words, *(figure(id=metric, metric=metric) for metric in metrics)).height

    long = "a measure of many words " * 4
    assert height("x", "y") < height("x", long) < height(long, f"{long}.")
