"""The look of a shape, and its words for who does not see."""

from __future__ import annotations

from typing import Any

from lxml import etree
from pptx.oxml.ns import qn
from pptx.util import Pt

from dashboard.palette import Colour
from dashboard.pptx.pptx_theme import set_colour
from dashboard.pptx.text_fitting import replace_control_chars

DECORATION = (
    '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
    '<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
)
"""What marks a shape as decoration, for screen readers to pass over."""


def fill_shape(shape: Any, fill: Colour, edge: Colour | None = None, width: float = 0.5) -> None:
    """Fill ``shape`` without shadow, with a line of ``width`` points around it or none."""
    shape.fill.solid()
    set_colour(shape.fill.fore_color, fill)
    if edge is None:
        shape.line.fill.background()
    else:
        set_colour(shape.line.color, edge)
        shape.line.width = Pt(width)
    style = shape._element.find(qn("p:style"))
    if style is not None:
        shape._element.remove(style)


def set_alt_text(shape: Any, name: str, alt_text: str) -> None:
    """The name of ``shape`` and its alternative text; without one it counts as decoration."""
    properties = next(shape._element.iter(qn("p:cNvPr")))
    properties.set("name", replace_control_chars(name))
    properties.set("descr", replace_control_chars(alt_text))
    if not alt_text:
        properties.append(etree.fromstring(DECORATION))
