"""The weeks of spring 2020 as steps of a slide: a map and columns of marks that fill, and what was told of each week.

Only an initiative that is known to the day has a week. Those that are known by their month, undated or of another time
of the year stand apart.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from dashboard.cache import MB, cached
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.records import WORLDWIDE, Figure, Initiative, Lockdown
from dashboard.catalogue.weeks import (
    WEEKS,
    InitiativesByStart,
    Week,
    WeekDigest,
    initiatives_by_start,
    week_digest,
    week_of,
)
from dashboard.charts.dot_plot_drawing import confined_figures
from dashboard.context import SiteContext
from dashboard.features.presentation.unit_marks import UnitMarks, stacked_marks
from dashboard.i18n.localizer import Localizer
from dashboard.i18n.numbers import format_number
from dashboard.maps.colour_scale import shade
from dashboard.maps.country_outlines import country_paths
from dashboard.palette import Colour

DRAWN = WEEKS[10:20]
"""From the week of the first lockdown to that in which the French one ended."""
VIEW = "world"
COLUMN, HEIGHT, BASE = 128, 240, 196
"""Units of the drawing: of a week across, of all of it down, and where the columns stand."""
PER_ROW, PITCH = 8, 14
APART_PER_ROW, APART_PITCH = 30, 9
NATIONAL = "national_stay_home"
"""The kind of lockdown whose country is outlined: others hold for a part of it, or are no order to stay home."""


@dataclass(frozen=True, slots=True)
class WeekColumn:
    """The marks of one week, which come with ``step``."""

    step: int
    label: str
    count: str
    x: int
    top: float
    marks: tuple[UnitMarks, ...]


@dataclass(frozen=True, slots=True)
class WeekPanel:
    """What is said of one week.

    Attributes:
        step: The step that shows it.
        days: Its days.
        confined: How many people AFP counted in it as told to stay home, with the bound; "" where it counted none.
        confined_day: The day of that count.
        lockdowns: The lockdowns and other measures that began, by day.
    """

    step: int
    days: str
    confined: str
    confined_day: str
    lockdowns: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Shading:
    """One look of a country on the map: from ``step`` on, over those before it."""

    iso: str
    step: int
    colour: Colour


@dataclass(frozen=True, slots=True)
class Outline:
    """The outline of a country under a national lockdown, from ``step`` to ``until``, or to the end (0)."""

    iso: str
    step: int
    until: int


@dataclass(frozen=True, slots=True)
class WeekCounts:
    """How exactly the starts are known, and the week with most of them."""

    by_day: int
    by_month: int
    undated: int
    other_days: int
    busiest: Week
    most: int


def drawn_steps() -> int:
    """The steps of the slide: each week, and what stands apart."""
    return len(DRAWN) + 1


def count_weeks(catalogue: Catalogue) -> WeekCounts:
    """What the words of the slide count."""
    starts = initiatives_by_start(catalogue.initiatives)
    busiest = max(DRAWN, key=lambda week: len(starts.weeks.get(week, ())))
    return WeekCounts(
        by_day=sum(len(starts.weeks.get(week, ())) for week in DRAWN),
        by_month=sum(map(len, starts.months.values())),
        undated=len(starts.undated),
        other_days=sum(len(items) for week, items in starts.weeks.items() if week not in DRAWN)
        + len(starts.other_years),
        busiest=busiest,
        most=len(starts.weeks.get(busiest, ())),
    )


def week_columns(catalogue: Catalogue, localizer: Localizer) -> tuple[WeekColumn, ...]:
    """The column of each week, its marks theme by theme."""
    starts = initiatives_by_start(catalogue.initiatives)
    return tuple(_column(step, week, starts, localizer) for step, week in enumerate(DRAWN, 1))


def _column(step: int, week: Week, starts: InitiativesByStart, localizer: Localizer) -> WeekColumn:
    items, left = _by_theme(starts.weeks.get(week, ()), localizer), (step - 1) * COLUMN
    rows = -(-len(items) // PER_ROW)
    return WeekColumn(
        step=step,
        label=localizer.day(week.first.isoformat()),
        count=format_number(len(items), localizer.t.language),
        x=left,
        top=BASE - rows * PITCH,
        marks=stacked_marks(items, PER_ROW, PITCH, left, BASE),
    )


def apart_marks(catalogue: Catalogue, localizer: Localizer) -> tuple[UnitMarks, ...]:
    """All that have no week here, in one block beside the columns."""
    starts = initiatives_by_start(catalogue.initiatives)
    drawn = {item.id for week in DRAWN for item in starts.weeks.get(week, ())}
    items = _by_theme([item for item in catalogue.initiatives if item.id not in drawn], localizer)
    return stacked_marks(items, APART_PER_ROW, APART_PITCH, len(DRAWN) * COLUMN + PITCH, BASE)


def week_panels(catalogue: Catalogue, localizer: Localizer) -> tuple[WeekPanel, ...]:
    """What is said of each week."""
    starts, counts = initiatives_by_start(catalogue.initiatives), confined_figures(catalogue)
    digests = [week_digest(week, starts, catalogue.lockdowns, counts) for week in DRAWN]
    return tuple(_panel(step, digest, localizer) for step, digest in enumerate(digests, 1))


def _panel(step: int, digest: WeekDigest, localizer: Localizer) -> WeekPanel:
    last = max(digest.confined_counts, key=_day_and_value, default=None)
    return WeekPanel(
        step=step,
        days=localizer.week(digest.week),
        confined=localizer.value(last) if last else "",
        confined_day=localizer.date(last.period_start) if last and last.period_start else "",
        lockdowns=tuple(_lockdowns(digest.lockdowns_started, localizer)),
    )


def _day_and_value(figure: Figure) -> tuple[str, float]:
    return figure.period_start or "", figure.value


def _lockdowns(lockdowns: Sequence[Lockdown], localizer: Localizer) -> Iterator[tuple[str, str]]:
    for day, items in groupby(lockdowns, key=lambda item: item.start or ""):
        yield localizer.day(day), localizer.join_list(_place(item, localizer) for item in items)


def _place(lockdown: Lockdown, localizer: Localizer) -> str:
    place = localizer.lockdown_place(lockdown)
    return localizer.t("weeks-partial", place=place) if lockdown.kind == "partial_measures" else place


def shadings(catalogue: Catalogue) -> tuple[Shading, ...]:
    """Every change of the shade of a country, in the order of the steps."""
    starts = initiatives_by_start(catalogue.initiatives)
    counts, looks = Counter[str](), list[Shading]()
    for step, week in enumerate(DRAWN, 1):
        before = {code: shade(count) for code, count in counts.items()}
        counts.update(item.country for item in starts.weeks.get(week, ()))
        looks += (
            Shading(code, step, colour)
            for code in counts
            if code != WORLDWIDE and (colour := shade(counts[code])) != before.get(code)
        )
    return tuple(looks)


def outlines(lockdowns: Sequence[Lockdown]) -> tuple[Outline, ...]:
    """Every national lockdown from its week to the last one before that of its end."""
    return tuple(outline for item in lockdowns if item.kind == NATIONAL and (outline := _outline(item)))


def _outline(lockdown: Lockdown) -> Outline | None:
    begun = _step(lockdown.start)
    ended = _step(lockdown.end)
    return Outline(lockdown.country, begun, ended - 1 if ended else 0) if begun else None


def _step(day: str | None) -> int:
    """The step of the week of a day; 0 for none, or a day outside of the weeks that are drawn."""
    week = week_of(day)
    return DRAWN.index(week) + 1 if week in DRAWN else 0


@cached(max_bytes=MB, is_finite=True)
def world_paths(context: SiteContext) -> tuple[tuple[str, str], ...]:
    """The outlines of the countries of the map."""
    return tuple(country_paths(context, VIEW))


def _by_theme(items: Sequence[Initiative], localizer: Localizer) -> Sequence[Initiative]:
    order = {theme: place for place, theme in enumerate(localizer.vocabulary.codes("theme"))}
    return sorted(items, key=lambda item: order[item.theme])
