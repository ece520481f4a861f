"""The weeks of spring 2020 on a slide: nothing has a week whose day is not known, and a gap in a count stays one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from dashboard.catalogue.loader import Catalogue
from dashboard.context import SiteContext
from dashboard.features.presentation.slide_weeks import (
    DRAWN,
    apart_marks,
    count_weeks,
    outlines,
    shadings,
    week_columns,
    week_panels,
)
from dashboard.features.presentation.unit_marks import UnitMarks
from dashboard.maps.colour_scale import shade

Rows = Callable[[str], list[dict[str, str]]]


def week_number(day: str) -> int | None:
    """The ISO week of a day of 2020; None for a month or nothing."""
    if len(day) != len("2020-03-17"):
        return None
    year, week, _ = date.fromisoformat(day).isocalendar()
    return week if year == 2020 else None


def count_marks(groups: tuple[UnitMarks, ...]) -> int:
    return sum(group.path.count("M") for group in groups)


def test_a_week_has_a_mark_for_each_initiative_whose_day_lies_in_it_and_no_other(
    context: SiteContext, shipped: Rows
) -> None:
    starts = Counter(week_number(row["start_date"]) for row in shipped("initiatives"))
    columns = week_columns(context.catalogue, context.localizer("en"))
    assert [count_marks(column.marks) for column in columns] == [starts[week.number] for week in DRAWN]
    assert [column.count for column in columns] == [str(starts[week.number]) for week in DRAWN]


def test_what_has_no_week_stands_apart_and_is_counted_by_what_is_known_of_it(
    context: SiteContext, shipped: Rows
) -> None:
    counts, days = count_weeks(context.catalogue), [row["start_date"] for row in shipped("initiatives")]
    assert counts.by_month == sum(len(day) == len("2020-03") for day in days)
    assert counts.undated == days.count("")
    apart = count_marks(apart_marks(context.catalogue, context.localizer("en")))
    assert apart == counts.by_month + counts.undated + counts.other_days == len(days) - counts.by_day


def test_an_initiative_that_loses_its_day_loses_its_week(catalogue: Catalogue) -> None:
    before = count_weeks(catalogue)
    item = next(item for item in catalogue.initiatives if week_number(item.start_date or "") == before.busiest.number)
    others = tuple(other for other in catalogue.initiatives if other is not item)
    after = count_weeks(replace(catalogue, initiatives=(*others, replace(item, start_date="2020-03"))))
    assert (after.by_day, after.by_month) == (before.by_day - 1, before.by_month + 1)


def test_a_week_tells_the_last_count_of_afp_in_it_and_none_where_there_is_none(context: SiteContext) -> None:
    localizer = context.localizer("en")
    panels = {week.number: panel for week, panel in zip(DRAWN, week_panels(context.catalogue, localizer), strict=True)}
    by_week = {
        week_number(figure.period_start or "")
        for name in ("afp-confined-timeline", "afp-confined-counts")
        for figure in context.catalogue.series(name)
    }
    for number, panel in panels.items():
        assert bool(panel.confined) == (number in by_week), number
    latest = context.catalogue.figure("afp-confined-2020-03-29")
    assert latest is not None
    assert panels[13].confined == localizer.value(latest)
    assert panels[13].confined.startswith("at least")


def test_a_week_names_every_lockdown_that_begins_in_it(context: SiteContext, shipped: Rows) -> None:
    localizer = context.localizer("fr")
    for week, panel in zip(DRAWN, week_panels(context.catalogue, localizer), strict=True):
        begun = [row for row in shipped("lockdowns") if week_number(row["start"]) == week.number]
        said = " ".join(f"{day} {places}" for day, places in panel.lockdowns)
        assert all(localizer.country(row["country"]) in said and localizer.day(row["start"]) in said for row in begun)
        assert said.count("mesures partielles") == sum(row["kind"] == "partial_measures" for row in begun)


def test_the_map_ends_in_the_shades_of_all_that_have_a_week(context: SiteContext, shipped: Rows) -> None:
    weeks = {week.number for week in DRAWN}
    rows = [row for row in shipped("initiatives") if week_number(row["start_date"]) in weeks and row["country"] != "ZZ"]
    last = {look.iso: look.colour for look in shadings(context.catalogue)}
    assert last == {code: shade(count) for code, count in Counter(row["country"] for row in rows).items()}


def test_only_national_lockdowns_are_outlined_and_only_while_they_last(context: SiteContext, shipped: Rows) -> None:
    steps = {outline.iso: outline for outline in outlines(context.catalogue.lockdowns)}
    national = {row["country"] for row in shipped("lockdowns") if row["kind"] == "national_stay_home"}
    assert set(steps) == national
    france = next(row for row in shipped("lockdowns") if row["country"] == "FR")
    number = {week.number: step for step, week in enumerate(DRAWN, 1)}
    begun, ended = (number[week_number(france[field]) or 0] for field in ("start", "end"))
    assert (steps["FR"].step, steps["FR"].until) == (begun, ended - 1)
