from __future__ import annotations

from datetime import date

import pytest

from dashboard.catalogue import partial_dates


@pytest.mark.parametrize(
    ("partial", "precision", "first"),
    [
        ("2020", "year", date(2020, 1, 1)),
        ("2020-03", "month", date(2020, 3, 1)),
        ("2020-03-17", "day", date(2020, 3, 17)),
    ],
)
def test_a_date_has_a_precision_and_a_first_day(partial: str, precision: str, first: date) -> None:
    assert (partial_dates.precision(partial), partial_dates.first_day(partial)) == (precision, first)
