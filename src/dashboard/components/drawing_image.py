"""A display list painted into an image, for pictures that are drawn on the server."""

from __future__ import annotations

import io
from dataclasses import dataclass

from PIL import Image, ImageDraw

from dashboard import palette
from dashboard.charts.display_list import DisplayList, Shape, Text
from dashboard.components.image_text import SANS, drop_missing_glyphs, load_font
from dashboard.components.social_card import FontFiles

ANCHORS = {"start": "ls", "middle": "ms", "end": "rs"}
"""How Pillow calls where a text stands: at its left, its middle or its right, on its base line."""
FINE = 2
"""How much larger shapes are painted before they are made small again."""
DASH = 12
"""Pixels of a dash and of the space after it, at that size."""
EDGE = 2
"""Pixels below the lowest shape."""


@dataclass(frozen=True, slots=True)
class ImagePlace:
    """Where in an image something is painted, in pixels."""

    left: float
    top: float
    width: float

    def x(self, share: float) -> float:
        """Where a share of the width is."""
        return self.left + share * self.width


def paint_drawing(image: Image.Image, drawing: DisplayList, place: ImagePlace, files: FontFiles) -> None:
    """``drawing`` in the light scheme, its texts in the typefaces of ``files``.

    Shapes are painted larger and made small again: narrow gaps between marks would vanish between two pixels.
    """
    size = round(place.width * FINE), round((drawing.height + EDGE) * FINE)
    shapes = Image.new("RGB", size, palette.BACKGROUND.light)
    draw = ImageDraw.Draw(shapes)
    for shape in drawing.shapes:
        _paint_shape(draw, shape, FINE)
    small = shapes.resize((round(place.width), round(drawing.height + EDGE)), Image.Resampling.LANCZOS)
    image.paste(small, (round(place.left), round(place.top)))
    words = ImageDraw.Draw(image)
    for text in drawing.texts:
        _paint_text(words, text, place, files)


def drawing_png(drawing: DisplayList, width: int, files: FontFiles) -> bytes:
    """``drawing``, laid out for a width in pixels, as a PNG of twice that width, so that a hall sees it sharp."""
    large = drawing.scaled(FINE)
    image = Image.new("RGB", (width * FINE, round(large.height + EDGE)), palette.BACKGROUND.light)
    paint_drawing(image, large, ImagePlace(0, 0, width * FINE), files)
    content = io.BytesIO()
    image.quantize(256).save(content, "PNG", optimize=True)
    return content.getvalue()


def _paint_shape(draw: ImageDraw.ImageDraw, shape: Shape, scale: float) -> None:
    width = draw.im.size[0]
    left, right = shape.x * width, shape.x2 * width
    top, bottom, thickness = shape.y * scale, shape.y2 * scale, shape.thickness * scale
    colour = shape.colour.light
    disc = (left - thickness, top - thickness, left + thickness, top + thickness)
    match shape.kind:
        case "bar":
            draw.rectangle((left, top, right, bottom), fill=colour)
        case "box" if shape.dashed:
            _dash(draw, (left, top, right, bottom), colour, thickness)
        case "box":
            draw.rectangle((left, top, right, bottom), outline=colour, width=round(thickness))
        case "dot":
            draw.ellipse(disc, fill=colour)
        case "ring":
            draw.ellipse(disc, fill=palette.BACKGROUND.light, outline=colour, width=round(thickness * 0.4))
        case "line" if shape.dashed:
            _dash(draw, (left, top, left, bottom), colour, thickness)
        case "line":
            draw.line((left, top, right, bottom), fill=colour, width=round(thickness))


def _dash(draw: ImageDraw.ImageDraw, box: tuple[float, float, float, float], colour: str, thickness: float) -> None:
    """The edges of ``box``, or a line down where it has no width, in dashes."""
    left, top, right, bottom = box
    for start in range(round(left), round(right), 2 * DASH):
        for y in (top, bottom):
            draw.line((start, y, min(start + DASH, right), y), fill=colour, width=round(thickness))
    for start in range(round(top), round(bottom), 2 * DASH):
        for x in (left, right):
            draw.line((x, start, x, min(start + DASH, bottom)), fill=colour, width=round(thickness))


def _paint_text(draw: ImageDraw.ImageDraw, text: Text, place: ImagePlace, files: FontFiles) -> None:
    font = load_font(SANS, round(text.size), files)
    line, at = drop_missing_glyphs(text.line, font), (place.x(text.x) + text.offset, place.top + text.y)
    draw.text(at, line, fill=text.colour.light, font=font, anchor=ANCHORS[text.anchor])
