"""Dates as far as they are known: a day, a month or a year, never more than the source says."""

from __future__ import annotations

import re
from datetime import date

from babel.dates import format_date as babel_format_date
from babel.dates import format_skeleton

from dashboard.catalogue.vocabulary import Language
from dashboard.i18n.translation import BROWSER_LOCALE, translation

ISO_DAY = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")


def format_date(known: str, language: Language) -> str:
    """``YYYY-MM-DD``, ``YYYY-MM`` or ``YYYY`` in words: ``17 mars 2020``, ``March 2020``, ``2020``."""
    locale = _locale(language)
    match known.split("-"):
        case [year, _, _]:
            return f"{format_day(known, language)} {year}"
        case [year, month]:
            return str(format_skeleton("yMMMM", date(int(year), int(month), 1), locale=locale))
        case _:
            return known


def format_day(known: str, language: Language) -> str:
    """A day (``YYYY-MM-DD``) without its year: ``1er avril``, ``25 March``."""
    written_day = str(babel_format_date(date.fromisoformat(known), "d MMMM", locale=_locale(language)))
    # French writes the first of a month as an ordinal; the CLDR does not know.
    return written_day.replace("1 ", "1er ", 1) if language == "fr" and known.endswith("-01") else written_day


def format_dates_in(text: str, language: Language) -> str:
    """``text`` with each day that it holds as ``YYYY-MM-DD`` in words."""
    return ISO_DAY.sub(lambda day: format_date(day[0], language), text)


def format_range(first: str, last: str, language: Language) -> str:
    """From day to day (``YYYY-MM-DD``), nothing said twice: ``du 16 au 22 mars 2020``, ``30 March to 5 April 2020``."""
    if first[:4] != last[:4]:
        begin = format_date(first, language)
    elif first[:7] != last[:7]:
        begin = format_day(first, language)
    else:
        begin = format_day(first, language).split(" ")[0]
    return translation(language)("days-range", first=begin, last=format_date(last, language))


def format_month(known: str, language: Language) -> str:
    """The month that a day or month (``YYYY-MM…``) lies in, without its year: ``mars``."""
    return str(babel_format_date(date.fromisoformat(f"{known[:7]}-01"), "LLLL", locale=_locale(language)))


def format_period(start: str | None, end: str | None, language: Language) -> str | None:
    """A period in words, or None where neither end is known. A missing end is left open, not filled in."""
    if start is None and end is None:
        return None
    if start is None or end is None:
        known = start or end or ""
        exactness = "day" if known.count("-") == 2 else "month"
        end_known = "since" if start else "until"
        return translation(language)(f"period-{end_known}-{exactness}", date=format_date(known, language))
    return (
        format_date(start, language)
        if start == end
        else f"{format_date(start, language)} – {format_date(end, language)}"
    )


def format_pattern(day: date, pattern: str, language: Language) -> str:
    """``day`` in a CLDR pattern, for styles of citation that prescribe one."""
    return str(babel_format_date(day, pattern, locale=_locale(language)))


def _locale(language: Language) -> str:
    return BROWSER_LOCALE[language].replace("-", "_")
