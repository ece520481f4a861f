"""Which countries are on a map, and in what order."""

from __future__ import annotations

from dashboard.catalogue.records import WORLDWIDE
from dashboard.maps.country_counts import shaded_countries


def test_countries_with_most_come_first_and_what_is_on_no_map_is_left_out() -> None:
    counts = {"BE": 1, "CH": 0, WORLDWIDE: 9, "FR": 3, "IT": 3}
    assert list(shaded_countries(counts).items()) == [("FR", 3), ("IT", 3), ("BE", 1)]
