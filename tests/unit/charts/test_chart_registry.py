from __future__ import annotations

import html
import json
import re
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from dashboard import palette
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.vocabulary import LANGUAGES, Language
from dashboard.charts import chart_registry
from dashboard.charts.chart_registry import ChartSpec
from dashboard.i18n.localizer import Localizer
from dashboard.palette import Scheme

Words = Mapping[Language, Localizer]
CHARTS = tuple(chart for part in chart_registry.SECTIONS.values() for chart in part)
SCHEMES: tuple[Scheme, ...] = ("light", "dark")


def traces(
    chart: ChartSpec, catalogue: Catalogue, localizer: Localizer, scheme: Scheme = "light"
) -> list[dict[str, Any]]:
    drawn: list[dict[str, Any]] = chart_registry.draw_chart(
        chart, catalogue, localizer, scheme
    ).figure.to_plotly_json()["data"]
    return drawn


def layout(chart: ChartSpec, catalogue: Catalogue, localizer: Localizer, scheme: Scheme = "light") -> dict[str, Any]:
    laid: dict[str, Any] = chart_registry.draw_chart(chart, catalogue, localizer, scheme).figure.to_plotly_json()[
        "layout"
    ]
    return laid


def values(chart: ChartSpec, trace: Mapping[str, Any]) -> list[float]:
    return list(trace["y" if chart.kind == "timeline" else "x"])


def colours(drawn: object) -> set[str]:
    """Every colour that a part of a drawing names."""
    return set(re.findall(r"#[0-9a-f]{6}\b", json.dumps(drawn)))


def chart_named(name: str) -> ChartSpec:
    return next(chart for chart in CHARTS if chart.name == name)


def test_there_are_at_least_eight_charts_each_with_its_own_name() -> None:
    assert len(CHARTS) >= 8
    assert len({chart.name for chart in CHARTS}) == len(CHARTS)


@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.name)
def test_a_chart_draws_every_figure_of_its_series_once(
    chart: ChartSpec, catalogue: Catalogue, words: Words, shipped: Callable[[str], list[dict[str, str]]]
) -> None:
    expected = sorted(float(row["value"]) for row in shipped("figures") if row["series"] in chart.series)
    assert expected
    assert (
        sorted(value for trace in traces(chart, catalogue, words["en"]) for value in values(chart, trace)) == expected
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.name)
def test_every_value_is_written_at_its_mark(
    chart: ChartSpec, catalogue: Catalogue, words: Words, language: Language
) -> None:
    localizer = words[language]
    written = sorted(text for trace in traces(chart, catalogue, localizer) for text in trace["text"])
    figures = chart_registry.chart_figures(chart, catalogue)
    assert written == sorted(localizer.quantity(figure.value, figure.unit) for figure in figures)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.name)
def test_pointing_at_a_mark_tells_its_figure_in_the_language(
    chart: ChartSpec, catalogue: Catalogue, words: Words, language: Language
) -> None:
    localizer = words[language]
    told = [text for trace in traces(chart, catalogue, localizer) for text in trace["hovertext"]]
    figures = chart_registry.chart_figures(chart, catalogue)
    for figure in figures:
        hover = next(
            text for text in told if text.endswith(f"{localizer.t('field-id')}{localizer.t('colon')}{figure.id}")
        )
        flat = html.unescape(hover.replace("<br>", " "))
        assert flat.startswith(f"{localizer.metric(figure)} {localizer.quantity(figure.value, figure.unit)} ")
        assert figure.baseline is None or localizer.t("against", baseline=figure.baseline[language]) in flat
    assert len(told) == len(figures)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.name)
def test_every_mark_and_text_of_a_chart_has_a_colour_of_the_palette(
    chart: ChartSpec, catalogue: Catalogue, words: Words, scheme: Scheme
) -> None:
    groups = {colour[scheme] for colour in palette.CHARTS}
    drawn = traces(chart, catalogue, words["fr"], scheme)
    assert all(trace["marker"]["color"] in groups for trace in drawn)
    assert all(trace["line"]["color"] in groups for trace in drawn if "lines" in trace.get("mode", ""))
    assert {trace["textfont"]["color"] for trace in drawn} == {palette.TEXT[scheme]}
    laid = {key: part for key, part in layout(chart, catalogue, words["fr"], scheme).items() if key != "template"}
    assert colours(laid) <= groups | {colour[scheme] for colour in palette.ROLES.values()}


