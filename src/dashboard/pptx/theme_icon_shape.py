"""The icon of a theme as a shape of PowerPoint: lines that can be coloured and scaled, not a picture."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.util import Pt

from dashboard.components.theme_icons import LINE, SIDE, icon_path
from dashboard.palette import Colour
from dashboard.pptx.pptx_theme import set_colour
from dashboard.pptx.shape_style import set_alt_text
from dashboard.pptx.slide_box import POINTS_PER_INCH, Box
from dashboard.pptx.slide_builder import SlideBuilder

SCALE = 100
"""Units of the shape to one of the drawing, which counts in hundredths."""
NO_NAME = "–"
"""The name of what is decoration: the theme is named beside it."""
ELEMENTS = {"M": "moveTo", "L": "lnTo", "C": "cubicBezTo"}


def add_theme_icon(canvas: SlideBuilder, theme: str, box: Box, colour: Colour) -> None:
    """The icon of ``theme`` in the square ``box``, in lines of ``colour``."""
    shape = canvas.block(NO_NAME, box, colour)
    properties = shape._element.spPr
    properties.replace(properties.find(qn("a:prstGeom")), parse_xml(_geometry(icon_path(theme))))
    shape.fill.background()
    set_colour(shape.line.color, colour)
    shape.line.width = Pt(box.width * POINTS_PER_INCH * LINE / SIDE)
    line = properties.find(qn("a:ln"))
    line.set("cap", "rnd")
    line.append(parse_xml(f"<a:round {nsdecls('a')}/>"))
    set_alt_text(shape, NO_NAME, "")


def _geometry(path: str) -> str:
    side = SIDE * SCALE
    return (
        f"<a:custGeom {nsdecls('a')}><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>"
        '<a:rect l="l" t="t" r="r" b="b"/>'
        f'<a:pathLst><a:path w="{side}" h="{side}" fill="none">{"".join(_commands(path))}</a:path></a:pathLst>'
        "</a:custGeom>"
    )


def _commands(path: str) -> Iterator[str]:
    for command, numbers in re.findall(r"([MLCZ])([^MLCZ]*)", path):
        if command == "Z":
            yield "<a:close/>"
        else:
            values = [round(float(number) * SCALE) for number in numbers.split()]
            points = "".join(f'<a:pt x="{x}" y="{y}"/>' for x, y in zip(values[::2], values[1::2], strict=True))
            yield f"<a:{ELEMENTS[command]}>{points}</a:{ELEMENTS[command]}>"
