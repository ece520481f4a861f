"""Makes the PowerPoint template of the site: a master and four layouts with placeholders, in its colours and fonts.

Fonts are those that office machines have and that the style sheet of the site names after its own, so that a deck looks
the same wherever it is opened.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from lxml import etree
from pptx import Presentation
from pptx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.util import Inches

from dashboard import palette
from dashboard.pptx import pptx_file
from dashboard.pptx.pptx_template import TEMPLATE, Layout, Placeholder
from dashboard.pptx.pptx_theme import SANS, SERIF, fill_xml, hex_digits
from dashboard.pptx.shape_style import DECORATION
from dashboard.pptx.slide_box import Box
from dashboard.pptx.slide_builder import NUMBER_FIELD
from dashboard.pptx.text_width import LEADING

NAME = "Confinement Initiatives"
WIDTH, HEIGHT = 13.333, 7.5
"""The slide in inches."""
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
FONTS: Mapping[str, tuple[str, str, str]] = {
    "majorFont": ("Georgia", "02040502050405020303", "18"),
    "minorFont": ("Arial", "020B0604020202020204", "34"),
}
"""Name, PANOSE and pitch with family (Roman or Swiss, of variable width): what a machine without the font goes by."""
BODY_SIZES = (20, 18, 16, 14, 14)
"""Points of the levels of text in a content placeholder."""
LEFT, FULL = 0.6, 12.13
RULE = Box(LEFT, 6.75, FULL, 0.012)
SOURCE_LAYOUTS: Mapping[Layout, str] = {
    Layout.COVER: "Title Slide",
    Layout.CONTENT: "Title and Content",
    Layout.PICTURE: "Picture with Caption",
    Layout.CLOSING: "Section Header",
}
"""Layouts of python-pptx's own template, of whose types ours are; what stands on them is replaced."""
DAY = datetime(2020, 4, 1)
"""When the template counts as made: the same script makes the same file."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A placeholder of a layout.

    Attributes:
        index: Its number; ``kind`` is its type in the file.
        name: What the selection pane calls it.
        box: Its place in inches.
        size: Points of its type.
        anchor: Whether its text stands at the top (``t``), in the middle (``ctr``) or at the bottom (``b``).
    """

    index: Placeholder
    kind: str
    name: str
    box: Box
    size: float
    colour: palette.Colour = palette.TEXT
    font: str = SANS
    bold: bool = False
    align: str = "l"
    anchor: str = "t"


TITLE = Frame(Placeholder.TITLE, "title", "Title", Box(LEFT, 0.4, FULL, 1.12), 30, font=SERIF, bold=True)
TAKEAWAY = Frame(Placeholder.TAKEAWAY, "body", "Takeaway", Box(LEFT, 1.58, FULL, 0.62), 17, palette.MUTED)
CONTENT = Frame(Placeholder.CONTENT, "obj", "Content", Box(LEFT, 2.36, FULL, 4.26), BODY_SIZES[0])
PICTURE = Frame(Placeholder.PICTURE, "pic", "Picture", Box(LEFT, 2.36, 8.9, 4.26), 18, palette.MUTED)
CAPTION = Frame(Placeholder.CAPTION, "body", "Caption", Box(9.7, 2.36, 3.03, 4.26), 18)
SOURCE = Frame(Placeholder.SOURCE, "body", "Source", Box(LEFT, 6.83, 11.4, 0.2), 10, palette.MUTED)
NUMBER = Frame(Placeholder.NUMBER, "sldNum", "Number", Box(12.13, 6.83, 0.6, 0.2), 10, palette.MUTED, align="r")
FOOTER = Frame(Placeholder.FOOTER, "ftr", "Footer", Box(LEFT, 7.05, 8.4, 0.2), 10, palette.MUTED)
LINK = Frame(Placeholder.LINK, "body", "Link", Box(9.1, 7.05, 3.63, 0.2), 10, palette.LINK, align="r")
MASTER = (TITLE, replace(CONTENT, kind="body"), FOOTER, NUMBER)
LAYOUTS: Mapping[Layout, Sequence[Frame]] = {
    Layout.COVER: (
        replace(TITLE, kind="ctrTitle", box=Box(1.2, 1.5, 10.93, 2.3), size=48),
        Frame(Placeholder.CONTENT, "subTitle", "Subtitle", Box(1.2, 4.0, 10.93, 1.1), 24, palette.MUTED),
        replace(TAKEAWAY, name="Date and speaker", box=Box(1.2, 5.5, 10.93, 0.8), size=18),
    ),
    Layout.CONTENT: (TITLE, TAKEAWAY, CONTENT, SOURCE, FOOTER, LINK, NUMBER),
    Layout.PICTURE: (TITLE, TAKEAWAY, PICTURE, CAPTION, SOURCE, FOOTER, LINK, NUMBER),
    Layout.CLOSING: (
        replace(TITLE, box=Box(LEFT, 0.9, 7.2, 1.9), size=40),
        replace(TAKEAWAY, box=Box(LEFT, 3.0, 7.2, 2.2), size=24),
        replace(LINK, box=Box(LEFT, 5.4, 7.2, 0.9), size=28, align="l"),
        replace(PICTURE, name="QR code", box=Box(8.3, 1.3, 4.43, 4.43)),
        FOOTER,
        NUMBER,
    ),
}
LAYOUT_NAMES: Mapping[Layout, str] = {
    Layout.COVER: "Cover",
    Layout.CONTENT: "Title and content",
    Layout.PICTURE: "Picture",
    Layout.CLOSING: "Closing",
}


