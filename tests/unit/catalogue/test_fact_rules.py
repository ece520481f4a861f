from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dashboard.catalogue.evidence import LETTER_HOST
from dashboard.catalogue.fact_rules import (
    facts_have_labels,
    only_publishers_state_what_matters_most,
    pages_that_corrected_an_outcome_state_it,
    sources_state_facts_of_their_record,
)
from dashboard.catalogue.facts import ESSENTIAL_FACTS, FACTS
from dashboard.catalogue.table_files import read_table
from dashboard.catalogue.table_specs import SOURCE_TABLES, TABLE_BY_NAME, TABLES

if TYPE_CHECKING:
    from tests.conftest import Draft

RULES = (
    sources_state_facts_of_their_record,
    only_publishers_state_what_matters_most,
    pages_that_corrected_an_outcome_state_it,
    facts_have_labels,
)


def problems_of(draft: Draft) -> list[str]:
    frames = {table.name: read_table(draft.path(table.file)).frame for table in TABLES}
    return [str(problem) for rule in RULES for problem in rule(frames)]


def row_of(draft: Draft, file: str, **cells: str) -> int:
    """The first row with these cells."""
    heading, *lines = draft.lines(file)
    rows = [dict(zip(heading, line, strict=True)) for line in lines]
    return next(place for place, row in enumerate(rows, 2) if cells.items() <= row.items())


def rows_of(draft: Draft, file: str) -> list[dict[str, str]]:
    heading, *lines = draft.lines(file)
    return [dict(zip(heading, line, strict=True)) for line in lines]


def leave_one_source(draft: Draft, table: str, fact: str) -> tuple[int, str]:
    """Take all sources but one from the first record that has ``fact``; that one states nothing. Gives row and key."""
    file, fields = f"{SOURCE_TABLES[table]}.csv", FACTS[table][fact]
    columns = [column.name for column in TABLE_BY_NAME[table].columns if column.field in fields]
    record = next(row for row in rows_of(draft, f"{table}.csv") if any(row[column] for column in columns))
    key = next(iter(record.values()))
    heading, *lines = draft.lines(file)
    only = next(line for line in lines if line[0] == key)
    draft.write(file, [heading, *(line for line in lines if line[0] != key), [*only[:-1], ""]])
    return len(draft.lines(file)), key


def test_sound_data_has_no_problem(draft: Draft) -> None:
    assert problems_of(draft) == []


@pytest.mark.parametrize(("table", "sources"), SOURCE_TABLES.items())
def test_what_no_record_has_is_no_fact(draft: Draft, table: str, sources: str) -> None:
    draft.put(f"{sources}.csv", 2, states="theme")
    assert any(
        problem.startswith(f'{sources}.csv, row 2, states: "theme" is no fact of {table}: {next(iter(FACTS[table]))}')
        for problem in problems_of(draft)
    )


@pytest.mark.parametrize(
    ("table", "fact"), [(table, fact) for table, facts in ESSENTIAL_FACTS.items() for fact in facts]
)
def test_an_only_source_states_what_matters_most(draft: Draft, table: str, fact: str) -> None:
    row, key = leave_one_source(draft, table, fact)
    file = f"{SOURCE_TABLES[table]}.csv"
    expected = f'{file}, row {row}, states: "{fact}" is missing: "{key}" has it, and no other source'
    assert expected in problems_of(draft)
    draft.put(file, row, states=fact)
    assert expected not in problems_of(draft)


SECOND = {"position": "99", "url": "https://example.org/second"}


def test_with_a_second_publisher_it_need_not(draft: Draft) -> None:
    row, _ = leave_one_source(draft, "initiatives", "start_date")
    source = rows_of(draft, "initiative_sources.csv")[row - 2]
    draft.add("initiative_sources.csv", **{**source, **SECOND, "publisher": "Another publisher"})
    assert problems_of(draft) == []


def test_a_second_page_of_the_same_publisher_takes_nothing_away(draft: Draft) -> None:
    row, key = leave_one_source(draft, "initiatives", "start_date")
    source = rows_of(draft, "initiative_sources.csv")[row - 2]
    draft.add("initiative_sources.csv", **{**source, **SECOND, "publisher": f"{source['publisher']} / AFP"})
    expected = f'initiative_sources.csv, row {row}, states: "start_date" is missing: "{key}" has it, and one publisher'
    assert any(problem.startswith(expected) for problem in problems_of(draft))
    draft.put("initiative_sources.csv", row + 1, states="start_date")
    assert problems_of(draft) == []


def test_the_letter_is_no_second_publisher(draft: Draft) -> None:
    row, key = leave_one_source(draft, "initiatives", "start_date")
    source = rows_of(draft, "initiative_sources.csv")[row - 2]
    letter = {"url": f"https://{LETTER_HOST}/letter", "publisher": "INfluencia"}
    draft.add("initiative_sources.csv", **{**source, **SECOND, **letter})
    expected = f'initiative_sources.csv, row {row}, states: "start_date" is missing: "{key}" has it, and one publisher'
    assert any(problem.startswith(expected) for problem in problems_of(draft))


def test_no_page_states_what_the_record_leaves_empty(draft: Draft) -> None:
    draft.put("initiatives.csv", 2, followers="", followers_of="")
    row = row_of(draft, "initiative_sources.csv", initiative_id=draft.lines("initiatives.csv")[1][0])
    draft.put("initiative_sources.csv", row, states="followers")
    assert (
        f'initiative_sources.csv, row {row}, states: "followers" is empty in initiatives.csv, so no page states it'
        in problems_of(draft)
    )


def test_no_page_states_a_country_that_was_inferred(draft: Draft) -> None:
    place = row_of(draft, "initiatives.csv", country_basis="inferred")
    identifier = draft.lines("initiatives.csv")[place - 1][0]
    row = row_of(draft, "initiative_sources.csv", initiative_id=identifier, position="1")
    states = rows_of(draft, "initiative_sources.csv")[row - 2]["states"]
    draft.put("initiative_sources.csv", row, states=";".join(filter(None, [states, "country"])))
    assert problems_of(draft) == [
        f'initiative_sources.csv, row {row}, states: "country" is empty or inferred in initiatives.csv, '
        "so no page states it"
    ]


def test_every_fact_has_its_label_and_no_other_has_one(draft: Draft) -> None:
    row = row_of(draft, "vocabulary.csv", field="states", code="outcome")
    draft.put("vocabulary.csv", row, code="result")
    assert problems_of(draft) == [
        'vocabulary.csv, code: "outcome" of states has no label',
        f'vocabulary.csv, row {row}, code: "result" is not a code of states',
    ]


@pytest.mark.parametrize("field", ["outcome_value", "outcome_note_fr"])
def test_a_page_from_which_an_outcome_was_corrected_states_it(draft: Draft, field: str) -> None:
    stated = {row["id"] for row in rows_of(draft, "initiatives.csv") if row["outcome_value"]}
    pages = [row for row in rows_of(draft, "initiative_sources.csv") if row["initiative_id"] in stated]
    silent = next(row for row in pages if not row["states"])
    draft.add(
        "changes.csv",
        table="initiatives",
        id=silent["initiative_id"],
        field=field,
        was="a",
        why="b",
        page=silent["url"],
    )
    row = row_of(draft, "initiative_sources.csv", initiative_id=silent["initiative_id"], url=silent["url"])
    problem = f'row {row}, states: lacks "outcome", and a line of changes.csv has it from this page'
    assert problems_of(draft) == [f"initiative_sources.csv, {problem}"]
    draft.put("initiative_sources.csv", row, states="outcome")
    assert problems_of(draft) == []
