"""Whatever a browser says of its time zone, the reader has a day."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from urllib.parse import urljoin
from zoneinfo import available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.streamlit_adapter.browser import TIME_ZONE, date_in, usable_url

HOSTILE = [
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


@given(st.one_of(st.text(), st.sampled_from(HOSTILE), st.from_regex(TIME_ZONE, fullmatch=True)))
def test_any_time_zone_gives_a_day_near_that_of_utc(time_zone: str | None) -> None:
    assert abs(date_in(time_zone) - datetime.now(UTC).date()) <= timedelta(days=1)


@pytest.mark.parametrize("time_zone", sorted(available_timezones())[::25])
def test_the_names_of_time_zones_are_understood(time_zone: str) -> None:
    assert TIME_ZONE.fullmatch(time_zone)


def test_east_of_the_date_line_it_is_not_earlier_than_west_of_it() -> None:
    assert date_in("Pacific/Kiritimati") > date_in("Pacific/Niue") or date_in("Etc/GMT-14") > date_in("Etc/GMT+11")


@given(st.one_of(st.text(), st.from_regex(r"https?://\[?[^/]*/?.*")))
def test_any_address_of_a_page_is_usable_or_empty(url: str) -> None:
    usable = usable_url(url)
    assert usable in ("", url)
    assert urljoin(usable, "gallery?lang=fr")


@pytest.mark.parametrize(
    ("url", "is_usable"),
    [
        ("https://example.org/site/gallery", True),
        ("http://127.0.0.1:8501/", True),
        ("http://[::1]:8501/map", True),
        ("http://[", False),
        ("http://", False),
        ("javascript:alert(1)", False),
        ("http://example.org/\n", False),
        ("https://example.org/" + "x" * 2000, False),
        ("", False),
        (None, False),
    ],
)
def test_only_an_address_of_the_web_is_used(url: str | None, is_usable: bool) -> None:
    assert bool(usable_url(url)) == is_usable