def main() -> None:
    """Write the template beside the code that opens it."""
    TEMPLATE.write_bytes(template())
    print(f"{TEMPLATE.name}: {TEMPLATE.stat().st_size} bytes")


def template() -> bytes:
    """The template as a file."""
    presentation = Presentation()
    presentation.slide_width, presentation.slide_height = Inches(WIDTH), Inches(HEIGHT)
    del presentation.element.find(qn("p:sldSz")).attrib["type"]
    _arrange_layouts(presentation)
    master = presentation.slide_master
    _set_text_styles(master.element)
    _set_theme(master.part.part_related_by(RELATIONSHIP_TYPE.THEME))
    _replace_shapes(master.element, MASTER)
    master.shapes._spTree.append(_rule())
    _drop(presentation.part, "printerSettings")
    _drop(presentation.part.package, "thumbnail")
    properties = presentation.core_properties
    properties.title = properties.author = properties.last_modified_by = NAME
    properties.created = properties.modified = DAY
    types = CONTENT_TYPE.PML_PRESENTATION_MAIN, CONTENT_TYPE.PML_TEMPLATE_MAIN
    return pptx_file.change_type(pptx_file.save(presentation), *types)


def _arrange_layouts(presentation: Any) -> None:
    """Keep four layouts, in our order, each with our placeholders."""
    layouts = {layout.name: layout for layout in presentation.slide_layouts}
    for name in layouts.keys() - {*SOURCE_LAYOUTS.values()}:
        presentation.slide_layouts.remove(layouts[name])
    identifiers = presentation.slide_master.element.find(qn("p:sldLayoutIdLst"))
    by_relation = {identifier.rId: identifier for identifier in identifiers}
    for layout, frames in LAYOUTS.items():
        source = layouts[SOURCE_LAYOUTS[layout]]
        source.element.cSld.set("name", LAYOUT_NAMES[layout])
        if layout is Layout.COVER:
            source.element.set("showMasterSp", "0")
        _replace_shapes(source.element, frames)
        identifiers.append(
            by_relation[presentation.slide_master.part.relate_to(source.part, RELATIONSHIP_TYPE.SLIDE_LAYOUT)]
        )


def _replace_shapes(element: Any, frames: Sequence[Frame]) -> None:
    tree = element.find(f".//{qn('p:spTree')}")
    for shape in tree.findall(qn("p:sp")):
        tree.remove(shape)
    tree.extend(_placeholder(number, frame) for number, frame in enumerate(frames, 2))


