"""Native charts: the same rows and values as the picture, and no mark that they do not know."""

from __future__ import annotations

import io
from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any

import pytest
from openpyxl import load_workbook
from pptx.enum.dml import MSO_FILL
from pptx.oxml.ns import qn

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.weeks import WEEKS, Week
from dashboard.charts.chart_builder import build_chart, reference_figure
from dashboard.charts.chart_model import UnknownMarkError
from dashboard.charts.chart_registry import CHARTS
from dashboard.charts.count_chart import count_chart
from dashboard.charts.marks import Line, Thresholds
from dashboard.charts.weekly_chart import weekly_chart
from dashboard.i18n.localizer import Localizer
from dashboard.languages import LANGUAGES, Language
from dashboard.pptx.bar_layout import value_axis_range
from dashboard.pptx.native_bars import bar_rows
from dashboard.pptx.native_chart import ChartPlace
from dashboard.pptx.native_charts import add_chart
from dashboard.pptx.pptx_template import Layout, new_presentation
from dashboard.pptx.slide_box import Box
from dashboard.pptx.slide_builder import SlideBuilder

Words = Mapping[Language, Localizer]
DAY = date(2020, 5, 1)


@pytest.fixture
def place(words: Words) -> ChartPlace:
    file = new_presentation("Title", "Author", datetime.combine(DAY, time()), "en-GB")
    canvas = SlideBuilder(file.slides.add_slide(file.slide_layouts[Layout.CONTENT]), "en")
    return ChartPlace(canvas, Box(0.6, 2.4, 12, 4.2), words["en"], "All values in words", DAY)


def only_chart(place: ChartPlace) -> Any:
    [chart] = [shape.chart for shape in place.canvas.slide.shapes if shape.has_chart]
    return chart


@pytest.mark.parametrize("name", CHARTS)
def test_a_native_chart_holds_every_value_of_the_chart_and_names_its_figures(
    place: ChartPlace, catalogue: Catalogue, words: Words, name: str
) -> None:
    model = build_chart(CHARTS[name], catalogue, words["en"])
    add_chart(place, model)
    chart = only_chart(place)
    reference = reference_figure(CHARTS[name], catalogue)
    expected = {figure.value for figure in model.figures} | ({reference.value} if reference else set())
    assert {value for series in chart.plots[0].series for value in series.values if value is not None} == expected
    worksheet = load_workbook(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob)).worksheets[1]
    named = {row[0] for row in worksheet.iter_rows(min_row=2, values_only=True)}
    assert named == {figure.id for figure in model.figures} | ({reference.id} if reference else set())


@pytest.mark.parametrize("language", LANGUAGES)
def test_rows_stand_in_the_order_of_the_picture_below_their_headings(
    catalogue: Catalogue, words: Words, language: Language
) -> None:
    model = build_chart(CHARTS["traffic"], catalogue, words[language])
    rows = list(bar_rows(model, words[language]))
    assert [row.name for row in rows if row.high] == [mark.name for mark in model.rows]
    headings = [row.name for row in rows if row.high is None]
    assert len(headings) == len(model.series)
    assert all(heading.startswith(series.name) for heading, series in zip(headings, model.series, strict=True))
    assert any(row.low for row in rows)
    assert all(row.low.value <= row.high.value for row in rows if row.low and row.high)


def test_a_dot_is_written_where_its_value_is(place: ChartPlace, catalogue: Catalogue, words: Words) -> None:
    add_chart(place, build_chart(CHARTS["attention"], catalogue, words["en"]))
    [series] = only_chart(place).plots[0].series
    codes = [code.get("formatCode") for code in series._element.iter(qn("c:numFmt"))]
    assert codes
    assert all("●" in code for code in codes)
    assert len(list(series._element.iter(qn("a:noFill")))) == len(codes)


def test_thresholds_are_hollow_points_without_a_line(place: ChartPlace, catalogue: Catalogue, words: Words) -> None:
    model = build_chart(CHARTS["confined"], catalogue, words["en"])
    add_chart(place, model)
    by_name = {series.name: series for series in only_chart(place).plots[0].series}
    [thresholds] = [mark for mark in model.marks if isinstance(mark, Thresholds)]
    [lines, *_] = [mark for mark in model.marks if isinstance(mark, Line)]
    hollow, filled = by_name[thresholds.series.name], by_name[lines.series.name]
    assert hollow.format.line.fill.type == MSO_FILL.BACKGROUND
    assert filled.format.line.fill.type == MSO_FILL.SOLID
    assert {value for value in hollow.values if value is not None} == {p.datum.value for p in thresholds.points}


def test_counts_are_a_chart_without_figures(place: ChartPlace) -> None:
    add_chart(place, count_chart([("Money", 12), ("People", 3)], "en"))
    [series] = only_chart(place).plots[0].series
    assert (series.name, tuple(series.values)) == (place.localizer.t("column-count"), (12, 3))


def test_a_mark_that_native_charts_do_not_know_is_refused(place: ChartPlace, words: Words) -> None:
    model = weekly_chart(dict.fromkeys(WEEKS[9:12], 3), Week(11), [], words["en"])
    with pytest.raises(UnknownMarkError):
        add_chart(place, model)


@pytest.mark.parametrize("name", ["spending", "channels"])
def test_the_axis_of_values_has_room_on_the_side_of_its_bars(catalogue: Catalogue, words: Words, name: str) -> None:
    data = [row.high for row in bar_rows(build_chart(CHARTS[name], catalogue, words["en"]), words["en"]) if row.high]
    low, high = value_axis_range(data, 6, 15)
    values = [datum.value for datum in data]
    assert low < min(values) if min(values) < 0 else low == 0
    assert high > max(values)
