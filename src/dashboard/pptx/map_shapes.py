"""The map as shapes of PowerPoint: one a country, shaded as on the site, in the same view and projection.

The XML of the countries is written as text: their geometry is made once for each view and place, and a shape at a time
through python-pptx takes most of a second a map.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any
from xml.sax.saxutils import quoteattr

from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.util import Pt

from dashboard import palette
from dashboard.cache import KB, MB, cached
from dashboard.context import SiteContext
from dashboard.i18n.localizer import Localizer
from dashboard.maps.colour_scale import LEGEND, shade
from dashboard.maps.country_outlines import countries_in_view, country_outlines
from dashboard.maps.geometry import Ring, ring_area
from dashboard.maps.map_drawing import MapContent, describe_map
from dashboard.maps.projection import Rectangle
from dashboard.palette import Colour
from dashboard.pptx.pptx_theme import fill_xml
from dashboard.pptx.shape_style import DECORATION, fill_shape, set_alt_text
from dashboard.pptx.slide_box import Box
from dashboard.pptx.slide_builder import SlideBuilder
from dashboard.pptx.text_fitting import paragraph, replace_control_chars

NO_NAME = "–"
"""The name of land without a code, and of what is decoration."""
BORDER, SELECTED_BORDER = 0.4, 1.5
"""Points of the line around a country."""
SLIVER = 0.001
"""The part of a map that a country around its view takes at least to be spoken of."""
EMU = 914400
"""English Metric Units of an inch."""
EmuPoint = tuple[int, int]


def add_map(canvas: SlideBuilder, box: Box, context: SiteContext, content: MapContent, localizer: Localizer) -> None:
    """The countries of the site in ``box``, shaded by their counts, the selected ones above the others."""
    sea = canvas.block(NO_NAME, box, palette.BACKGROUND)
    fill_shape(sea, palette.BACKGROUND, palette.BORDER)
    set_alt_text(sea, NO_NAME, "")
    group = canvas.slide.shapes.add_group_shape()
    _set_extent(group, box)
    place = Rectangle(box.left, box.top, box.width, box.height)
    geometries = country_geometries(context, content.view, place)
    ordered = sorted(geometries, key=lambda pair: pair[0] in content.selected)
    shapes = (_country(at, iso, xml, content, localizer) for at, (iso, xml) in enumerate(ordered, group.shape_id + 1))
    group._element.extend([*parse_xml(f"<p:grpSp {nsdecls('p', 'a')}>{''.join(shapes)}</p:grpSp>")])
    alt_text = describe_map(context, content, localizer, countries_seen(context, content.view, place))
    set_alt_text(group, alt_text.partition(".")[0], alt_text)


def _set_extent(group: Any, box: Box) -> None:
    """Say where the group is: python-pptx counts it from shapes that it adds itself, and finds none."""
    left, top, width, height = box.emu
    outside = f'<a:off x="{left}" y="{top}"/><a:ext cx="{width}" cy="{height}"/>'
    inside = f'<a:chOff x="{left}" y="{top}"/><a:chExt cx="{width}" cy="{height}"/>'
    group._element.grpSpPr.get_or_add_xfrm()[:] = [*parse_xml(f"<a:xfrm {nsdecls('a')}>{outside}{inside}</a:xfrm>")]


SCALE_TITLE = 1.8
"""Inches of what the scale counts, to the left of its steps."""


def add_legend(canvas: SlideBuilder, box: Box, title: str) -> None:
    """The colour scale: a swatch and a range for each step."""
    canvas.text(title, [paragraph(title, 12, colour=palette.MUTED)], Box(box.left, box.top, SCALE_TITLE, 0.25))
    width = (box.width - SCALE_TITLE) / len(LEGEND)
    for at, step in enumerate(LEGEND):
        left = box.left + SCALE_TITLE + at * width
        swatch = canvas.block(step.label, Box(left, box.top, 0.2, 0.2), step.colour)
        set_alt_text(swatch, step.label, "")
        canvas.text(step.label, [paragraph(step.label, 12)], Box(left + 0.24, box.top, width - 0.24, 0.25))


@cached(max_bytes=8 * MB, is_finite=True)
def country_geometries(context: SiteContext, view: str, place: Rectangle) -> tuple[tuple[str, str], ...]:
    """Each country that is seen by its ISO code, with the XML of its position and its outline.

    Args:
        context: The site, whose shapes are drawn.
        view: A name of ``VIEWPORTS``.
        place: Where the map stands on the slide, in inches; a place that the code knows.
    """
    return tuple((iso, _geometry(rings)) for iso, rings in country_outlines(context, view, place))


@cached(max_bytes=100 * KB, is_finite=True)
def countries_seen(context: SiteContext, view: str, place: Rectangle) -> frozenset[str]:
    """The countries of a view, and those around it of which more than a sliver is drawn.

    Args:
        context: The site, whose shapes are drawn.
        view: A name of ``VIEWPORTS``.
        place: Where the map stands on the slide, in inches; a place that the code knows.
    """
    smallest = SLIVER * place.width * place.height
    outlines = country_outlines(context, view, place)
    around = (iso for iso, rings in outlines if iso and sum(map(ring_area, rings)) > smallest)
    return countries_in_view(context, view).union(around)


def _country(shape_id: int, iso: str, geometry: str, content: MapContent, localizer: Localizer) -> str:
    """The XML of one country, as python-pptx writes a freeform shape."""
    count, is_selected = content.counts.get(iso, 0), iso in content.selected
    name = iso or NO_NAME
    description = replace_control_chars(localizer.country_with_count(iso, count)) if iso else ""
    border = _line(palette.TEXT, SELECTED_BORDER) if is_selected else _line(palette.MUTED, BORDER)
    return (
        f"<p:sp><p:nvSpPr><p:cNvPr id={quoteattr(str(shape_id))} name={quoteattr(name)} descr={quoteattr(description)}>"
        f"{'' if description else DECORATION}</p:cNvPr><p:cNvSpPr/><p:nvPr/></p:nvSpPr>"
        f"<p:spPr>{geometry}{fill_xml(shade(count))}{border}</p:spPr>"
        '<p:txBody><a:bodyPr rtlCol="0" anchor="ctr"/><a:lstStyle/><a:p><a:pPr algn="ctr"/></a:p></p:txBody></p:sp>'
    )


def _line(colour: Colour, points: float) -> str:
    return f'<a:ln w="{Pt(points)}">{fill_xml(colour)}</a:ln>'


def _geometry(rings: Sequence[Ring]) -> str:
    """Where a country is, and one path with all of its parts, in English Metric Units."""
    parts = [[(_emu(x), _emu(y)) for x, y in ring] for ring in rings]
    left, right = _ends(x for part in parts for x, _ in part)
    top, bottom = _ends(y for part in parts for _, y in part)
    width, height = right - left, bottom - top
    path = "".join(_part([(x - left, y - top) for x, y in part]) for part in parts)
    return (
        f'<a:xfrm><a:off x="{left}" y="{top}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
        '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="l" t="t" r="r" b="b"/>'
        f'<a:pathLst><a:path w="{width}" h="{height}">{path}</a:path></a:pathLst></a:custGeom>'
    )


def _part(points: Sequence[EmuPoint]) -> str:
    (first, *rest) = (f'<a:pt x="{x}" y="{y}"/>' for x, y in points)
    return f"<a:moveTo>{first}</a:moveTo>{''.join(f'<a:lnTo>{point}</a:lnTo>' for point in rest)}<a:close/>"


def _ends(values: Iterator[int]) -> tuple[int, int]:
    ordered = sorted(values)
    return ordered[0], ordered[-1]


def _emu(inches: float) -> int:
    return round(inches * EMU)
