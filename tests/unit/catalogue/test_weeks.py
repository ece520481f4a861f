from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from dashboard.catalogue import weeks
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.query_params import week_param as asked_week
from dashboard.catalogue.records import Initiative
from dashboard.catalogue.weeks import WEEKS, Week

Make = Callable[..., Initiative]
Shipped = Callable[[str], list[dict[str, str]]]


def ids(items: tuple[Initiative, ...]) -> list[str]:
    return [item.id for item in items]


def test_the_weeks_of_2020_follow_each_other_from_monday_to_sunday() -> None:
    assert [week.number for week in WEEKS] == [*range(1, 54)]
    assert (WEEKS[0].first, WEEKS[-1].last) == (date(2019, 12, 30), date(2021, 1, 3))
    assert all(week.first.isoweekday() == 1 and week.last - week.first == timedelta(days=6) for week in WEEKS)


@pytest.mark.parametrize(
    ("day", "number"),
    [
        ("2019-12-29", None),
        ("2019-12-30", 1),
        ("2020-01-05", 1),
        ("2020-01-06", 2),
        ("2020-03-16", 12),
        ("2020-03-22", 12),
        ("2020-03-23", 13),
        ("2020-12-31", 53),
        ("2021-01-03", 53),
        ("2021-01-04", None),
        ("2020-03", None),
        ("2020", None),
        (None, None),
    ],
)
def test_a_day_lies_in_its_iso_week_and_a_month_in_none(day: str | None, number: int | None) -> None:
    assert weeks.week_of(day) == (number and Week(number))


@pytest.mark.parametrize(
    ("number", "months"), [(12, ("2020-03",)), (14, ("2020-03", "2020-04")), (1, ("2019-12", "2020-01"))]
)
def test_a_week_touches_one_month_or_two(number: int, months: tuple[str, ...]) -> None:
    assert Week(number).months == months


@pytest.mark.parametrize("week", WEEKS)
def test_the_code_of_a_week_names_it(week: Week) -> None:
    assert weeks.parse_week(week.code) == week


@pytest.mark.parametrize(
    "code",
    ["", "2020-W00", "2020-W54", "2020-W99", "2020-W1", "2019-W12", "2020-w12", "2020W12", " 2020-W12", "2020-W١٢"],
)
def test_nothing_else_names_a_week(code: str) -> None:
    assert weeks.parse_week(code) is None
    assert asked_week({"week": [code]}, Week(12)) == Week(12)


def test_an_address_asks_for_a_week() -> None:
    assert asked_week({"week": ["2020-W20", "2020-W21"]}, Week(12)) == Week(20)
    assert asked_week({}, Week(12)) == Week(12)


def test_a_start_stands_where_it_is_known_and_nowhere_else(initiative: Make) -> None:
    dates = {"late": "2020-03-18", "early": "2020-03-16", "month": "2020-03", "none": None, "old": "2019-11-02"}
    starts = weeks.initiatives_by_start([initiative(id=name, start_date=day) for name, day in dates.items()])
    assert {week.code: ids(items) for week, items in starts.weeks.items()} == {"2020-W12": ["early", "late"]}
    assert {month: ids(items) for month, items in starts.months.items()} == {"2020-03": ["month"]}
    assert (ids(starts.other_years), ids(starts.undated), starts.dated) == (["old"], ["none"], 2)


@pytest.mark.parametrize("day", ["2019-03", "2021-06", "2020", "2022-01-01"])
def test_another_year_and_a_whole_year_are_elsewhere(initiative: Make, day: str) -> None:
    starts = weeks.initiatives_by_start([initiative(start_date=day)])
    assert len(starts.other_years) == 1
    assert (starts.weeks, starts.months, starts.undated) == ({}, {}, ())


