from __future__ import annotations

import pytest

from dashboard.i18n.dates import (
    format_date,
    format_dates_in,
    format_day,
    format_month,
    format_period,
    format_range,
    month_names,
)


@pytest.mark.parametrize(
    ("partial", "french", "english"),
    [
        ("2020-03-17", "17 mars 2020", "17 March 2020"),
        ("2020-04-01", "1er avril 2020", "1 April 2020"),
        ("2020-08-11", "11 août 2020", "11 August 2020"),
        ("2020-01-31", "31 janvier 2020", "31 January 2020"),
        ("2020-03", "mars 2020", "March 2020"),
        ("2020-01", "janvier 2020", "January 2020"),
        ("2020", "2020", "2020"),
    ],
)
def test_a_date_says_what_is_known_and_no_more(partial: str, french: str, english: str) -> None:
    assert format_date(partial, "fr") == french
    assert format_date(partial, "en") == english


@pytest.mark.parametrize(
    ("day", "french", "english"),
    [
        ("2020-04-01", "1er avril", "1 April"),
        ("2020-04-11", "11 avril", "11 April"),
        ("2020-04-21", "21 avril", "21 April"),
    ],
)
def test_a_day_may_stand_without_its_year(day: str, french: str, english: str) -> None:
    assert format_day(day, "fr") == french
    assert format_day(day, "en") == english


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2020-03-14", "2020-03-24", "14–24 mars 2020"),
        ("2020-03-01", "2020-03-26", "1er–26 mars 2020"),
        ("2020-03-17", "2020-04-07", "17 mars – 7 avril 2020"),
        ("2019-12-30", "2020-01-02", "30 décembre 2019 – 2 janvier 2020"),
        ("2020-03", "2020-04", "mars – avril 2020"),
        ("2020-03", "2020-04-24", "mars – 24 avril 2020"),
        ("2020-03-14", "2020-05", "14 mars – mai 2020"),
        ("2019", "2020", "2019 – 2020"),
        ("2020-03-14", "2020-03-14", "14 mars 2020"),
        ("2020-03", None, "depuis mars 2020"),
        ("2020-03-15", None, "depuis le 15 mars 2020"),
        (None, "2020-04-01", "jusqu’au 1er avril 2020"),
        (None, "2020", "jusqu’à 2020"),
        (None, None, None),
    ],
)
def test_a_period_leaves_an_end_open_that_is_not_known(
    start: str | None, end: str | None, expected: str | None
) -> None:
    assert format_period(start, end, "fr") == expected


@pytest.mark.parametrize("partial", ["2020-02-31", "2020-13"])
def test_a_day_that_is_none_is_an_error(partial: str) -> None:
    with pytest.raises(ValueError, match=r"range|must be"):
        format_date(partial, "en")


def test_days_within_a_text_are_spelt_out() -> None:
    assert format_dates_in("Le 2020-04-01 (plus de), 2020-03-18", "fr") == "Le 1er avril 2020 (plus de), 18 mars 2020"
    assert format_dates_in("On 2020-04-01", "en") == "On 1 April 2020"


@pytest.mark.parametrize("text", ["2020-03", "12020-03-18", "2020-03-181", "no day"])
def test_what_is_not_a_day_is_left_as_it_is(text: str) -> None:
    assert format_dates_in(text, "en") == text


@pytest.mark.parametrize(
    ("first", "last", "french", "english"),
    [
        ("2020-03-16", "2020-03-22", "du 16 au 22 mars 2020", "16 to 22 March 2020"),
        ("2020-06-01", "2020-06-07", "du 1er au 7 juin 2020", "1 to 7 June 2020"),
        ("2020-03-30", "2020-04-05", "du 30 mars au 5 avril 2020", "30 March to 5 April 2020"),
        ("2019-12-30", "2020-01-05", "du 30 décembre 2019 au 5 janvier 2020", "30 December 2019 to 5 January 2020"),
    ],
)
def test_from_day_to_day_nothing_is_said_twice(first: str, last: str, french: str, english: str) -> None:
    assert format_range(first, last, "fr") == french
    assert format_range(first, last, "en") == english


@pytest.mark.parametrize("partial", ["2020-02", "2020-02-29"])
def test_a_month_may_be_named_alone(partial: str) -> None:
    assert (format_month(partial, "fr"), format_month(partial, "en")) == ("février", "February")


def test_a_month_may_be_written_in_every_language_in_full_or_short() -> None:
    months = month_names()
    assert len(months) == 12
    assert {"mars", "march", "mar"} <= set(months[2])
    assert {"fevrier", "fevr", "february", "feb"} <= set(months[1])
    names = [name for month in months for name in month]
    assert len(names) == len(set(names))
