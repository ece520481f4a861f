"""A copy of the project in which a recipe of CONTRIBUTING.md is followed, what its site answers, and its own tests."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
LEFT_OUT = (".git", ".venv", "build", "node_modules", "__pycache__", ".*_cache", ".hypothesis", "*.egg-info")
"""What no repository holds."""
GIT = ("git", "-c", "user.name=Recipe", "-c", "user.email=recipe@example.org", "-c", "core.autocrlf=false")
Answers = Mapping[str, tuple[int, str, str]]
"""Status, media type and text by address."""
Pages = Mapping[str, Mapping[str, Any]]
"""What ``visit_site`` finds on a page, by address."""
CHECK = re.compile(r'^make (?:describe-data )?data unit TESTS="([^"]+)"$', re.MULTILINE)
"""The command with which a recipe ends."""


def recipe_files(title: str, **names: str) -> list[str]:
    """The files and folders with which the steps of the recipe ``title`` begin; ``names`` fill their placeholders."""
    heads = re.findall(r"^\d+\. (`[^:]+):", _recipe(title), re.MULTILINE)
    files = [path for head in heads for path in re.findall(r"`([^`]+)`", head)]
    return [re.sub(r"<(\w+)>", lambda place: names[place[1]], file) for file in files]


def _recipe(title: str) -> str:
    recipes = re.split(r"^##+ ", (ROOT / "CONTRIBUTING.md").read_text("utf-8"), flags=re.MULTILINE)
    (text,) = (part for part in recipes if part.startswith(title))
    return text


@dataclass(frozen=True)
class Visit:
    """What the site of a copy answers, and what its pages show."""

    answers: Answers
    pages: Pages


@dataclass(frozen=True)
class ProjectCopy:
    """The copy at ``root``, a repository whose one commit is the project as it stands."""

    root: Path

    @classmethod
    def create(cls, root: Path) -> ProjectCopy:
        """Copy the project to ``root``."""
        shutil.copytree(ROOT, root, ignore=shutil.ignore_patterns(*LEFT_OUT))
        copy = cls(root)
        copy._git("init", "--quiet")
        copy._git("add", "--all")
        copy._git("commit", "--quiet", "--message", "As it stands")
        return copy

    def insert(self, file: str, after: str, text: str) -> None:
        """Insert ``text`` behind the one place of ``file`` that the pattern ``after`` matches."""
        path = self.root / file
        content = path.read_text("utf-8")
        (place,) = re.finditer(after, content, re.MULTILINE)
        path.write_text(content[: place.end()] + text + content[place.end() :], "utf-8")

    def write(self, file: str, text: str) -> None:
        """Make the new ``file`` of ``text``."""
        path = self.root / file
        assert not path.exists()
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")

    def changed_files(self) -> set[str]:
        """The files that are new or differ from those of the project, by their path."""
        self._git("add", "--all")
        return set(self._git("diff", "--cached", "--name-only", "HEAD").splitlines())

    def visit(self, ask: Sequence[str] = (), open_pages: Sequence[str] = ()) -> Visit:
        """What the site of the copy answers over HTTP, and what pages show, of which none raises an exception.

        Its data is sound: ``make data`` passes. Tables that are those of the project need no check of their own.
        """
        tables = any(file.startswith("data/") for file in self.changed_files())
        wanted = {"ask": ask, "open": open_pages, "tables": tables}
        seen = json.loads(self._run("tests.recipes.visit_site", json.dumps(wanted)))
        assert seen["is_sound"]
        assert {address: page["exceptions"] for address, page in seen["pages"].items() if page["exceptions"]} == {}
        return Visit({address: tuple(answer) for address, answer in seen["answers"].items()}, seen["pages"])

    def run(self, module: str) -> str:
        """What ``python -m module`` prints in the copy; it must succeed."""
        return self._run(module)

    def check(self, title: str, *arguments: str) -> None:
        """Run, in the copy, the tests with whose command the recipe ``title`` ends; all must pass."""
        (tests,) = CHECK.findall(_recipe(title))
        self._run(
            "pytest", "", "-q", "-n0", "-p", "no:cacheprovider", "-m", "not slow", *shlex.split(tests), *arguments
        )

    def _run(self, module: str, stdin: str = "", *arguments: str) -> str:
        own = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST_", "GIT_"))}
        path = os.pathsep.join((str(self.root / "src"), str(self.root)))
        return _output([sys.executable, "-m", module, *arguments], self.root, own | {"PYTHONPATH": path}, stdin)

    def _git(self, *arguments: str) -> str:
        """A command of Git that knows nothing of the repository and the user from which the tests are run."""
        own = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
        alone = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
        return _output([*GIT, *arguments], self.root, own | alone, "")


def _output(command: Sequence[str], directory: Path, environment: Mapping[str, str], stdin: str) -> str:
    result = subprocess.run(
        command, input=stdin, capture_output=True, cwd=directory, env=environment, text=True, timeout=600, check=False
    )
    assert result.returncode == 0, result.stdout[-4000:] + result.stderr[-3000:]
    return result.stdout
