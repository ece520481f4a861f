"""The command that describes the data says what is new, and refuses what the check of the data refuses."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dashboard import registry_checks
from dashboard.catalogue.changelog import read_changelog
from dashboard.catalogue.fingerprints import FINGERPRINTS, read_fingerprints
from dashboard.catalogue.problem import Problem
from dashboard.describe_data import main
from dashboard.open_data.exporter_registry import InvalidFormatsError

if TYPE_CHECKING:
    from tests.conftest import Draft


def test_the_rows_that_are_new_are_named(draft: Draft, capsys: pytest.CaptureFixture[str]) -> None:
    heading, *units = draft.lines("units.csv")
    draft.add("units.csv", **dict.fromkeys(heading, "hats"))
    assert main([str(draft.directory)], read_changelog(draft.directory)[0].date, lambda _: ()) == 0
    added, ending = capsys.readouterr().out.splitlines()
    assert added == f'units.csv, row {len(units) + 2}, unit: "hats" is new'
    assert ending == "All is sound, and what follows is written."
    assert "hats" in read_fingerprints(draft.directory)["units"].rows


@pytest.mark.slow
def test_a_quotation_with_another_number_is_refused_with_its_row(
    full_draft: Draft, capsys: pytest.CaptureFixture[str]
) -> None:
    before = full_draft.path(FINGERPRINTS).read_bytes()
    full_draft.put("claims.csv", 3, quote_fr="Il y en avait 987 654.")
    assert main([str(full_draft.directory)], read_changelog(full_draft.directory)[0].date) == 1
    said = capsys.readouterr().out
    assert "claims.csv, row 3, quote_fr: " in said
    assert "Mend this, then describe the data again." in said
    assert full_draft.path(FINGERPRINTS).read_bytes() == before


def test_a_changed_cell_without_its_line_is_refused(draft: Draft, capsys: pytest.CaptureFixture[str]) -> None:
    draft.put("units.csv", 2, en_one="a thing that changed")
    assert main([str(draft.directory)], read_changelog(draft.directory)[0].date, lambda _: ()) == 1
    said = capsys.readouterr().out
    assert "units.csv, row 2, en_one: " in said
    assert "All is sound" not in said


def test_a_registry_that_cannot_be_used_is_said_and_raises_nothing(
    draft: Draft, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    clash = Problem("open_data/exporters/tsv.py", None, "position", '"25" is that of another')

    def refuse() -> None:
        raise InvalidFormatsError([clash])

    monkeypatch.setattr(registry_checks, "exporters", refuse)
    assert main([str(draft.directory)], read_changelog(draft.directory)[0].date) == 1
    assert str(clash) in capsys.readouterr().out
