"""What holds of all dates and numbers in every language."""

from __future__ import annotations

from datetime import date
from itertools import permutations

import pytest
from babel.numbers import parse_decimal
from hypothesis import given
from hypothesis import strategies as st

from dashboard.i18n import dates, numbers
from dashboard.languages import LANGUAGES, SPECS, Language

DAYS = st.dates(date(1000, 1, 1), date(9999, 12, 31))
VALUES = st.one_of(
    st.integers(-(10**12), 10**12),
    st.decimals(-(10**9), 10**9, places=3, allow_nan=False, allow_infinity=False).map(float),
)
every_language = pytest.mark.parametrize("language", LANGUAGES)


def permutations_of(*parts: str) -> list[list[str]]:
    return [list(order) for order in permutations(parts)]


@every_language
@given(day=DAYS)
def test_a_date_says_its_day_and_its_year_and_each_partial_date_no_more(language: Language, day: date) -> None:
    text = dates.format_date(day.isoformat(), language)
    first = SPECS[language].dates.first_of_month
    written = first if first and day.day == 1 else str(day.day)
    # Languages differ in the order and in what joins the parts: "1er mars 2020", "1 de março de 2020".
    assert [part for part in text.split() if any(map(str.isdigit, part))] in permutations_of(written, str(day.year))
    assert set(dates.format_day(day.isoformat(), language).split()) < set(text.split())
    assert dates.format_month(day.isoformat(), language) in text
    assert str(day.year) in dates.format_date(day.isoformat()[:7], language).split()
    assert dates.format_date(day.isoformat()[:4], language) == str(day.year)


@every_language
@given(days=st.lists(DAYS, min_size=2, max_size=2).map(sorted))
def test_a_range_ends_with_its_last_day_in_full(language: Language, days: list[date]) -> None:
    first, last = (day.isoformat() for day in days)
    text = dates.format_range(first, last, language)
    assert text.endswith(dates.format_date(last, language))
    assert len(text) < len(dates.format_date(first, language)) + len(dates.format_date(last, language)) + 10


@every_language
@given(text=st.text(alphabet="0123456789- x"))
def test_any_text_has_its_dates_in_words_and_the_rest_as_it_was(language: Language, text: str) -> None:
    formatted = dates.format_dates_in(text, language)
    assert formatted == text or dates.ISO_DAY.search(text)


@every_language
@given(value=VALUES)
def test_a_number_can_be_read_back(language: Language, value: float) -> None:
    text = numbers.format_number(value, language)
    plain = text.replace(numbers.MINUS, "-")
    assert float(parse_decimal(plain, locale=SPECS[language].cldr_locale)) == value
    assert numbers.format_number(value, language, signed=True).startswith("+") == (value > 0)


@every_language
@given(value=VALUES)
def test_a_percentage_is_its_number_with_a_sign(language: Language, value: float) -> None:
    text = numbers.format_percent(value, language)
    assert text == f"{numbers.format_number(value, language)}{SPECS[language].numbers.percent_space}%"
