"""The PowerPoint template: what its script makes, with colours of the palette and placeholders that decks fill."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import pytest
from lxml import etree
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml.ns import qn
from pptx.util import Inches

from dashboard import palette
from dashboard.features.presentation.deck_layout import BODY
from dashboard.palette import Colour
from dashboard.pptx import pptx_file
from dashboard.pptx.pptx_template import TEMPLATE, Layout, Placeholder, TextStyle, new_presentation
from dashboard.pptx.pptx_theme import ROLES
from dashboard.pptx.slide_builder import SlideBuilder
from tools import pptx_template

DAY = datetime(2020, 5, 1)
OFFICE_FONTS = {"Georgia", "Arial"}
"""On every machine with Windows, macOS or Microsoft Office."""
FOOTERS = {PP_PLACEHOLDER.FOOTER, PP_PLACEHOLDER.SLIDE_NUMBER}
EXPECTED: Mapping[Layout, set[Any]] = {
    Layout.COVER: {PP_PLACEHOLDER.CENTER_TITLE, PP_PLACEHOLDER.SUBTITLE, PP_PLACEHOLDER.BODY},
    Layout.CONTENT: {PP_PLACEHOLDER.TITLE, PP_PLACEHOLDER.OBJECT, PP_PLACEHOLDER.BODY} | FOOTERS,
    Layout.PICTURE: {PP_PLACEHOLDER.TITLE, PP_PLACEHOLDER.PICTURE, PP_PLACEHOLDER.BODY} | FOOTERS,
    Layout.CLOSING: {PP_PLACEHOLDER.TITLE, PP_PLACEHOLDER.PICTURE, PP_PLACEHOLDER.BODY} | FOOTERS,
}


def parts(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        return {name: file.read(name) for name in file.namelist()}


@pytest.fixture
def presentation() -> Any:
    return new_presentation("Title", "Author", DAY, "en-GB")


@pytest.fixture
def theme(presentation: Any) -> Any:
    part = presentation.slide_master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
    return etree.fromstring(part.blob)


def test_the_file_is_what_its_script_makes() -> None:
    assert parts(TEMPLATE.read_bytes()) == parts(pptx_template.template()), "run make pptx-template"


def test_the_file_is_a_template_and_what_is_made_from_it_a_presentation(presentation: Any) -> None:
    types = parts(TEMPLATE.read_bytes())[pptx_file.CONTENT_TYPES]
    assert b"presentationml.template.main+xml" in types
    made = parts(pptx_file.save(presentation))[pptx_file.CONTENT_TYPES]
    assert b"presentationml.presentation.main+xml" in made
    assert b"presentationml.template" not in made


def test_a_presentation_has_no_part_of_another_machine(presentation: Any) -> None:
    names = parts(pptx_file.save(presentation))
    assert [name for name in names if "printer" in name or "thumbnail" in name] == []


@pytest.mark.parametrize("colour", ROLES)
def test_each_role_has_the_colour_of_the_palette(theme: Any, colour: Colour) -> None:
    slot = {"tx1": "dk1", "bg1": "lt1", "tx2": "dk2", "bg2": "lt2"}.get(*[ROLES[colour].xml_value] * 2)
    [value] = theme.find(f".//{qn('a:clrScheme')}/{qn(f'a:{slot}')}")
    assert f"#{value.get('val').lower()}" == colour.light


def test_every_colour_of_the_theme_is_of_the_palette(theme: Any) -> None:
    known = {colour.light for colour in (*palette.ROLES.values(), *palette.CHARTS, *palette.THEMES.values())}
    slots = theme.find(f".//{qn('a:clrScheme')}")
    assert len(slots) == 12
    assert {f"#{slot[0].get('val').lower()}" for slot in slots} <= known


def test_the_fonts_are_on_office_machines(theme: Any) -> None:
    fonts = {theme.find(f".//{qn(f'a:{name}')}/{qn('a:latin')}").get("typeface") for name in ("majorFont", "minorFont")}
    assert fonts == OFFICE_FONTS


@pytest.mark.parametrize("layout", Layout)
def test_a_layout_has_its_placeholders_on_the_slide(presentation: Any, layout: Layout) -> None:
    placeholders = list(presentation.slide_layouts[layout].placeholders)
    assert {placeholder.placeholder_format.type for placeholder in placeholders} == EXPECTED[layout]
    for placeholder in placeholders:
        assert placeholder.left >= 0
        assert placeholder.left + placeholder.width <= presentation.slide_width
        assert placeholder.top + placeholder.height <= presentation.slide_height


@pytest.mark.parametrize("layout", Layout)
def test_each_placeholder_says_how_it_sets_text(presentation: Any, layout: Layout) -> None:
    for placeholder in presentation.slide_layouts[layout].placeholders:
        style = TextStyle.of(placeholder)
        is_title = placeholder.placeholder_format.idx == Placeholder.TITLE
        assert (style.bold, style.serif) == (is_title, is_title)
        assert style.height >= style.size


def test_the_layouts_are_all_and_have_the_names_that_they_are_given() -> None:
    names = {layout: f"Layout {layout.name}" for layout in Layout}
    presentation = new_presentation("Title", "Author", DAY, "en-GB", names)
    assert [layout.name for layout in presentation.slide_layouts] == [*names.values()]
    assert [layout.name for layout in new_presentation("", "", DAY, "fr-FR").slide_layouts] != [*names.values()]


def test_the_content_of_slides_stands_where_the_template_has_content(presentation: Any) -> None:
    content = presentation.slide_layouts[Layout.CONTENT].placeholders.get(idx=Placeholder.CONTENT)
    assert [content.left, content.top, content.width, content.height] == [
        *map(Inches, (BODY.left, BODY.top, BODY.width, BODY.height))
    ]


def test_text_that_fits_has_no_look_of_its_own(presentation: Any) -> None:
    """So the template of a company restyles it."""
    slide = presentation.slides.add_slide(presentation.slide_layouts[Layout.CONTENT])
    SlideBuilder(slide, "en").fill(Placeholder.TITLE, "A title")
    [run] = slide.shapes.title.text_frame.paragraphs[0].runs
    assert {*run._r.rPr.attrib} == {"lang"}
    assert len(run._r.rPr) == 0
    assert slide.shapes.title.text_frame.paragraphs[0]._p.pPr is None


def test_text_that_is_too_long_is_set_smaller(presentation: Any) -> None:
    slide = presentation.slides.add_slide(presentation.slide_layouts[Layout.CONTENT])
    SlideBuilder(slide, "en").fill(Placeholder.TITLE, "A title of very many words " * 8)
    [run] = slide.shapes.title.text_frame.paragraphs[0].runs
    assert run.font.size.pt < pptx_template.TITLE.size


def test_placeholders_are_read_in_the_order_in_which_they_were_filled(presentation: Any) -> None:
    slide = presentation.slides.add_slide(presentation.slide_layouts[Layout.PICTURE])
    canvas = SlideBuilder(slide, "fr")
    filled = (Placeholder.TITLE, Placeholder.CAPTION, Placeholder.SOURCE, Placeholder.FOOTER)
    for placeholder in filled:
        canvas.fill(placeholder, placeholder.name)
    canvas.number(3)
    canvas.remove_empty_placeholders()
    assert [shape.placeholder_format.idx for shape in slide.shapes] == [*filled, Placeholder.NUMBER]
    number = slide.shapes[-1]._element.find(f".//{qn('a:fld')}")
    assert (number.get("type"), number.find(qn("a:t")).text) == ("slidenum", "3")


def test_a_title_of_one_line_stands_where_one_of_two_begins(presentation: Any) -> None:
    """So titles do not jump from slide to slide."""
    for layout in (Layout.CONTENT, Layout.PICTURE):
        title = presentation.slide_layouts[layout].placeholders.get(idx=Placeholder.TITLE)
        assert title.element.find(f".//{qn('a:bodyPr')}").get("anchor") == "t"
