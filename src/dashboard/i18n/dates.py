"""Dates as far as they are known: a day, a month or a year, never more than the source says.

A partial date is a text: ``YYYY-MM-DD``, ``YYYY-MM`` or ``YYYY``, as the data writes it.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache, lru_cache

from babel.dates import format_date as babel_format_date
from babel.dates import format_skeleton

from dashboard.catalogue.search.folding import fold_text
from dashboard.i18n.translation import translation
from dashboard.languages import SPECS, Language

ISO_DAY = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")
DAY_FIELD = re.compile(r"d+")
"""The day of the month in a CLDR pattern."""
MAX_DAYS = 4096
"""Days in words that are kept, about 1 MB: the days of one spring stand on every page."""


def format_date(partial: str, language: Language) -> str:
    """A partial date in words: ``17 mars 2020``, ``March 2020``, ``2020``.

    Raises:
        ValueError: ``partial`` is no date of the calendar.
    """
    match partial.split("-"):
        case [_, _, _]:
            return format_ordinal_pattern(date.fromisoformat(partial), SPECS[language].dates.date, language)
        case [year, month]:
            first = date(int(year), int(month), 1)
            return str(format_skeleton("yMMMM", first, locale=SPECS[language].cldr_locale))
        case _:
            return partial


def format_day(day: str, language: Language) -> str:
    """A day (``YYYY-MM-DD``) without its year: ``1er avril``, ``25 March``."""
    return format_ordinal_pattern(date.fromisoformat(day), SPECS[language].dates.day, language)


def format_dates_in(text: str, language: Language) -> str:
    """``text`` with each day that it holds as ``YYYY-MM-DD`` in words; what is no day of the calendar stays."""
    return ISO_DAY.sub(lambda match: _day_or_text(match[0], language), text)


def format_range(first: str, last: str, language: Language) -> str:
    """From day to day (``YYYY-MM-DD``), nothing said twice: ``du 16 au 22 mars 2020``, ``30 March to 5 April 2020``."""
    rules, start = SPECS[language].dates, date.fromisoformat(first)
    if first[:4] != last[:4]:
        pattern = rules.date
    elif first[:7] != last[:7]:
        pattern = rules.day
    else:
        pattern = rules.day_of_month
    begin = format_ordinal_pattern(start, pattern, language)
    return translation(language)("days-range", first=begin, last=format_date(last, language))


def format_month(partial: str, language: Language) -> str:
    """The name of the month of a day or month (``YYYY-MM…``), without its year: ``mars``."""
    return format_pattern(date.fromisoformat(f"{partial[:7]}-01"), "LLLL", language)


@cache
def month_names() -> tuple[tuple[str, ...], ...]:
    """How each month may be written: its names and short names in every language, in lower case without accents."""
    forms = [(language, pattern) for language in SPECS for pattern in ("LLLL", "MMMM", "LLL", "MMM")]
    return tuple(
        tuple(
            dict.fromkeys(
                fold_text(format_pattern(date(2020, month, 1), pattern, language)).rstrip(".")
                for language, pattern in forms
            )
        )
        for month in range(1, 13)
    )


def format_period(start: str | None, end: str | None, language: Language) -> str | None:
    """A period between partial dates in words; None where neither end is known.

    A missing end is left open, not filled in.
    """
    if start is None and end is None:
        return None
    if start is None or end is None:
        partial = start or end or ""
        precision = "day" if partial.count("-") == 2 else "month"
        bound = "since" if start else "until"
        return translation(language)(f"period-{bound}-{precision}", date=format_date(partial, language))
    return format_date(start, language) if start == end else _format_span(start, end, language)


@lru_cache(maxsize=MAX_DAYS)
def format_pattern(day: date, pattern: str, language: Language) -> str:
    """``day`` in a CLDR pattern, for styles of citation that prescribe one."""
    return str(babel_format_date(day, pattern, locale=SPECS[language].cldr_locale))


def format_ordinal_pattern(day: date, pattern: str, language: Language) -> str:
    """``day`` in a CLDR pattern, the first of a month as the language writes it (``1er``), which the CLDR lacks."""
    ordinal = SPECS[language].dates.first_of_month
    if ordinal and day.day == 1:
        pattern = DAY_FIELD.sub(f"'{ordinal}'", pattern, count=1)
    return format_pattern(day, pattern, language)


def _format_span(start: str, end: str, language: Language) -> str:
    """From one partial date to another, month and year said once: ``14–23 March 2020``, ``mars – avril 2020``."""
    last = format_date(end, language)
    if start[:4] != end[:4] or "-" not in start or "-" not in end:
        return f"{format_date(start, language)} – {last}"
    if start.count("-") == 1:
        return f"{format_month(start, language)} – {last}"
    if start[:7] == end[:7] and end.count("-") == 2:
        first = format_ordinal_pattern(date.fromisoformat(start), SPECS[language].dates.day_of_month, language)
        return f"{first}–{last}"
    return f"{format_day(start, language)} – {last}"


def _day_or_text(text: str, language: Language) -> str:
    try:
        return format_date(text, language)
    except ValueError:
        return text
