"""Charts as pictures: every value, the words around them, and nothing outside of the picture."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from xml.etree import ElementTree

import pytest

from dashboard import palette
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.localized_text import LocalizedText
from dashboard.catalogue.records import Figure
from dashboard.charts import chart_builder, chart_registry, svg_renderer
from dashboard.charts.marks import Series
from dashboard.charts.row_chart import row_chart
from dashboard.charts.svg_renderer import ChartCaption
from dashboard.i18n.localizer import Localizer
from dashboard.i18n.translation import translation
from dashboard.languages import LANGUAGES, Language
from dashboard.palette import Scheme

SVG = "{http://www.w3.org/2000/svg}"
WORDS = ChartCaption(
    "A finding", "What is measured", "Source: someone", "https://example.org/#x", "en", "All values in words"
)
CHARTS = {chart.name: chart for part in chart_registry.SECTIONS.values() for chart in part}


@pytest.fixture
def labels_of(catalogue: Catalogue) -> Callable[[Language], Localizer]:
    return lambda language: Localizer(translation(language), catalogue.vocabulary)


def render(name: str, catalogue: Catalogue, localizer: Localizer, words: ChartCaption = WORDS) -> ElementTree.Element:
    return ElementTree.fromstring(
        svg_renderer.standalone_svg(chart_builder.build_chart(CHARTS[name], catalogue, localizer), words)
    )


def texts(svg: ElementTree.Element) -> list[str]:
    return [element.text or "" for element in svg.iter(f"{SVG}text")]


@pytest.mark.parametrize("name", CHARTS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_picture_says_its_finding_every_value_its_source_and_its_address(
    catalogue: Catalogue, labels_of: Callable[[Language], Localizer], name: str, language: Language
) -> None:
    localizer = labels_of(language)
    svg = render(name, catalogue, localizer)
    lines = texts(svg)
    values = [localizer.value(f) for f in chart_builder.chart_figures(CHARTS[name], catalogue)]
    assert [value for value in values if lines.count(value) < values.count(value)] == []
    assert {WORDS.title, WORDS.subtitle, WORDS.source, WORDS.address} <= set(lines)
    assert (svg.findtext(f"{SVG}title"), svg.findtext(f"{SVG}desc")) == (WORDS.title, WORDS.description)


@pytest.mark.parametrize("name", CHARTS)
def test_nothing_leaves_the_picture(
    catalogue: Catalogue, labels_of: Callable[[Language], Localizer], name: str
) -> None:
    svg = render(name, catalogue, labels_of("fr"))
    width, height = float(svg.attrib["width"]), float(svg.attrib["height"])
    for element in svg.iter(f"{SVG}text"):
        x, y, size = (float(element.attrib[key]) for key in ("x", "y", "font-size"))
        x += float(element.get("dx", 0))
        # No letter of these typefaces is wider than it is high, and most are half as wide.
        long = len(element.text or "") * size * 0.55
        start = x - long * {"start": 0, "middle": 0.5, "end": 1}[element.get("text-anchor", "start")]
        assert start >= 0
        assert start + long <= width, element.text
        assert size <= y <= height
    for bar in svg.iter(f"{SVG}rect"):
        if bar.attrib["width"] != "100%":
            assert 0 <= float(bar.attrib["x"]) <= float(bar.attrib["x"]) + float(bar.attrib["width"]) <= width


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_picture_has_the_colours_of_one_scheme(
    catalogue: Catalogue, labels_of: Callable[[Language], Localizer], scheme: Scheme
) -> None:
    drawing = chart_builder.build_chart(CHARTS["traffic"], catalogue, labels_of("fr"))
    colours = set(re.findall(r'(?:fill|stroke)="([^"]+)"', svg_renderer.standalone_svg(drawing, WORDS, scheme)))
    assert colours <= {colour[scheme] for colour in palette.colours_by_name().values()}
    assert {palette.BACKGROUND[scheme], palette.CHARTS[0][scheme], palette.CHARTS[1][scheme]} <= colours


def test_a_plate_is_as_wide_as_its_place_and_told_by_its_name(
    catalogue: Catalogue, labels_of: Callable[[Language], Localizer]
) -> None:
    drawing = chart_builder.build_chart(CHARTS["more"], catalogue, labels_of("fr"))
    svg = ElementTree.fromstring(svg_renderer.inline_svg(drawing, 'Said "so"'))
    assert (svg.attrib["width"], float(svg.attrib["height"])) == ("100%", drawing.height)
    assert (svg.attrib["role"], svg.attrib["aria-label"]) == ("img", 'Said "so"')
    assert "viewBox" not in svg.attrib
    places = [part.attrib[name] for part in svg.iter() for name in ("x", "x1", "x2", "cx") if name in part.attrib]
    assert all(place.endswith("%") and 0 <= float(place[:-1]) <= 100 for place in places)


def test_bars_are_as_long_as_their_values(catalogue: Catalogue, labels_of: Callable[[Language], Localizer]) -> None:
    svg = render("channels", catalogue, labels_of("en"))
    bars = [float(bar.attrib["width"]) for bar in svg.iter(f"{SVG}rect") if bar.attrib["width"] != "100%"]
    values = [figure.value for figure in chart_builder.chart_figures(CHARTS["channels"], catalogue)]
    assert [bar / bars[0] for bar in bars] == pytest.approx([value / values[0] for value in values], abs=0.001)


def test_a_negative_bar_lies_on_the_other_side_of_zero(
    figure: Callable[..., Figure], labels_of: Callable[[Language], Localizer]
) -> None:
    figures = figure(id="a", value=4.0), figure(id="b", value=-8.0)
    drawing = row_chart(figures, labels_of("en"), [Series("", palette.CHARTS[0], frozenset({"a", "b"}))])
    svg = ElementTree.fromstring(svg_renderer.standalone_svg(drawing, WORDS))
    bars = [bar for bar in svg.iter(f"{SVG}rect") if bar.attrib["width"] != "100%"]
    starts = [float(bar.attrib["x"]) for bar in bars]
    ends = [start + float(bar.attrib["width"]) for start, bar in zip(starts, bars, strict=True)]
    assert ends[1] == pytest.approx(starts[0], abs=0.2)


def test_thresholds_are_rings_and_no_line_leads_to_them(
    catalogue: Catalogue, labels_of: Callable[[Language], Localizer]
) -> None:
    svg = render("confined", catalogue, labels_of("en"))
    circles = list(svg.iter(f"{SVG}circle"))
    thresholds = [f for f in chart_builder.chart_figures(CHARTS["confined"], catalogue) if f.bound == "threshold"]
    hollow = [circle for circle in circles if circle.get("fill") == "none"]
    assert len(hollow) == len(thresholds) > 0
    ends = {(line.get(x), line.get(y)) for line in svg.iter(f"{SVG}line") for x, y in (("x1", "y1"), ("x2", "y2"))}
    assert not ends & {(circle.get("cx"), circle.get("cy")) for circle in hollow}
    assert ends & {(circle.get("cx"), circle.get("cy")) for circle in circles if circle not in hollow}


@pytest.mark.parametrize("hostile", ["</text><script>alert(1)</script>", 'a" onload="x', "<b>&amp;</b>", "]]> & <"])
def test_a_text_of_the_data_is_shown_letter_by_letter(
    catalogue: Catalogue, labels_of: Callable[[Language], Localizer], hostile: str
) -> None:
    figure = replace(catalogue.figures[0], metric=LocalizedText.same(hostile))
    group = Series("", palette.CHARTS[0], frozenset({figure.id}))
    drawing = row_chart([figure], labels_of("en"), [group])
    svg = ElementTree.fromstring(
        svg_renderer.standalone_svg(drawing, replace(WORDS, title=hostile, description=hostile))
    )
    lines = [re.sub(r"\s", "", text) for text in texts(svg)]
    assert lines.count(re.sub(r"\s", "", hostile)) == 2
    assert not list(svg.iter(f"{SVG}script"))


def test_the_same_chart_is_the_same_text(catalogue: Catalogue, labels_of: Callable[[Language], Localizer]) -> None:
    pictures = [
        svg_renderer.standalone_svg(chart_builder.build_chart(CHARTS["confined"], catalogue, labels_of("fr")), WORDS)
        for _ in range(2)
    ]
    assert pictures[0] == pictures[1]
