"""What follows from the tables is written only where it may stay for ever."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from dashboard.catalogue.changelog import read_changelog
from dashboard.catalogue.derived_files import write_derived_files
from dashboard.catalogue.fingerprints import FINGERPRINTS, read_fingerprints
from dashboard.catalogue.problem import Problem

if TYPE_CHECKING:
    from tests.conftest import Draft


def nothing_wrong(_directory: Path) -> Sequence[Problem]:
    return ()


def add_hats(draft: Draft, **cells: str) -> None:
    """A unit in every language of the table."""
    heading = draft.lines("units.csv")[0]
    draft.add("units.csv", **{**dict.fromkeys(heading, "hats"), **cells})


def release_day(draft: Draft) -> date:
    return read_changelog(draft.directory)[0].date


def test_a_row_may_join_a_release_until_its_day(draft: Draft) -> None:
    add_hats(draft)
    assert [*write_derived_files(draft.directory, release_day(draft), nothing_wrong)] == []
    assert "hats" in read_fingerprints(draft.directory)["units"].rows


def test_a_row_is_not_filed_under_a_release_that_was_published(draft: Draft) -> None:
    before, version = draft.path(FINGERPRINTS).read_bytes(), read_changelog(draft.directory)[0].version
    add_hats(draft)
    problems = write_derived_files(draft.directory, release_day(draft) + timedelta(days=1), nothing_wrong)
    reason = f'"hats" is new but {version} is published: add a release first (docs/EDITING.md)'
    assert [problem.reason for problem in problems] == [reason]
    assert draft.path(FINGERPRINTS).read_bytes() == before


def test_nothing_is_filed_under_a_release_of_a_day_to_come(draft: Draft) -> None:
    before, version = draft.path(FINGERPRINTS).read_bytes(), read_changelog(draft.directory)[0].version
    add_hats(draft)
    yesterday = release_day(draft) - timedelta(days=1)
    [problem] = write_derived_files(draft.directory, yesterday, nothing_wrong)
    day = release_day(draft)
    assert problem.reason == f"{version} is dated {day}, a day that has not come: today is {yesterday} (UTC)"
    assert draft.path(FINGERPRINTS).read_bytes() == before


def test_nothing_new_needs_no_release(draft: Draft) -> None:
    before = draft.path(FINGERPRINTS).read_bytes()
    assert [*write_derived_files(draft.directory, release_day(draft) + timedelta(days=1), nothing_wrong)] == []
    assert draft.path(FINGERPRINTS).read_bytes() == before


def test_a_row_that_is_wrong_gets_no_fingerprint(draft: Draft) -> None:
    before = draft.path(FINGERPRINTS).read_bytes()
    add_hats(draft, en_one="")
    problems = write_derived_files(draft.directory, release_day(draft), nothing_wrong)
    assert [problem.field for problem in problems] == ["en_one"]
    assert draft.path(FINGERPRINTS).read_bytes() == before


def test_nothing_is_written_while_what_names_the_data_does_not_bear_it_out(draft: Draft) -> None:
    before, problem = (
        draft.path(FINGERPRINTS).read_bytes(),
        Problem("claims.csv", 2, "quote_fr", "is no number"),
    )
    add_hats(draft)
    assert [*write_derived_files(draft.directory, release_day(draft), lambda _: [problem])] == [problem]
    assert draft.path(FINGERPRINTS).read_bytes() == before


def test_fingerprints_that_cannot_be_read_are_said_and_left(draft: Draft) -> None:
    draft.path(FINGERPRINTS).write_text("<<<<<<< ours", "utf-8")
    [problem] = write_derived_files(draft.directory, release_day(draft), nothing_wrong)
    assert str(problem).startswith(f"{FINGERPRINTS}: cannot be read: ")
    assert draft.path(FINGERPRINTS).read_text("utf-8") == "<<<<<<< ours"
