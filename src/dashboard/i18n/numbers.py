"""Numbers as each language writes them: ``1 735`` and ``+62 %`` in French, ``1,735`` and ``+62%`` in English."""

from __future__ import annotations

from functools import lru_cache

from babel.numbers import format_decimal

from dashboard.languages import SPECS, Language

MINUS = "\N{MINUS SIGN}"


def format_number(value: float, language: Language, *, signed: bool = False) -> str:
    """``value`` with its digits grouped, up to three decimals; ``signed`` writes the plus as well."""
    digits = _format_digits(abs(value), language)
    sign = MINUS if value < 0 else "+" if signed and value > 0 else ""
    return f"{sign}{digits}"


def format_amount(value: float, language: Language) -> str:
    """``value`` as an amount of money: what is no whole number has its hundredths, *0.20* rather than *0.2*."""
    if value == int(value):
        return format_number(value, language)
    digits = format_decimal(abs(value), format="#,##0.00#", locale=SPECS[language].cldr_locale)
    return f"{MINUS if value < 0 else ''}{digits}"


def format_percent(value: float, language: Language, *, signed: bool = False) -> str:
    """``value`` (already in per cent) with its per cent sign, and its plus if ``signed``."""
    return f"{format_number(value, language, signed=signed)}{SPECS[language].numbers.percent_space}%"


@lru_cache(maxsize=4096)
def _format_digits(value: float, language: Language) -> str:
    return format_decimal(value, format="#,##0.###", locale=SPECS[language].cldr_locale)
