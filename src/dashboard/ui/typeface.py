"""The typefaces of the site: those that Streamlit brings, as files that other pages and images may use too."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from streamlit import file_util

STATIC = Path(file_util.get_static_dir())
"""What Streamlit serves at the top of the site."""
FAMILIES = {"Source Serif": "SourceSerifVariable-Roman", "Source Sans": "SourceSansVF-Upright"}
"""Families as our stylesheet names them, with the beginning of the file's name; its end changes with the release."""


@cache
def files() -> Mapping[str, Path]:
    """The upright file of each family; one that Streamlit no longer brings is left out."""
    folder = STATIC / "static" / "media"
    return {family: file for family, name in FAMILIES.items() for file in sorted(folder.glob(f"{name}.*woff2"))[:1]}


@cache
def addresses() -> Mapping[str, str]:
    """The address of each file below the top of the site."""
    return {family: file.relative_to(STATIC).as_posix() for family, file in files().items()}
