"""What Frictionless says of the data package: a second opinion for ``make data`` and the tests, never at run time."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from dashboard.catalogue.data_package import PACKAGE
from dashboard.catalogue.problem import Problem


def frictionless_problems(directory: Path) -> Sequence[Problem]:
    """What Frictionless finds wrong with the package in ``directory``."""
    # The start imports every module of the site; a host of the site has no Frictionless.
    from frictionless import FrictionlessException, Package, system  # noqa: PLC0415

    try:
        with system.use_context(trusted=True):
            report = Package(str(directory / PACKAGE)).validate()
    except FrictionlessException as error:
        return [Problem(PACKAGE, None, None, f"Frictionless: {error}")]
    errors = [(report_error.message, PACKAGE) for report_error in report.errors]
    errors += [(error.message, task.place) for task in report.tasks for error in task.errors]
    return [Problem(file, None, None, f"Frictionless: {message}") for message, file in errors]
