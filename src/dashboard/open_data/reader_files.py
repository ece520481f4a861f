"""Files that people read, in their language: a workbook with notes, and its tables as CSV for their spreadsheet."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from dashboard.i18n import filters_text
from dashboard.i18n.localizer import Localizer
from dashboard.open_data.columns import Kind
from dashboard.open_data.csv_writer import Cell, CsvDialect, spreadsheet_dialect, write_csv
from dashboard.open_data.export_metadata import ExportMetadata, credit
from dashboard.open_data.reader_tables import CellValue, ReaderTable
from dashboard.open_data.workbook import Note, WorkbookContent, write_workbook
from dashboard.urls import Urls

MONTH_LIKE = re.compile(r"[^\W\d_]+\.?\s\d{4}")
"""The name of a month and a year, which some spreadsheets turn into the first day of that month. What names a whole day
stays as it is: readers filter by it."""
DAY_LIKE = re.compile(r"\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?")
"""Numbers in a text that some spreadsheets turn into a day that it is not."""
TOTALS = {"initiatives": "gallery-count", "figures": "figures-count"}
"""The sentences that say how many records are selected of how many."""


def reader_csv(table: ReaderTable, localizer: Localizer, dialect: CsvDialect | None = None) -> bytes:
    """``table`` as CSV, as a spreadsheet in the language of ``localizer`` opens it where no ``dialect`` is given."""
    rows = ([_csv_cell(value, localizer) for value in row] for row in table.rows)
    return write_csv(_with_heads(table, rows), dialect or spreadsheet_dialect(localizer.t.language))


def reader_workbook(
    tables: Sequence[ReaderTable], notes: Sequence[Note], about: ExportMetadata, words: Localizer
) -> bytes:
    """``tables`` with ``notes`` as a workbook."""
    t, release = words.t, about.release
    content = WorkbookContent(tables, t("sheet-notes"), notes, t("site"), credit(release, t), release.date)
    return write_workbook(content)


def count_sentence(kind: Kind, count: int, total: int, about: ExportMetadata, localizer: Localizer) -> str:
    """How many records of ``kind`` are there, of how many, and what their dates leave open of a range of days."""
    counted = localizer.t(TOTALS[kind], count=count, total=total)
    return filters_text.with_uncertain_dates(counted, about.dates, localizer, separator=". ")


def notes_on(kind: Kind, count: str, about: ExportMetadata, localizer: Localizer, urls: Urls) -> list[Note]:
    """What has to be known of the records of ``kind`` that a query selected; ``count`` says how many they are."""
    t = localizer.t
    address_of = urls.gallery if kind == "initiatives" else urls.figures
    address = address_of(about.query, (("lang", t.language),))
    label = localizer.facet if kind == "initiatives" else localizer.figure_facet
    filters = filters_text.describe_filters(about.query, localizer, label)
    return [
        (t("notes-selection"), filters or t("notes-no-filter")),
        (t("notes-records"), count),
        (t("notes-address"), address),
        *release_notes(about, localizer, address),
        *caveat_notes(kind, localizer),
    ]


def release_notes(about: ExportMetadata, localizer: Localizer, address: str) -> list[Note]:
    """Of which release the data is, under which licence, and how what stands at ``address`` is cited."""
    t, release = localizer.t, about.release
    day = localizer.date(release.date.isoformat())
    return [
        (t("notes-release"), t("notes-release-text", version=release.version, date=day)),
        (t("notes-licence"), f"{release.licence}, {release.licence_url}"),
        (t("notes-citation"), f"{credit(release, t)}, {address}"),
    ]


def caveat_notes(kind: Kind, localizer: Localizer) -> list[Note]:
    """How records of ``kind`` are to be read."""
    t = localizer.t
    caveats = [(t("notes-caveat"), t(f"export-note-{name}")) for name in ("empty", kind, "countries")]
    return [*caveats, (t("notes-dates"), t("notes-dates-text"))]


def _with_heads(table: ReaderTable, rows: Iterator[list[Cell]]) -> Iterator[list[Cell]]:
    yield [column.head for column in table.columns]
    yield from rows


def _csv_cell(value: CellValue, localizer: Localizer) -> Cell:
    """A cell that no spreadsheet turns into a day that it is not: what keeps it a text can be seen, like all of it."""
    match value:
        case None:
            return ""
        case date():
            return value.isoformat()
        case str() if MONTH_LIKE.fullmatch(value):
            return localizer.t("cell-month", month=value)
        case str() if DAY_LIKE.fullmatch(value):
            return f"'{value}"
        case _:
            return value
