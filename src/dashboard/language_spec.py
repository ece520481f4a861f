"""What the file of a language says: number signs, date patterns, citations, typography, search and the like."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field


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
        inner_quotes: What quotation marks become in a title that stands between quotation marks itself.
    """

    apa_released: str
    apa_accessed: str
    mla_months: tuple[str, ...] = Field(min_length=12, max_length=12, strict=False)
    bibtex_language: str
    inner_quotes: Mapping[str, str]


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
        endings: What is written otherwise before the algorithm reads a word, one after the other: forms that it leaves
            apart, and words that it takes for forms of another.
        whole_endings: A regular expression for words that are their own stem, once their endings are rewritten: a noun
            made of a verb is another word than the verb.
        irregular_forms: Forms from which no rule leads to their word, by that word: *sold* for *sell*.
        separate_words: Words that only seem to be forms of another: *mars*, *pays*.
        grammar_words: Words that almost every text has; a search does not ask for them beside others.
        function_words: The other prepositions, pronouns and the like: nobody who misspells a name means one of them.
        acronyms: Words that in capital letters are another word than in small ones.
        country_words: What people and things of a country are called, by its ISO 3166-1 alpha-2 code.
        theme_words: What a theme is called besides its label, by its code.
        quantity_words: Words that make a number a share or a large number: *percent*, *million*.
    """

    stemmer: str = ""
    endings: tuple[WordEnding, ...] = Field(default=(), strict=False)
    whole_endings: str = "(?!)"
    irregular_forms: Mapping[str, str] = {}
    separate_words: tuple[str, ...] = Field(default=(), strict=False)
    grammar_words: tuple[str, ...] = Field(default=(), strict=False)
    function_words: tuple[str, ...] = Field(default=(), strict=False)
    acronyms: tuple[str, ...] = Field(default=(), strict=False)
    country_words: Mapping[str, Annotated[tuple[str, ...], Field(strict=False)]] = {}
    theme_words: Mapping[str, Annotated[tuple[str, ...], Field(strict=False)]] = {}
    quantity_words: tuple[str, ...] = Field(default=(), strict=False)


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
        pages_differ: A regular expression for words with which a text says that pages differ on the first day.
        handed_over: A regular expression for words with which a text says that somebody gave or paid something.
        bounds: Regular expressions for the words by which a text says, before a number, how the true one stands to
            it, by the code of that bound.
        number_words: The words in which a text may say how many millions, by the number in figures.
    """

    rank: int
    name: str
    locale: str
    several_countries: str = ""
    pages_differ: str = ""
    handed_over: str = ""
    numbers: NumberRules
    dates: DateRules
    citations: CitationRules
    files: FileRules
    statements: Statements
    bounds: Mapping[str, str] = {}
    number_words: Mapping[str, str] = {}
    names: NameRules = NameRules()
    search: SearchRules = SearchRules()
    typography: tuple[TypographyRule, ...] = Field(default=(), strict=False)

    @property
    def cldr_locale(self) -> str:
        """``locale`` as Babel and Open Graph write it: ``fr_FR``."""
        return self.locale.replace("-", "_")
