"""Where a sentence stands, so that whoever is told of it finds it. Files are named below the package."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path, PurePosixPath

from dashboard import package_files
from dashboard.i18n.sentence_files import sentence_files
from dashboard.languages import Language

SUFFIX = ".ftl"


def sentence_place(key: str, language: Language, folder: str = "") -> tuple[str, int | None]:
    """The file of the sentence ``key`` and its line, counted from 1.

    Where there is no such sentence: no line, and the file of that language in ``folder``, or the file ``folder``, where
    it belongs.
    """
    return next(iter(sentence_places(key, language)), (sentence_file(folder, language), None))


def sentence_places(key: str, language: Language) -> Iterator[tuple[str, int]]:
    """Every file and line at which a sentence ``key`` begins."""
    for path, text in sentence_files(language).items():
        for number in _lines_by_key(text).get(key, ()):
            yield _name(path), number


def line_place(text: str, language: Language) -> tuple[str, int | None]:
    """The file and number of the first line that is ``text``; no number where there is none."""
    for path, content in sentence_files(language).items():
        for number, line in enumerate(content.splitlines(), 1):
            if line == text:
                return _name(path), number
    return f"{language}.ftl", None


def sentence_file(folder: str, language: Language) -> str:
    """The file of the sentences of ``language`` in ``folder``, which may be a file for all languages itself."""
    return folder if folder.endswith(SUFFIX) else str(PurePosixPath(folder, f"{language}{SUFFIX}"))


def missing_text(folder: str, language: Language) -> str:
    """How a problem says that the file of ``language`` in ``folder`` lacks a sentence."""
    return f'is missing below "## {language}"' if folder.endswith(SUFFIX) else "is missing"


@cache
def _lines_by_key(text: str) -> Mapping[str, Sequence[int]]:
    """The lines of a file of sentences by what stands before their sign of equality, counted from 1."""
    lines: dict[str, list[int]] = {}
    for number, line in enumerate(text.splitlines(), 1):
        lines.setdefault(line.partition("=")[0].strip(), []).append(number)
    return lines


def _name(path: Path) -> str:
    return path.relative_to(package_files.PACKAGE).as_posix()
