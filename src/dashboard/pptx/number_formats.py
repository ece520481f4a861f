"""Number formats of spreadsheets that write a value as the site does, so that it stays a number that can be edited.

What a value is edited to is written as the site would write it, with its own sign and all its decimals. Two things no
format can say: it groups no digits where it shows all decimals, and cannot tell how many decimals of a million or a
billion a value needs. So only the value itself is in millions or billions; what it is edited to is written out.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from dashboard.i18n.localizer import Localizer
from dashboard.i18n.numbers import format_number
from dashboard.i18n.quantities import SCALES
from dashboard.languages import SPECS, Language

SIZES = (*(size for size, _ in SCALES), 1)
"""What numbers are written in, the largest first: billions, millions, ones."""
GROUPED_FROM = 1000
PLAIN = "#,##0"
ALL_DECIMALS = "General"
"""Digits as the value has them: a count of decimals would round it or leave a decimal sign behind a whole number."""
NUMBER = re.compile(r"\d(?:[\d.,\s]*\d)?")
"""A number in words, with the signs that group its digits."""


def number_format(
    value: float,
    unit: str,
    localizer: Localizer,
    bound: str | None = None,
    *,
    mark: str = "",
    phrase: Callable[[str], str] = str,
) -> str:
    """The format with which ``value``, and what it is edited to, read as ``localizer.quantity`` writes them.

    Args:
        value: The number.
        unit: Its unit.
        localizer: The language.
        bound: How the true number stands to it.
        mark: A sign between zero and the words, on whichever side zero is.
        phrase: Gives the words in which the value stands.

    Raises:
        ValueError: The words do not hold the number, so the format would be without one.
    """

    def section(number: float, digits: str) -> str:
        words = phrase(localizer.quantity(number, unit, bound))
        if mark:
            words = f"{words} {mark}" if number < 0 else f"{mark} {words}"
        found = NUMBER.search(words)
        if not found or found[0] != format_number(abs(number) / _size(number, words, localizer), localizer.t.language):
            raise ValueError(f"{words} does not hold {number}")
        return f"{_literal(words[: found.start()])}{digits}{_literal(words[found.end() :])}"

    size = _size(value, localizer.quantity(value, unit, bound), localizer)
    if size > 1:
        sections = [f"[={value:.0f}]{section(value, _scaled_digits(value / size, size))}", section(1, PLAIN)]
    elif unit == "count":
        sections = [f"[>={GROUPED_FROM}]{section(GROUPED_FROM, PLAIN)}", section(1, ALL_DECIMALS)]
    else:
        digits = PLAIN if abs(value) >= GROUPED_FROM else ALL_DECIMALS
        sections = [section(number, digits) for number in (1, -1, 0)]
    return f"{_locale_code(localizer.t.language)}{';'.join(sections)}"


def day_format(language: Language) -> str:
    """The format of a day without its year."""
    return f"{_locale_code(language)}{SPECS[language].files.excel_day}"


def _locale_code(language: Language) -> str:
    """Selects the decimal sign and the names of months of the language, whatever the machine's is."""
    return f"[$-{SPECS[language].files.excel_locale}]"


def _size(value: float, words: str, localizer: Localizer) -> int:
    """What ``value`` is written in in ``words``."""
    found = NUMBER.search(words)
    written = found[0] if found else ""
    smaller = (size for size in SIZES if abs(value) >= size)
    fitting = (size for size in smaller if format_number(abs(value) / size, localizer.t.language) == written)
    return next(fitting, 1)


def _scaled_digits(scaled: float, size: int) -> str:
    """The digits of a number in millions or billions, with as many decimals as ``scaled`` has."""
    decimals = len(f"{scaled:.3f}".rstrip("0").partition(".")[2])
    return f"{PLAIN}{'.' if decimals else ''}{'0' * decimals}{',' * (len(str(size)) // 3)}"


def _literal(text: str) -> str:
    """``text`` as it stands; a quotation mark cannot stand in a quoted text."""
    return f'"{text}"'.replace('""', "") if '"' not in text else "".join(f"\\{letter}" for letter in text)
