"""The PowerPoint template of the site: its layouts, their placeholders, and presentations made from it.

The file stands beside this module and is made by ``make pptx-template``. It holds where titles, texts and footers stand
and what they look like; so whoever applies the template of their company to a deck gives all of them its look.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from functools import cache
from pathlib import Path
from typing import Any

from pptx import Presentation
from pptx.opc.constants import CONTENT_TYPE
from pptx.oxml.ns import qn

from dashboard.pptx import pptx_file
from dashboard.pptx.pptx_theme import SERIF

TEMPLATE = Path(__file__).with_name("template.potx")


class Layout(IntEnum):
    """The layouts of the template, by their places in it."""

    COVER = 0
    CONTENT = 1
    PICTURE = 2
    CLOSING = 3


class Placeholder(IntEnum):
    """The placeholders of the layouts, by the numbers that tie those of a slide to those of its layout."""

    TITLE = 0
    CONTENT = 1
    FOOTER = 11
    NUMBER = 12
    TAKEAWAY = 13
    SOURCE = 14
    LINK = 15
    PICTURE = 16
    CAPTION = 17


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a placeholder sets its text.

    Attributes:
        size: Points of the type.
        bold: Whether it is bold.
        serif: Whether it is set in the font of headings.
        width: Points of a line.
        height: Points that its lines may take.
    """

    size: float
    bold: bool
    serif: bool
    width: float
    height: float

    @classmethod
    def of(cls, placeholder: Any) -> TextStyle:
        """What the layout says of one of its placeholders."""
        text = placeholder.element.find(f".//{qn('a:lvl1pPr')}/{qn('a:defRPr')}")
        font = text.find(qn("a:latin"))
        return cls(
            size=int(text.get("sz")) / 100,
            bold=text.get("b") == "1",
            serif=font is not None and font.get("typeface") == SERIF,
            width=placeholder.width.pt,
            height=placeholder.height.pt,
        )


def new_presentation(
    title: str, author: str, day: datetime, language: str, layout_names: Mapping[Layout, str] | None = None
) -> Any:
    """A presentation of python-pptx without slides, made from the template.

    Args:
        title: Its name in its properties.
        author: Its author there.
        day: When it counts as made: the same data make the same file.
        language: The language tag of its properties.
        layout_names: What the layouts are called in that language.
    """
    presentation = Presentation(io.BytesIO(_template_as_presentation()))
    for layout, name in (layout_names or {}).items():
        presentation.slide_layouts[layout].element.cSld.set("name", name)
    _describe(presentation.core_properties, title, author, day, language)
    return presentation


@cache
def _template_as_presentation() -> bytes:
    types = CONTENT_TYPE.PML_TEMPLATE_MAIN, CONTENT_TYPE.PML_PRESENTATION_MAIN
    return pptx_file.change_type(TEMPLATE.read_bytes(), *types)


def _describe(properties: Any, title: str, author: str, day: datetime, language: str) -> None:
    properties.title, properties.author, properties.last_modified_by = title, author, author
    properties.created = properties.modified = day
    properties.language, properties.revision = language, 1
    properties.keywords = properties.subject = properties.comments = ""
