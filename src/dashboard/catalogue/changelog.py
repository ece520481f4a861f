"""The change log of the data: which releases there are, when they were made, and what changed in each.

It is Markdown for readers, and the only place that states the version and the date of the data::

    ## 1.1.0 (2026-11-25)

    - **en**: what changed, in one sentence; it goes on in lines that are indented.
    - **fr**: ce qui a changé, en une phrase.

    Anything else about the release, in as many paragraphs as it takes.

The latest release stands first. Text before the first release is free, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from pathlib import Path

from dashboard.catalogue.localized_text import LocalizedText
from dashboard.catalogue.problem import Problem
from dashboard.catalogue.typography import first_violation
from dashboard.languages import LANGUAGES

CHANGELOG = "CHANGELOG.md"
HEADING = re.compile(r"## (\d+\.\d+\.\d+) \((\d{4}-\d{2}-\d{2})\)")
SENTENCE = re.compile(r"- \*\*(\w+)\*\*: (\S.*)")
CONTINUATION = re.compile(r"  (\S.*)")


@dataclass(frozen=True, slots=True)
class ReleaseNote:
    """One release of the data: its version, its day, and what changed, in one sentence a language."""

    version: str
    date: date
    text: LocalizedText


class InvalidChangelogError(ValueError):
    """The change log cannot be used; ``problems`` say where and why."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))


@dataclass(frozen=True, slots=True)
class _Section:
    """The lines of one release; ``row`` is the number of the line of its heading."""

    row: int
    heading: str
    lines: Sequence[str]


def read_changelog(directory: Path) -> tuple[ReleaseNote, ...]:
    """The releases that the change log in ``directory`` names, the latest first; there is at least one.

    Raises:
        InvalidChangelogError: It is missing or is not written as this module says.
    """
    try:
        text = (directory / CHANGELOG).read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidChangelogError([_problem(None, f"cannot be read: {type(error).__name__}")]) from error
    return parse_changelog(text)


def parse_changelog(text: str) -> tuple[ReleaseNote, ...]:
    """The releases that ``text`` names, the latest first.

    Raises:
        InvalidChangelogError: It is not written as this module says.
    """
    problems: list[Problem] = []
    notes = [note for section in _sections(text) if (note := _note(section, problems))]
    if not notes and not problems:
        problems.append(_problem(None, "names no release: a heading such as ## 1.0.0 (2026-01-31) is expected"))
    problems += _order_problems(notes)
    if problems:
        raise InvalidChangelogError(problems)
    return tuple(notes)


def future_releases(releases: Iterable[ReleaseNote], today: date) -> Iterator[Problem]:
    """Releases of a day that has not come: they would tell readers that something was published that was not."""
    for note in releases:
        if note.date > today:
            yield _problem(
                None, f"{note.version} is dated {note.date}, a day that has not come: today is {today} (UTC)"
            )


def _problem(row: int | None, reason: str) -> Problem:
    return Problem(CHANGELOG, row, None, reason)


def _sections(text: str) -> Iterator[_Section]:
    lines = text.split("\n")
    starts = [place for place, line in enumerate(lines) if line.startswith("## ")]
    for start, end in pairwise([*starts, len(lines)]):
        yield _Section(start + 1, lines[start], lines[start + 1 : end])


def _note(section: _Section, problems: list[Problem]) -> ReleaseNote | None:
    """The release of ``section``, or None; what is wrong with it is added to ``problems``."""
    heading = HEADING.fullmatch(section.heading.rstrip(" \r"))
    day = _day(heading[2]) if heading else None
    sentences = dict(_sentences(section.lines))
    reasons = list(_sentence_reasons(_sentences(section.lines)))
    if not (heading and day):
        reasons.insert(0, f'"{section.heading}" is not written as ## 1.0.0 (2026-01-31), with a day of the calendar')
    problems += [_problem(section.row, reason) for reason in reasons]
    return ReleaseNote(heading[1], day, LocalizedText(sentences)) if heading and day and not reasons else None


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _sentences(lines: Iterable[str]) -> Sequence[tuple[str, str]]:
    """The language and the text of each sentence that stands before any other text of the release."""
    sentences: list[tuple[str, str]] = []
    for line in lines:
        if start := SENTENCE.fullmatch(line.rstrip(" \r")):
            sentences.append((start[1], start[2]))
        elif sentences and (more := CONTINUATION.fullmatch(line.rstrip(" \r"))):
            language, text = sentences.pop()
            sentences.append((language, f"{text} {more[1]}"))
        elif line.strip():
            break
    return sentences


def _sentence_reasons(sentences: Sequence[tuple[str, str]]) -> Iterator[str]:
    languages = [language for language, _ in sentences]
    for language in LANGUAGES:
        if languages.count(language) != 1:
            yield f'has not one sentence "- **{language}**: …" below its heading, but {languages.count(language)}'
    for language, text in sentences:
        if language not in LANGUAGES:
            yield f'"{language}" is no language of the site'
        elif reason := first_violation(text, language):
            yield reason


def _order_problems(notes: Sequence[ReleaseNote]) -> Iterator[Problem]:
    for later, earlier in pairwise(notes):
        if _number(later.version) <= _number(earlier.version) or later.date < earlier.date:
            stated = f"{later.version} ({later.date}) stands before {earlier.version} ({earlier.date})"
            yield _problem(None, f"{stated}: the latest is first")


def _number(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))
