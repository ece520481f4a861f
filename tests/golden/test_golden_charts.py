"""Charts compared with stored files: pictures, interactive versions and native charts, from figures that never change.

A difference that is meant is accepted by ``make golden``, which writes the files anew; the review of the change shows
what became of each picture.
"""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, time
from xml.dom import minidom

import pytest
from pptx import Presentation

from dashboard.catalogue.loader import Catalogue, load_catalogue
from dashboard.catalogue.records import Lockdown
from dashboard.catalogue.weeks import WEEKS, Week
from dashboard.charts import plotly_renderer, svg_renderer
from dashboard.charts.chart_builder import build_chart
from dashboard.charts.chart_model import Chart
from dashboard.charts.chart_registry import CHARTS
from dashboard.charts.count_chart import count_chart
from dashboard.charts.svg_renderer import ChartCaption
from dashboard.charts.weekly_chart import weekly_chart
from dashboard.context import SiteContext
from dashboard.languages import LANGUAGES, Language
from dashboard.pptx.native_chart import ChartPlace
from dashboard.pptx.native_charts import add_chart
from dashboard.pptx.pptx_template import Layout, new_presentation
from dashboard.pptx.slide_box import Box
from dashboard.pptx.slide_builder import SlideBuilder
from tests.golden.fixed_data import write_data
from tests.golden.stored_files import STORED, compare

DAY = date(2020, 5, 1)
COUNTS = dict(zip(WEEKS[9:20], (0, 3, 41, 120, 96, 60, 33, 12, 5, 0, 2), strict=True))
GROUPS = (("Humour and entertainment", 58), ("A theme whose name is so long that it takes two lines", 7), ("None", 0))
KINDS = {"bars": "spending", "ranges": "traffic", "timeline": "confined"}
"""One chart of each kind; of the bars one with values on either side of zero."""
PICTURES = sorted({path.name.partition(".")[0] for path in STORED.glob("*.svg")})
"""What is drawn and compared: a chart of a kind that exists needs no picture, for these show how each kind is drawn.

An empty ``charts/<name>.en.svg`` and ``make golden`` make one more.
"""


@pytest.fixture(scope="module")
def fixed(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    """The catalogue that never changes: a release of the data changes no picture here."""
    return load_catalogue(write_data(tmp_path_factory.mktemp("fixed") / "data"))


def _lockdowns(catalogue: Catalogue) -> Iterator[Lockdown]:
    example = catalogue.lockdowns[0]
    yield replace(example, country="FR", kind="national_stay_home", start="2020-03-17", end="2020-05-11")
    yield replace(example, country="BR", kind="regional", start="2020-03-24", end=None)


def _caption(name: str, language: Language) -> ChartCaption:
    return ChartCaption(f"Title of {name}", "Subtitle", "Source", "https://example.org/#x", language, "Description")


def _model(name: str, catalogue: Catalogue, context: SiteContext, language: Language) -> Chart:
    localizer = context.localizer(language)
    match name:
        case "weeks":
            return weekly_chart(COUNTS, Week(14), [*_lockdowns(catalogue)], localizer)
        case "counts":
            return count_chart(GROUPS, language)
        case _:
            return build_chart(CHARTS[name], catalogue, localizer)


def test_every_kind_of_chart_has_a_stored_picture_and_every_picture_its_chart() -> None:
    kinds = {CHARTS[name].kind for name in PICTURES if name in CHARTS}
    assert kinds == {chart.kind for chart in CHARTS.values()}
    assert {*PICTURES} - {*CHARTS} == {"weeks", "counts"}, "take away the pictures of what is drawn no more"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_is_as_it_was(name: str, fixed: Catalogue, context: SiteContext, language: Language) -> None:
    chart = _model(name, fixed, context, language)
    compare(f"{name}.{language}.svg", svg_renderer.standalone_svg(chart, _caption(name, language)))


@pytest.mark.parametrize(("name", "draw"), [("more", svg_renderer.inline_panels), ("weeks", svg_renderer.inline_svg)])
def test_a_picture_in_a_page_is_as_it_was(
    name: str, draw: Callable[[Chart, str], str], fixed: Catalogue, context: SiteContext
) -> None:
    compare(f"{name}.inline.svg", draw(_model(name, fixed, context, "en"), name))


@pytest.mark.parametrize("name", [*KINDS.values(), "weeks"])
def test_the_interactive_version_is_as_it_was(name: str, fixed: Catalogue, context: SiteContext) -> None:
    plotly_figure = plotly_renderer.plotly_figure(_model(name, fixed, context, "en"), "light").to_plotly_json()
    plotly_figure["layout"].pop("template", None)
    compare(f"{name}.plotly.json", json.dumps(plotly_figure, ensure_ascii=False, indent=1, sort_keys=True) + "\n")


@pytest.mark.parametrize("name", [*KINDS.values(), "counts"])
def test_a_native_chart_is_as_it_was(name: str, fixed: Catalogue, context: SiteContext) -> None:
    file = new_presentation("Title", "Author", datetime.combine(DAY, time()), "en-GB")
    canvas = SlideBuilder(file.slides.add_slide(file.slide_layouts[Layout.CONTENT]), "en")
    place = ChartPlace(canvas, Box(0.6, 2.4, 12, 4.2), context.localizer("en"), "All values in words", DAY)
    add_chart(place, _model(name, fixed, context, "en"))
    saved = io.BytesIO()
    file.save(saved)
    [chart] = [shape.chart for shape in Presentation(saved).slides[0].shapes if shape.has_chart]
    compare(f"{name}.pptx.xml", minidom.parseString(chart.part.blob).toprettyxml(indent=" "))
