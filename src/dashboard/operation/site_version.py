"""Which version of the program runs."""

from __future__ import annotations

from functools import cache
from importlib.metadata import version

PACKAGE = "confinement-initiatives"


@cache
def site_version() -> str:
    """The version of the installed package."""
    return version(PACKAGE)
