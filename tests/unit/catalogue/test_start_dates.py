"""When initiatives began: by day, by month, earlier, later, not at all; and the days with most starts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.records.initiatives import Initiative
from dashboard.catalogue.start_dates import SPRING, UncertainDates, count_starts, start_dates, uncertain_dates

Make = Callable[..., Initiative]


@pytest.fixture
def dated(initiative: Make) -> Callable[..., list[Initiative]]:
    """Makes initiatives that began on the dates given; None for none."""

    def build(*dates: str | None) -> list[Initiative]:
        return [initiative(id=f"number-{place}", start_date=start) for place, start in enumerate(dates)]

    return build


Dated = Callable[..., list[Initiative]]


def test_every_initiative_stands_where_its_date_says(dated: Dated) -> None:
    items = dated("2020-03-01", "2020-05-31", "2020-03", "2020-02-29", "2020-02", "2020-06-01", "2021", None)
    first, last, month, day_before, month_before, day_after, year_after, undated = items
    starts = start_dates(items)
    assert starts.days == {"2020-03-01": (first,), "2020-05-31": (last,)}
    assert starts.months == {"2020-03": (month,)}
    assert starts.earlier == {"2020-02": (month_before,), "2020-02-29": (day_before,)}
    assert starts.later == {"2020-06-01": (day_after,), "2021": (year_after,)}
    assert starts.undated == (undated,)
    assert sorted(item.id for item in starts.initiatives) == sorted(item.id for item in items)


def test_no_initiative_of_the_catalogue_is_lost(catalogue: Catalogue) -> None:
    placed = start_dates(catalogue.initiatives).initiatives
    assert sorted(item.id for item in placed) == sorted(item.id for item in catalogue.initiatives)


def test_the_period_is_whole_months() -> None:
    assert SPRING.months == ("2020-03", "2020-04", "2020-05")
    assert SPRING.days == (SPRING.last - SPRING.first).days + 1


def test_days_with_most_starts_are_counted_wherever_they_are(dated: Dated) -> None:
    counts = count_starts(dated("2019-12-01", "2019-12-01", "2020-03-17", "2020-03-17", "2020-04-01", "2020-03", None))
    assert counts.busiest == (date(2019, 12, 1), date(2020, 3, 17))
    assert (counts.most, counts.by_day, counts.by_month, counts.undated, counts.total) == (2, 5, 1, 1, 7)


def test_months_are_no_days(dated: Dated) -> None:
    counts = count_starts(dated("2020-03", "2020-03"))
    assert (counts.busiest, counts.most, counts.by_month) == ((), 0, 2)


@pytest.mark.parametrize(
    ("first", "last", "by_month"),
    [
        (date(2020, 3, 1), date(2020, 3, 31), 0),
        (date(2020, 3, 2), date(2020, 3, 31), 1),
        (date(2020, 3, 1), date(2020, 3, 30), 1),
        (date(2020, 3, 17), None, 1),
        (None, date(2020, 3, 17), 1),
        (date(2020, 2, 29), None, 0),
    ],
)
def test_a_month_is_uncertain_in_a_range_that_has_only_a_part_of_it(
    dated: Dated, first: date | None, last: date | None, by_month: int
) -> None:
    items = dated("2020-03-17", "2020-03", None, None)
    assert uncertain_dates(items[:2], items, first, last) == UncertainDates(by_month, 2)


@pytest.mark.parametrize(("last", "is_uncertain"), [(date(2020, 3, 31), 1), (date(2020, 12, 31), 0)])
def test_a_year_reaches_to_its_last_day(dated: Dated, last: date, is_uncertain: int) -> None:
    items = dated("2020")
    assert uncertain_dates(items, items, date(2020, 1, 1), last).by_month == is_uncertain


def test_without_a_range_no_date_is_uncertain(dated: Dated) -> None:
    items = dated("2020-03", None)
    assert uncertain_dates(items, items, None, None) == UncertainDates()
