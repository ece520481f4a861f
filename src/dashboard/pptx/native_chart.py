"""What all native charts share: PowerPoint's own chart, a label on a point, the place of the marks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from lxml import etree
from pptx.chart.data import CategoryChartData
from pptx.oxml.ns import qn
from pptx.util import Inches, Pt

from dashboard import palette
from dashboard.charts.marks import Datum
from dashboard.i18n.localizer import Localizer
from dashboard.palette import Colour
from dashboard.pptx.chart_workbook import WorkbookSeries
from dashboard.pptx.number_formats import PLAIN, number_format
from dashboard.pptx.pptx_theme import set_colour
from dashboard.pptx.shape_style import set_alt_text
from dashboard.pptx.slide_box import Box
from dashboard.pptx.slide_builder import SlideBuilder
from dashboard.pptx.text_fitting import replace_control_chars


@dataclass(frozen=True, slots=True)
class ChartPlace:
    """Where a native chart stands and what is said of it.

    Attributes:
        canvas: The slide.
        box: Its place on the slide.
        localizer: The language of the slide.
        alt_text: The chart in words.
        day: The date of its workbook.
    """

    canvas: SlideBuilder
    box: Box
    localizer: Localizer
    alt_text: str
    day: date


def add_native_chart(
    place: ChartPlace, kind: Any, categories: Sequence[str | date], columns: Sequence[WorkbookSeries]
) -> Any:
    """A chart of python-pptx with one series a column, without legend and title."""
    data = CategoryChartData()
    data.categories = categories
    for column in columns:
        data.add_series(replace_control_chars(column.name), column.values, number_format=PLAIN)
    box = place.box
    frame = place.canvas.slide.shapes.add_chart(kind, *map(Inches, (box.left, box.top, box.width, box.height)), data)
    set_alt_text(frame, place.alt_text.partition(". ")[0], place.alt_text)
    frame.chart.has_legend = frame.chart.has_title = False
    set_colour(frame.chart.font.color, palette.TEXT)
    return frame.chart


def label_point(
    point: Any, number_format_code: str, position: Any, colour: Colour, size: float, *, bold: bool = True
) -> None:
    """Write the value of ``point`` in a number format of its own, so that it follows when the number is edited."""
    label = point.data_label
    label.font.size, label.font.bold = Pt(size), bold
    set_colour(label.font.color, colour)
    label.position = position
    label_element = label._dLbl
    label_element.find(f".//{qn('a:bodyPr')}").set("wrap", "none")
    for old in label_element.findall(qn("c:numFmt")):
        label_element.remove(old)
    label_element.find(qn("c:idx")).addnext(
        etree.Element(qn("c:numFmt"), formatCode=number_format_code, sourceLinked="0")
    )


def place_marks(chart: Any, share: Box) -> None:
    """Draw the marks of ``chart`` in a ``share`` of its place; the names get the rest, in every program."""
    area = chart._chartSpace.find(f".//{qn('c:plotArea')}")
    for old in area.findall(qn("c:layout")):
        area.remove(old)
    layout = etree.Element(qn("c:layout"))
    manual = etree.SubElement(layout, qn("c:manualLayout"))
    for tag, value in (
        ("layoutTarget", "inner"),
        ("xMode", "edge"),
        ("yMode", "edge"),
        ("x", share.left),
        ("y", share.top),
        ("w", share.width),
        ("h", share.height),
    ):
        etree.SubElement(manual, qn(f"c:{tag}"), val=str(value))
    area.insert(0, layout)


def datum_format(datum: Datum, localizer: Localizer, mark: str = "", phrase: Callable[[str], str] = str) -> str:
    """The number format with which a spreadsheet writes ``datum`` as the site does: after a mark, in a phrase."""
    figure = datum.figure
    return (
        number_format(datum.value, figure.unit, localizer, figure.bound, mark=mark, phrase=phrase) if figure else PLAIN
    )
