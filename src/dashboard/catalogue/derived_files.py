"""The files that follow from the tables: ``datapackage.json``, ``fingerprints.json`` and the lines of added rows.

A fingerprint is for ever, so none is written while anything is wrong with the data, nor for a row that would be filed
under a release of an earlier day.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from dashboard.catalogue.changelog import future_releases
from dashboard.catalogue.data_package import write_package
from dashboard.catalogue.fingerprints import FINGERPRINTS, add_new_rows, new_rows
from dashboard.catalogue.history import history_problems
from dashboard.catalogue.problem import Problem
from dashboard.catalogue.validation import check_data

Check = Callable[[Path], Sequence[Problem]]


def write_derived_files(directory: Path, today: date, check_references: Check) -> Sequence[Problem]:
    """Write what follows from the tables in ``directory``.

    Args:
        directory: The data.
        today: The day on which it is written.
        check_references: What is wrong with data whose tables are sound, beyond the tables.

    Returns:
        What is wrong: with a row, so that no fingerprint was written, or with the history of the data.
    """
    write_package(directory)
    checked = check_data(directory)
    problems = checked.problems or [*future_releases(checked.releases, today)] or check_references(directory)
    if problems:
        return problems
    try:
        rows = [*new_rows(directory)]
    except ValueError as error:
        return [Problem(FINGERPRINTS, None, None, f"cannot be read: {error}")]
    release = checked.releases[0]
    if rows and release.date < today:
        return [*_late_rows(rows, release.version)]
    add_new_rows(directory)
    return history_problems(directory)


def _late_rows(rows: Sequence[Problem], version: str) -> Iterator[Problem]:
    for problem in rows:
        reason = f"{problem.reason} but {version} is published: add a release first (docs/EDITING.md)"
        yield replace(problem, reason=reason)
