"""The columns of files that say who states what, and what only the letter tells."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from dataclasses import replace

import pytest

from dashboard.catalogue.records import Initiative
from dashboard.i18n.localizer import Localizer
from dashboard.languages import LANGUAGES, Language
from dashboard.open_data import csv_tables
from dashboard.open_data.columns import record, record_columns
from dashboard.open_data.reader_tables import records_table
from dashboard.urls import Urls
from tests.unit.sample_records import LETTER, MIRROR, PAGE

Make = Callable[..., Initiative]
URLS = Urls("https://example.org/")
PAGES = (replace(PAGE, states=("outcome", "start_date")), replace(MIRROR, states=("outcome",)))
STATED = ["start_date: A paper", "outcome: A paper, A mirror"]


def test_a_record_says_who_states_which_fact(initiative: Make) -> None:
    row = record(initiative(sources=PAGES), record_columns("initiatives", URLS))
    assert row["stated_by"] == STATED
    assert [source["states"] for source in row["sources"]] == [("outcome", "start_date"), ("outcome",)]
    assert record(initiative(sources=(PAGE,)), record_columns("initiatives", URLS))["stated_by"] == []


@pytest.mark.parametrize(("sources", "letter_only"), [((LETTER,), True), ((LETTER, PAGE), False), ((PAGE,), False)])
def test_a_record_says_whether_only_the_letter_tells_of_it(
    initiative: Make, sources: tuple[object, ...], letter_only: bool
) -> None:
    item = initiative(sources=sources)
    assert record(item, record_columns("initiatives", URLS))["letter_only"] is letter_only
    [line] = csv.DictReader(io.StringIO(csv_tables.records_csv("initiatives", [item], URLS).decode()))
    assert line["letter_only"] == str(letter_only).lower()


def test_both_stand_in_the_csv(initiative: Make) -> None:
    content = csv_tables.records_csv("initiatives", [initiative(sources=PAGES)], URLS).decode()
    [line] = csv.DictReader(io.StringIO(content))
    assert line["stated_by"] == ";".join(STATED)


@pytest.mark.parametrize("language", LANGUAGES)
def test_tables_for_people_say_it_in_words(
    initiative: Make, words: dict[Language, Localizer], language: Language
) -> None:
    localizer = words[language]
    table = records_table("initiatives", [initiative(sources=PAGES, confidence="high")], localizer, URLS)
    heads = [column.head for column in table.columns]
    [row] = table.rows
    cells = dict(zip(heads, row, strict=True))
    assert cells[localizer.t("sheet-letter-only")] == localizer.t("no")
    credit = localizer.t("fact-by", publishers="A paper, A mirror", count=2, extent="all")
    outcome = f"{localizer.term('states', 'outcome')} – {credit}"
    assert outcome in str(cells[localizer.t("sheet-stated-by")])
