"""The files of sentences: those of one language, which are called after its code, and those of all languages.

A file that is called otherwise (``facets.ftl``) has a section a language, below the group comment ``## fr``: what is
added there, a facet or a chart, is worded in one place. The sections of a language that came later may stand with its
other sentences.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from dashboard import package_files
from dashboard.catalogue.problem import Problem
from dashboard.languages import Language

LANGUAGE_CODE = re.compile("[a-z]{2,3}")
HEADING = re.compile(rf"## ({LANGUAGE_CODE.pattern})\s*")


@cache
def sentence_files(language: Language) -> Mapping[Path, str]:
    """The files with sentences in ``language``, and those sentences. Every line keeps its number."""
    own = {path: path.read_text("utf-8") for path in package_files.files_called(f"{language}.ftl")}
    return own | {path: section(path.read_text("utf-8"), language) for path in shared_files()}


@cache
def shared_files() -> tuple[Path, ...]:
    """The files with a section a language."""
    return tuple(path for path in package_files.files_called("*.ftl") if not LANGUAGE_CODE.fullmatch(path.stem))


def section(text: str, language: Language) -> str:
    """The lines of ``text`` below the heading of ``language``, with empty ones in place of all others."""
    return "\n".join(line if place == language else "" for place, line in _lines(text))


def unplaced_sentences(text: str) -> Iterator[int]:
    """The numbers of the lines of ``text``, comments left out, that stand above all headings."""
    for number, (place, line) in enumerate(_lines(text), 1):
        if not place and line and not line.startswith("#"):
            yield number


def file_problems() -> Iterator[Problem]:
    """Sentences of shared files that are in no language."""
    for path in shared_files():
        for number in unplaced_sentences(path.read_text("utf-8")):
            file = path.relative_to(package_files.PACKAGE).as_posix()
            yield Problem(file, number, None, 'stands above the first heading of a language, such as "## fr"')


def _lines(text: str) -> Iterator[tuple[Language, str]]:
    """The lines of ``text``, each with the language in whose section it stands."""
    language = ""
    for line in text.splitlines():
        heading = HEADING.fullmatch(line)
        language = heading[1] if heading else language
        yield language, line
