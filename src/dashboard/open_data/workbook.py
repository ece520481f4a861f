"""Tables as a workbook (XLSX) that every spreadsheet opens alike: each cell has its type, none is a formula."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from xlsxwriter import Workbook

from dashboard.open_data.reader_tables import CellKind, CellValue, ReaderColumn, ReaderTable
from dashboard.xml_text import replace_forbidden

OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_numbers": False, "strings_to_urls": False}
"""A text stays a text, whatever it looks like."""
WIDTHS: Mapping[CellKind, int] = {"text": 24, "long_text": 60, "number": 14, "date": 14, "link": 40}
"""The widths of columns in characters."""
DAY_FORMAT = "yyyy-mm-dd"
"""The same day for readers of every country."""
NOTE_WIDTHS = (26, 110)
Note = tuple[str, str]
"""What a note is about, and the note."""


@dataclass(frozen=True, slots=True)
class WorkbookContent:
    """What a workbook holds.

    Attributes:
        tables: One a sheet, in their order.
        notes_title: What the last sheet is called.
        notes: What has to be known of the tables.
        title: What the whole is.
        credit: Whose it is, of which release and under which licence.
        day: The day from which it is.
    """

    tables: Sequence[ReaderTable]
    notes_title: str
    notes: Sequence[Note]
    title: str
    credit: str
    day: date


def write_workbook(content: WorkbookContent) -> bytes:
    """``content`` as an XLSX file: equal contents make equal bytes."""
    file = io.BytesIO()
    workbook = Workbook(file, OPTIONS)
    created = datetime.combine(content.day, time())
    workbook.set_properties({"title": content.title, "comments": content.credit, "created": created})
    formats = _Formats(workbook)
    for table in content.tables:
        _add_table(workbook.add_worksheet(table.title), table, formats)
    _add_notes(workbook.add_worksheet(content.notes_title), content.notes, formats)
    workbook.close()
    return file.getvalue()


class _Formats:
    """How cells look."""

    def __init__(self, workbook: Workbook) -> None:
        self.head = workbook.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
        self.day = workbook.add_format({"num_format": DAY_FORMAT, "align": "left"})
        self.link = workbook.get_default_url_format()
        self.label = workbook.add_format({"bold": True, "valign": "top"})
        self.note = workbook.add_format({"text_wrap": True, "valign": "top"})


def _add_table(sheet: Any, table: ReaderTable, formats: _Formats) -> None:
    """The heads stay in view with the first column, and every column can be filtered."""
    for place, column in enumerate(table.columns):
        sheet.set_column(place, place, WIDTHS[column.kind])
        sheet.write_string(0, place, column.head, formats.head)
    for row, cells in enumerate(table.rows, start=1):
        for place, (column, value) in enumerate(zip(table.columns, cells, strict=True)):
            _write_cell(sheet, (row, place), column, value, formats)
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, max(len(table.items), 1), len(table.columns) - 1)
    sheet.set_landscape()
    sheet.repeat_rows(0)


def _write_cell(sheet: Any, place: tuple[int, int], column: ReaderColumn, value: CellValue, formats: _Formats) -> None:
    match value:
        case None:
            pass
        case int() | float():
            sheet.write_number(*place, value)
        case date():
            sheet.write_datetime(*place, value, formats.day)
        case str() if column.kind == "link":
            sheet.write_url(*place, value, formats.link, value)
        case str():
            sheet.write_string(*place, replace_forbidden(value))


def _add_notes(sheet: Any, notes: Sequence[Note], formats: _Formats) -> None:
    for place, width in enumerate(NOTE_WIDTHS):
        sheet.set_column(place, place, width)
    for row, (label, note) in enumerate(notes):
        sheet.write_string(row, 0, label, formats.label)
        sheet.write_string(row, 1, replace_forbidden(note), formats.note)
    sheet.set_portrait()
    sheet.fit_to_pages(1, 0)
