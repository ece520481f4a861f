"""Whatever a browser says of its time zone, the reader has a day."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.streamlit_adapter.browser import TIME_ZONE, date_in

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
