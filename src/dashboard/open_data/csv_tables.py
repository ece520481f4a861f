"""Records as tables in CSV for programs: codes as in the data, texts in all languages, every record with its sources.

What is not stated is an empty cell, never zero.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from dashboard.catalogue.cell_conventions import LIST_SEPARATOR
from dashboard.catalogue.records import Figure, Initiative, Source
from dashboard.open_data import csv_writer
from dashboard.open_data.columns import SOURCE_TABLE, Columns, Kind, Value, record_columns
from dashboard.open_data.csv_writer import PROGRAMS, Cell, CsvDialect
from dashboard.urls import Urls

Record = Initiative | Figure


def records_csv(kind: Kind, records: Iterable[Record], urls: Urls, dialect: CsvDialect = PROGRAMS) -> bytes:
    """``records`` of ``kind`` as UTF-8 CSV, one a row."""
    columns = {**record_columns(kind, urls), "source_publishers": _publishers, "source_dates": _dates}
    return csv_writer.write_csv(_rows(records, columns, dialect), dialect)


def sources_csv(records: Iterable[Record], dialect: CsvDialect = PROGRAMS) -> bytes:
    """Every page that states something of ``records``, one a row, with the record of which it does."""
    stated = [(item, source) for item in records for source in item.sources]
    return csv_writer.write_csv(_rows(stated, SOURCE_TABLE, dialect), dialect)


def _publishers(item: Record) -> str:
    return LIST_SEPARATOR.join(source.publisher for source in item.sources)


def _dates(item: Record) -> str:
    """As many as there are sources: an undated one leaves its place empty."""
    return LIST_SEPARATOR.join(source.published or "" for source in item.sources)


def _rows(items: Iterable[Any], columns: Columns, dialect: CsvDialect) -> Iterator[Sequence[Cell]]:
    yield tuple(columns)
    yield from ([_cell(read(item), dialect) for read in columns.values()] for item in items)


def _cell(value: Value, dialect: CsvDialect) -> Cell:
    """Numbers as they are, everything else as text; what stands in a list is set off too where it would be run."""
    match value:
        case None:
            return ""
        case bool():
            return str(value).lower()
        case tuple():
            sources = [item.url for item in value if isinstance(item, Source)]
            return " ".join(sources) or LIST_SEPARATOR.join(_item(str(item), dialect) for item in value)
        case _:
            return value


def _item(text: str, dialect: CsvDialect) -> str:
    return csv_writer.escape_formula(text) if dialect.is_for_spreadsheets else text
