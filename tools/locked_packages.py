"""The packages of a lock file, and ``requirements.txt``, which names those of the site for hosts that know only it.

``make lock`` resolves what ``pyproject.toml`` asks for into the lock files, with a hash for each file of each package;
then this module writes ``requirements.txt`` from the lock. It has no hashes: pip takes none beside ``-e .``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from packaging.markers import Marker

ROOT = Path(__file__).parents[1]
RUN_LOCK, DEVELOPMENT_LOCK, IMAGE_LOCK = "requirements.lock", "requirements-dev.lock", "deploy/requirements-image.lock"
LOCKS = (RUN_LOCK, DEVELOPMENT_LOCK, IMAGE_LOCK)
"""What the site runs on; that and what develops and tests it; what the image is made with and does not hold."""
REQUIREMENTS = "requirements.txt"
HEADER = f"# Everything the site runs on, pinned. Written by make lock, from {RUN_LOCK}, which has the hashes, too."
PROJECT = "-e ."
IMAGE_SYSTEM = {"sys_platform": "linux", "platform_system": "Linux", "os_name": "posix"}
"""The system of the image, for which markers say what is shipped."""
ENTRY = re.compile(
    r"^(?P<name>[a-z0-9-]+)==(?P<version>[^ ;\\]+)(?: ; (?P<marker>[^\\]+?))? \\\n"
    r"(?P<hashes>(?: +--hash=\S+(?: \\)?\n)+)",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class LockedPackage:
    """A package of a lock file; ``marker`` says where it is needed, and is empty where it always is."""

    name: str
    version: str
    marker: str
    hashes: tuple[str, ...]

    @property
    def requirement(self) -> str:
        """The package as a line of a requirements file."""
        return f"{self.name}=={self.version}" + (f" ; {self.marker}" if self.marker else "")

    @property
    def is_in_image(self) -> bool:
        """Whether the system of the image needs it."""
        return not self.marker or Marker(self.marker).evaluate(dict(IMAGE_SYSTEM))


def locked_packages(lock: str, root: Path = ROOT) -> list[LockedPackage]:
    """The packages of a file of LOCKS in the order of their names."""
    return list(_entries((root / lock).read_text("utf-8")))


def _entries(text: str) -> Iterator[LockedPackage]:
    for entry in ENTRY.finditer(text):
        hashes = tuple(re.findall(r"--hash=(\S+)", entry["hashes"]))
        yield LockedPackage(entry["name"], entry["version"], entry["marker"] or "", hashes)


def requirements_text() -> str:
    """The text of ``requirements.txt``."""
    return "\n".join([HEADER, *(package.requirement for package in locked_packages(RUN_LOCK)), PROJECT, ""])


if __name__ == "__main__":
    (ROOT / REQUIREMENTS).write_text(requirements_text(), "utf-8")
