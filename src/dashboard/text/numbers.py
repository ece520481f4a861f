"""Numbers as each language writes them: ``1 735`` and ``+62 %`` in French, ``1,735`` and ``+62%`` in English."""

from __future__ import annotations

from babel.numbers import format_decimal

from dashboard.catalogue.vocabulary import Language
from dashboard.text.translation import BROWSER_LOCALE

MINUS = "\N{MINUS SIGN}"
NARROW_SPACE = "\N{NARROW NO-BREAK SPACE}"


def number(value: float, language: Language, *, signed: bool = False) -> str:
    """``value`` with its digits grouped, up to three decimals; ``signed`` writes the plus as well."""
    locale = BROWSER_LOCALE[language].replace("-", "_")
    digits = format_decimal(abs(value), format="#,##0.###", locale=locale)
    sign = MINUS if value < 0 else "+" if signed and value > 0 else ""
    return f"{sign}{digits}"


def percent(value: float, language: Language, *, signed: bool = False) -> str:
    """``value`` (already in per cent) with its sign for changes and the space that French sets before %."""
    space = NARROW_SPACE if language == "fr" else ""
    return f"{number(value, language, signed=signed)}{space}%"
