from __future__ import annotations

import csv
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from dashboard.catalogue.changelog import CHANGELOG
from dashboard.catalogue.frictionless_check import frictionless_problems
from dashboard.catalogue.row_validation import MAX_CODES
from dashboard.catalogue.validation import DATA, main, validate_data

if TYPE_CHECKING:
    from tests.conftest import Draft

pytestmark = pytest.mark.slow

Spoil = Callable[["Draft"], object]
Place = tuple[str, int | None, str | None]


def places(directory: Path) -> list[Place]:
    return [(problem.file, problem.row, problem.field) for problem in validate_data(directory)]


def cell(file: str, row: int, **cells: str) -> Spoil:
    return lambda draft: draft.put(file, row, **cells)


def column_added(draft: Draft) -> None:
    draft.write("initiatives.csv", [[*line, "mood"] for line in draft.lines("initiatives.csv")])


def columns_cut(draft: Draft) -> None:
    draft.write("claims.csv", [line[:-2] for line in draft.lines("claims.csv")])


def cell_added(draft: Draft) -> None:
    lines = draft.lines("initiatives.csv")
    draft.write("initiatives.csv", [*lines[:3], [*lines[3], "mood"], *lines[4:]])


def cell_taken(draft: Draft) -> None:
    lines = draft.lines("initiatives.csv")
    draft.write("initiatives.csv", [*lines[:3], lines[3][:-1], *lines[4:]])


def columns_swapped(draft: Draft) -> None:
    draft.write("claims.csv", [[*line[:-2], line[-1], line[-2]] for line in draft.lines("claims.csv")])


def column_doubled(draft: Draft) -> None:
    draft.write("claims.csv", [[*line, line[-2]] for line in draft.lines("claims.csv")])


def test_the_shipped_data_is_sound() -> None:
    assert validate_data(DATA) == []


def test_frictionless_finds_the_shipped_package_sound_too() -> None:
    assert frictionless_problems(DATA) == []


@pytest.mark.parametrize(
    "spoil",
    [
        cell("initiatives.csv", 5, theme="dancing"),
        cell("initiative_sources.csv", 6, initiative_id="nobody"),
        cell("figures.csv", 3, value="sixty"),
        lambda draft: draft.path("datapackage.json").write_text("{"),
    ],
)
def test_frictionless_refuses_what_we_refuse(draft: Draft, spoil: Spoil) -> None:
    spoil(draft)
    assert frictionless_problems(draft.directory)


