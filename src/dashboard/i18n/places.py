"""Names of countries and languages, from the Unicode CLDR by way of Babel."""

from __future__ import annotations

from functools import cache

from babel import Locale
from babel.lists import format_list

from dashboard.catalogue.records import WORLDWIDE
from dashboard.i18n.translation import translation
from dashboard.languages import LANGUAGES, SPECS, Language

NAME_OVERRIDES = {WORLDWIDE: "country-worldwide", "HK": "country-hong-kong", "CD": "country-dr-congo"}
"""The sentences that name a country where the CLDR name is not what a newspaper prints, or there is none."""


@cache
def country_name(code: str, language: Language) -> str:
    """The name of an ISO 3166-1 alpha-2 country.

    Raises:
        KeyError: There is no such country.
    """
    if code in NAME_OVERRIDES:
        return translation(language)(NAME_OVERRIDES[code])
    return str(_locale(language).territories[code])


@cache
def language_name(code: str, language: Language) -> str:
    """The name of the ISO 639-1 language ``code`` in ``language``.

    Raises:
        KeyError: There is no such language.
    """
    return str(_locale(language).languages[code])


@cache
def in_all_languages(language: Language) -> str:
    """The languages of the site as what something is in: ``en français et en anglais``, ``French and English``."""
    t = translation(language)
    phrases = [t("in-language", language=language_name(each, language)) for each in LANGUAGES]
    return str(format_list(phrases, locale=SPECS[language].cldr_locale))


@cache
def _locale(language: Language) -> Locale:
    return Locale.parse(SPECS[language].cldr_locale)