@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.name)
def test_every_text_of_a_chart_can_be_read_on_a_phone_and_from_afar(
    chart: ChartSpec, catalogue: Catalogue, words: Words
) -> None:
    laid = layout(chart, catalogue, words["fr"])
    sizes = [label["font"]["size"] for label in laid["annotations"]]
    sizes += [trace["textfont"]["size"] for trace in traces(chart, catalogue, words["fr"])]
    sizes += [laid["font"]["size"], laid["hoverlabel"]["font"]["size"]]
    assert min(sizes) >= 14


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.name)
def test_marks_are_named_where_they_stand_and_there_is_no_legend(
    chart: ChartSpec, catalogue: Catalogue, words: Words, language: Language
) -> None:
    localizer, laid = words[language], layout(chart, catalogue, words[language])
    assert laid["showlegend"] is False
    written = [html.unescape(label["text"].replace("<br>", " ")) for label in laid["annotations"]]
    if chart.kind == "timeline":
        assert laid["xaxis"]["ticktext"]
        return
    for figure in chart_registry.chart_figures(chart, catalogue):
        measure = localizer.metric(figure)
        named = (
            measure.rsplit(", ", 1)[0] if chart.kind == "ranges" and figure.id.endswith(("-low", "-high")) else measure
        )
        assert any(text.startswith(named) for text in written), named


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("scheme", SCHEMES)
def test_estimates_and_measurements_are_told_apart_by_word_and_colour(
    catalogue: Catalogue, words: Words, language: Language, scheme: Scheme
) -> None:
    localizer, traffic = words[language], chart_named("traffic")
    headings = {
        label["text"]: label["font"]["color"]
        for label in layout(traffic, catalogue, localizer, scheme)["annotations"]
        if label["text"].startswith("<b>")
    }
    assert set(headings) == {f"<b>{localizer.term('method', code)}</b>" for code in ("estimate", "traffic_measurement")}
    assert len(set(headings.values())) == 2
    for trace in traces(traffic, catalogue, localizer, scheme):
        assert headings[f"<b>{trace['name']}</b>"] == trace["marker"]["color"]


def test_two_bounds_share_a_row_and_nothing_else_does(catalogue: Catalogue, words: Words) -> None:
    drawn = traces(chart_named("traffic"), catalogue, words["en"])
    ranges = sorted(tuple(trace["x"]) for trace in drawn if len(trace["x"]) > 1)
    assert ranges == [(10, 40), (15, 20), (20, 40), (30, 50), (30, 50), (50, 70)]
    places = [{*trace["y"]} for trace in drawn]
    assert all(len(place) == 1 for place in places)
    assert len(set.union(*places)) == len(places) == 14


def test_colours_that_compare_countries_are_those_of_labels_that_name_them(catalogue: Catalogue, words: Words) -> None:
    localizer = layout(chart_named("more"), catalogue, words["en"])["annotations"]
    france = {label["font"]["color"] for label in localizer if "France" in label["text"]}
    world = {label["font"]["color"] for label in localizer if "international" in label["text"]}
    assert (france, world) == ({palette.CHARTS[1]["light"]}, {palette.CHARTS[0]["light"]})


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.name)
def test_the_text_alternative_tells_the_finding_and_every_value(
    chart: ChartSpec, catalogue: Catalogue, words: Words, language: Language
) -> None:
    localizer, figures = words[language], chart_registry.chart_figures(chart, catalogue)
    told = chart_registry.alt_text(chart, catalogue, localizer)
    assert told.startswith(chart_registry.chart_text(f"chart-{chart.name}-title", figures, localizer))
    assert all(localizer.quantity(figure.value, figure.unit) in told for figure in figures)
    assert not re.search(r"\d{4}-\d{2}", told)


@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.name)
def test_the_height_of_a_chart_holds_all_of_its_rows(chart: ChartSpec, catalogue: Catalogue, words: Words) -> None:
    drawing = chart_registry.draw_chart(chart, catalogue, words["fr"], "light")
    laid = drawing.figure.to_plotly_json()["layout"]
    if chart.kind != "timeline":
        assert laid["yaxis"]["range"] == [drawing.height, 0]
        marks = [place for trace in drawing.figure.data for place in trace.y]
        assert 0 < min(marks) < max(marks) < drawing.height


def test_growth_and_shares_of_people_stand_in_different_parts(catalogue: Catalogue) -> None:
    units = {
        name: {figure.unit for chart in part for figure in chart_registry.chart_figures(chart, catalogue)}
        for name, part in chart_registry.SECTIONS.items()
    }
    assert units["growth"] == {"percent_change"}
    assert units["shares"] == {"percent_share"}
    assert units["measured"] == {"percent_change"}


def test_a_chart_of_two_units_is_refused(catalogue: Catalogue) -> None:
    mixed = ChartSpec("mixed", ("kantar-barometer-w1-channels", "kantar-trust"))
    with pytest.raises(ValueError, match="one unit"):
        chart_registry.chart_figures(mixed, catalogue)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.name)
def test_the_numbers_of_a_title_are_those_of_its_figures(
    chart: ChartSpec, catalogue: Catalogue, words: Words, language: Language
) -> None:
    localizer, figures = words[language], chart_registry.chart_figures(chart, catalogue)
    title = chart_registry.chart_text(f"chart-{chart.name}-title", figures, localizer)
    known = [localizer.quantity(figure.value, figure.unit) for figure in figures]
    for quantity in sorted(known, key=len, reverse=True):
        title = title.replace(quantity, "")
    assert not re.search(r"\d", title)
    assert chart_registry.chart_text(f"chart-{chart.name}-subtitle", figures, localizer)


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
