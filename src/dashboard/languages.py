"""The languages of the site: each is one TOML file in ``i18n/``, and nothing else in the code names a language.

Sentences are in the ``.ftl`` files that are called after the code of their language, or below its heading in files of
all; texts of the data are in the columns that end with it. What remains in which languages differ (number signs, date
patterns, typography), and the statements that pages share with the descriptions of the data, is in the TOML file:
``language_spec`` has its entries. The files are checked here, when the module is imported.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterator, Mapping
from itertools import combinations
from pathlib import Path

from pydantic import ValidationError

from dashboard.language_spec import LanguageSpec

Language = str
"""The ISO 639-1 code of a language of the site: one of ``LANGUAGES``. ``parse_language`` makes one from any text."""

DIRECTORY = Path(__file__).with_name("i18n")
WORDS = "names.description_words"
MAX_WORDS = 5
"""Words that one problem names; it counts the others."""
MAX_TAG_LENGTH = 35
"""Letters of the longest language tag that programs must understand (RFC 5646, section 4.4.1)."""
REASONS = {"missing": "is missing", "extra_forbidden": "is no entry of a language"}
"""What is wrong with an entry, by the kind of error; others speak for themselves."""


class InvalidLanguageError(ValueError):
    """A language file cannot be used; the message names the file and every entry that is wrong."""


def load_languages(directory: Path = DIRECTORY) -> Mapping[Language, LanguageSpec]:
    """The languages that the TOML files in ``directory`` describe, in the order of their ranks.

    Raises:
        InvalidLanguageError: A file cannot be read, lacks an entry, has an unknown one, or has the rank or a word of
            descriptions that another file has.
    """
    specs = {path.stem: _read(path) for path in sorted(directory.glob("*.toml"))}
    if not specs:
        raise InvalidLanguageError(f"{directory} needs one file a language")
    clashes = [*_clashes(specs)]
    if clashes:
        raise InvalidLanguageError("\n".join(clashes))
    return dict(sorted(specs.items(), key=lambda item: item[1].rank))


def _clashes(specs: Mapping[Language, LanguageSpec]) -> Iterator[str]:
    """What two files of ``specs`` say and only one may: a rank, or words of descriptions, whatever their case.

    The file of the language that came later, which the ranks tell, is the one to change.
    """
    for earlier, later in combinations(sorted(specs, key=lambda language: specs[language].rank), 2):
        if specs[earlier].rank == specs[later].rank:
            free = max(spec.rank for spec in specs.values()) + 1
            reason = f"{specs[later].rank} is that of {earlier}.toml, too; give the language that is new {free}"
            yield f"i18n/{later}.toml, rank: {reason}"
        elif shared := _shared_words(specs[earlier], specs[later]):
            reason = f"{_first_of(shared)} of {earlier}.toml: list only words that no other language writes so"
            yield f"i18n/{later}.toml, {WORDS}: {reason}"


def _shared_words(one: LanguageSpec, other: LanguageSpec) -> list[str]:
    """The words of descriptions that both languages have."""
    words, others = ({word.casefold() for word in spec.names.description_words} for spec in (one, other))
    return sorted(words & others)


def _first_of(words: list[str]) -> str:
    """The first of ``words``, quoted, and how many more there are."""
    quoted = ", ".join(f'"{word}"' for word in words[:MAX_WORDS])
    more = len(words) - MAX_WORDS
    return (
        f"{quoted} and {more} more are words"
        if more > 0
        else f"{quoted} {'is a word' if len(words) == 1 else 'are words'}"
    )


def _load_or_exit() -> Mapping[Language, LanguageSpec]:
    """The languages of the site; a file that cannot be used ends the process with what is wrong."""
    try:
        return load_languages()
    except InvalidLanguageError as error:
        sys.exit(str(error))


def _read(path: Path) -> LanguageSpec:
    try:
        spec = LanguageSpec.model_validate(tomllib.loads(path.read_text("utf-8")))
        patterns = [rule.pattern for rule in spec.typography] + [ending.pattern for ending in spec.search.endings]
        for pattern in (
            spec.several_countries,
            spec.pages_differ,
            spec.handed_over,
            spec.search.whole_endings,
            *patterns,
        ):
            re.compile(pattern)
    except ValidationError as error:
        raise InvalidLanguageError("\n".join(_entry_problems(path, error))) from error
    except (tomllib.TOMLDecodeError, re.error) as error:
        raise InvalidLanguageError(f"i18n/{path.name}: {error}") from error
    return spec


def _entry_problems(path: Path, error: ValidationError) -> Iterator[str]:
    """What is wrong with each entry of the file at ``path``, one a line."""
    for problem in error.errors():
        entry = ".".join(map(str, problem["loc"]))
        reason = REASONS.get(problem["type"], problem["msg"])
        yield f"i18n/{path.name}, {entry}: {reason} (language_spec.py says what each entry means)"


SPECS: Mapping[Language, LanguageSpec] = _load_or_exit()
"""Every language of the site by its code."""
LANGUAGES: tuple[Language, ...] = tuple(SPECS)
"""The codes of the languages, in the order in which readers see them."""
DEFAULT_LANGUAGE: Language = LANGUAGES[0]
"""For readers whose language the site lacks."""


def parse_language(tag: str | None) -> Language | None:
    """The language of the site that a code or a browser's tag such as ``fr-CH`` means; None if it is none of them."""
    primary = re.split("[-_]", (tag or "")[:MAX_TAG_LENGTH], maxsplit=1)[0].lower()
    return primary if primary in SPECS else None


def other_languages(language: Language) -> tuple[Language, ...]:
    """The languages that a reader of ``language`` may change to."""
    return tuple(other for other in LANGUAGES if other != language)


def localized_columns(column: str) -> tuple[str, ...]:
    """The columns of the data that hold ``column`` in each language, in the order of their names."""
    return tuple(f"{column}_{language}" for language in sorted(LANGUAGES))
