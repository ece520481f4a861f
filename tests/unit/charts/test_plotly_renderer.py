"""The interactive version of a chart: what Plotly is given, in both schemes."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, cast

import pytest

from dashboard import palette
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.records import Figure
from dashboard.catalogue.weeks import WEEKS, Week
from dashboard.charts import chart_builder, chart_registry, plotly_renderer, svg_layout
from dashboard.charts.chart_model import Chart, UnknownMarkError
from dashboard.charts.chart_spec import ChartSpec
from dashboard.charts.marks import Mark, Series
from dashboard.charts.row_chart import row_chart
from dashboard.charts.scales import Scale
from dashboard.charts.weekly_chart import weekly_chart
from dashboard.i18n.localizer import Localizer
from dashboard.languages import Language
from dashboard.palette import Scheme

Words = Mapping[Language, Localizer]
CHARTS = tuple(chart for part in chart_registry.SECTIONS.values() for chart in part)
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
HOSTILE = '<b>x</b> & <a href="https://example.org">y</a>'
COUNTS = dict(zip(WEEKS[9:15], (0, 3, 1200, 5, 0, 2), strict=True))


def render(chart: Chart, scheme: Scheme = "light") -> dict[str, Any]:
    plotly_figure: dict[str, Any] = plotly_renderer.plotly_figure(chart, scheme).to_plotly_json()
    return plotly_figure


def colours(part: object) -> set[str]:
    """Every colour that a part of a drawing names."""
    return set(re.findall(r"#[0-9a-f]{6}\b", json.dumps(part)))


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.name)
def test_every_mark_and_text_of_a_chart_has_a_colour_of_the_palette(
    chart: ChartSpec, catalogue: Catalogue, words: Words, scheme: Scheme
) -> None:
    groups = {colour[scheme] for colour in (*palette.CHARTS, palette.FAINT)}
    plotly_figure = render(chart_builder.build_chart(chart, catalogue, words["fr"]), scheme)
    traces = plotly_figure["data"]
    marks = set[str]().union(*(colours(trace["marker"]["color"]) for trace in traces))
    assert marks <= groups | {palette.BACKGROUND[scheme]}
    assert all(trace["line"]["color"] in groups for trace in traces if "lines" in trace.get("mode", ""))
    assert {trace["textfont"]["color"] for trace in traces} == {palette.TEXT[scheme]}
    layout = {key: part for key, part in plotly_figure["layout"].items() if key != "template"}
    assert colours(layout) <= groups | {colour[scheme] for colour in palette.ROLES.values()}


@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.name)
def test_every_text_of_a_chart_can_be_read_on_a_phone_and_from_afar(
    chart: ChartSpec, catalogue: Catalogue, words: Words
) -> None:
    plotly_figure = render(chart_builder.build_chart(chart, catalogue, words["fr"]))
    layout = plotly_figure["layout"]
    sizes = [label["font"]["size"] for label in layout["annotations"]]
    sizes += [trace["textfont"]["size"] for trace in plotly_figure["data"]]
    sizes += [layout["font"]["size"], layout["hoverlabel"]["font"]["size"]]
    assert min(sizes) >= 14
    assert layout["showlegend"] is False


@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.name)
def test_it_says_what_the_picture_says(chart: ChartSpec, catalogue: Catalogue, words: Words) -> None:
    model = chart_builder.build_chart(chart, catalogue, words["fr"])
    hover_texts = [text.replace("<br>", "\n") for trace in render(model)["data"] for text in trace["hovertext"]]
    shapes = svg_layout.layout_chart(model).shapes
    assert sorted(hover_texts) == sorted(shape.tooltip for shape in shapes if shape.tooltip)


def test_what_the_data_says_is_shown_letter_by_letter(figure: Callable[..., Figure], words: Words) -> None:
    hostile = figure(metric=HOSTILE, baseline=HOSTILE)
    group = Series("", palette.CHARTS[0], frozenset({hostile.id}))
    plotly_figure = render(row_chart([hostile], words["en"], [group]))
    text = plotly_figure["layout"]["annotations"][0]["text"] + plotly_figure["data"][0]["hovertext"][0]
    assert set(re.findall(r"<[^>]*>", text)) <= {"<br>"}
    assert "&lt;b&gt;x&lt;/b&gt; &amp;" in text


def test_counts_and_lockdowns_share_no_axis_of_height(catalogue: Catalogue, words: Words) -> None:
    lockdowns = [item for item in catalogue.lockdowns if item.country in ("FR", "CH", "BR")]
    plotly_figure = render(weekly_chart(COUNTS, Week(12), lockdowns, words["en"]))
    columns, *rows = plotly_figure["data"]
    assert columns["yaxis"] == "y2"
    assert len(rows) == len(lockdowns)
    assert {row.get("yaxis", "y") for row in rows} == {"y"}
    layout = plotly_figure["layout"]
    assert layout["yaxis"]["domain"][1] < layout["yaxis2"]["domain"][0]


def test_weeks_without_lockdowns_have_one_axis(words: Words) -> None:
    plotly_figure = render(weekly_chart(COUNTS, Week(12), [], words["en"]), "dark")
    [columns] = plotly_figure["data"]
    assert columns["yaxis"] == "y"
    assert "yaxis2" not in plotly_figure["layout"]
    assert columns["marker"]["color"][2] == palette.CHARTS[0].dark


@dataclass(frozen=True, slots=True)
class Wedge:
    """A mark that no renderer knows."""

    series: Series


def test_a_mark_that_a_renderer_does_not_know_is_refused() -> None:
    wedge = cast("Mark", Wedge(Series("", palette.CHARTS[0])))
    chart = replace(Chart((), Scale(0, 1), 100), marks=(wedge,))
    with pytest.raises(UnknownMarkError, match="Wedge"):
        plotly_renderer.plotly_figure(chart, "light")
    with pytest.raises(UnknownMarkError, match="Wedge"):
        svg_layout.layout_chart(chart)
