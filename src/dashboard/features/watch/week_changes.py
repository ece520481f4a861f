"""When a release last changed what a week tells: readers of the feed are shown again what says something else."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.records import Initiative, Record
from dashboard.catalogue.weeks import Week, WeekDigest, week_of


def last_change_of_week(digest: WeekDigest, catalogue: Catalogue) -> date:
    """The day of the last release that changed what a week tells: a record in it, or which records are in it."""
    records: tuple[Record, ...] = (
        *digest.initiatives,
        *digest.lockdowns_started,
        *digest.lockdowns_ended,
        *digest.confined_counts,
    )
    days = [catalogue.last_change(record) for record in records]
    days += (day for item in catalogue.initiatives for day in _arrivals_and_departures(item, digest.week))
    return max(days, default=catalogue.release_notes[-1].date)


def _arrivals_and_departures(item: Initiative, week: Week) -> Iterator[date]:
    """When ``item`` came to the week or to a month that it touches, or left it."""
    for change in item.changes:
        starts = {"start_date": (change.before, change.after), None: (item.start_date,)}.get(change.field, ())
        if any(start and (start in week.months or week_of(start) == week) for start in starts):
            yield change.date
