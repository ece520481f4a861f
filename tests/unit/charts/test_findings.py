"""What charts and slides say as a rule: true of the data, and refused where the data is changed so that it is false."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

import pytest

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.records import Figure
from dashboard.charts import findings
from dashboard.charts.chart_references import chart_problems
from dashboard.charts.chart_registry import CHARTS
from dashboard.charts.chart_text import chart_values, describe_chart
from dashboard.charts.findings import are_lower_bounds, exceed_measurements, fall, rise_in_order, stay_below
from dashboard.i18n.localizer import Localizer
from dashboard.languages import LANGUAGES, Language

Words = Mapping[Language, Localizer]
Make = Callable[..., Figure]
RULED = [name for name, chart in CHARTS.items() if chart.findings]


def changed(catalogue: Catalogue, values: Mapping[str, float]) -> Catalogue:
    """The same data with other values of some figures."""
    figures = tuple(replace(figure, value=values.get(figure.id, figure.value)) for figure in catalogue.figures)
    return replace(catalogue, figures=figures)


def test_the_data_bears_out_every_rule_of_the_charts(catalogue: Catalogue) -> None:
    assert RULED
    assert list(chart_problems(catalogue)) == []


BREAKING_VALUES: list[tuple[str, Mapping[str, float]]] = [
    ("whatsapp", {"kantar-w1-whatsapp-mid": 20.0}),
    ("more", {"kantar-w3-fr-social": 30.0}),
    ("traffic", {"amsix-growth": 71.0}),
    ("traffic", {"nokia-weekend-high": 70.0}),
    ("france-time", {"mediametrie-apr20-growth": 30.0}),
    ("confined", {"afp-compulsory-2020-04-07": 3_000_000_000.0}),
]


@pytest.mark.parametrize(("name", "values"), BREAKING_VALUES)
def test_data_that_makes_a_rule_false_is_refused(catalogue: Catalogue, name: str, values: Mapping[str, float]) -> None:
    problems = [str(problem) for problem in chart_problems(changed(catalogue, values))]
    assert len(problems) == 1
    assert f"the chart {name} " in problems[0]
    assert "does not bear it out" in problems[0]


def test_a_count_that_is_no_lower_bound_is_refused(catalogue: Catalogue) -> None:
    figures = tuple(
        replace(figure, bound=None) if figure.id == "afp-compulsory-2020-03-29" else figure
        for figure in catalogue.figures
    )
    [problem] = chart_problems(replace(catalogue, figures=figures))
    assert "the chart confined " in str(problem)
    assert "are lower bounds" in str(problem)


def test_every_chart_with_a_rule_has_an_example_that_breaks_it() -> None:
    tried = {name for name, _ in BREAKING_VALUES}
    assert tried == set(RULED), f"BREAKING_VALUES above needs values that make a finding of {set(RULED) - tried} false"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_rises_and_falls_of_attention_are_counted(catalogue: Catalogue, words: Words, language: Language) -> None:
    chart, values = CHARTS["attention"], {"klear-ig-live": -1.0, "traackr-tiktok-engagement": -99.0}
    before = chart_values(chart, catalogue, words[language])
    after = chart_values(chart, changed(catalogue, values), words[language])
    assert (after["rises"], after["falls"]) == (int(before["rises"]) - 2, int(before["falls"]) + 2)
    title = describe_chart(chart, changed(catalogue, values), words[language]).title
    assert str(after["rises"]) in title
    assert str(after["falls"]) in title
    assert title != describe_chart(chart, catalogue, words[language]).title


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_published_most_measures_of_attention_is_counted(
    catalogue: Catalogue, words: Words, language: Language
) -> None:
    chart = CHARTS["attention"]
    before = chart_values(chart, catalogue, words[language])
    other = next(figure for figure in catalogue.series("traackr-h1-2020"))
    main = {figure.id for name in chart.series for figure in catalogue.series(name)} - {other.id}
    figures = tuple(
        replace(figure, issuer=other.issuer) if figure.id in main else figure for figure in catalogue.figures
    )
    after = replace(catalogue, figures=figures)
    values = chart_values(chart, after, words[language])
    assert (values["main-issuer"], values["main-issuer-total"]) == (other.issuer[language], values["count"])
    assert values["main-issuer"] != before["main-issuer"]
    assert str(values["main-issuer"]) in describe_chart(chart, after, words[language]).subtitle


def test_a_range_is_one_measure(figure: Make) -> None:
    low, high = figure(id="x-low", value=-3.0), figure(id="x-high", value=4.0)
    counted = findings.counts([low, high])
    assert counted["count"] == 1
    assert {key for key, number in counted.items() if number} == {"count"}
    assert findings.counts([high, figure(id="y", value=-1.0)])["falls"] == 1


def test_measurements_below_a_limit_are_counted_by_their_upper_bounds(figure: Make) -> None:
    limit = figure(id="limit", value=70.0)
    measured = [figure(id=str(value), value=value, method="traffic_measurement") for value in (40.0, 70.0)]
    bounds = [
        figure(id=f"z-{end}", value=v, method="traffic_measurement") for end, v in (("low", 60.0), ("high", 75.0))
    ]
    assert findings.measured_below([*measured, *bounds, figure(id="e", value=1.0, method="estimate")], limit) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_how_many_measurements_the_catalogue_has_the_chart_of_traffic_says(
    catalogue: Catalogue, words: Words, language: Language
) -> None:
    """Those that it does not draw count too, so nobody takes it for all of them."""
    drawn = CHARTS["traffic"]
    elsewhere = [f for f in catalogue.figures if f.series not in drawn.series and findings.measures_total_traffic(f)]
    more = replace(elsewhere[0], id="another-network", series="another-network")
    before = chart_values(drawn, catalogue, words[language])
    after = replace(catalogue, figures=(*catalogue.figures, more))
    values = chart_values(drawn, after, words[language])
    assert values["measured"] == before["measured"]
    assert values["measured-total"] == int(before["measured-total"]) + 1
    assert str(values["measured-total"]) in describe_chart(drawn, after, words[language]).subtitle


@pytest.mark.parametrize("language", LANGUAGES)
def test_how_many_estimates_are_of_one_service_the_chart_of_traffic_says(
    catalogue: Catalogue, words: Words, language: Language
) -> None:
    """By their subjects: were all estimates of total traffic, the sentence would name no service."""
    chart = CHARTS["traffic"]
    total = tuple(
        replace(figure, subject=findings.TOTAL_TRAFFIC) if figure.series in chart.series else figure
        for figure in catalogue.figures
    )
    said = [
        describe_chart(chart, data, words[language]).subtitle for data in (catalogue, replace(catalogue, figures=total))
    ]
    assert ["service" in text.split(":")[0] for text in said] == [True, False]


def test_traffic_of_one_service_and_shares_of_traffic_are_no_total_traffic(figure: Make) -> None:
    total = figure(method="traffic_measurement", unit="percent_change", subject="internet_traffic")
    assert findings.measures_total_traffic(total)
    for other in (
        replace(total, subject="whatsapp"),
        replace(total, unit="percent_share"),
        replace(total, method="estimate"),
    ):
        assert not findings.measures_total_traffic(other)


def broken(rule: findings.Finding, *figures: Figure) -> Iterator[str]:
    return findings.broken_findings([rule], figures)


def test_rules_compare_what_they_name(figure: Make) -> None:
    low, high = figure(id="low", value=1.0), figure(id="high", value=2.0)
    assert list(broken(rise_in_order("low", "high"), low, high)) == []
    assert len(list(broken(rise_in_order("high", "low"), low, high))) == 1
    assert list(broken(stay_below("high", "low"), low, high)) == []
    assert len(list(broken(stay_below("low", "high"), low, high))) == 1
    assert len(list(broken(are_lower_bounds("low"), low, high))) == 1
    assert list(broken(are_lower_bounds("low"), *(replace(item, bound="over") for item in (low, high)))) == []
    assert len(list(broken(fall("low"), low))) == 1
    assert list(broken(fall("low"), replace(low, value=-1.0))) == []
    assert list(broken(exceed_measurements("high"), low, high)) == []
    assert len(list(broken(exceed_measurements("low"), low, high))) == 1


def test_a_rule_about_a_figure_that_is_not_shown_is_broken(figure: Make) -> None:
    [reason] = broken(fall("absent"), figure(id="present"))
    assert "absent is not shown" in reason
