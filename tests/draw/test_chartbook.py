from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from dashboard.catalogue.load import Catalogue
from dashboard.catalogue.vocabulary import LANGUAGES, Language
from dashboard.draw import chartbook, palette
from dashboard.draw.chartbook import Chart
from dashboard.draw.palette import Scheme
from dashboard.text.labels import Labels

Words = Mapping[Language, Labels]
CHARTS = tuple(chart for part in chartbook.PARTS.values() for chart in part)
SCHEMES: tuple[Scheme, ...] = ("light", "dark")


def traces(chart: Chart, catalogue: Catalogue, labels: Labels, scheme: Scheme = "light") -> list[dict[str, Any]]:
    drawn: list[dict[str, Any]] = chartbook.draw(chart, catalogue, labels, scheme).figure.to_plotly_json()["data"]
    return drawn


def values(trace: Mapping[str, Any]) -> list[float]:
    return list(trace["x"] if trace["type"] == "bar" else trace["y"])


def test_there_are_at_least_eight_charts_each_with_its_own_name() -> None:
    assert len(CHARTS) >= 8
    assert len({chart.name for chart in CHARTS}) == len(CHARTS)


@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.name)
def test_a_chart_draws_every_figure_of_its_series_once(
    chart: Chart, catalogue: Catalogue, words: Words, shipped: Callable[[str], list[dict[str, str]]]
) -> None:
    expected = sorted(float(row["value"]) for row in shipped("figures") if row["series"] in chart.series)
    assert expected
    assert sorted(value for trace in traces(chart, catalogue, words["en"]) for value in values(trace)) == expected


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.name)
def test_every_value_is_written_at_its_mark(
    chart: Chart, catalogue: Catalogue, words: Words, language: Language
) -> None:
    labels = words[language]
    written = sorted(text for trace in traces(chart, catalogue, labels) for text in trace["text"])
    figures = chartbook.figures_of(chart, catalogue)
    assert written == sorted(labels.quantity(figure.value, figure.unit) for figure in figures)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.name)
def test_the_colours_of_a_chart_are_those_of_the_palette(
    chart: Chart, catalogue: Catalogue, words: Words, scheme: Scheme
) -> None:
    used = {trace["marker"]["color"] for trace in traces(chart, catalogue, words["fr"], scheme)}
    assert used <= {colour[scheme] for colour in palette.CHARTS}


def test_growth_and_shares_of_people_stand_in_different_parts(catalogue: Catalogue) -> None:
    units = {
        name: {figure.unit for chart in part for figure in chartbook.figures_of(chart, catalogue)}
        for name, part in chartbook.PARTS.items()
    }
    assert units["growth"] == {"percent_change"}
    assert units["shares"] == {"percent_share"}
    assert units["measured"] == {"percent_change"}


def test_a_chart_of_two_units_is_refused(catalogue: Catalogue) -> None:
    mixed = Chart("mixed", ("kantar-barometer-w1-channels", "kantar-trust"))
    with pytest.raises(ValueError, match="one unit"):
        chartbook.figures_of(mixed, catalogue)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.name)
def test_the_numbers_of_a_title_are_those_of_its_figures(
    chart: Chart, catalogue: Catalogue, words: Words, language: Language
) -> None:
    labels, figures = words[language], chartbook.figures_of(chart, catalogue)
    title = chartbook.sentence(f"chart-{chart.name}-title", figures, labels)
    known = [labels.quantity(figure.value, figure.unit) for figure in figures]
    for quantity in sorted(known, key=len, reverse=True):
        title = title.replace(quantity, "")
    assert not re.search(r"\d", title)
    assert chartbook.sentence(f"chart-{chart.name}-subtitle", figures, labels)


def test_only_one_network_measured_the_seventy_per_cent_of_the_traffic_title(
    shipped: Callable[[str], list[dict[str, str]]],
) -> None:
    series = ("early-traffic-estimates", "network-traffic-growth")
    measured = [
        row["id"]
        for row in shipped("figures")
        if row["series"] in series and row["method"] == "traffic_measurement" and float(row["value"]) >= 70
    ]
    assert measured == ["telecomitalia-landline"]


def test_every_measure_of_attention_is_a_rise_as_the_title_says(catalogue: Catalogue) -> None:
    figures = catalogue.series("influencer-engagement-2020")
    lowest, highest = (pick(figures, key=lambda figure: figure.value).id for pick in (min, max))
    assert all(figure.value > 0 for figure in figures)
    assert (lowest, highest) == ("sensemakers-it-followers", "klear-ig-live")
