"""The languages of the site: each is one TOML file in ``i18n/``, and nothing else in the code names a language.

Sentences are in the ``.ftl`` files that are called after the code of their language, texts of the data in the columns
that end with it. What remains in which languages differ (number signs, date patterns, typography), and the statements
that pages share with the descriptions of the data, is in the TOML file and checked here, when the module is imported.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

Language = str
"""The ISO 639-1 code of a language of the site: one of ``LANGUAGES``. ``parse_language`` makes one from any text."""

DIRECTORY = Path(__file__).with_name("i18n")
MAX_TAG_LENGTH = 35
"""Letters of the longest language tag that programs must understand (RFC 5646, section 4.4.1)."""
REASONS = {"missing": "is missing", "extra_forbidden": "is no entry of a language"}
"""What is wrong with an entry, by the kind of error; others speak for themselves."""


class InvalidLanguageError(ValueError):
    """A language file cannot be used; the message names the file and every entry that is wrong."""


class _Section(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class NumberRules(_Section):
    """How numbers, prices and counted things are written.

    Attributes:
        percent_space: What stands between a number and its per cent sign.
        currency_symbol: Whether a currency symbol stands before or after its number.
        symbol_space: What stands between a number and a symbol after it.
        trailing_symbols: The currencies (ISO 4217) whose symbol may stand after a number; others are named in words.
        scaled_noun: A number that ends in a word such as *million*, with the noun that it counts.
        elided_scaled_noun: The same before a noun that begins with one of ``elided_before``.
        elided_before: Letters (lower case, without accents) before which a particle loses its vowel.
    """

    percent_space: str
    currency_symbol: Literal["before", "after"]
    symbol_space: str = ""
    trailing_symbols: tuple[str, ...] = Field(default=(), strict=False)
    scaled_noun: str
    elided_scaled_noun: str = ""
    elided_before: str = ""


class DateRules(_Section):
    """How days are written, as CLDR patterns, and how a reader types one.

    Attributes:
        day: A day without its year.
        day_of_month: The day alone, as a range of days begins.
        date: A day with its year.
        first_of_month: What replaces the number of the first day of a month; "" where it is written like the others.
        input_order: The order in which a reader types day, month and year.
        input_separator: What stands between them.
    """

    day: str
    day_of_month: str
    date: str
    first_of_month: str = ""
    input_order: Literal["dmy", "mdy", "ymd"]
    input_separator: str


class CitationRules(_Section):
    """What the styles of citation prescribe in a language.

    Attributes:
        apa_released: The CLDR pattern of the day of publication in the APA style.
        apa_accessed: The CLDR pattern of the day of retrieval in the APA style.
        mla_months: The names of the twelve months as the MLA style cuts them short.
        bibtex_language: The name of the language in biblatex (``langid``).
    """

    apa_released: str
    apa_accessed: str
    mla_months: tuple[str, ...] = Field(min_length=12, max_length=12, strict=False)
    bibtex_language: str


class FileRules(_Section):
    """What files for programs of the office need.

    Attributes:
        spreadsheet_delimiter: What separates cells where a spreadsheet in this language opens a CSV file. With
            semicolons decimals have a comma, with commas a point.
        readme_name: The file of a press kit that says what is in it.
        excel_locale: The hexadecimal Windows locale in number formats of Excel and PowerPoint.
        excel_day: The number format that writes a day without its year.
    """

    spreadsheet_delimiter: Literal["comma", "semicolon"]
    readme_name: str
    excel_locale: str
    excel_day: str


class Statements(_Section):
    """Sentences that pages and descriptions of the data say in the same words; pages call them ``statement-<name>``.

    Attributes:
        amounts: That amounts of several initiatives are not to be added up.
    """

    amounts: str


class NameRules(_Section):
    """By what a name that is left in this language is known.

    Attributes:
        description_words: Words of descriptions, which no other language writes so.
        proper_names: Names that hold such a word and stay as they are in every language.
    """

    description_words: tuple[str, ...] = Field(default=(), strict=False)
    proper_names: tuple[str, ...] = Field(default=(), strict=False)


class WordEnding(_Section):
    """A regular expression for endings of a folded word, and what the word ends in in another of its forms."""

    pattern: str
    replacement: str


class SearchRules(_Section):
    """How the words of a language are searched. Words are folded: lower case, without accents.

    Attributes:
        stemmer: The name of its Snowball algorithm; "" where words are searched as they are.
        endings: Forms that the algorithm leaves apart.
        grammar_words: Words that almost every text has; a search does not ask for them beside others.
        country_words: What people and things of a country are called, by its ISO 3166-1 alpha-2 code.
    """

    stemmer: str = ""
    endings: tuple[WordEnding, ...] = Field(default=(), strict=False)
    grammar_words: tuple[str, ...] = Field(default=(), strict=False)
    country_words: Mapping[str, Annotated[tuple[str, ...], Field(strict=False)]] = {}


class TypographyRule(_Section):
    """A regular expression that finds what is not set as print does, and the reason to give for it."""

    pattern: str
    reason: str


class LanguageSpec(_Section):
    """One language of the site.

    Attributes:
        rank: Its place among the languages; readers whose language the site lacks are given the first.
        name: Its name in itself.
        locale: The BCP 47 tag of its numbers, dates and country names.
        several_countries: A regular expression for words with which a sample speaks of more than one country.
    """

    rank: int
    name: str
    locale: str
    several_countries: str = ""
    numbers: NumberRules
    dates: DateRules
    citations: CitationRules
    files: FileRules
    statements: Statements
    names: NameRules = NameRules()
    search: SearchRules = SearchRules()
    typography: tuple[TypographyRule, ...] = Field(default=(), strict=False)

    @property
    def cldr_locale(self) -> str:
        """``locale`` as Babel and Open Graph write it: ``fr_FR``."""
        return self.locale.replace("-", "_")


def load_languages(directory: Path = DIRECTORY) -> Mapping[Language, LanguageSpec]:
    """The languages that the TOML files in ``directory`` describe, in the order of their ranks.

    Raises:
        InvalidLanguageError: A file cannot be read, lacks an entry, has an unknown one, or shares its rank.
    """
    specs = {path.stem: _read(path) for path in sorted(directory.glob("*.toml"))}
    if not specs:
        raise InvalidLanguageError(f"{directory} needs one file a language")
    by_rank: dict[int, Language] = {}
    for language, spec in specs.items():
        first = by_rank.setdefault(spec.rank, language)
        if first != language:
            raise InvalidLanguageError(f"i18n/{language}.toml: rank {spec.rank} is that of {first}.toml")
    return dict(sorted(specs.items(), key=lambda item: item[1].rank))


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
        for pattern in (spec.several_countries, *patterns):
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
        yield f"i18n/{path.name}, {entry}: {reason} (languages.py says what each entry means)"


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
