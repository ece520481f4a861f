"""Data that changed without a line that says so, and lines that do not say what changed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

import pytest

from dashboard.catalogue.fingerprints import FINGERPRINTS, add_new_rows
from dashboard.catalogue.history import history_problems
from dashboard.catalogue.validation import DATA, check_data, main

if TYPE_CHECKING:
    from tests.conftest import Draft

ROW = 3
NEXT = ("99.0.0", "2099-01-31", {"en": "one more.", "fr": "un de plus."})
WHY = "A page gives the day."


def problems(draft: Draft) -> list[str]:
    return list(map(str, history_problems(draft.directory)))


def change(draft: Draft, before: str, after: str, **cells: str) -> dict[str, str]:
    """A line about the day on which the initiative of the third row began."""
    identifier, version = draft.cell("initiatives.csv", ROW, "id"), check_data(draft.directory).releases[0].version
    line = {"version": version, "table": "initiatives", "id": identifier, "field": "start_date", "why": WHY}
    return line | {"was": before, "is": after} | cells


def day(draft: Draft) -> str:
    return draft.cell("initiatives.csv", ROW, "start_date")


@pytest.mark.slow
def test_the_shipped_data_tells_all_that_changed() -> None:
    assert history_problems(DATA) == []


def test_data_that_was_never_changed_needs_no_line(draft: Draft) -> None:
    assert problems(draft) == []


def test_a_changed_cell_needs_a_line(draft: Draft) -> None:
    draft.put("initiatives.csv", ROW, start_date="2020-03-01")
    assert problems(draft) == [
        'initiatives.csv, row 3, start_date: "2020-03-01" was changed, and no line of changes.csv says so; '
        "if no release has published the row, take it out of fingerprints.json: make describe-data adds it"
    ]


def test_a_changed_cell_with_its_line_is_sound(draft: Draft) -> None:
    line = change(draft, day(draft), "2020-03-01")
    draft.put("initiatives.csv", ROW, start_date="2020-03-01")
    draft.add("changes.csv", **line)
    assert problems(draft) == []
    assert main([str(draft.directory)], date.max) == 0


def test_lines_of_one_cell_follow_each_other_in_the_order_of_the_releases(draft: Draft) -> None:
    first, version = day(draft), check_data(draft.directory).releases[0].version
    draft.release(*NEXT)
    draft.add("changes.csv", **change(draft, "2020-03-01", "2020-03-02"))
    draft.add("changes.csv", **change(draft, first, "2020-03-01", version=version))
    draft.put("initiatives.csv", ROW, start_date="2020-03-02")
    assert problems(draft) == []
    draft.put("changes.csv", 2, was="2020-02-28")
    assert problems(draft) == [
        'changes.csv, row 2, was: "2020-02-28" is not what row 3 says that it became: "2020-03-01"'
    ]


Spoil = Callable[["Draft"], dict[str, str]]


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (lambda draft: change(draft, "2019", "2020-03-01"), 'was: "2019" is not what was first released'),
        (lambda draft: change(draft, day(draft), "2020-03-05"), '"2020-03-01" is not what row 2 of changes.csv says'),
        (lambda draft: change(draft, day(draft), "2020-03-01", why=""), "why: is missing"),
        (lambda draft: change(draft, day(draft), "2020-03-01", table="hats"), 'table: "hats" is no table'),
        (lambda draft: change(draft, day(draft), "2020-03-01", id="nobody"), 'id: "nobody" is no row of initiatives'),
        (lambda draft: change(draft, day(draft), "2020-03-01", field="hat"), 'field: "hat" is no column'),
        (lambda draft: change(draft, "x", "x"), "is: is what it was before: the line changes nothing"),
        (lambda draft: change(draft, "", "2020-03-01", field=""), "is: names no field, so it is added or removed"),
    ],
)
def test_a_line_that_does_not_say_what_changed_is_named(draft: Draft, spoil: Spoil, reason: str) -> None:
    line = spoil(draft)
    draft.put("initiatives.csv", ROW, start_date="2020-03-01")
    draft.add("changes.csv", **line)
    assert any(reason in problem for problem in problems(draft)), problems(draft)


def test_a_row_that_is_new_has_its_fingerprint_made(draft: Draft) -> None:
    draft.add("units.csv", unit="hats", en_one="hat", en_other="hats", fr_one="chapeau", fr_other="chapeaux")
    row = len(draft.lines("units.csv"))
    [problem] = problems(draft)
    assert problem.startswith(f'units.csv, row {row}, unit: "hats" is new and has no fingerprint; make describe-data')
    draft.release(*NEXT)
    add_new_rows(draft.directory)
    assert problems(draft) == []
    draft.write("changes.csv", draft.lines("changes.csv")[:1])
    assert problems(draft) == [
        f'units.csv, row {row}, unit: "hats" was added in 99.0.0, and no line of changes.csv says so'
    ]


def test_a_row_that_is_taken_away_needs_a_line(draft: Draft) -> None:
    unit = draft.cell("units.csv", 2, "unit")
    draft.keep("units.csv", "unit", {line[0] for line in draft.lines("units.csv")[2:]})
    [problem] = problems(draft)
    assert problem == f'units.csv, unit: "{unit}" was taken away, and no line of changes.csv says so'
    line = change(draft, "", "removed", table="units", id=unit, field="", why="Nothing counts it.")
    draft.add("changes.csv", **line)
    assert problems(draft) == []
    draft.add("units.csv", unit=unit, en_one="x", en_other="x", fr_one="x", fr_other="x")
    assert any("stands in units.csv" in problem for problem in problems(draft))


def test_sources_go_with_their_record(draft: Draft) -> None:
    identifier = draft.cell("initiatives.csv", ROW, "id")
    others = {line[0] for line in draft.lines("initiatives.csv")[1:]} - {identifier}
    draft.keep("initiatives.csv", "id", others)
    draft.keep("initiative_sources.csv", "initiative_id", others)
    line = {"version": check_data(draft.directory).releases[0].version, "table": "initiatives", "id": identifier}
    draft.add("changes.csv", **line, **{"is": "removed", "why": "It was not in spring 2020."})
    assert problems(draft) == []


def test_a_source_that_is_taken_away_alone_needs_a_line(draft: Draft) -> None:
    heading, gone, *others = draft.lines("initiative_sources.csv")
    draft.write("initiative_sources.csv", [heading, *others])
    source = f'"{gone[0]} {gone[2]}"'
    assert problems(draft) == [
        f"initiative_sources.csv, initiative_id: {source} was taken away, and no line of changes.csv says so"
    ]


def test_the_order_of_sources_is_no_change(draft: Draft) -> None:
    draft.put("initiative_sources.csv", 2, position="9")
    assert problems(draft) == []


def test_a_missing_file_of_fingerprints_is_named(draft: Draft) -> None:
    draft.path(FINGERPRINTS).unlink()
    [problem] = problems(draft)
    assert problem.startswith("fingerprints.json: cannot be read")


def test_a_line_of_no_release_is_refused_before_the_site_starts(draft: Draft) -> None:
    draft.add("changes.csv", **change(draft, day(draft), "2020-03-01", version="98.0.0"))
    assert [str(problem) for problem in check_data(draft.directory).problems] == [
        'changes.csv, row 2, version: "98.0.0" is no release of CHANGELOG.md'
    ]


def test_the_command_refuses_a_changed_cell(draft: Draft, capsys: pytest.CaptureFixture[str]) -> None:
    draft.put("initiatives.csv", ROW, start_date="2020-03-01")
    assert main([str(draft.directory)], date.max) == 1
    assert "row 3, start_date" in capsys.readouterr().out
