"""Tables as spreadsheets open them: read again, a file for French readers is the one for programs, cell by cell."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from dataclasses import replace

import pandas as pd
import pytest

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.model import Figure, Initiative
from dashboard.catalogue.weeks import active_weeks, initiatives_by_start
from dashboard.features.watch.weeks_csv import weeks_csv
from dashboard.open_data import csv_tables, csv_writer, parameters

NUMBERS = ("value", "outcome_value", "followers", "count")


def cells(content: bytes, delimiter: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=delimiter))


def numbers(content: bytes, delimiter: str, decimal: str) -> pd.DataFrame:
    read = pd.read_csv(io.BytesIO(content), sep=delimiter, decimal=decimal, encoding="utf-8-sig")
    return read[[name for name in NUMBERS if name in read]]


def every(catalogue: Catalogue) -> dict[str, tuple[bytes, bytes]]:
    """Each table with commas and with semicolons."""
    starts = initiatives_by_start(catalogue.initiatives)
    weeks = active_weeks(starts, catalogue.lockdowns)
    records: list[Initiative | Figure] = [*catalogue.initiatives, *catalogue.figures]
    both: tuple[csv_writer.Delimiter, ...] = ("comma", "semicolon")
    tables = {
        "initiatives": [csv_tables.initiatives_csv(catalogue.initiatives, sign) for sign in both],
        "figures": [csv_tables.figures_csv(catalogue.figures, sign) for sign in both],
        "sources": [csv_tables.sources_csv(records, sign) for sign in both],
        "weeks": [weeks_csv(starts, weeks, sign) for sign in both],
    }
    return {name: (commas, semicolons) for name, (commas, semicolons) in tables.items()}


@pytest.mark.parametrize("table", ["initiatives", "figures", "sources", "weeks"])
def test_with_semicolons_every_cell_is_the_same_but_for_the_sign_of_its_fraction(
    catalogue: Catalogue, table: str
) -> None:
    commas, semicolons = every(catalogue)[table]
    heading, *expected = cells(commas, ",")
    rows = cells(semicolons, ";")
    assert rows[0] == heading
    turned = [
        [cell.replace(".", ",") if name in NUMBERS else cell for name, cell in zip(heading, row, strict=True)]
        for row in expected
    ]
    assert rows[1:] == turned


@pytest.mark.parametrize("table", ["initiatives", "figures", "weeks"])
def test_a_reader_who_expects_decimal_commas_reads_the_same_numbers(catalogue: Catalogue, table: str) -> None:
    commas, semicolons = every(catalogue)[table]
    pd.testing.assert_frame_equal(numbers(semicolons, ";", ","), numbers(commas, ",", "."))


def test_a_fraction_a_negative_number_and_a_whole_one(catalogue: Catalogue) -> None:
    figures = [replace(catalogue.figures[0], value=value) for value in (62.5, -3.8, 70.0)]
    heading, *rows = cells(csv_tables.figures_csv(figures, "semicolon"), ";")
    assert [row[heading.index("value")] for row in rows] == ["62,5", "-3,8", "70"]


@pytest.mark.parametrize("delimiter", ["comma", "semicolon"])
@pytest.mark.parametrize("text", ["=1+1", "+33 1", "-x", "@SUM(A1)", "\tx", "\rx", "\n=x", "＝1+1"])
def test_no_text_is_run_as_a_formula_whatever_the_delimiter(delimiter: csv_writer.Delimiter, text: str) -> None:
    [row] = cells(csv_writer.write_csv([[text, "a;b, c", -1.5]], delimiter), csv_writer.DELIMITER_CHARS[delimiter])
    assert row == [f"'{text}", "a;b, c", "-1,5" if delimiter == "semicolon" else "-1.5"]


def test_what_stands_in_a_list_is_not_run_where_the_list_is_split(initiative: Callable[..., Initiative]) -> None:
    content = csv_tables.initiatives_csv([initiative(hashtags=("#a", "=1+1"))])
    [row] = csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""))
    assert row["hashtags"] == "#a;'=1+1"


def test_each_language_has_its_delimiter_and_each_delimiter_can_be_asked_for() -> None:
    assert tuple(csv_writer.DELIMITER_CHARS) == parameters.DELIMITER.codes
    assert csv_writer.spreadsheet_params("fr") == (("bom", "1"), ("delimiter", "semicolon"))
    assert csv_writer.spreadsheet_params("en") == (("bom", "1"),)
    assert [csv_writer.parse_delimiter(values) for values in ((), ["comma"], ["semicolon"])] == [
        "comma",
        "comma",
        "semicolon",
    ]
