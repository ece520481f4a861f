from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal

import pytest

from dashboard.catalogue.loader import Catalogue
from dashboard.charts import chart_builder, chart_registry
from dashboard.charts.chart_model import Chart
from dashboard.charts.chart_references import chart_problems
from dashboard.charts.chart_spec import ChartSpec
from dashboard.charts.figure_pairs import pair_figures
from dashboard.charts.marks import Bar, Change, Column, Datum, Line, Range, Thresholds
from dashboard.i18n.localizer import Localizer
from dashboard.languages import LANGUAGES, Language

Words = Mapping[Language, Localizer]
CHARTS = tuple(chart for part in chart_registry.SECTIONS.values() for chart in part)


def data(chart: Chart) -> list[Datum]:
    """Every value of a chart, in the order of its marks."""
    values: list[Datum] = []
    for mark in chart.marks:
        match mark:
            case Bar() | Column():
                values.append(mark.datum)
            case Range() | Change():
                values += mark.bounds
            case Line() | Thresholds():
                values += (point.datum for point in mark.points)
    return values


def built(chart: ChartSpec, catalogue: Catalogue, localizer: Localizer) -> Chart:
    return chart_builder.build_chart(chart, catalogue, localizer)


def chart_named(name: str) -> ChartSpec:
    return next(chart for chart in CHARTS if chart.name == name)


def test_there_are_at_least_eight_charts_each_with_its_own_name() -> None:
    assert len(CHARTS) >= 8
    assert len({chart.name for chart in CHARTS}) == len(CHARTS)


@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.name)
def test_a_chart_draws_every_figure_of_its_groups_or_series_once(
    chart: ChartSpec, catalogue: Catalogue, words: Words, shipped: Callable[[str], list[dict[str, str]]]
) -> None:
    groups = {name for group in chart.groups for name in group.members}
    rows = [row for row in shipped("figures") if row["series"] in chart.series]
    expected = sorted(float(row["value"]) for row in rows if not groups or groups & {row["id"], row["series"]})
    assert expected
    assert sorted(datum.value for datum in data(built(chart, catalogue, words["en"]))) == expected


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.name)
def test_every_value_is_written_at_its_mark(
    chart: ChartSpec, catalogue: Catalogue, words: Words, language: Language
) -> None:
    localizer = words[language]
    for datum in data(built(chart, catalogue, localizer)):
        assert datum.figure is not None
        assert datum.label == localizer.value(datum.figure)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.name)
def test_pointing_at_a_mark_names_its_figure_in_the_language(
    chart: ChartSpec, catalogue: Catalogue, words: Words, language: Language
) -> None:
    localizer = words[language]
    for datum in data(built(chart, catalogue, localizer)):
        figure = datum.figure
        assert figure is not None
        text = datum.tooltip.replace("\n", " ")
        assert text.startswith(f"{localizer.metric(figure)} {localizer.value(figure)} ")
        assert text.endswith(f"{localizer.t('field-id')}{localizer.t('colon')}{figure.id}")
        assert figure.baseline is None or localizer.t("against", baseline=figure.baseline[language]) in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.name)
def test_marks_are_named_where_they_stand(
    chart: ChartSpec, catalogue: Catalogue, words: Words, language: Language
) -> None:
    localizer, model = words[language], built(chart, catalogue, words[language])
    texts = [" ".join(label.lines) for label in model.labels]
    if model.time_axis:
        assert model.time_axis.ticks
        return
    if chart.kind == "changes":
        pairs = pair_figures(model.figures)
        words_of_rows = [(pair.metric(localizer), *pair.times(localizer)) for pair in pairs]
        assert [row for row in words_of_rows if not any(all(part in text for part in row) for text in texts)] == []
        return
    for figure in model.figures:
        measure = localizer.metric(figure)
        bound = chart.kind == "dots" and figure.id.endswith(("-low", "-high"))
        named = measure.rsplit(", ", 1)[0] if bound else measure
        assert any(text.startswith(named) for text in texts), named


@pytest.mark.parametrize("language", LANGUAGES)
def test_estimates_and_measurements_differ_by_word_and_colour(
    catalogue: Catalogue, words: Words, language: Language
) -> None:
    localizer = words[language]
    traffic = built(chart_named("traffic"), catalogue, localizer)
    headings = {label.lines: label.colour for label in traffic.labels if label.heading}
    assert set(headings) == {(localizer.term("method", code),) for code in ("estimate", "traffic_measurement")}
    assert len(set(headings.values())) == 2
    assert all(headings[mark.series.name,] == mark.series.colour for mark in traffic.marks)


def test_two_bounds_share_a_row_and_nothing_else_does(catalogue: Catalogue, words: Words) -> None:
    rows = built(chart_named("traffic"), catalogue, words["en"]).rows
    ranges = [tuple(datum.value for datum in row.bounds) for row in rows if isinstance(row, Range)]
    figures = chart_builder.chart_figures(chart_named("traffic"), catalogue)
    lower = [figure for figure in figures if figure.id.endswith("-low")]
    assert sum(len(bounds) == 2 for bounds in ranges) == len(lower)
    assert all(low <= high for low, high in (bounds for bounds in ranges if len(bounds) == 2))
    assert len({row.y for row in rows}) == len(rows) == len(figures) - len(lower)


@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.name)
def test_the_height_of_a_chart_holds_all_of_its_rows(chart: ChartSpec, catalogue: Catalogue, words: Words) -> None:
    model = built(chart, catalogue, words["fr"])
    assert all(0 < row.y < model.height for row in model.rows)
    assert all(0 < label.bottom < model.height for label in model.labels)


def test_growth_and_shares_of_people_stand_in_different_parts(catalogue: Catalogue) -> None:
    units = {
        name: {figure.unit for chart in part for figure in chart_builder.chart_figures(chart, catalogue)}
        for name, part in chart_registry.SECTIONS.items()
    }
    assert units["growth"] == {"percent_change"}
    assert units["shares"] == {"percent_share"}
    assert units["measured"] == {"percent_change"}


def test_a_chart_of_two_units_is_refused(catalogue: Catalogue) -> None:
    mixed = ChartSpec("mixed", ("kantar-barometer-w1-channels", "kantar-trust"))
    with pytest.raises(ValueError, match="one unit"):
        chart_builder.chart_figures(mixed, catalogue)


@pytest.mark.parametrize("kind", ["bars", "timeline"])
def test_panels_without_headings_are_refused(catalogue: Catalogue, kind: Literal["bars", "timeline"]) -> None:
    chart = ChartSpec("confined", chart_named("confined").series, kind=kind, panels=True)
    assert any(problem.field == "panels" for problem in chart_problems(catalogue, [chart]))
    assert [each.name for each in CHARTS if each.panels]
    assert not [problem for problem in chart_problems(catalogue) if problem.field == "panels"]