def test_the_running_site_does_without_frictionless() -> None:
    program = (
        "import dashboard.site, sys; from dashboard.context import create_context; "
        "from dashboard.settings import Settings; create_context(Settings()); "
        "sys.exit('frictionless' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_the_small_copy_is_sound(excerpt: Path) -> None:
    assert validate_data(excerpt) == []


@pytest.mark.parametrize(
    ("spoil", "place", "reason"),
    [
        pytest.param(
            cell("initiatives.csv", 5, theme="dancing"),
            ("initiatives.csv", 5, "theme"),
            '"dancing" is not one of the known codes',
            id="unknown theme",
        ),
        pytest.param(
            cell("figures.csv", 3, caveat_key_fr=""),
            ("figures.csv", 3, "caveat_key_fr"),
            "is missing",
            id="figure without its key caveat",
        ),
        pytest.param(
            cell("initiatives.csv", 5, platforms="instagram;myspace"),
            ("initiatives.csv", 5, "platforms"),
            '"myspace" is not one of the known codes',
            id="unknown platform in a list",
        ),
        pytest.param(
            cell("claims.csv", 3, verdict="maybe"),
            ("claims.csv", 3, "verdict"),
            '"maybe" is not one of the known codes',
            id="unknown verdict",
        ),
        pytest.param(
            cell("initiatives.csv", 4, start_date="March 2020"),
            ("initiatives.csv", 4, "start_date"),
            '"March 2020" is not allowed',
            id="malformed date",
        ),
        pytest.param(
            cell("initiatives.csv", 4, start_date="2020-02-31"),
            ("initiatives.csv", 4, "start_date"),
            '"2020-02-31" is no date of the calendar',
            id="date not on the calendar",
        ),
        pytest.param(
            cell("initiatives.csv", 4, start_date="2020-13"),
            ("initiatives.csv", 4, "start_date"),
            '"2020-13" is no date of the calendar',
            id="month not on the calendar",
        ),
        pytest.param(
            cell("initiative_sources.csv", 6, initiative_id="nobody"),
            ("initiative_sources.csv", 6, "initiative_id"),
            '"nobody" not found in the lookup table "initiatives"',
            id="orphan source",
        ),
        pytest.param(
            cell("claim_evidence.csv", 2, figure_id="nothing"),
            ("claim_evidence.csv", 2, "figure_id"),
            '"nothing" not found in the lookup table "figures"',
            id="broken foreign key",
        ),
        pytest.param(
            cell("initiatives.csv", 7, name_fr=""),
            ("initiatives.csv", 7, "name_fr"),
            "is missing",
            id="no name in one language",
        ),
        pytest.param(
            cell("initiatives.csv", 2, summary_fr=""),
            ("initiatives.csv", 2, "summary_fr"),
            "is missing",
            id="required text in one language",
        ),
        pytest.param(
            cell("initiatives.csv", 2, outcome_note_en="As told on the day", outcome_note_fr=""),
            ("initiatives.csv", 2, "outcome_note_fr"),
            "is missing: a text stands in every language",
            id="optional text in one language",
        ),
        pytest.param(
            cell(
                "initiatives.csv", 4, outcome_value="5", outcome_unit="", outcome_kind="people", outcome_state="counted"
            ),
            ("initiatives.csv", 4, "outcome_unit"),
            "is missing: value, unit, kind and state stand together",
            id="outcome without unit",
        ),
        pytest.param(
            cell(
                "initiatives.csv",
                4,
                outcome_value="5",
                outcome_unit="smiles",
                outcome_kind="people",
                outcome_state="counted",
            ),
            ("initiatives.csv", 4, "outcome_unit"),
            '"smiles" is neither in units.csv nor a currency',
            id="unknown unit",
        ),
        pytest.param(
            cell("initiatives.csv", 3, country="QQ"),
            ("initiatives.csv", 3, "country"),
            '"QQ" has no shape in countries.geojson',
            id="country without a shape",
        ),
        pytest.param(
            cell("initiatives.csv", 4, followers="12.5k", followers_of="members"),
            ("initiatives.csv", 4, "followers"),
            '"12.5k" is not of the right kind',
            id="followers not a number",
        ),
        pytest.param(
            cell("figures.csv", 3, value="NaN"),
            ("figures.csv", 3, "value"),
            '"NaN" is no number that can be shown',
            id="not a number at all",
        ),
        pytest.param(
            cell("initiatives.csv", 3, in_letter="yes"),
            ("initiatives.csv", 3, "in_letter"),
            '"yes" is not of the right kind',
            id="not a boolean",
        ),
        pytest.param(
            cell("initiative_sources.csv", 3, url="javascript:alert(1)"),
            ("initiative_sources.csv", 3, "url"),
            "is not allowed",
            id="address that is none",
        ),
        pytest.param(
            cell("lockdowns.csv", 3, kind="total"),
            ("lockdowns.csv", 3, "kind"),
            '"total" is not one of the known codes',
            id="unknown kind of lockdown",
        ),
        pytest.param(
            cell("lockdowns.csv", 3, start="2020-03"),
            ("lockdowns.csv", 3, "start"),
            '"2020-03" is not allowed',
            id="lockdown that began some day of a month",
        ),
        pytest.param(
            cell("lockdown_sources.csv", 3, country="QQ"),
            ("lockdown_sources.csv", 3, "country"),
            '"QQ" not found in the lookup table "lockdowns"',
            id="page on no lockdown",
        ),
        pytest.param(column_added, ("initiatives.csv", None, "mood"), "is not in datapackage.json", id="extra column"),
        pytest.param(cell_added, ("initiatives.csv", 4, None), 'a cell too many: "mood"', id="extra cell"),
        pytest.param(
            lambda draft: draft.path("initiatives.csv").write_bytes(b""),
            ("initiatives.csv", None, None),
            "is empty",
            id="empty file",
        ),
        pytest.param(
            lambda draft: draft.path("claims.csv").unlink(),
            ("claims.csv", None, None),
            "is missing",
            id="missing file",
        ),
        pytest.param(
            lambda draft: draft.path("countries.geojson").unlink(),
            ("countries.geojson", None, None),
            "is missing",
            id="missing shapes",
        ),
        pytest.param(
            lambda draft: draft.path("countries.geojson").write_text("{"),
            ("countries.geojson", None, None),
            "cannot be read as GeoJSON",
            id="shapes that cannot be parsed",
        ),
        pytest.param(
            lambda draft: draft.path("datapackage.json").write_text('{"resources": ['),
            ("datapackage.json", None, None),
            "cannot be used",
            id="description that cannot be parsed",
        ),
        pytest.param(
            lambda draft: draft.path("datapackage.json").unlink(),
            ("datapackage.json", None, None),
            "cannot be used",
            id="no description",
        ),
        pytest.param(
            lambda draft: draft.describe(licenses=None),
            ("datapackage.json", None, "licenses"),
            "is missing",
            id="no licence",
        ),
        pytest.param(
            lambda draft: draft.replace_bytes("CHANGELOG.md", b"(2026-", b"(26-"),
            ("CHANGELOG.md", 9, None),
            "is not written as ## 1.0.0 (2026-01-31)",
            id="release without a date",
        ),
        pytest.param(
            lambda draft: draft.path("CHANGELOG.md").unlink(),
            ("CHANGELOG.md", None, None),
            "cannot be read",
            id="no change log",
        ),
        pytest.param(
            cell("initiatives.csv", 4, followers="-1", followers_of="members"),
            ("initiatives.csv", 4, "followers"),
            '"-1" is not allowed: the least is 0',
            id="followers below zero",
        ),
        pytest.param(
            cell("figures.csv", 3, value="sixty"),
            ("figures.csv", 3, "value"),
            '"sixty" is not of the right kind: a number is expected',
            id="a value in words",
        ),
        pytest.param(
            cell("figures.csv", 3, series="No slug"),
            ("figures.csv", 3, "series"),
            '"No slug" is not allowed: it does not match',
            id="name of a series that is none",
        ),
        pytest.param(cell_taken, ("initiatives.csv", 4, None), "a cell too few", id="missing cell"),
        pytest.param(columns_swapped, ("claims.csv", None, "reason_fr"), 'stands where "reason_en"', id="other order"),
        pytest.param(column_doubled, ("claims.csv", None, "reason_en"), "stands 2 times", id="doubled column"),
    ],
)
def test_it_names_file_row_field_and_reason(draft: Draft, spoil: Spoil, place: Place, reason: str) -> None:
    spoil(draft)
    [problem] = validate_data(draft.directory)
    assert (problem.file, problem.row, problem.field) == place
    assert reason in problem.reason


def test_a_record_without_source_is_named(draft: Draft) -> None:
    identifier = draft.cell("initiatives.csv", 4, "id")
    heading, *sources = draft.lines("initiative_sources.csv")
    draft.write("initiative_sources.csv", [heading, *(line for line in sources if line[0] != identifier)])
    assert [str(problem) for problem in validate_data(draft.directory)] == [
        f'initiatives.csv, row 4, id: "{identifier}" has no source in initiative_sources.csv'
    ]


def test_a_lockdown_without_source_is_named(draft: Draft) -> None:
    draft.keep("lockdown_sources.csv", "country", {line[0] for line in draft.lines("lockdowns.csv")} - {"SE"})
    row = [line[0] for line in draft.lines("lockdowns.csv")].index("SE") + 1
    assert [str(problem) for problem in validate_data(draft.directory)] == [
        f'lockdowns.csv, row {row}, country: "SE" has no source in lockdown_sources.csv'
    ]


def test_a_duplicate_id_is_named_in_its_second_row(draft: Draft) -> None:
    lines = draft.lines("initiatives.csv")
    draft.write("initiatives.csv", [*lines, lines[3]])
    expected = f'initiatives.csv, row {len(lines) + 1}, id: "{lines[3][0]}" stands in an earlier row too'
    assert expected in [str(problem) for problem in validate_data(draft.directory)]


def test_two_units_in_one_series_are_named(draft: Draft) -> None:
    draft.put("figures.csv", 2, series="pairs", unit="percent_change")
    draft.put("figures.csv", 3, series="pairs", unit="percent_share")
    assert [str(problem) for problem in validate_data(draft.directory)] == [
        'figures.csv, row 3, unit: "percent_share" in a series whose unit is "percent_change": a series has one unit'
    ]


def test_text_that_is_not_utf_8_is_named_by_its_row(draft: Draft) -> None:
    draft.put("initiatives.csv", 6, name_fr="Élan")
    draft.replace_bytes("initiatives.csv", "Élan".encode(), "Élan".encode("latin-1"))
    assert [str(problem) for problem in validate_data(draft.directory)] == [
        "initiatives.csv, row 6: is not UTF-8: byte 0xc9; save the file as UTF-8"
    ]


def test_text_that_is_not_utf_8_is_found_at_the_end_of_a_long_file(full_draft: Draft) -> None:
    last = len(full_draft.lines("figures.csv"))
    full_draft.put("figures.csv", last, issuer_fr="Élan")
    full_draft.replace_bytes("figures.csv", "Élan".encode(), "Élan".encode("latin-1"))
    assert places(full_draft.directory) == [("figures.csv", last, None)]


def test_everything_that_is_missing_is_told_at_once(draft: Draft) -> None:
    draft.path("units.csv").unlink()
    draft.path("claims.csv").unlink()
    assert sorted(places(draft.directory)) == [("claims.csv", None, None), ("units.csv", None, None)]


def test_every_column_that_is_missing_is_told(draft: Draft) -> None:
    columns_cut(draft)
    assert places(draft.directory) == [("claims.csv", None, "reason_en"), ("claims.csv", None, "reason_fr")]


def test_several_faults_are_told_together(draft: Draft) -> None:
    draft.put("initiatives.csv", 3, theme="dancing")
    draft.put("initiatives.csv", 5, start_date="2020-02-31")
    draft.put("figures.csv", 2, metric_en="")
    assert sorted(places(draft.directory), key=str) == [
        ("figures.csv", 2, "metric_en"),
        ("initiatives.csv", 3, "theme"),
        ("initiatives.csv", 5, "start_date"),
    ]


@pytest.mark.parametrize("ending", [b"\n", b"\r\n"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_the_ways_in_which_spreadsheets_save_are_no_fault(draft: Draft, mark: bytes, ending: bytes) -> None:
    for path in draft.directory.glob("*.csv"):
        path.write_bytes(mark + path.read_bytes().replace(b"\n", ending))
    assert validate_data(draft.directory) == []


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_a_byte_order_mark_hides_no_fault(draft: Draft, mark: bytes) -> None:
    draft.put("initiatives.csv", 5, start_date="2020-02-31")
    draft.path("initiatives.csv").write_bytes(mark + draft.path("initiatives.csv").read_bytes())
    assert places(draft.directory) == [("initiatives.csv", 5, "start_date")]


def test_rows_behind_an_empty_one_keep_the_number_that_a_spreadsheet_shows(draft: Draft) -> None:
    lines = draft.lines("initiatives.csv")
    draft.write("initiatives.csv", [*lines[:2], [], *lines[2:]])
    draft.put("initiatives.csv", 6, start_date="2020-02-31")
    assert {("initiatives.csv", 3, None), ("initiatives.csv", 6, "start_date")} <= set(places(draft.directory))


@pytest.mark.parametrize(
    "description",
    [[], {}, None, 3, {"resources": [None]}, {"resources": "x"}, {"resources": [{"name": "x", "schema": "x"}]}],
    ids=str,
)
def test_no_description_makes_it_raise(draft: Draft, description: Any) -> None:
    draft.path("datapackage.json").write_text(json.dumps(description))
    assert {file for file, _, _ in places(draft.directory)} == {"datapackage.json"}


def test_a_description_that_names_no_table_is_not_taken_for_sound(draft: Draft) -> None:
    draft.describe(resources=[])
    reasons = [problem.reason for problem in validate_data(draft.directory)]
    for file in ("initiatives.csv", "units.csv"):
        assert [reason for reason in reasons if f'"{file}" is not described' in reason]


def test_an_encoding_that_does_not_exist_is_not_taken_for_sound(draft: Draft) -> None:
    draft.replace_bytes("datapackage.json", b'"encoding": "utf-8"', b'"encoding": "utf-9"')
    [problem] = validate_data(draft.directory)
    assert 'encoding is "utf-9" in place of "utf-8"' in str(problem)


def test_a_directory_that_does_not_exist_is_told(tmp_path: Path) -> None:
    assert ("datapackage.json", None, None) in places(tmp_path / "nowhere")


def test_the_command_prints_every_problem_and_exits_1(draft: Draft, capsys: pytest.CaptureFixture[str]) -> None:
    draft.put("initiatives.csv", 3, theme="dancing")
    draft.put("initiatives.csv", 5, start_date="2020-02-31")
    assert main([str(draft.directory)], date.max) == 1
    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith('initiatives.csv, row 3, theme: "dancing" is not one of the known codes of theme')
    assert second == 'initiatives.csv, row 5, start_date: "2020-02-31" is no date of the calendar'


@pytest.mark.parametrize(
    ("column", "field"), [("theme", "theme"), ("platforms", "platform"), ("outcome_bound", "bound")]
)
def test_an_unknown_code_comes_with_those_that_the_vocabulary_has(draft: Draft, column: str, field: str) -> None:
    draft.put("initiatives.csv", 3, **{column: "dancing"})
    [problem] = [problem for problem in validate_data(draft.directory) if problem.field == column]
    codes = [row["code"] for row in read_rows(draft.path("vocabulary.csv")) if row["field"] == field]
    assert f"the known codes of {field} in vocabulary.csv: " in problem.reason
    assert [code for code in codes[:MAX_CODES] if f'"{code}"' not in problem.reason] == []
    assert problem.reason.endswith(f", {len(codes) - MAX_CODES} more") == (len(codes) > MAX_CODES)


def read_rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        yield from csv.DictReader(stream)


def test_the_command_exits_0_on_the_shipped_data(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([], date.max) == 0
    count = sum(1 for _ in read_rows(DATA / "initiatives.csv"))
    assert f"{count} initiatives" in capsys.readouterr().out


@pytest.mark.parametrize(("theme", "code"), [("dancing", 1), ("sport_and_wellbeing", 0)])
def test_the_command_as_it_is_typed(draft: Draft, theme: str, code: int) -> None:
    draft.put("initiatives.csv", 3, theme=theme)
    draft.begin_history()
    # The command asks the clock, which may stand before the day of the latest release where the tests run.
    notes = draft.path(CHANGELOG)
    notes.write_text(notes.read_text("utf-8").replace(" (2026-", " (2025-"), "utf-8")
    command = [sys.executable, "-m", "dashboard.catalogue.validation", str(draft.directory)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == code
    assert ("row 3, theme" in done.stdout) == bool(code)
    assert done.stderr == ""
