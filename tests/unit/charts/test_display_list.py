"""The marks and texts of charts as shares of a width that is not known: where they stand, how they grow and part."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise

import pytest

from dashboard import palette
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.weeks import WEEKS, Week
from dashboard.charts import chart_builder, chart_registry, weekly_chart
from dashboard.charts.display_list import DisplayList
from dashboard.charts.labels import LABEL_WIDTH, PANEL_WIDTH, SIZES
from dashboard.charts.svg_layout import layout_chart, layout_panels
from dashboard.charts.svg_renderer import css_colour
from dashboard.i18n.localizer import Localizer
from dashboard.languages import LANGUAGES, Language

Words = Mapping[Language, Localizer]
CHARTS = {chart.name: chart for part in chart_registry.SECTIONS.values() for chart in part}
COUNTS = dict(zip(WEEKS[9:15], (0, 3, 12, 5, 0, 2), strict=True))


def plotted(name: str, catalogue: Catalogue, localizer: Localizer, letters: int = LABEL_WIDTH) -> DisplayList:
    return layout_chart(chart_builder.build_chart(CHARTS[name], catalogue, localizer, letters))


@pytest.mark.parametrize("name", CHARTS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_all_of_a_plot_is_in_its_place(catalogue: Catalogue, words: Words, name: str, language: Language) -> None:
    display_list = plotted(name, catalogue, words[language])
    assert all(0 <= x <= 1 for shape in display_list.shapes for x in (shape.x, shape.x2))
    assert all(0 <= y <= display_list.height for shape in display_list.shapes for y in (shape.y, shape.y2))
    assert all(
        0 <= text.x <= 1 and 0 <= text.y - text.size * 0.7 <= text.y <= display_list.height
        for text in display_list.texts
    )


@pytest.mark.parametrize("name", CHARTS)
def test_pointing_at_a_mark_tells_what_the_interactive_chart_tells(
    catalogue: Catalogue, words: Words, name: str
) -> None:
    figures = chart_builder.chart_figures(CHARTS[name], catalogue)
    tooltips = [shape.tooltip for shape in plotted(name, catalogue, words["fr"]).shapes if shape.tooltip]
    assert len(tooltips) == len(figures)
    for figure in figures:
        [lines] = [text.split("\n") for text in tooltips if text.endswith(f"\u202f: {figure.id}")]
        assert words["fr"].value(figure) in lines


@pytest.mark.parametrize("name", CHARTS)
def test_all_of_a_plot_grows_alike_and_its_width_stays(catalogue: Catalogue, words: Words, name: str) -> None:
    small = plotted(name, catalogue, words["en"])
    large = small.scaled(2)
    assert large.height == 2 * small.height
    for before, after in zip(small.texts, large.texts, strict=True):
        assert (after.x, after.y, after.size, after.offset) == (
            before.x,
            2 * before.y,
            2 * before.size,
            2 * before.offset,
        )
    for shape, grown in zip(small.shapes, large.shapes, strict=True):
        assert (grown.x, grown.y, grown.thickness, grown.x2) == (shape.x, 2 * shape.y, 2 * shape.thickness, shape.x2)


def test_a_wide_place_takes_longer_lines(catalogue: Catalogue, words: Words) -> None:
    narrow, wide = (plotted("attention", catalogue, words["fr"], letters) for letters in (48, 120))
    assert wide.height < narrow.height


@pytest.mark.parametrize("name", [name for name, chart in CHARTS.items() if chart.kind != "timeline"])
def test_two_columns_hold_every_mark_and_text_once_and_are_lower(catalogue: Catalogue, words: Words, name: str) -> None:
    display_list = plotted(name, catalogue, words["fr"])
    parts = display_list.columns(2)
    lines = sorted(text.line for part in parts for text in part.texts)
    assert lines == sorted(text.line for text in display_list.texts)
    assert sum(shape.kind != "line" for part in parts for shape in part.shapes) == sum(
        shape.kind != "line" for shape in display_list.shapes
    )
    assert all(text.y <= part.height for part in parts for text in part.texts)
    rows = chart_builder.build_chart(CHARTS[name], catalogue, words["fr"]).rows
    assert len(parts) == (1 if len(rows) == 1 else 2)
    assert max(part.height for part in parts) < display_list.height or len(parts) == 1


def test_the_claim_of_the_letter_goes_through_both_columns(catalogue: Catalogue, words: Words) -> None:
    chart = replace(CHARTS["traffic"], reference="letter-internet-traffic")
    parts = layout_chart(chart_builder.build_chart(chart, catalogue, words["en"])).columns(2)
    dashed = [[shape for shape in part.shapes if shape.dashed] for part in parts]
    assert [len(lines) for lines in dashed] == [1, 1]
    assert all((line.y, line.y2) == (0, part.height) for [line], part in zip(dashed, parts, strict=True))


@pytest.mark.parametrize("name", CHARTS)
def test_every_colour_of_a_chart_follows_the_scheme(catalogue: Catalogue, words: Words, name: str) -> None:
    display_list = plotted(name, catalogue, words["fr"])
    colours = {shape.colour for shape in display_list.shapes} | {text.colour for text in display_list.texts}
    assert {css_colour(colour) for colour in colours} <= {f"var(--ci-{name})" for name in palette.colours_by_name()}


def test_weeks_stand_side_by_side_upon_one_line(words: Words) -> None:
    display_list = layout_chart(weekly_chart.weekly_chart(COUNTS, Week(12), [], words["en"]))
    bars = [shape for shape in display_list.shapes if shape.kind == "bar"]
    assert len(bars) == len(COUNTS)
    assert all(before.x2 < after.x for before, after in pairwise(bars))
    assert len({round(bar.y2, 3) for bar in bars}) == 1
    heights = [bar.y2 - bar.y for bar in bars]
    assert [height / heights[2] for height in heights] == pytest.approx([n / 12 for n in COUNTS.values()])


def test_a_lockdown_without_an_end_has_no_mark_there(catalogue: Catalogue, words: Words) -> None:
    lockdown = next(item for item in catalogue.lockdowns if item.country == "BR")
    display_list = layout_chart(weekly_chart.weekly_chart(COUNTS, Week(12), [lockdown], words["en"]))
    assert sum(shape.kind == "dot" for shape in display_list.shapes) == 1


@pytest.mark.parametrize("name", [name for name, chart in CHARTS.items() if chart.panels])
@pytest.mark.parametrize("language", LANGUAGES)
def test_panels_are_the_groups_of_a_chart_on_its_scale(
    catalogue: Catalogue, words: Words, name: str, language: Language
) -> None:
    chart = chart_builder.build_chart(CHARTS[name], catalogue, words[language], PANEL_WIDTH)
    whole, panels = layout_chart(chart), layout_panels(chart)
    assert len(panels) == len(chart.series) > 1
    for panel, series in zip(panels, chart.series, strict=True):
        assert panel.texts[[text.size for text in panel.texts].index(SIZES["group"])].line in series.name
        shown = [figure for figure in chart.figures if any(shape.tooltip.endswith(figure.id) for shape in panel.shapes)]
        assert {figure.id for figure in shown} == series.members
        assert all(0 < text.y <= panel.height for text in panel.texts)
        assert len({figure.unit for figure in chart.figures}) == 1
    places = {shape.tooltip: shape.x2 or shape.x for shape in whole.shapes if shape.tooltip}
    assert {shape.tooltip: shape.x2 or shape.x for p in panels for shape in p.shapes if shape.tooltip} == places
    assert sorted(text.line for panel in panels for text in panel.texts) == sorted(text.line for text in whole.texts)
