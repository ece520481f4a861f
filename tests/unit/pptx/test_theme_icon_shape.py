"""The icon of a theme on a slide is the drawing of the pages, as lines of PowerPoint."""

from __future__ import annotations

import re
from datetime import datetime

import pytest
from pptx.oxml.ns import qn
from pptx.util import Inches

from dashboard import palette
from dashboard.components.theme_icons import icon_path
from dashboard.pptx.pptx_template import Layout, new_presentation
from dashboard.pptx.slide_box import Box
from dashboard.pptx.slide_builder import SlideBuilder
from dashboard.pptx.theme_icon_shape import ELEMENTS, add_theme_icon


@pytest.fixture(scope="module")
def canvas() -> SlideBuilder:
    file = new_presentation("Title", "Author", datetime(2020, 4, 1), "en-GB")
    return SlideBuilder(file.slides.add_slide(file.slide_layouts[Layout.CONTENT]), "en")


@pytest.mark.parametrize("theme", palette.THEMES)
def test_every_point_of_the_drawing_is_a_point_of_the_shape(canvas: SlideBuilder, theme: str) -> None:
    add_theme_icon(canvas, theme, Box(1, 2, 0.24, 0.24), palette.THEMES[theme])
    shape = canvas.slide.shapes[-1]
    path = next(shape._element.iter(qn("a:path")))
    drawn = [(int(point.get("x")) / 100, int(point.get("y")) / 100) for point in path.iter(qn("a:pt"))]
    numbers = [float(number) for number in re.findall(r"[\d.]+", icon_path(theme))]
    assert drawn == list(zip(numbers[::2], numbers[1::2], strict=True))
    names = [qn(f"a:{ELEMENTS.get(command, 'close')}") for command in re.findall("[MLCZ]", icon_path(theme))]
    assert [command.tag for command in path] == names
    assert (shape.left, shape.top, shape.width, shape.height) == tuple(map(Inches, (1, 2, 0.24, 0.24)))


def test_it_is_lines_without_a_fill_and_counts_as_decoration(canvas: SlideBuilder) -> None:
    add_theme_icon(canvas, "mutual_aid", Box(1, 2, 0.24, 0.24), palette.SURFACE)
    element = canvas.slide.shapes[-1]._element
    assert next(element.iter(qn("a:path"))).get("fill") == "none"
    assert next(element.iter(qn("a:ln"))).get("cap") == "rnd"
    assert next(element.iter(qn("p:cNvPr"))).get("descr") == ""
    assert list(element.iter("{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"))
