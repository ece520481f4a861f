"""Tables as CSV: for programs, and as a spreadsheet opens them in the reader's language.

A spreadsheet in French, as in most of Europe, splits at semicolons and reads ``62.5`` as a text and ``3.8`` as a day in
August. So a file with semicolons writes its numbers with a decimal comma: both or neither.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

from starlette.requests import Request

from dashboard.catalogue.query_params import QueryParams
from dashboard.languages import SPECS, Language, parse_language
from dashboard.open_data.parameters import BYTE_ORDER_MARK, DELIMITER

Delimiter = Literal["comma", "semicolon"]
Cell = str | int | float

DELIMITER_CHARS: Mapping[Delimiter, str] = {"comma": ",", "semicolon": ";"}
"""What stands between two cells, by what the machine interface calls it; the first is the default."""
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What makes a spreadsheet run a text as a formula; the wide signs are read as the narrow ones."""


def write_csv(rows: Iterable[Iterable[Cell]], delimiter: Delimiter = "comma", *, bom: bool = True) -> bytes:
    """``rows``, the names of the columns first, as UTF-8 CSV, with a byte-order mark for Excel or without one."""
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=DELIMITER_CHARS[delimiter])
    writer.writerows([_csv_cell(cell, delimiter) for cell in row] for row in rows)
    return file.getvalue().encode("utf-8-sig" if bom else "utf-8")


def escape_formula(text: str) -> str:
    """``text``, set off by an apostrophe if a spreadsheet would run it."""
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


def spreadsheet_params(language: Language) -> QueryParams:
    """What to ask of the machine interface for a CSV that a spreadsheet in ``language`` opens right."""
    delimiter = SPECS[language].files.spreadsheet_delimiter
    params = ((DELIMITER.name, delimiter),) if delimiter != _default() else ()
    return ((BYTE_ORDER_MARK.name, "1"), *params)


def parse_delimiter(values: Sequence[str]) -> Delimiter:
    """The delimiter that the machine interface is asked for; the default where it is not."""
    return next((delimiter for delimiter in DELIMITER_CHARS if delimiter in values), _default())


def reader_delimiter(request: Request) -> Delimiter:
    """At what a table is split for a reader whose address says the language; for anybody else at commas."""
    language = parse_language(request.query_params.get("lang"))
    return SPECS[language].files.spreadsheet_delimiter if language else _default()


def _default() -> Delimiter:
    return next(iter(DELIMITER_CHARS))


def _csv_cell(cell: Cell, delimiter: Delimiter) -> Cell:
    """A number with the sign for its fraction that goes with the delimiter; a text as one that is never run."""
    if isinstance(cell, str):
        return escape_formula(cell)
    return str(cell).replace(".", ",") if delimiter == "semicolon" else cell
