"""Native text and shapes on a slide, in the language of the reader, each with a name and words for who does not see."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pptx.enum.lang import MSO_LANGUAGE_ID
from pptx.enum.shapes import MSO_SHAPE
from pptx.enum.text import MSO_AUTO_SIZE, PP_ALIGN
from pptx.oxml.ns import qn
from pptx.util import Inches, Pt

from dashboard import palette
from dashboard.languages import SPECS, Language
from dashboard.palette import Colour
from dashboard.pptx.pptx_template import Placeholder, TextStyle
from dashboard.pptx.pptx_theme import SANS, SERIF, set_colour
from dashboard.pptx.shape_style import fill_shape, set_alt_text
from dashboard.pptx.slide_box import POINTS_PER_INCH, Box
from dashboard.pptx.text_fitting import STEPS, WHOLE_TEXT_STEPS, Paragraph, Run, fit_text, replace_control_chars
from dashboard.pptx.text_width import LEADING, text_width

NUMBER_FIELD = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}"
"""By what PowerPoint knows the field of the number of a slide."""
EDGE = 0.06
"""Inches of the bar at the left of a panel."""
PADDING = 0.12
"""Inches between the edge of a filled box and its text."""


@dataclass(frozen=True, slots=True)
class SlideBuilder:
    """Adds native text and shapes to one slide."""

    slide: Any
    language: Language

    @property
    def _language_id(self) -> Any:
        """The language in which PowerPoint checks the spelling."""
        return MSO_LANGUAGE_ID.from_xml(SPECS[self.language].locale)

    def fill(
        self, placeholder: Placeholder, text: str, *, name: str = "", link: str = "", max_lines: int | None = None
    ) -> Any:
        """Set ``text`` in a placeholder of the layout, which says how; it is read after what is on the slide already.

        Args:
            placeholder: Which one.
            text: Its text. What does not fit is set smaller, or cut at a word.
            name: What the selection pane calls it.
            link: The address that it leads to.
            max_lines: How many lines it may take; None for all that there is room for.
        """
        shape = self._placeholder(placeholder)
        shape.name = name or shape.name
        style = TextStyle.of(self._layout_placeholder(placeholder))
        whole = Paragraph((Run(text, style.bold),), style.size, style.serif, 0, max_lines)
        fitted = fit_text([whole], style.width, style.height, WHOLE_TEXT_STEPS)[0]
        paragraph = shape.text_frame.paragraphs[0]
        run = paragraph.add_run()
        run.text, run.font.language_id = replace_control_chars(fitted.text), self._language_id
        if fitted.size != style.size:
            run.font.size, paragraph.line_spacing = Pt(fitted.size), Pt(fitted.size * LEADING)
        if link:
            run.hyperlink.address = link
        return shape

    def fits(self, placeholder: Placeholder, text: str) -> bool:
        """Whether ``text`` has room in one line of a placeholder, neither cut nor set smaller."""
        style = TextStyle.of(self._layout_placeholder(placeholder))
        return text_width(text, style.size, wide=style.bold or style.serif) <= style.width

    def remove_empty_placeholders(self) -> None:
        """Leave out the placeholders that nothing was set in: they would ask the speaker to click on them."""
        for shape in list(self.slide.placeholders):
            if shape.has_text_frame and not shape.text_frame.text:
                shape.element.getparent().remove(shape.element)

    def text(self, name: str, paragraphs: Sequence[Paragraph], box: Box, *, right: bool = False) -> None:
        """``paragraphs`` in ``box``, as they fit."""
        shape = self.slide.shapes.add_textbox(*box.emu)
        shape.name = replace_control_chars(name)
        self._fill_frame(shape, paragraphs, box, 0, right=right)

    def panel(
        self,
        name: str,
        paragraphs: Sequence[Paragraph],
        box: Box,
        *,
        edge: Colour,
        edge_width: float = EDGE,
        link: str = "",
        steps: Sequence[float] = STEPS,
    ) -> None:
        """A filled box with ``paragraphs`` and a bar of the colour ``edge`` at its left; it leads to ``link``.

        Text that does not fit shrinks by ``steps`` before it is cut.
        """
        shape = self.block(name, box, palette.SURFACE)
        if link:
            shape.click_action.hyperlink.address = link
        self._fill_frame(shape, paragraphs, box, PADDING, left=edge_width + PADDING, steps=steps)
        set_alt_text(self.block(name, Box(box.left, box.top, edge_width, box.height), edge), name, "")

    def block(self, name: str, box: Box, fill: Colour) -> Any:
        """A filled rectangle."""
        shape = self.slide.shapes.add_shape(MSO_SHAPE.RECTANGLE, *box.emu)
        fill_shape(shape, fill)
        shape.name = replace_control_chars(name)
        return shape

    def picture(self, name: str, content: bytes, box: Box, alt_text: str) -> None:
        """An image as wide and as high as ``box``."""
        shape = self.slide.shapes.add_picture(io.BytesIO(content), *box.emu)
        set_alt_text(shape, name, alt_text)

    def number(self, number: int) -> None:
        """The number of the slide, as a field that follows when slides are moved."""
        run = self.fill(Placeholder.NUMBER, str(number)).text_frame.paragraphs[0]._p.find(qn("a:r"))
        run.tag = qn("a:fld")
        run.attrib.update({"id": NUMBER_FIELD, "type": "slidenum"})

    def notes(self, texts: Sequence[str]) -> None:
        """What the speaker sees."""
        frame = self.slide.notes_slide.notes_text_frame
        for index, text in enumerate(texts):
            paragraph = frame.paragraphs[0] if index == 0 else frame.add_paragraph()
            run = paragraph.add_run()
            run.text = replace_control_chars(text)
            run.font.language_id = self._language_id

    def _placeholder(self, placeholder: Placeholder) -> Any:
        """The placeholder of the slide, made from the layout where it is none yet, as its last shape."""
        for shape in self.slide.placeholders:
            if shape.placeholder_format.idx == placeholder:
                shape.element.getparent().append(shape.element)
                return shape
        self.slide.shapes.clone_placeholder(self._layout_placeholder(placeholder))
        return self._placeholder(placeholder)

    def _layout_placeholder(self, placeholder: Placeholder) -> Any:
        return self.slide.slide_layout.placeholders.get(idx=placeholder)

    def _fill_frame(
        self,
        shape: Any,
        paragraphs: Sequence[Paragraph],
        box: Box,
        padding: float,
        *,
        left: float = 0,
        right: bool = False,
        steps: Sequence[float] = STEPS,
    ) -> None:
        frame = shape.text_frame
        frame.word_wrap, frame.auto_size = True, MSO_AUTO_SIZE.NONE
        frame.margin_left, frame.margin_right = Inches(left), Inches(padding)
        frame.margin_top = frame.margin_bottom = Inches(padding)
        frame._txBody.find(qn("a:bodyPr")).set("anchor", "t")
        room = (box.width - left - padding) * POINTS_PER_INCH, (box.height - 2 * padding) * POINTS_PER_INCH
        self._write(frame, fit_text(paragraphs, *room, steps), right=right)

    def _write(self, frame: Any, paragraphs: Sequence[Paragraph], *, right: bool = False) -> None:
        for index, item in enumerate(paragraphs):
            paragraph = frame.paragraphs[0] if index == 0 else frame.add_paragraph()
            paragraph.alignment = PP_ALIGN.RIGHT if right else PP_ALIGN.LEFT
            paragraph.line_spacing = Pt(item.size * LEADING)
            paragraph.space_before, paragraph.space_after = Pt(0), Pt(item.after)
            for part in item.runs:
                run = paragraph.add_run()
                run.text = replace_control_chars(part.text)
                run.font.size, run.font.bold = Pt(item.size), part.bold
                run.font.name = SERIF if item.serif else SANS
                run.font.language_id = self._language_id
                set_colour(run.font.color, part.colour)
                if part.link:
                    run.hyperlink.address = part.link
