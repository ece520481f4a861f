"""Records as tables in CSV: codes as in the data, texts in all languages, every record with its sources.

What is not stated is an empty cell, never zero. A text that a spreadsheet would run as a formula is set off by an
apostrophe.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from dashboard.catalogue.model import Figure, Initiative, Source
from dashboard.catalogue.record_schema import LIST_SEPARATOR
from dashboard.open_data import csv_writer
from dashboard.open_data.columns import FIGURE_COLUMNS, INITIATIVE_COLUMNS, SOURCE_TABLE, Columns, Value
from dashboard.open_data.csv_writer import Cell, Delimiter


def initiatives_csv(initiatives: Iterable[Initiative], delimiter: Delimiter = "comma", *, bom: bool = True) -> bytes:
    """``initiatives`` as UTF-8 CSV, one a row, with a byte-order mark for Excel or without one for programs."""
    return csv_writer.write_csv(_rows(initiatives, INITIATIVE_COLUMNS), delimiter, bom=bom)


def figures_csv(figures: Iterable[Figure], delimiter: Delimiter = "comma", *, bom: bool = True) -> bytes:
    """``figures`` as UTF-8 CSV, one a row, with a byte-order mark for Excel or without one for programs."""
    return csv_writer.write_csv(_rows(figures, FIGURE_COLUMNS), delimiter, bom=bom)


def sources_csv(records: Iterable[Initiative | Figure], delimiter: Delimiter = "comma", *, bom: bool = True) -> bytes:
    """Every page that states something of ``records``, one a row, with the record of which it does."""
    stated = [(item, source) for item in records for source in item.sources]
    return csv_writer.write_csv(_rows(stated, SOURCE_TABLE), delimiter, bom=bom)


def _rows(items: Iterable[Any], columns: Columns) -> Iterator[Sequence[Cell]]:
    yield tuple(columns)
    yield from ([_cell(read(item)) for read in columns.values()] for item in items)


def _cell(value: Value) -> Cell:
    """Numbers as they are, everything else as text; what stands in a list is set off too where it would be run."""
    match value:
        case None:
            return ""
        case bool():
            return str(value).lower()
        case tuple():
            sources = [item.url for item in value if isinstance(item, Source)]
            return " ".join(sources) or LIST_SEPARATOR.join(csv_writer.escape_formula(str(item)) for item in value)
        case _:
            return value
