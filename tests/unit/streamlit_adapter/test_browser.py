"""What a browser says about itself is cut and checked, and never raises."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.citations import access_date
from dashboard.streamlit_adapter import browser

JUNK = st.one_of(
    st.none(), st.text(), st.text(min_size=500), st.from_regex(r"https?://\S{0,80}"), st.integers(), st.binary()
)
HOSTILE = (
    "http://[",
    "http://[::1",
    "javascript:alert(1)",
    "//evil.example/",
    "http://a b/",
    "http://x@evil/",
    "https://",
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://example.org/site/gallery", "https://example.org/site/gallery"),
        ("http://127.0.0.1:8501/", "http://127.0.0.1:8501/"),
        ("http://[::1]:8501/map", "http://[::1]:8501/map"),
        ("https://example.org", "https://example.org/"),
        ("https://example.org/a?b=c#d", "https://example.org/a"),
        ('https://example.org/"<b>é', "https://example.org/%22%3Cb%3E%C3%A9"),
    ],
)
def test_an_address_is_taken_without_its_parameters(text: str, expected: str) -> None:
    assert browser.parse_url(text) == expected


@pytest.mark.parametrize("text", [*HOSTILE, None, "", "x" * 5_000, f"https://example.org/{'a' * 5_000}"])
def test_what_is_no_address_of_a_page_is_none(text: str | None) -> None:
    assert browser.parse_url(text) == ""


@settings(deadline=None)
@given(JUNK)
def test_no_address_raises_or_brings_markup(text: object) -> None:
    url = browser.parse_url(text)  # type: ignore[arg-type]
    assert not set(url) & set('<>"\\ ')
    assert len(url) <= 12 * browser.MAX_URL_LENGTH


TIME_ZONES = [
    "",
    "x" * 500,
    "../../etc/passwd",
    "/etc/passwd",
    "Europe/",
    "Europe",
    "a\0b",
    "localtime",
    "tzdata.zi",
    "é",
    None,
]


@settings(deadline=None)
@given(st.one_of(st.text(), st.sampled_from(TIME_ZONES), st.from_regex(browser.TIME_ZONE, fullmatch=True)))
def test_any_time_zone_gives_a_day_near_that_of_utc(time_zone: str | None) -> None:
    assert abs(browser.date_in(time_zone) - datetime.now(UTC).date()) <= timedelta(days=1)


@pytest.mark.parametrize("time_zone", sorted(available_timezones())[::25])
def test_the_names_of_time_zones_are_understood(time_zone: str) -> None:
    assert browser.TIME_ZONE.fullmatch(time_zone)


def test_east_of_the_date_line_it_is_not_earlier_than_west_of_it() -> None:
    assert browser.date_in("Pacific/Kiritimati") > browser.date_in("Pacific/Niue") or browser.date_in(
        "Etc/GMT-14"
    ) > browser.date_in("Etc/GMT+11")


@settings(deadline=None)
@given(JUNK)
def test_what_is_no_text_gives_a_day_too(time_zone: object) -> None:
    assert abs(browser.date_in(time_zone) - access_date.today()) <= timedelta(days=1)  # type: ignore[arg-type]
