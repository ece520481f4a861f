"""What follows from the tables is written only where it may stay for ever."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from dashboard.catalogue.changelog import read_changelog
from dashboard.catalogue.describe_data import describe_data, main
from dashboard.catalogue.fingerprints import FINGERPRINTS, read_fingerprints

if TYPE_CHECKING:
    from tests.conftest import Draft


def add_hats(draft: Draft, **cells: str) -> None:
    """A unit in every language of the table."""
    heading = draft.lines("units.csv")[0]
    draft.add("units.csv", **{**dict.fromkeys(heading, "hats"), **cells})


def release_day(draft: Draft) -> date:
    return read_changelog(draft.directory)[0].date


def test_a_row_may_join_a_release_until_its_day(draft: Draft, capsys: pytest.CaptureFixture[str]) -> None:
    add_hats(draft)
    row = len(draft.lines("units.csv"))
    assert main([str(draft.directory)], release_day(draft)) == 0
    assert capsys.readouterr().out.splitlines() == [f'units.csv, row {row}, unit: "hats" is new']
    assert "hats" in read_fingerprints(draft.directory)["units"].rows


def test_a_row_is_not_filed_under_a_release_that_was_published(
    draft: Draft, capsys: pytest.CaptureFixture[str]
) -> None:
    before, version = draft.path(FINGERPRINTS).read_bytes(), read_changelog(draft.directory)[0].version
    add_hats(draft)
    assert main([str(draft.directory)], release_day(draft) + timedelta(days=1)) == 1
    reason = f'"hats" is new but {version} is published: add a release first (docs/EDITING.md)'
    assert reason in capsys.readouterr().out
    assert draft.path(FINGERPRINTS).read_bytes() == before


def test_nothing_new_needs_no_release(draft: Draft) -> None:
    before = draft.path(FINGERPRINTS).read_bytes()
    assert [*describe_data(draft.directory, release_day(draft) + timedelta(days=1))] == []
    assert draft.path(FINGERPRINTS).read_bytes() == before


def test_a_row_that_is_wrong_gets_no_fingerprint(draft: Draft) -> None:
    before = draft.path(FINGERPRINTS).read_bytes()
    add_hats(draft, en_one="")
    assert [problem.field for problem in describe_data(draft.directory, release_day(draft))] == ["en_one"]
    assert draft.path(FINGERPRINTS).read_bytes() == before


def test_fingerprints_that_cannot_be_read_are_said_and_left(draft: Draft, capsys: pytest.CaptureFixture[str]) -> None:
    draft.path(FINGERPRINTS).write_text("<<<<<<< ours", "utf-8")
    assert main([str(draft.directory)], release_day(draft)) == 1
    assert f"{FINGERPRINTS}: cannot be read: " in capsys.readouterr().out
    assert draft.path(FINGERPRINTS).read_text("utf-8") == "<<<<<<< ours"
