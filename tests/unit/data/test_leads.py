"""What leads say of the time of the initiatives is true of the data."""

from __future__ import annotations

from dashboard.catalogue.loader import Catalogue

SPRING = ("2020-03", "2020-04", "2020-05")


def test_all_initiatives_with_a_date_are_of_2020_and_most_of_all_began_from_march_to_may(catalogue: Catalogue) -> None:
    dates = [item.start_date for item in catalogue.initiatives if item.start_date]
    assert {date[:4] for date in dates} == {"2020"}
    assert 2 * sum(date.startswith(SPRING) for date in dates) > len(catalogue.initiatives)
