from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from dashboard import palette
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.model import Figure
from dashboard.catalogue.vocabulary import Language
from dashboard.charts import plotly_charts
from dashboard.charts.plotly_charts import Series
from dashboard.i18n.localizer import Localizer

Words = Mapping[Language, Localizer]
HOSTILE = '<b>x</b> & <a href="https://example.org">y</a>'


def test_what_the_data_says_is_shown_letter_by_letter(figure: Callable[..., Figure], words: Words) -> None:
    hostile = figure(metric=HOSTILE, baseline=HOSTILE)
    group = Series("", palette.CHARTS[0], frozenset({hostile.id}))
    drawn = plotly_charts.bars([hostile], words["en"], [group], "light").figure.to_plotly_json()
    shown = drawn["layout"]["annotations"][0]["text"] + drawn["data"][0]["hovertext"][0]
    assert set(re.findall(r"<[^>]*>", shown)) <= {"<br>"}
    assert "&lt;b&gt;x&lt;/b&gt; &amp;" in shown


def test_bars_that_fall_have_room_on_their_side(figure: Callable[..., Figure], words: Words) -> None:
    fallen = figure(value=-35.0)
    group = Series("", palette.CHARTS[0], frozenset({fallen.id}))
    low, high = plotly_charts.bars([fallen], words["en"], [group], "light").figure.layout.xaxis.range
    assert low < -35 < 0 <= high


def test_each_bar_says_who_published_it_where_they_differ(figure: Callable[..., Figure], words: Words) -> None:
    two = [figure(id="a", metric="One", issuer="Kantar"), figure(id="b", metric="Two", issuer="Nokia")]
    group = Series("", palette.CHARTS[0], frozenset({"a", "b"}))
    drawn = plotly_charts.bars(two, words["en"], [group], "light").figure
    assert [label.text for label in drawn.layout.annotations] == ["One – Kantar", "Two – Nokia"]


def test_a_measure_that_names_its_publisher_does_so_once(figure: Callable[..., Figure], words: Words) -> None:
    two = [figure(id="a", metric="Traffic, Nokia", issuer="Nokia"), figure(id="b", metric="Two", issuer="Kantar")]
    group = Series("", palette.CHARTS[0], frozenset({"a", "b"}))
    drawn = plotly_charts.bars(two, words["en"], [group], "light").figure
    assert [label.text for label in drawn.layout.annotations] == ["Traffic, Nokia", "Two – Kantar"]


def test_a_long_label_takes_room_and_a_short_one_gives_it_back(figure: Callable[..., Figure], words: Words) -> None:
    def height(*metrics: str) -> int:
        figures = [figure(id=metric, metric=metric) for metric in metrics]
        group = Series("", palette.CHARTS[0], frozenset(metrics))
        return plotly_charts.bars(figures, words["en"], [group], "light").height

    long = "a measure of many words " * 4
    assert height("x", "y") < height("x", long) < height(long, f"{long}.")


def test_the_timeline_keeps_the_days_and_says_what_the_letter_claims(catalogue: Catalogue, words: Words) -> None:
    figures, claim = catalogue.series("afp-confined-timeline"), catalogue.figure("letter-confined")
    assert claim is not None
    drawn = plotly_charts.timeline(figures, words["fr"], claim, "dark").figure
    assert list(drawn.data[0].x) == [figure.period_start for figure in figures]
    assert list(drawn.data[0].y) == [figure.value for figure in figures]
    assert any("3 milliards" in label.text for label in drawn.layout.annotations)
    assert drawn.layout.xaxis.ticktext[0] == "18 mars"
