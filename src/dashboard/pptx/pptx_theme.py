"""An empty presentation in the look of the site: 16:9, its colours and fonts as the theme, one layout with a title.

The theme names the fonts of the site and says by PANOSE and pitch what they are, so a program without them takes
another serif and another sans serif. Runs name the theme, never a font: who wants others changes them in one place.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from lxml import etree
from pptx import Presentation
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml.ns import qn
from pptx.util import Inches

from dashboard import palette

WIDTH, HEIGHT = 13.333, 7.5
"""The slide in inches."""
TITLE = (0.6, 0.4, 12.13, 1.12)
TITLE_SIZE = 30
LAYOUT = "Title Only"
SERIF, SANS = "+mj-lt", "+mn-lt"
"""The fonts of the theme."""
FONTS: Mapping[str, tuple[str, str, str]] = {
    "majorFont": ("Source Serif 4", "02040603050405020204", "18"),
    "minorFont": ("Source Sans 3", "020B0503030403020204", "34"),
}
"""Name, PANOSE and pitch with family (Roman or Swiss, of variable width)."""
COLOURS: Mapping[str, palette.Colour] = {
    "dk1": palette.TEXT,
    "lt1": palette.BACKGROUND,
    "dk2": palette.MUTED,
    "lt2": palette.SURFACE,
    "accent1": palette.CHARTS[0],
    "accent2": palette.CHARTS[1],
    "accent3": palette.CHARTS[2],
    "accent4": palette.THEMES["masks_and_supplies"],
    "accent5": palette.THEMES["culture_and_creativity"],
    "accent6": palette.THEMES["mental_health"],
    "hlink": palette.LINK,
    "folHlink": palette.MUTED,
}

Deck = Any
"""python-pptx's presentation; it has no types."""


def empty_presentation(title: str, author: str, day: datetime, language: str) -> Deck:
    """A presentation without slides.

    Args:
        title: Its name in its properties.
        author: Its author there.
        day: When it counts as made: the same data make the same file.
        language: The language tag of its properties.
    """
    deck = Presentation()
    deck.slide_width, deck.slide_height = Inches(WIDTH), Inches(HEIGHT)
    for layout in list(deck.slide_layouts):
        if layout.name != LAYOUT:
            deck.slide_layouts.remove(layout)
    _place(deck.slide_master)
    _place(deck.slide_layouts[0])
    _title_style(deck.slide_master)
    _theme(deck.slide_master)
    _describe(deck.core_properties, title, author, day, language)
    return deck


def _place(master: Any) -> None:
    """Put the title of a master or layout where it belongs; its dates, footers and numbers go."""
    for placeholder in list(master.placeholders):
        if placeholder.placeholder_format.idx == 0:
            placeholder.left, placeholder.top, placeholder.width, placeholder.height = map(Inches, TITLE)
        else:
            placeholder.element.getparent().remove(placeholder.element)


def _title_style(master: Any) -> None:
    level = master.element.find(f".//{qn('p:titleStyle')}/{qn('a:lvl1pPr')}")
    level.set("algn", "l")
    level.find(qn("a:defRPr")).set("sz", str(TITLE_SIZE * 100))
    level.find(qn("a:defRPr")).set("b", "1")
    body = master.placeholders[0].element.find(f".//{qn('a:bodyPr')}")
    for side in ("lIns", "rIns", "tIns", "bIns"):
        body.set(side, "0")
    body.set("anchor", "b")
    for child in list(body):
        body.remove(child)


def _theme(master: Any) -> None:
    part = master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
    root = etree.fromstring(part.blob)
    for name, colour in COLOURS.items():
        slot = root.find(f".//{qn('a:clrScheme')}/{qn(f'a:{name}')}")
        slot[:] = [etree.Element(qn("a:srgbClr"), val=colour.light.removeprefix("#"))]
    for slot, (typeface, panose, pitch) in FONTS.items():
        latin = root.find(f".//{qn(f'a:{slot}')}/{qn('a:latin')}")
        latin.attrib.update({"typeface": typeface, "panose": panose, "pitchFamily": pitch, "charset": "0"})
    part._blob = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _describe(properties: Any, title: str, author: str, day: datetime, language: str) -> None:
    properties.title, properties.author, properties.last_modified_by = title, author, author
    properties.created = properties.modified = day
    properties.language, properties.revision = language, 1
    properties.keywords = properties.subject = properties.comments = ""
