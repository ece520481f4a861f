from __future__ import annotations

import csv
import io
from collections.abc import Callable

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.weeks import Week, active_weeks, initiatives_by_start, week_of
from dashboard.features.watch.weeks_csv import weeks_csv

Shipped = Callable[[str], list[dict[str, str]]]


def rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_every_initiative_stands_in_one_row(catalogue: Catalogue, shipped: Shipped) -> None:
    starts = initiatives_by_start(catalogue.initiatives)
    table = rows(weeks_csv(starts, active_weeks(starts, catalogue.lockdowns)))
    listed = [name for row in table for name in row["initiatives"].split(";") if name]
    assert sorted(listed) == sorted(row["id"] for row in shipped("initiatives"))
    assert all(int(row["count"]) == len([name for name in row["initiatives"].split(";") if name]) for row in table)


def test_only_weeks_have_days_and_the_quiet_ones_are_there(catalogue: Catalogue) -> None:
    starts = initiatives_by_start(item for item in catalogue.initiatives if week_of(item.start_date) != Week(23))
    table = rows(weeks_csv(starts, active_weeks(starts, catalogue.lockdowns)))
    assert all(bool(row["first_day"]) == (row["exactness"] == "day") for row in table)
    quiet = next(row for row in table if row["period"] == "2020-W23")
    assert (quiet["first_day"], quiet["last_day"], quiet["count"]) == ("2020-06-01", "2020-06-07", "0")


def test_nothing_is_a_table_too() -> None:
    assert [(row["exactness"], row["count"]) for row in rows(weeks_csv(initiatives_by_start(()), [Week(12)]))] == [
        ("day", "0"),
        ("other_year", "0"),
        ("unknown", "0"),
    ]