def test_every_shipped_initiative_is_counted_once_as_the_csv_dates_it(catalogue: Catalogue, shipped: Shipped) -> None:
    days = [row["start_date"] for row in shipped("initiatives")]
    starts = weeks.initiatives_by_start(catalogue.initiatives)
    assert starts.dated == sum(len(day) == 10 for day in days)
    assert {month: len(items) for month, items in starts.months.items()} == Counter(d for d in days if len(d) == 7)
    assert len(starts.undated) == days.count("")
    by_week = Counter(date.fromisoformat(day).strftime("%G-W%V") for day in days if len(day) == 10)
    assert {week.code: len(items) for week, items in starts.weeks.items()} == by_week
    assert starts.other_years == ()


def test_an_issue_tells_what_its_week_saw(catalogue: Catalogue) -> None:
    starts = weeks.initiatives_by_start(catalogue.initiatives)
    digest = weeks.week_digest(Week(12), starts, catalogue.lockdowns, catalogue.series(weeks.CONFINED_SERIES[0]))
    assert digest.initiatives == starts.weeks[Week(12)]
    assert {"FR", "CH"} <= {item.country for item in digest.lockdowns_started}
    assert all("2020-03-16" <= (item.start or "") <= "2020-03-22" for item in digest.lockdowns_started)
    assert [figure.id for figure in digest.confined_counts] == ["afp-confined-2020-03-18", "afp-confined-2020-03-21"]
    assert set(digest.months) == {"2020-03"}
    assert not digest.is_empty


def test_months_alone_make_no_issue(initiative: Make) -> None:
    digest = weeks.week_digest(Week(12), weeks.initiatives_by_start([initiative(start_date="2020-03")]), (), ())
    assert digest.is_empty
    assert set(digest.months) == {"2020-03"}


def test_every_lockdown_begins_and_ends_in_one_issue(catalogue: Catalogue, shipped: Shipped) -> None:
    starts = weeks.initiatives_by_start(())
    digests = [weeks.week_digest(week, starts, catalogue.lockdowns, ()) for week in WEEKS]
    begun = sorted(item.country for issue in digests for item in issue.lockdowns_started)
    ended = sorted(item.country for issue in digests for item in issue.lockdowns_ended)
    assert begun == sorted(row["country"] for row in shipped("lockdowns") if row["start"])
    assert ended == sorted(row["country"] for row in shipped("lockdowns") if row["end"])


def test_lockdowns_and_counts_of_an_issue_are_told_by_day(catalogue: Catalogue) -> None:
    counts = [figure for series in weeks.CONFINED_SERIES for figure in catalogue.series(series)]
    starts = weeks.initiatives_by_start(())
    for week in WEEKS:
        digest = weeks.week_digest(week, starts, catalogue.lockdowns[::-1], counts[::-1])
        for days in (
            [item.start for item in digest.lockdowns_started],
            [item.end for item in digest.lockdowns_ended],
            [figure.period_start for figure in digest.confined_counts],
        ):
            assert days == sorted(day for day in days if day)


def test_an_issue_can_be_narrowed_to_countries(catalogue: Catalogue) -> None:
    digest = weeks.week_digest(Week(20), weeks.initiatives_by_start(()), catalogue.lockdowns, ()).of(
        lambda country: country == "FR"
    )
    assert [item.country for item in digest.lockdowns_ended] == ["FR"]
    assert digest.lockdowns_started == ()


def test_the_span_reaches_from_the_first_thing_told_to_the_last(initiative: Make, catalogue: Catalogue) -> None:
    france = catalogue.lockdowns[0]
    assert weeks.active_weeks(weeks.initiatives_by_start([]), []) == ()
    starts = weeks.initiatives_by_start([initiative(start_date="2020-02-03"), initiative(start_date="2020-07")])
    assert [week.number for week in weeks.active_weeks(starts, [france])] == [*range(6, 21)]
    assert [week.number for week in weeks.active_weeks(starts, [replace(france, start=None, end=None)])] == [6]


def test_the_watch_opens_where_the_first_country_with_a_lockdown_began_it(catalogue: Catalogue) -> None:
    assert weeks.first_lockdown_week(catalogue.lockdowns, ("SE", "IT", "FR")) == Week(11)
    assert weeks.first_lockdown_week(catalogue.lockdowns, ("FR", "IT")) == Week(12)
    assert weeks.first_lockdown_week((), ("FR",)) == Week(1)
