"""Labels of native charts follow their numbers: each is edited, and its format says what the site would say of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, time
from typing import Any

import pytest
from pptx.chart.data import CategoryChartData
from pptx.oxml.ns import qn

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.records import Figure
from dashboard.charts.chart_builder import build_chart
from dashboard.charts.chart_registry import CHARTS
from dashboard.i18n.localizer import Localizer
from dashboard.i18n.numbers import format_number
from dashboard.languages import LANGUAGES, Language
from dashboard.pptx.native_bars import DOT
from dashboard.pptx.native_chart import ChartPlace
from dashboard.pptx.native_charts import add_chart
from dashboard.pptx.pptx_template import Layout, new_presentation
from dashboard.pptx.slide_box import Box
from dashboard.pptx.slide_builder import SlideBuilder
from tests.unit.pptx import excel_formats

Words = Mapping[Language, Localizer]
BELOW_ZERO = "to the other side of zero"
EDITS: Mapping[str, Callable[[float], float]] = {
    "not at all": lambda value: value,
    "fifteen more": lambda value: value + 15,
    "three tenths more": lambda value: round(value * 1.3, 1),
    "a quarter more": lambda value: value + 0.25,
    "to nothing": lambda _value: 0.0,
    "to a thousandth": lambda value: round(value / 1000, 3),
    "to a thousand times": lambda value: value * 1000,
    BELOW_ZERO: lambda value: -value,
}
"""What somebody may do to a number."""
DAY = date(2020, 5, 1)


def without_groups(text: str) -> str:
    """``text`` without what groups digits: a format that shows all decimals groups none."""
    return re.sub(r"(?<=\d)[\u202f,](?=\d{3}(?!\d))", "", text)


def as_the_site_says(value: float, figure: Figure, localizer: Localizer) -> str:
    """``value`` in place of that of ``figure``; one in millions or billions that is edited is written out."""
    if abs(value) >= 10**6 and value != figure.value:
        ones = localizer.quantity(1, figure.unit, figure.bound)
        return ones.replace("1", format_number(value, localizer.t.language))
    return localizer.quantity(value, figure.unit, figure.bound)


def after(edit: Callable[[float], float], value: float) -> float:
    """``value`` after an edit; thousands of people or more are edited in whole ones."""
    new = round(edit(value), 3)
    return float(round(new)) if abs(value) >= 1000 else new


def edit_chart(chart: Any, edit: Callable[[float], float], values: Sequence[Sequence[float | None]]) -> None:
    """Put edited ``values`` into ``chart``, as somebody does in its worksheet."""
    data = CategoryChartData()
    data.categories = [str(category) for category in chart.plots[0].categories]
    for series, column in zip(chart.plots[0].series, values, strict=True):
        data.add_series(series.name, [None if value is None else after(edit, value) for value in column])
    chart.replace_data(data)


def labels(chart: Any) -> Iterator[str]:
    """The label of each number as a spreadsheet writes it."""
    for series in chart.plots[0].series:
        for label in series._element.iter(qn("c:dLbl")):
            assert label.find(qn("c:showVal")).get("val") == "1", "a label without the value cannot follow it"
            assert label.find(qn("c:tx")) is None, "text in place of the value cannot follow it"
            value = series.values[int(label.find(qn("c:idx")).get("val"))]
            yield excel_formats.write(value, label.find(qn("c:numFmt")).get("formatCode"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", CHARTS)
def test_the_label_of_an_edited_number_says_that_number(
    catalogue: Catalogue, words: Words, name: str, language: Language
) -> None:
    localizer = words[language]
    file = new_presentation("Title", "Author", datetime.combine(DAY, time()), "en-GB")
    canvas = SlideBuilder(file.slides.add_slide(file.slide_layouts[Layout.CONTENT]), language)
    model = build_chart(CHARTS[name], catalogue, localizer)
    add_chart(ChartPlace(canvas, Box(0.6, 2.4, 12, 4.2), localizer, "In words", DAY), model)
    [chart] = [shape.chart for shape in canvas.slide.shapes if shape.has_chart]
    references = [line.datum.figure for line in model.reference_lines if line.datum.figure]
    values, is_timeline = [list(series.values) for series in chart.plots[0].series], CHARTS[name].kind == "timeline"
    for manner, edit in EDITS.items():
        if manner == BELOW_ZERO and model.figures[0].unit == "count":
            continue  # Nobody counts below zero.
        drawn, compared = (
            [as_the_site_says(after(edit, figure.value), figure, localizer) for figure in figures]
            for figures in (model.figures, references)
        )
        compared = [localizer.t("chart-letter-line", value=text) if is_timeline else text for text in compared]
        edit_chart(chart, edit, values)
        shown = Counter(without_groups(label.replace(DOT, "").strip()) for label in labels(chart))
        assert shown == Counter(map(without_groups, [*drawn, *compared])), manner


@pytest.mark.parametrize("code", ['[$-809]"+7"#,##0,,,"%";"−7"#,##0,,,"%";"0%"', '[$-809]"+70%";"−70%";"70%"'])
def test_a_format_that_does_not_follow_is_noticed(code: str) -> None:
    """Both say 70 as the site does, and were in decks once or could be."""
    assert excel_formats.write(70, code) == "+70%"
    assert excel_formats.write(85, code) != "+85%"
