"""Checking the data: every row of every table, before anything is shown.

Each table is checked by the class of its records (``row_validation``), then all of them by ``rules``.
``python -m dashboard.catalogue.validation [DIRECTORY]`` prints what is wrong, also with the history of the data and in
the opinion of Frictionless; it exits 1 then.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from dashboard.catalogue.changelog import (
    CHANGELOG,
    InvalidChangelogError,
    ReleaseNote,
    future_releases,
    read_changelog,
)
from dashboard.catalogue.data_package import PACKAGE, package_problems, read_package
from dashboard.catalogue.frictionless_check import frictionless_problems
from dashboard.catalogue.history import history_problems
from dashboard.catalogue.problem import Problem
from dashboard.catalogue.records import WORLDWIDE
from dashboard.catalogue.row_validation import Row, heading_problems, validate_rows
from dashboard.catalogue.rule_frames import Frames
from dashboard.catalogue.rules import broken_rules
from dashboard.catalogue.table_files import UnreadableTableError, read_table
from dashboard.catalogue.table_specs import CHANGES, TABLES, DataTable
from dashboard.settings import SHIPPED_DATA

DATA = SHIPPED_DATA
"""The data that ships with the project."""
SHAPES = "countries.geojson"


@dataclass(frozen=True, slots=True)
class CheckedData:
    """A data directory that was read and checked.

    Attributes:
        rows: The values of every table by its name, complete only where there is no problem.
        releases: Its releases, the latest first.
        package: What ``datapackage.json`` says.
        problems: Everything that is wrong.
    """

    rows: Mapping[str, Sequence[Row]]
    releases: Sequence[ReleaseNote]
    package: Mapping[str, Any]
    problems: Sequence[Problem]


def validate_data(directory: Path) -> list[Problem]:
    """Everything that is wrong with the data in ``directory``; nothing if it is sound. Never raises for bad data."""
    return list(check_data(directory).problems)


def check_data(directory: Path) -> CheckedData:
    """Read and check the data in ``directory``. Never raises for bad data."""
    problems: list[Problem] = []
    package = _package(directory, problems)
    releases = _releases(directory, problems)
    frames = _frames(directory, problems)
    # One complaint about a row or a cell is enough: that of its width, then that about the cell alone.
    rows = {}
    for table in TABLES:
        rows[table.name], row_problems = _rows(table, frames)
        problems += _new_problems(row_problems, problems)
    across = [*broken_rules(frames), *_shape_problems(directory, frames), *_version_problems(releases, frames)]
    problems += _new_problems(across, problems)
    return CheckedData(rows, releases, package, problems)


def _new_problems(candidates: Iterable[Problem], problems: Iterable[Problem]) -> list[Problem]:
    stated = {(problem.file, problem.row, problem.field) for problem in problems}
    return [
        problem
        for problem in candidates
        if (problem.file, problem.row, problem.field) not in stated
        and not (problem.row is not None and (problem.file, problem.row, None) in stated)
    ]


def _package(directory: Path, problems: list[Problem]) -> Mapping[str, Any]:
    try:
        package = read_package(directory)
    except (OSError, ValueError) as error:
        problems.append(Problem(PACKAGE, None, None, f"cannot be used: {type(error).__name__}: {error}"))
        return {}
    problems += package_problems(package)
    return package


def _releases(directory: Path, problems: list[Problem]) -> Sequence[ReleaseNote]:
    try:
        return read_changelog(directory)
    except InvalidChangelogError as error:
        problems += error.problems
        return ()


def _frames(directory: Path, problems: list[Problem]) -> Frames:
    frames = {}
    for table in TABLES:
        try:
            read = read_table(directory / table.file)
        except UnreadableTableError as error:
            problems.append(error.problem)
            continue
        problems += read.problems
        problems += heading_problems(table, read.frame)
        frames[table.name] = read.frame.loc[:, ~read.frame.columns.duplicated()]
    return frames


def _rows(table: DataTable, frames: Frames) -> tuple[Sequence[Row], Sequence[Problem]]:
    """The values of the rows and what is wrong with them; nothing where the table has not the columns it should."""
    frame = frames.get(table.name)
    if frame is None or list(frame.columns) != [column.name for column in table.columns]:
        return (), ()
    return validate_rows(table, frame)


def _shape_problems(directory: Path, frames: Frames) -> Iterator[Problem]:
    try:
        features = json.loads((directory / SHAPES).read_text("utf-8"))["features"]
        shape_codes = {feature["properties"]["iso"] for feature in features} | {WORLDWIDE}
    except OSError:
        yield Problem(SHAPES, None, None, "the file is missing or cannot be opened")
        return
    except (ValueError, KeyError, TypeError) as error:
        yield Problem(SHAPES, None, None, f"cannot be read as GeoJSON keyed by country: {type(error).__name__}")
        return
    initiatives = frames.get("initiatives")
    if initiatives is not None and "country" in initiatives:
        countries = initiatives["country"]
        for row, country in countries[(countries != "") & ~countries.isin(shape_codes)].items():
            reason = f'"{country}" has no shape in {SHAPES}'
            yield Problem("initiatives.csv", int(str(row)), "country", reason)


def _version_problems(releases: Sequence[ReleaseNote], frames: Frames) -> Iterator[Problem]:
    """Lines of ``changes.csv`` of a release that the change log does not name."""
    changes = frames.get(CHANGES.name)
    if releases and changes is not None and "version" in changes:
        versions = changes["version"]
        for row, version in versions[~versions.isin({note.version for note in releases})].items():
            yield Problem(CHANGES.file, int(str(row)), "version", f'"{version}" is no release of {CHANGELOG}')


def release_problems(directory: Path, today: date) -> Sequence[Problem]:
    """What keeps the data in ``directory`` from being a release of the day ``today``, beyond what code names of it."""
    checked = check_data(directory)
    return checked.problems or _history_and_package_problems(checked, directory, today)


def _history_and_package_problems(checked: CheckedData, directory: Path, today: date) -> Sequence[Problem]:
    return [
        *future_releases(checked.releases, today),
        *history_problems(directory),
        *frictionless_problems(directory),
    ]


def main(arguments: list[str], today: date) -> int:
    """Check the directory named first, or the shipped data, on the day ``today``.

    Returns:
        The exit code: 0 if all is sound, otherwise 1.
    """
    directory = Path(arguments[0]) if arguments else DATA
    checked = check_data(directory)
    problems = checked.problems or _history_and_package_problems(checked, directory, today)
    for problem in problems:
        print(problem)
    if not problems:
        counts = ", ".join(f"{len(rows)} {name}" for name, rows in sorted(checked.rows.items()))
        print(f"The data is sound: {counts}.")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], datetime.now(UTC).date()))
