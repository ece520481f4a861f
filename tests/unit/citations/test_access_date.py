"""Only the days that some reader on earth may have are cached."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.citations.access_date import UnkeptDate, access_date, parse_access_date, today


@pytest.mark.parametrize(("distance", "is_accepted"), [(-2, False), (-1, True), (0, True), (1, True), (2, False)])
def test_a_day_is_kept_within_a_day_of_today(distance: int, is_accepted: bool) -> None:
    day = today() + timedelta(days=distance)
    assert access_date(day) == day
    assert isinstance(access_date(day), UnkeptDate) != is_accepted
    assert repr(access_date(day)) == repr(day)


@given(st.dates())
def test_any_day_is_answered_as_it_was_asked(day: date) -> None:
    assert parse_access_date({"accessed": [day.isoformat()]}) == day


@given(st.lists(st.text()))
def test_anything_else_is_today(values: list[str]) -> None:
    assert parse_access_date({"accessed": values}) == today()
