"""The files that follow from the tables: ``datapackage.json``, ``fingerprints.json`` and the lines of added rows.

``python -m dashboard.catalogue.describe_data [DIRECTORY]`` writes them. A fingerprint is for ever, so none is written
while anything is wrong with the data, nor for a row that would be filed under a release of an earlier day.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from dashboard.catalogue.data_package import write_package
from dashboard.catalogue.fingerprints import FINGERPRINTS, add_new_rows, new_rows
from dashboard.catalogue.problem import Problem
from dashboard.catalogue.table_files import UnreadableTableError
from dashboard.catalogue.validation import check_data
from dashboard.settings import SHIPPED_DATA


def describe_data(directory: Path, today: date) -> Sequence[Problem]:
    """Write what follows from the tables in ``directory``.

    Returns:
        Why no fingerprint was written; nothing where all were.
    """
    write_package(directory)
    checked = check_data(directory)
    if checked.problems:
        return checked.problems
    try:
        rows = [*new_rows(directory)]
    except ValueError as error:
        return [Problem(FINGERPRINTS, None, None, f"cannot be read: {error}")]
    release = checked.releases[0]
    if rows and release.date < today:
        return [*_late_rows(rows, release.version)]
    add_new_rows(directory)
    return []


def _late_rows(rows: Sequence[Problem], version: str) -> Iterator[Problem]:
    for problem in rows:
        reason = f"{problem.reason} but {version} is published: add a release first (docs/EDITING.md)"
        yield replace(problem, reason=reason)


def main(arguments: list[str], today: date) -> int:
    """Describe the directory named first, or the shipped data, and say which rows are new.

    Returns:
        The exit code: 0 if everything was written, otherwise 1.
    """
    directory = Path(arguments[0]) if arguments else SHIPPED_DATA
    try:
        added = [*new_rows(directory)]
    except (OSError, ValueError, UnreadableTableError):
        added = []
    problems = describe_data(directory, today)
    print(*(problems or added), sep="\n")
    if problems:
        print(f"Nothing was written into {FINGERPRINTS}.")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], datetime.now(UTC).date()))
