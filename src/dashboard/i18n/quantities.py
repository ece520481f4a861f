"""A value with its unit as a reader would say it: ``2 millions de vues``, ``€1.5 million``, ``+62 %``.

Nothing is rounded: millions and billions are spelt only where three decimals say the value exactly.
"""

from __future__ import annotations

from babel import Locale
from babel.numbers import get_currency_name, get_currency_symbol

from dashboard.catalogue.search.folding import fold_text
from dashboard.catalogue.vocabulary import Vocabulary
from dashboard.i18n.numbers import format_amount, format_number, format_percent
from dashboard.i18n.translation import translation
from dashboard.languages import SPECS, Language

SCALES = ((10**9, "billion"), (10**6, "million"))


def format_quantity(value: float, unit: str, language: Language, vocabulary: Vocabulary) -> str:
    """``value`` in ``unit``, a code of ``units.csv`` or an ISO 4217 currency.

    Raises:
        KeyError: ``unit`` is neither.
    """
    match unit:
        case "percent_change":
            return format_percent(value, language, signed=True)
        case "percent_share":
            return format_percent(value, language)
        case "count":
            return _format_scaled(value, language) or format_number(value, language)
        case _ if unit in vocabulary.units:
            return _format_count(value, unit, language, vocabulary)
        case _ if len(unit) == 3 and unit.isupper():
            return _format_money(value, unit, language)
        case _:
            raise KeyError(unit)


def unit_name(unit: str, language: Language, vocabulary: Vocabulary) -> str:
    """What ``unit``, a code of ``units.csv`` or an ISO 4217 currency, counts, in the plural."""
    if unit in vocabulary.units:
        return vocabulary.units[unit].other[language]
    return str(get_currency_name(unit, count=2, locale=SPECS[language].cldr_locale))


def _format_scaled(value: float, language: Language) -> str | None:
    """``3,38 milliards``, or None where the value is small or would have to be rounded."""
    for size, word in SCALES:
        scaled = value / size
        if scaled >= 1:
            return translation(language)(f"scale-{word}", value=scaled) if round(scaled, 3) == scaled else None
    return None


def _format_count(value: float, unit: str, language: Language, vocabulary: Vocabulary) -> str:
    nouns = vocabulary.units[unit]
    scaled = _format_scaled(value, language)
    if scaled:
        return _with_noun(scaled, nouns.other[language], language)
    noun = nouns.one if _is_singular(value, language) else nouns.other
    return f"{format_number(value, language)} {noun[language]}"


def _is_singular(value: float, language: Language) -> bool:
    return str(Locale.parse(SPECS[language].cldr_locale).plural_form(value)) == "one"


def _with_noun(scaled: str, noun: str, language: Language) -> str:
    """A scaled number with what it counts: French joins them with *de*, or *d’* before a vowel or a mute h."""
    rules = SPECS[language].numbers
    elided = rules.elided_before and fold_text(noun)[:1] in set(rules.elided_before)
    pattern = rules.elided_scaled_noun if elided else rules.scaled_noun
    return pattern.format(number=scaled, noun=noun)


def _format_money(value: float, currency: str, language: Language) -> str:
    rules, locale = SPECS[language].numbers, SPECS[language].cldr_locale
    symbol = get_currency_symbol(currency, locale=locale)
    scaled = _format_scaled(value, language)
    # A symbol that ends in a letter (CHF, F CFA) would run into the number.
    if rules.currency_symbol == "before" and not symbol[-1].isalpha():
        return f"{symbol}{scaled or format_amount(value, language)}"
    if currency in rules.trailing_symbols and not scaled:
        return f"{format_amount(value, language)}{rules.symbol_space}{symbol}"
    name = get_currency_name(currency, count=value, locale=locale)
    return _with_noun(scaled, name, language) if scaled else f"{format_amount(value, language)} {name}"
