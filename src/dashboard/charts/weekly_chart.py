"""The chart of the watch: a column for every week, and below on the same line of time a row for every lockdown.

Counts and lockdowns share the days and nothing else, so each has a height of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from dashboard import palette
from dashboard.catalogue.records import Lockdown
from dashboard.catalogue.weeks import Week
from dashboard.charts.chart_model import Chart
from dashboard.charts.labels import SIZES, layout_rows
from dashboard.charts.marks import Column, Datum, Period, Series
from dashboard.charts.scales import Scale, TimeAxis, ValueAxis
from dashboard.i18n.localizer import Localizer
from dashboard.i18n.numbers import format_number

COLUMNS, TICKS = 260.0, 44
"""Heights in pixels: the columns with their values, the months below them."""
TICK_LENGTH = 8
"""Pixels of the line that marks where a month begins."""
ROOM_FOR_VALUES = 1.15
"""How much higher than the highest column the chart is."""
COLUMN_DAYS = 5.6
"""Days of a column: a week, but for the space between two."""
LOCKDOWNS = Series("", palette.MUTED)
PEAK, SELECTED, OTHER = Series("", palette.CHARTS[0]), Series("", palette.CHARTS[1]), Series("", palette.FAINT)
"""The week that the title names, the one that the reader has chosen, and all others."""


def weekly_chart(
    counts: Mapping[Week, int], selected: Week, lockdowns: Sequence[Lockdown], localizer: Localizer
) -> Chart:
    """A column a week, and a row a lockdown whose start is known.

    Args:
        counts: The number of each week from the first to the last in their order, also of those without any.
        selected: The week that the reader has chosen.
        lockdowns: What is drawn below the weeks.
        localizer: The language of the chart.
    """
    first, last = min(counts).first, max(counts).last
    started = [item for item in lockdowns if item.start]
    rows = layout_rows([lockdown_label(item, localizer) for item in started])
    offset = COLUMNS + TICKS
    periods = [_period(item, row.mark + offset, last, localizer) for item, row in zip(started, rows, strict=True)]
    peak = peak_week(counts)
    columns = [
        _column(week, count, localizer, selected=week == selected, named=week == peak) for week, count in counts.items()
    ]
    return Chart(
        marks=(*columns, *periods),
        x=Scale(first, last + timedelta(days=1)),
        height=round(offset + (rows[-1].bottom if rows else 0)),
        labels=tuple(row.label(palette.TEXT, offset) for row in rows),
        y=ValueAxis(Scale(0.0, max(*counts.values(), 1) * ROOM_FOR_VALUES), 0, COLUMNS),
        time_axis=TimeAxis(_months(first, last, localizer), TICK_LENGTH),
        value_size=SIZES["label"],
    )


def lockdown_label(lockdown: Lockdown, localizer: Localizer) -> str:
    """A lockdown in a line: country, dates as far as they are known, how far it went."""
    country, kind = localizer.lockdown_place(lockdown), localizer.term("kind", lockdown.kind)
    if lockdown.start is None:
        return f"{country} – {kind}"
    if lockdown.end is None:
        open_ended = localizer.t("lockdown-open", date=localizer.date(lockdown.start))
        return f"{country}, {open_ended} – {kind}"
    days = localizer.days(lockdown.start, lockdown.end)
    return f"{country}, {days} – {kind}"


def weeks_as_text(counts: Mapping[Week, int], lockdowns: Sequence[Lockdown], localizer: Localizer) -> str:
    """Every value of the chart in words."""
    weeks = (f"{localizer.day(week.first.isoformat())}{localizer.t('colon')}{count}" for week, count in counts.items())
    periods = (lockdown_label(item, localizer) for item in lockdowns if item.start)
    return f"{localizer.join_list([*weeks, *periods])}."


def peak_week(counts: Mapping[Week, int]) -> Week | None:
    """The first of the weeks with most starts, which the title names; None where nothing started."""
    peak = max(counts, key=lambda week: counts[week])
    return peak if counts[peak] else None


def _column(week: Week, count: int, localizer: Localizer, *, selected: bool, named: bool) -> Column:
    label = format_number(count, localizer.t.language) if count else ""
    tooltip = f"{localizer.week(week)}{localizer.t('colon')}{count}"
    series = PEAK if named else SELECTED if selected else OTHER
    datum = Datum(count, label, tooltip, emphasis="named" if named else "none")
    return Column(week.first + timedelta(days=3), COLUMN_DAYS, datum, series)


def _period(lockdown: Lockdown, y: float, last: date, localizer: Localizer) -> Period:
    """The days of ``lockdown``; without an end it runs to the ``last`` day of the chart."""
    start, end = date.fromisoformat(lockdown.start or ""), date.fromisoformat(lockdown.end) if lockdown.end else last
    return Period(lockdown_label(lockdown, localizer), start, end, not lockdown.end, y, LOCKDOWNS)


def _months(first: date, last: date, localizer: Localizer) -> tuple[tuple[date, str], ...]:
    """Every month named where it begins."""
    return tuple((day, localizer.month(day.isoformat())) for day in _first_days(first, last))


def _first_days(first: date, last: date) -> Iterator[date]:
    days = (first + timedelta(days=passed) for passed in range((last - first).days + 1))
    return (day for day in days if day.day == 1)
