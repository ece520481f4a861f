"""How CSV is written: every cell quoted, numbers as the delimiter wants, formulas set off for spreadsheets only."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from dataclasses import replace

import pandas as pd
import pytest

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.records import Initiative
from dashboard.open_data import csv_tables, csv_writer, parameters
from dashboard.open_data.columns import KINDS, Kind
from dashboard.open_data.csv_writer import PROGRAMS, CsvDialect, spreadsheet_dialect, write_csv
from dashboard.urls import Urls

NUMBERS = ("value", "outcome_value", "followers", "count")
SEMICOLONS = CsvDialect("semicolon", bom=True)
URLS = Urls("https://example.org/")


def cells(content: bytes, delimiter: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=delimiter))


def table(catalogue: Catalogue, kind: Kind, dialect: CsvDialect) -> bytes:
    records = catalogue.figures if kind == "figures" else catalogue.initiatives
    return csv_tables.records_csv(kind, records, URLS, dialect)


def numbers(content: bytes, delimiter: str, decimal: str) -> pd.DataFrame:
    read = pd.read_csv(io.BytesIO(content), sep=delimiter, decimal=decimal, encoding="utf-8-sig")
    return read[[name for name in NUMBERS if name in read]]


@pytest.mark.parametrize("kind", KINDS)
def test_with_semicolons_every_cell_is_the_same_but_for_the_sign_of_its_fraction(
    catalogue: Catalogue, kind: Kind
) -> None:
    heading, *expected = cells(table(catalogue, kind, CsvDialect(bom=True)), ",")
    rows = cells(table(catalogue, kind, SEMICOLONS), ";")
    assert rows[0] == heading
    turned = [
        [cell.replace(".", ",") if name in NUMBERS else cell for name, cell in zip(heading, row, strict=True)]
        for row in expected
    ]
    assert rows[1:] == turned


@pytest.mark.parametrize("kind", KINDS)
def test_a_reader_who_expects_decimal_commas_reads_the_same_numbers(catalogue: Catalogue, kind: Kind) -> None:
    read = numbers(table(catalogue, kind, SEMICOLONS), ";", ",")
    pd.testing.assert_frame_equal(read, numbers(table(catalogue, kind, PROGRAMS), ",", "."))


@pytest.mark.parametrize("dialect", [PROGRAMS, SEMICOLONS])
def test_every_cell_is_quoted(dialect: CsvDialect) -> None:
    text = write_csv([["a", "b", "c"], ["x;y", 1.5, ""]], dialect).decode("utf-8-sig")
    sign, number = (";", "1,5") if dialect is SEMICOLONS else (",", "1.5")
    assert text == f'"a"{sign}"b"{sign}"c"\r\n"x;y"{sign}"{number}"{sign}""\r\n'


def test_a_fraction_a_negative_number_and_a_whole_one(catalogue: Catalogue) -> None:
    figures = [replace(catalogue.figures[0], value=value) for value in (62.5, -3.8, 70.0)]
    heading, *rows = cells(csv_tables.records_csv("figures", figures, URLS, SEMICOLONS), ";")
    assert [row[heading.index("value")] for row in rows] == ["62,5", "-3,8", "70"]


@pytest.mark.parametrize("dialect", [CsvDialect(bom=True), CsvDialect("semicolon"), SEMICOLONS])
@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+33 1",
        "-x",
        "@SUM(A1)",
        "@SUM(1+1)*cmd|' /C calc'!A0",
        "@a b",
        "@a-1",
        "\tx",
        "\rx",
        "\n=x",
        "＝1+1",
        "＠a",
    ],
)
def test_no_spreadsheet_runs_a_text_as_a_formula(dialect: CsvDialect, text: str) -> None:
    delimiter = csv_writer.DELIMITER_CHARS[dialect.delimiter]
    [row] = cells(write_csv([[text, "a;b, c", -1.5]], dialect), delimiter)
    assert row == [f"'{text}", "a;b, c", "-1,5" if delimiter == ";" else "-1.5"]


@pytest.mark.parametrize("text", ["@rogerfederer", "@bendito.vr", "@a_b.c1"])
def test_the_name_of_an_account_which_calls_nothing_stays_as_it_is(text: str) -> None:
    assert cells(write_csv([[text]], SEMICOLONS), ";") == [[text]]


def test_a_program_is_given_every_text_as_it_is() -> None:
    assert cells(write_csv([["=1+1", "@a b", "-x"]]), ",") == [["=1+1", "@a b", "-x"]]


def test_what_stands_in_a_list_is_not_run_where_the_list_is_split(initiative: Callable[..., Initiative]) -> None:
    content = csv_tables.records_csv("initiatives", [initiative(hashtags=("#a", "=1+1"))], URLS, CsvDialect(bom=True))
    [row] = csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""))
    assert row["hashtags"] == "#a;'=1+1"


def test_each_language_has_its_delimiter_and_each_delimiter_can_be_asked_for() -> None:
    assert tuple(csv_writer.DELIMITER_CHARS) == parameters.DELIMITER.codes
    assert spreadsheet_dialect("fr") == SEMICOLONS
    assert spreadsheet_dialect("en") == CsvDialect(bom=True)
    assert [csv_writer.parse_delimiter(values) for values in ((), ["comma"], ["semicolon"])] == [
        "comma",
        "comma",
        "semicolon",
    ]
