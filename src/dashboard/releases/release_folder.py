"""A release as the files of a folder, which is how it stands in the repository and how the catalogue is loaded."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from dashboard.catalogue.data_package import PACKAGE


class NoReleaseFolderError(ValueError):
    """A folder holds something, and no release: nothing is written over it."""


def read_files(directory: Path) -> dict[str, bytes]:
    """The files of the release in ``directory``, by their names."""
    return {path.name: path.read_bytes() for path in sorted(directory.iterdir()) if path.is_file()}


def write_files(files: Mapping[str, bytes], directory: Path) -> None:
    """Make ``directory`` hold exactly the release of ``files``.

    Raises:
        NoReleaseFolderError: It holds something else.
    """
    directory.mkdir(parents=True, exist_ok=True)
    others = {path.name for path in directory.iterdir() if path.is_file()} - files.keys()
    if others and not (directory / PACKAGE).is_file():
        raise NoReleaseFolderError(
            f"{directory} holds files and is no release of the data: {', '.join(sorted(others))}"
        )
    for name, content in files.items():
        (directory / Path(name).name).write_bytes(content)
    for name in others:
        (directory / name).unlink()
