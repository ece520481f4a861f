"""The command that writes the files which follow from the tables, once all that code and sentences name is there.

``python -m dashboard.describe_data [DIRECTORY]`` writes them and says which rows are new, or what is wrong and exits 1.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from dashboard.catalogue.derived_files import Check, write_derived_files
from dashboard.catalogue.fingerprints import new_rows
from dashboard.catalogue.problem import Problem
from dashboard.catalogue.table_files import UnreadableTableError
from dashboard.data_check import site_problems
from dashboard.settings import SHIPPED_DATA, Settings


def check_references(directory: Path) -> Sequence[Problem]:
    """What code, slides and sentences name and the data in ``directory`` does not have or bear out."""
    return site_problems(replace(Settings.from_environment(), data_directory=directory))


def main(arguments: list[str], today: date, check: Check = check_references) -> int:
    """Describe the directory named first, or the shipped data, and say which rows are new.

    Returns:
        The exit code: 0 if all is sound, otherwise 1.
    """
    directory = Path(arguments[0]) if arguments else SHIPPED_DATA
    try:
        added = [*new_rows(directory)]
    except (OSError, ValueError, UnreadableTableError):
        added = []
    problems = write_derived_files(directory, today, check)
    ending = "Mend this, then describe the data again." if problems else "All is sound, and what follows is written."
    print(*(problems or added), ending, sep="\n")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], datetime.now(UTC).date()))
