"""A copy of the project in which a recipe of CONTRIBUTING.md is followed, and what the site of that copy answers."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
FOLDERS = ("src", "data", "pages")
README = "README.md"
Answers = Mapping[str, tuple[int, str, str]]
"""Status, media type and text by address."""
Pages = Mapping[str, Mapping[str, Any]]
"""What ``open_pages`` finds on a page, by address."""


@dataclass(frozen=True)
class ProjectCopy:
    """The copy at ``root``."""

    root: Path

    @classmethod
    def create(cls, root: Path) -> ProjectCopy:
        """Copy the project to ``root``."""
        for folder in FOLDERS:
            shutil.copytree(ROOT / folder, root / folder, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
        shutil.copy(ROOT / README, root / README)
        return cls(root)

    def insert(self, file: str, after: str, text: str) -> None:
        """Insert ``text`` behind the one place of ``file`` that the pattern ``after`` matches."""
        path = self.root / file
        content = path.read_text("utf-8")
        (place,) = re.finditer(after, content, re.MULTILINE)
        path.write_text(content[: place.end()] + text + content[place.end() :], "utf-8")

    def write(self, file: str, text: str) -> None:
        """Make the new ``file`` of ``text``."""
        path = self.root / file
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")

    def append(self, file: str, text: str) -> None:
        """Add ``text`` at the end of ``file``."""
        with (self.root / file).open("a", encoding="utf-8") as stream:
            stream.write(text)

    def changed_files(self) -> set[str]:
        """The files that differ from those of the project, by their path."""
        files = {path.relative_to(self.root) for path in self.root.rglob("*") if path.is_file()}
        return {
            file.as_posix()
            for file in files
            if "__pycache__" not in file.parts
            if not (ROOT / file).is_file() or (ROOT / file).read_bytes() != (self.root / file).read_bytes()
        }

    def ask(self, addresses: Sequence[str]) -> Answers:
        """What the site of the copy answers over HTTP."""
        answers = json.loads(self._run("tests.recipes.ask_site", addresses))
        return {address: tuple(answer) for address, answer in answers.items()}

    def open_pages(self, addresses: Sequence[str]) -> Pages:
        """What pages of the copy show, by address; none raises an exception."""
        pages: Pages = json.loads(self._run("tests.recipes.open_pages", addresses))
        assert {address: page["exceptions"] for address, page in pages.items() if page["exceptions"]} == {}
        return pages

    def run(self, module: str) -> str:
        """What ``python -m module`` prints in the copy; it must succeed."""
        return self._run(module, ())

    def _run(self, module: str, addresses: Sequence[str]) -> str:
        result = subprocess.run(
            [sys.executable, "-m", module],
            input=json.dumps(addresses),
            capture_output=True,
            cwd=ROOT,
            env=os.environ | {"PYTHONPATH": os.pathsep.join((str(self.root / "src"), str(ROOT)))},
            text=True,
            timeout=300,
            check=False,
        )
        assert result.returncode == 0, result.stdout[-2000:] + result.stderr[-3000:]
        return result.stdout
