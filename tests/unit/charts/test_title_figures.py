"""The mark of a finding: what a title names stands out in every drawing, and a title that names nothing is refused."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from dashboard import palette
from dashboard.catalogue.loader import Catalogue
from dashboard.charts import title_figures as module
from dashboard.charts.chart_builder import build_chart, chart_figures
from dashboard.charts.chart_references import chart_problems
from dashboard.charts.chart_registry import CHARTS
from dashboard.charts.chart_text import describe_chart
from dashboard.charts.plotly_renderer import plotly_figure
from dashboard.charts.svg_layout import layout_chart
from dashboard.charts.title_figures import title_figures
from dashboard.i18n.localizer import Localizer
from dashboard.i18n.sentence_checks import sentence_variables
from dashboard.languages import LANGUAGES, Language

Words = Mapping[Language, Localizer]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", CHARTS)
def test_the_title_says_the_value_of_each_figure_that_is_marked(
    catalogue: Catalogue, words: Words, name: str, language: Language
) -> None:
    figures = {figure.id: figure for figure in chart_figures(CHARTS[name], catalogue)}
    named = title_figures(CHARTS[name], list(figures.values()))
    title = describe_chart(CHARTS[name], catalogue, words[language]).title
    assert named
    assert [id_ for id_ in named if words[language].value(figures[id_]) not in title] == []


COUNTING_FALLS = sorted(
    {
        (name, language)
        for name in CHARTS
        for language in LANGUAGES
        if "falls" in sentence_variables(language)[f"chart-{name}-title"]
    }
)


def test_titles_that_count_falls_are_met_in_every_language() -> None:
    assert {language for _, language in COUNTING_FALLS} == {*LANGUAGES}


@pytest.mark.parametrize(("name", "language"), COUNTING_FALLS)
def test_a_title_that_counts_falls_names_none_of_them_without_the_others(
    catalogue: Catalogue, name: str, language: Language
) -> None:
    """Whoever reads "4 fell" and three of the values would take the fourth for one like them."""
    figures = {figure.id: figure for figure in chart_figures(CHARTS[name], catalogue)}
    fallen = {id_ for id_, figure in figures.items() if figure.value < 0}
    named = sentence_variables(language)[f"chart-{name}-title"] & figures.keys()
    assert fallen
    assert not named or named == fallen


def test_the_ends_of_what_is_drawn_follow_the_data(catalogue: Catalogue) -> None:
    figures = chart_figures(CHARTS["attention"], catalogue)
    lowest = min(figures, key=lambda figure: figure.value)
    assert lowest.id in title_figures(CHARTS["attention"], figures)
    risen = [replace(figure, value=500.0) if figure == lowest else figure for figure in figures]
    assert title_figures(CHARTS["attention"], risen) == {
        lowest.id,
        min(risen, key=lambda figure: figure.value).id,
    }


def test_a_part_of_a_chart_has_no_ends_that_its_slide_names(catalogue: Catalogue, words: Words) -> None:
    part = replace(CHARTS["attention"], only=("klear-ig-live", "obviously-ig-likes", "traackr-instagram-engagement"))
    assert title_figures(part, chart_figures(part, catalogue)) == frozenset()
    drawing = layout_chart(build_chart(replace(part, by=None), catalogue, words["en"]))
    assert palette.FAINT not in {shape.colour for shape in drawing.shapes}
    assert list(chart_problems(catalogue, [part])) == []


def test_a_mark_that_is_named_differs_in_colour_and_in_weight(catalogue: Catalogue, words: Words) -> None:
    chart = build_chart(CHARTS["gwi"], catalogue, words["en"])
    drawing = layout_chart(chart)
    figure = catalogue.figure("gwi-apr20-social")
    assert figure is not None
    bars = {shape.tooltip.split()[-1]: shape.colour for shape in drawing.shapes if shape.kind == "bar"}
    others = {colour for id_, colour in bars.items() if id_ != figure.id}
    assert (bars[figure.id], others) == (palette.CHARTS[0], {palette.FAINT})
    bold = [text.line for text in drawing.texts if text.bold]
    assert bold == [words["en"].value(figure), words["en"].metric(figure)]


def test_a_point_that_is_named_is_larger(catalogue: Catalogue, words: Words) -> None:
    chart = build_chart(CHARTS["confined"], catalogue, words["en"])
    points = {shape.tooltip: shape.thickness for shape in layout_chart(chart).shapes if shape.kind in ("dot", "ring")}
    named = title_figures(CHARTS["confined"], chart.figures)
    large = {tooltip for tooltip, size in points.items() if size == max(points.values())}
    assert {id_ for id_ in named if any(tooltip.endswith(id_) for tooltip in large)} == named
    assert len(large) == len(named)


def test_the_interactive_chart_marks_the_same(catalogue: Catalogue, words: Words) -> None:
    [trace] = plotly_figure(build_chart(CHARTS["gwi"], catalogue, words["en"]), "light").to_plotly_json()["data"]
    bold = [place for place, text in enumerate(trace["text"]) if text.startswith("<b>")]
    coloured = [place for place, colour in enumerate(trace["marker"]["color"]) if colour != palette.FAINT.light]
    assert bold == coloured
    assert len(bold) == 1


def test_a_title_that_names_nothing_that_is_drawn_is_refused(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "sentence_variables", lambda _language: {"chart-gwi-title": frozenset({"count"})})
    problems = [str(problem) for problem in chart_problems(catalogue, [CHARTS["gwi"]])]
    assert len(problems) == len(LANGUAGES)
    assert all(
        "chart-gwi-title" in problem and "names no figure that the chart draws" in problem for problem in problems
    )
