"""Number formats of spreadsheets that write a value as the site does, so that it stays a number that can be edited."""

from __future__ import annotations

from dashboard.i18n.localizer import Localizer
from dashboard.i18n.numbers import format_number
from dashboard.languages import SPECS, Language

SCALES = ((1, ""), (10**6, ",,"), (10**9, ",,,"))
PLAIN = "#,##0"


def number_format(value: float, unit: str, localizer: Localizer, bound: str | None = None, mark: str = "") -> str:
    """The format with which ``value`` reads as ``localizer.quantity`` writes it; another value keeps its words.

    Args:
        value: The number.
        unit: Its unit.
        localizer: The language.
        bound: How the true number stands to it.
        mark: A sign between zero and the words, on whichever side zero is.

    Raises:
        ValueError: The words do not hold the number, so the format would be without one.
    """
    size = 1 if value == 0 else abs(value)
    above, below = (localizer.quantity(number, unit, bound) for number in (size, -size))
    above, below = (f"{mark} {above}", f"{below} {mark}") if mark else (above, below)
    sections = _section(size, above, localizer), _section(-size, below, localizer)
    return f"{_locale_code(localizer.t.language)}{';'.join(sections)}"


def day_format(language: Language) -> str:
    """The format of a day without its year."""
    return f"{_locale_code(language)}{SPECS[language].files.excel_day}"


def _locale_code(language: Language) -> str:
    """Selects the decimal sign and the names of months of the language, whatever the machine's is."""
    return f"[$-{SPECS[language].files.excel_locale}]"


def _section(value: float, words: str, localizer: Localizer) -> str:
    for size, commas in reversed(SCALES):
        digits = format_number(abs(value) / size, localizer.t.language)
        before, number, after = words.partition(digits)
        if number and not after[:1].isdecimal():
            places = len(f"{abs(value) / size:.3f}".rstrip("0").partition(".")[2])
            return f"{_literal(before)}#,##0{'.' if places else ''}{'0' * places}{commas}{_literal(after)}"
    raise ValueError(f"{words} does not hold {value}")


def _literal(text: str) -> str:
    """``text`` as it stands; a quotation mark cannot stand in a quoted text."""
    return f'"{text}"'.replace('""', "") if '"' not in text else "".join(f"\\{letter}" for letter in text)