def _placeholder(number: int, frame: Frame) -> Any:
    kind = "" if frame.kind == "obj" else f' type="{frame.kind}"'
    index = f' idx="{int(frame.index)}"' if frame.index else ""
    field = f'<a:fld id="{NUMBER_FIELD}" type="slidenum"><a:rPr/><a:t>‹#›</a:t></a:fld>'
    run = field if frame.index == Placeholder.NUMBER else f"<a:r><a:rPr/><a:t>{frame.name}</a:t></a:r>"
    return parse_xml(
        f"<p:sp {nsdecls('p', 'a')}><p:nvSpPr>"
        f'<p:cNvPr id="{number}" name="{frame.name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
        f"<p:nvPr><p:ph{kind}{index}/></p:nvPr></p:nvSpPr>"
        f'<p:spPr>{_transform(frame.box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>'
        f'<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="{frame.anchor}"><a:noAutofit/></a:bodyPr>'
        f"<a:lstStyle>{_first_level(frame)}</a:lstStyle><a:p>{run}</a:p></p:txBody></p:sp>"
    )


def _first_level(frame: Frame) -> str:
    """How the text is set: lines at a distance of their own, because every font has another one."""
    return (
        f'<a:lvl1pPr marL="0" indent="0" algn="{frame.align}">'
        f'<a:lnSpc><a:spcPts val="{round(frame.size * LEADING * 100)}"/></a:lnSpc>'
        '<a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/>'
        f'<a:defRPr sz="{round(frame.size * 100)}" b="{int(frame.bold)}">'
        f'{fill_xml(frame.colour)}<a:latin typeface="{frame.font}"/></a:defRPr></a:lvl1pPr>'
    )


def _rule() -> Any:
    """The line above the footer, on every slide but the cover."""
    return parse_xml(
        f"<p:sp {nsdecls('p', 'a')}><p:nvSpPr>"
        f'<p:cNvPr id="20" name="–" descr="">{DECORATION}</p:cNvPr><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr>'
        f'<p:spPr>{_transform(RULE)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>{fill_xml(palette.BORDER)}'
        "<a:ln><a:noFill/></a:ln></p:spPr></p:sp>"
    )


def _transform(box: Box) -> str:
    left, top, width, height = map(Inches, (box.left, box.top, box.width, box.height))
    return f'<a:xfrm><a:off x="{left}" y="{top}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'


def _set_text_styles(master: Any) -> None:
    """Titles at the left, and sizes of text that a 16:9 slide has room for."""
    level = master.find(f".//{qn('p:titleStyle')}/{qn('a:lvl1pPr')}")
    level.set("algn", "l")
    level.find(qn("a:defRPr")).attrib.update({"sz": str(TITLE.size * 100), "b": "1"})
    for number, size in enumerate(BODY_SIZES, 1):
        master.find(f".//{qn('p:bodyStyle')}/{qn(f'a:lvl{number}pPr')}/{qn('a:defRPr')}").set("sz", str(size * 100))


def _set_theme(part: Any) -> None:
    root = etree.fromstring(part.blob)
    root.set("name", NAME)
    for scheme in ("clrScheme", "fontScheme"):
        root.find(f".//{qn(f'a:{scheme}')}").set("name", NAME)
    for name, colour in COLOURS.items():
        slot = root.find(f".//{qn('a:clrScheme')}/{qn(f'a:{name}')}")
        slot[:] = [etree.Element(qn("a:srgbClr"), val=hex_digits(colour))]
    for slot, (typeface, panose, pitch) in FONTS.items():
        latin = root.find(f".//{qn(f'a:{slot}')}/{qn('a:latin')}")
        latin.attrib.update({"typeface": typeface, "panose": panose, "pitchFamily": pitch, "charset": "0"})
    part._blob = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _drop(owner: Any, kind: str) -> None:
    """Leave out a part that belongs to another machine or another presentation."""
    relations = owner._rels
    for name in [name for name, relation in relations.items() if relation.reltype.endswith(f"/{kind}")]:
        relations.pop(name)


if __name__ == "__main__":
    main()
