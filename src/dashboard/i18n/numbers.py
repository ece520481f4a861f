"""Numbers as each language writes them: ``1 735`` and ``+62 %`` in French, ``1,735`` and ``+62%`` in English."""

from __future__ import annotations

from functools import lru_cache

from babel.numbers import format_decimal

from dashboard.catalogue.vocabulary import Language
from dashboard.i18n.translation import BROWSER_LOCALE

MINUS = "\N{MINUS SIGN}"
NARROW_SPACE = "\N{NARROW NO-BREAK SPACE}"


def format_number(value: float, language: Language, *, signed: bool = False) -> str:
    """``value`` with its digits grouped, up to three decimals; ``signed`` writes the plus as well."""
    digits = _digits(abs(value), language)
    sign = MINUS if value < 0 else "+" if signed and value > 0 else ""
    return f"{sign}{digits}"


def format_percent(value: float, language: Language, *, signed: bool = False) -> str:
    """``value`` (already in per cent) with its sign for changes and the space that French sets before %."""
    space = NARROW_SPACE if language == "fr" else ""
    return f"{format_number(value, language, signed=signed)}{space}%"


@lru_cache(maxsize=4096)
def _digits(value: float, language: Language) -> str:
    return format_decimal(value, format="#,##0.###", locale=BROWSER_LOCALE[language].replace("-", "_"))
