"""Tables as CSV: for programs, and as a spreadsheet opens them in the reader's language.

A spreadsheet in French, as in most of Europe, splits at semicolons and reads ``62.5`` as a text and ``3.8`` as a day in
August. So a file with semicolons writes its numbers with a decimal comma: both or neither. Every cell is quoted: some
spreadsheets split what is not at commas, semicolons and tabs alike.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from dashboard.languages import SPECS, Language
from dashboard.open_data.parameters import DELIMITER

Delimiter = Literal["comma", "semicolon"]
Cell = str | int | float

DELIMITER_CHARS: Mapping[Delimiter, str] = {"comma": ",", "semicolon": ";"}
"""What stands between two cells, by what the machine interface calls it; the first is the default."""
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What makes a spreadsheet run a text as a formula; the wide signs are read as the narrow ones."""
HANDLE = re.compile(r"@\w[\w.]*")
"""The name of an account. It calls nothing, as a formula that begins with this sign does with brackets or signs."""


@dataclass(frozen=True, slots=True)
class CsvDialect:
    """How a file is written.

    Attributes:
        delimiter: What stands between two cells.
        bom: Whether a byte-order mark tells Excel that the file is UTF-8.
    """

    delimiter: Delimiter = "comma"
    bom: bool = False

    @property
    def is_for_spreadsheets(self) -> bool:
        """Whether a spreadsheet opens it, which may run a text as a formula. A program takes each text as it is."""
        return self.bom or self.delimiter != DELIMITER.codes[0]


PROGRAMS = CsvDialect()
"""What programs expect."""


def spreadsheet_dialect(language: Language) -> CsvDialect:
    """What a spreadsheet in ``language`` opens right."""
    return CsvDialect(SPECS[language].files.spreadsheet_delimiter, bom=True)


def write_csv(rows: Iterable[Iterable[Cell]], dialect: CsvDialect = PROGRAMS) -> bytes:
    """``rows``, the names of the columns first, as UTF-8 CSV with every cell quoted."""
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=DELIMITER_CHARS[dialect.delimiter], quoting=csv.QUOTE_ALL)
    is_run, has_comma = dialect.is_for_spreadsheets, dialect.delimiter == "semicolon"
    writer.writerows([_csv_cell(cell, is_run=is_run, has_comma=has_comma) for cell in row] for row in rows)
    return file.getvalue().encode("utf-8-sig" if dialect.bom else "utf-8")


def escape_formula(text: str) -> str:
    """``text``, set off by an apostrophe if a spreadsheet would run it."""
    is_run = text.startswith(FORMULA_STARTS) and not HANDLE.fullmatch(text)
    return f"'{text}" if is_run else text


def parse_delimiter(values: Sequence[str]) -> Delimiter:
    """The delimiter that the machine interface is asked for; the default where it is not."""
    return next((delimiter for delimiter in DELIMITER_CHARS if delimiter in values), PROGRAMS.delimiter)


def _csv_cell(cell: Cell, *, is_run: bool, has_comma: bool) -> Cell:
    """A cell as a file holds it.

    Args:
        cell: A text or a number.
        is_run: Whether whoever opens the file may run a text as a formula.
        has_comma: Whether the sign for the fraction of a number is a comma.
    """
    if isinstance(cell, str):
        return escape_formula(cell) if is_run else cell
    return str(cell).replace(".", ",") if has_comma else cell
