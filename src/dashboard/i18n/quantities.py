"""A value with its unit as a reader would say it: ``2 millions de vues``, ``€1.5 million``, ``+62 %``.

Nothing is rounded: millions and billions are spelt only where three decimals say the value exactly.
"""

from __future__ import annotations

from babel import Locale
from babel.numbers import get_currency_name, get_currency_symbol

from dashboard.catalogue.search import fold_text
from dashboard.catalogue.vocabulary import Language, Vocabulary
from dashboard.i18n.numbers import NARROW_SPACE, format_number, format_percent
from dashboard.i18n.translation import BROWSER_LOCALE, translation

SCALES = ((10**9, "billion"), (10**6, "million"))


def format_quantity(value: float, unit: str, language: Language, vocabulary: Vocabulary) -> str:
    """``value`` in ``unit`` (a code of ``units.csv`` or an ISO 4217 currency). Raises ``KeyError`` for another unit."""
    match unit:
        case "percent_change":
            return format_percent(value, language, signed=True)
        case "percent_share":
            return format_percent(value, language)
        case "count":
            return _spelt(value, language) or format_number(value, language)
        case _ if unit in vocabulary.units:
            return _counted(value, unit, language, vocabulary)
        case _ if len(unit) == 3 and unit.isupper():
            return _money(value, unit, language)
        case _:
            raise KeyError(unit)


def _spelt(value: float, language: Language) -> str | None:
    """``3,38 milliards``, or None where the value is small or would have to be rounded."""
    for size, word in SCALES:
        scaled = value / size
        if scaled >= 1:
            return translation(language)(f"scale-{word}", value=scaled) if round(scaled, 3) == scaled else None
    return None


def _counted(value: float, unit: str, language: Language, vocabulary: Vocabulary) -> str:
    words = vocabulary.units[unit]
    spelt = _spelt(value, language)
    if spelt:
        return _joined(spelt, words.other[language], language)
    return f"{format_number(value, language)} {(words.one if _singular(value, language) else words.other)[language]}"


def _singular(value: float, language: Language) -> bool:
    return str(Locale.parse(BROWSER_LOCALE[language], sep="-").plural_form(value)) == "one"


def _joined(spelt: str, noun: str, language: Language) -> str:
    """French sets a noun after *million* with *de*, or *d’* before a vowel or a mute h; English sets it directly."""
    if language == "en":
        return f"{spelt} {noun}"
    return f"{spelt} d’{noun}" if fold_text(noun)[0] in "aeiouh" else f"{spelt} de {noun}"


def _money(value: float, currency: str, language: Language) -> str:
    locale = BROWSER_LOCALE[language].replace("-", "_")
    symbol = get_currency_symbol(currency, locale=locale)
    spelt = _spelt(value, language)
    # A symbol that ends in a letter (CHF, F CFA) would run into the number.
    if language == "en" and not symbol[-1].isalpha():
        return f"{symbol}{spelt or format_number(value, language)}"
    if language == "fr" and currency == "EUR" and not spelt:
        return f"{format_number(value, language)}{NARROW_SPACE}{symbol}"
    name = get_currency_name(currency, count=value, locale=locale)
    return _joined(spelt, name, language) if spelt else f"{format_number(value, language)} {name}"
