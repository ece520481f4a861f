"""Tables for people as CSV: what a spreadsheet must not misread."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import pytest

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.records import Initiative
from dashboard.i18n.localizer import Localizer
from dashboard.languages import LANGUAGES, Language
from dashboard.open_data.columns import KINDS, Kind
from dashboard.open_data.csv_tables import records_csv
from dashboard.open_data.csv_writer import CsvDialect
from dashboard.open_data.reader_files import reader_csv
from dashboard.open_data.reader_tables import Record, records_table
from dashboard.urls import Urls

INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
Write = Callable[..., dict[str, str]]


@pytest.fixture
def row_of(words: Mapping[Language, Localizer], initiative: Callable[..., Initiative]) -> Write:
    """The cells of an initiative with these fields by their heads, in English."""

    def read(**fields: object) -> dict[str, str]:
        table = records_table("initiatives", [initiative(**fields)], words["en"], Urls("https://example.org/"))
        content = reader_csv(table, words["en"]).decode("utf-8-sig")
        [row] = csv.DictReader(io.StringIO(content, newline=""))
        return row

    return read


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("avril 2019", "avril 2019 (month)"),
        ("April 2019", "April 2019 (month)"),
        ("2020-03", "'2020-03"),
        ("3/4", "'3/4"),
        ("3.8", "'3.8"),
    ],
)
def test_a_text_that_looks_like_a_day_has_what_keeps_it_a_text(row_of: Write, text: str, cell: str) -> None:
    assert row_of(name=text)["Name"] == cell


@pytest.mark.parametrize(
    "text", ["In the spring of April 2019", "25 mars 2020", "1 February 2020", "#sauve", "2020 masks", "A name", "@a.b"]
)
def test_any_other_text_stays_as_it_is(row_of: Write, text: str) -> None:
    assert row_of(name=text)["Name"] == text


def test_a_date_is_words_a_precision_and_a_day_to_sort_by(row_of: Write) -> None:
    row = row_of(start_date="2020-03")
    assert row["Started"] == "March 2020 (month)"
    assert (row["Started: precision"], row["Started: first day, for sorting"]) == ("month", "2020-03-01")
    empty = row_of(start_date=None)
    assert {empty[name] for name in empty if name.startswith("Started")} == {""}


def test_a_formula_is_set_off_and_the_name_of_an_account_is_not(row_of: Write) -> None:
    row = row_of(name="=1+1", handle="@rogerfederer")
    assert (row["Name"], row["Account"]) == ("'=1+1", "@rogerfederer")


def test_units_are_words(row_of: Write, catalogue: Catalogue) -> None:
    outcome = next(item.outcome for item in catalogue.initiatives if item.outcome and item.outcome.kind == "money")
    units = [row_of(outcome=replace(outcome, unit=unit))["Unit of the outcome"] for unit in ("EUR", "views")]
    assert units == ["euros", "views"]


def test_a_delimiter_may_be_asked_for(
    words: Mapping[Language, Localizer], initiative: Callable[..., Initiative]
) -> None:
    table = records_table("initiatives", [initiative()], words["fr"], Urls("/"))
    assert reader_csv(table, words["fr"], CsvDialect()).startswith(b'"Nom","')
    assert reader_csv(table, words["fr"]).startswith(b'\xef\xbb\xbf"Nom";"')


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_no_file_has_a_sign_that_cannot_be_seen(
    catalogue: Catalogue, words: Mapping[Language, Localizer], kind: Kind, language: Language
) -> None:
    records: Mapping[Kind, Sequence[Record]] = {"initiatives": catalogue.initiatives, "figures": catalogue.figures}
    table = records_table(kind, records[kind], words[language], Urls("/"))
    workbook = "".join(value for row in table.rows for value in row if isinstance(value, str))
    spreadsheet = reader_csv(table, words[language]).decode("utf-8-sig")
    programs = records_csv(kind, records[kind], Urls("/")).decode()
    assert [text for text in (workbook, spreadsheet, programs) if INVISIBLE.search(text)] == []
