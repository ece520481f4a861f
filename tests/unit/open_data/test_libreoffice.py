"""Files as LibreOffice opens them with its default settings, read again cell by cell."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from dashboard.catalogue.loader import Catalogue
from dashboard.i18n.localizer import Localizer
from dashboard.languages import SPECS, Language
from dashboard.open_data import reader_files
from dashboard.open_data.columns import KINDS, Kind
from dashboard.open_data.csv_tables import records_csv
from dashboard.open_data.export_metadata import ExportMetadata
from dashboard.open_data.exporter import ExportContent
from dashboard.open_data.exporters.xlsx import xlsx
from dashboard.open_data.reader_tables import ReaderTable, records_table
from dashboard.urls import Urls

pytestmark = pytest.mark.slow

URLS = Urls("https://example.org/")
PATIENCE = 240
Convert = Callable[..., list[Path]]
LOCALES: Mapping[Language, int] = {"fr": 1036, "en": 2057}
"""The languages of the import, by the numbers of Windows."""


def import_filter(locale: int, *, detects_days: bool) -> str:
    """The options of the import dialogue as they are preset: comma, semicolon and tab part cells, quotes hold them.

    ``detects_days`` is the one that is off by default and that other spreadsheets have on.
    """
    return f"CSV:44/59/9,34,76,1,,{locale},false,{str(detects_days).lower()},false,false"


@pytest.fixture(scope="module")
def convert(tmp_path_factory: pytest.TempPathFactory) -> Convert:
    """Opens files in LibreOffice Calc and gives them back as workbooks; fails where there is none."""
    program = shutil.which(os.environ.get("SOFFICE") or "soffice")
    if program is None:
        pytest.fail("LibreOffice is not installed: tools/libreoffice installs it")
    home = tmp_path_factory.mktemp("libreoffice")

    def convert_files(files: Mapping[str, bytes], options: str = "") -> list[Path]:
        folder = tmp_path_factory.mktemp("files")
        for name, content in files.items():
            (folder / name).write_bytes(content)
        infilter = [f"--infilter={options}"] if options else []
        command = [program, f"-env:UserInstallation={home.as_uri()}", "--headless", *infilter]
        paths = [str(folder / name) for name in files]
        out = folder / "out"
        subprocess.run(
            [*command, "--convert-to", "xlsx", "--outdir", str(out), *paths],
            check=True,
            capture_output=True,
            timeout=PATIENCE,
        )
        return [out / f"{Path(name).stem}.xlsx" for name in files]

    if not convert_files({"probe.csv": b'"a"'}, import_filter(2057, detects_days=False))[0].exists():
        pytest.fail("LibreOffice has no Calc: tools/libreoffice installs it")
    return convert_files


def rows_of(path: Path, sheet: int = 0) -> list[list[Any]]:
    # LibreOffice saves true and false as formulas that have these values.
    return [list(row) for row in load_workbook(path, data_only=True).worksheets[sheet].iter_rows(values_only=True)]


def table_of(kind: Kind, catalogue: Catalogue, localizer: Localizer) -> ReaderTable:
    records = catalogue.figures if kind == "figures" else catalogue.initiatives
    return records_table(kind, records, localizer, URLS)


def in_spreadsheet(value: Any, localizer: Localizer) -> Any:
    """A value of a table as a spreadsheet that opens the CSV should hold it."""
    match value:
        case date():
            return datetime(value.year, value.month, value.day)
        case str() if re.fullmatch(r"[^\W\d]+ \d{4}", value):
            return localizer.t("cell-month", month=value)
        case str() if value.startswith(("=", "+", "-")) or (value.startswith("@") and " " in value):
            return f"'{value}"
        case _:
            return value


def text_of(cell: Any) -> Any:
    """A cell with one kind of line end; a text of digits is a number to a spreadsheet."""
    if isinstance(cell, str):
        plain = cell.replace("\r\n", "\n")
        return float(plain) if plain.isdecimal() else plain
    return float(cell) if isinstance(cell, int) and not isinstance(cell, bool) else cell


def assert_same(read: Sequence[Sequence[Any]], expected: Sequence[Sequence[Any]]) -> None:
    assert len(read) == len(expected)
    for cells, values in zip(read, expected, strict=True):
        assert list(map(text_of, cells)) == list(map(text_of, values))


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("detects_days", [False, True])
def test_a_csv_for_spreadsheets_falls_into_its_cells(
    convert: Convert,
    catalogue: Catalogue,
    words: Mapping[Language, Localizer],
    language: Language,
    detects_days: bool,
) -> None:
    localizer = words[language]
    tables = {kind: table_of(kind, catalogue, localizer) for kind in KINDS}
    files = {f"{kind}.csv": reader_files.reader_csv(table, localizer) for kind, table in tables.items()}
    paths = convert(files, import_filter(LOCALES[language], detects_days=detects_days))
    for table, path in zip(tables.values(), paths, strict=True):
        heads = [column.head for column in table.columns]
        expected = [[in_spreadsheet(value, localizer) for value in row] for row in table.rows]
        cells = [
            [_as_words(cell, value, localizer) for cell, value in zip(*pair, strict=True)]
            for pair in zip(rows_of(path), [heads, *expected], strict=True)
        ]
        assert_same(cells, [heads, *expected])


def _as_words(cell: Any, value: Any, localizer: Localizer) -> Any:
    """A text that names a whole day may be that day, of which it is the name."""
    is_day = isinstance(cell, datetime) and isinstance(value, str)
    return localizer.date(cell.date().isoformat()) if is_day else cell


def test_a_csv_for_programs_falls_into_its_cells(
    convert: Convert, catalogue: Catalogue, shipped: Callable[[str], list[dict[str, str]]]
) -> None:
    records: Mapping[Kind, Sequence[Any]] = {"initiatives": catalogue.initiatives, "figures": catalogue.figures}
    files = {f"{kind}.csv": records_csv(kind, records[kind], URLS) for kind in KINDS}
    paths = convert(files, import_filter(LOCALES["en"], detects_days=False))
    for kind, path in zip(KINDS, paths, strict=True):
        heads, *rows = rows_of(path)
        assert len(rows) == len(records[kind])
        assert [row[heads.index("id")] for row in rows] == [row["id"] for row in shipped(kind)]
        assert {len(row) for row in rows} == {len(heads)}
        assert all(row[heads.index("link")].startswith("https://example.org/") for row in rows)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_workbook_opens_as_it_was_written(
    convert: Convert, catalogue: Catalogue, words: Mapping[Language, Localizer], language: Language
) -> None:
    localizer, about = words[language], ExportMetadata(catalogue.release)
    records: Mapping[Kind, Sequence[Any]] = {"initiatives": catalogue.initiatives, "figures": catalogue.figures}
    files = {
        f"{kind}.xlsx": xlsx.write(
            ExportContent(kind, records[kind], about, {}, {}, localizer, URLS, len(records[kind]))
        )
        for kind in KINDS
    }
    for kind, path in zip(KINDS, convert(files), strict=True):
        table = table_of(kind, catalogue, localizer)
        expected = [[datetime(v.year, v.month, v.day) if isinstance(v, date) else v for v in row] for row in table.rows]
        heads, *rows = rows_of(path)
        assert heads == [column.head for column in table.columns]
        for cells, values in zip(rows, expected, strict=True):
            assert cells == values


def test_each_language_has_its_locale() -> None:
    assert LOCALES.keys() <= SPECS.keys()
