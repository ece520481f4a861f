"""All that a dot plot shows: marks, which are selected, lockdowns, the count of people told to stay home."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from dashboard.cache import KB, MB, cached
from dashboard.catalogue.filters import SORTS, InitiativeFilter
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.records.figures import Figure
from dashboard.catalogue.records.initiatives import Initiative
from dashboard.catalogue.records.lockdowns import Lockdown
from dashboard.catalogue.records.shared_columns import WORLDWIDE
from dashboard.catalogue.start_dates import StartCounts, count_starts, start_dates
from dashboard.catalogue.weeks import DEFAULT_COUNTRIES
from dashboard.charts.dot_plot import DotPlot, dot_plot
from dashboard.charts.dot_plot_text import DotPlotSubject, DotPlotText, describe_dot_plot, finding_day
from dashboard.context import SiteContext
from dashboard.i18n.localizer import Localizer
from dashboard.languages import Language
from dashboard.queries import search_initiatives, uncertain_dates

CONFINED_SERIES = ("afp-confined-timeline", "afp-confined-counts")
"""The series of AFP that count the people told to stay home, by order or by advice."""
MAX_CHOSEN = 2
"""Chosen countries whose lockdowns are drawn besides those of France and Switzerland."""


@dataclass(frozen=True, slots=True)
class DotPlotDrawing:
    """One dot plot in one language.

    Attributes:
        plot: Every mark at its place, selected or not.
        items: The initiatives that are not dimmed.
        selected: The identifiers of the initiatives that are not dimmed; None for all.
        counts: How exactly the starts of those that are not dimmed are known.
        text: Its words.
        lockdowns: Those that are drawn.
        other_countries: Chosen countries whose lockdowns are not drawn: there is no start, or no room.
        confined: The counts and thresholds of people told to stay home, in the order of time.
    """

    plot: DotPlot
    items: Sequence[Initiative]
    selected: frozenset[str] | None
    counts: StartCounts
    text: DotPlotText
    lockdowns: tuple[Lockdown, ...]
    other_countries: tuple[str, ...]
    confined: tuple[Figure, ...]

    @property
    def peak(self) -> date | None:
        """The day with most starts, where that is a finding."""
        return finding_day(self.counts)

    def count_by_start(self) -> Counter[str]:
        """How many of those that are not dimmed began on each day or in each month; those without a date at ``""``."""
        return Counter(item.start_date or "" for item in self.items)

    def count_by_theme(self) -> Counter[str]:
        """How many of those that are not dimmed are of each theme."""
        return Counter(item.theme for item in self.items)

    def is_dimmed(self, item: Initiative) -> bool:
        """Whether ``item`` is not selected."""
        return self.selected is not None and item.id not in self.selected

    def lockdown_days(self, lockdown: Lockdown) -> tuple[date, date]:
        """The first day of ``lockdown``, and the day on which it ended or was eased, or the last that is drawn."""
        end = date.fromisoformat(lockdown.end) if lockdown.end else self.plot.period.last
        return date.fromisoformat(lockdown.start or ""), end


def drawing_of(context: SiteContext, language: Language, selection: InitiativeFilter) -> DotPlotDrawing:
    """The drawing of the site in which all are dimmed that are not of ``selection``; its order does not matter."""
    unordered, plot = replace(selection, sort=SORTS[0]), site_dot_plot(context)
    selected = search_initiatives(context, unordered).records[:] if unordered != InitiativeFilter() else None
    chosen, outside = selection.facets.get("country", ()), uncertain_dates(context, unordered).undated
    return draw_dot_plot(plot, selected, chosen, context.catalogue, context.localizer(language), outside=outside)


@cached(max_bytes=200 * KB)
def drawing_text(context: SiteContext, language: Language, selection: InitiativeFilter) -> DotPlotText:
    """The words of the drawing of ``selection``, which every document and every change of a page names."""
    return drawing_of(context, language, selection).text


@cached(max_bytes=MB, size_of=lambda plot: 100 * sum(1 for _ in plot.dots), is_finite=True)
def site_dot_plot(context: SiteContext) -> DotPlot:
    """Every initiative of the site at its place, whatever the language and the selection."""
    catalogue = context.catalogue
    return dot_plot(start_dates(catalogue.initiatives), catalogue.vocabulary.codes("theme"))


def draw_dot_plot(
    plot: DotPlot,
    selected: Sequence[Initiative] | None,
    chosen: Sequence[str],
    catalogue: Catalogue,
    localizer: Localizer,
    *,
    outside: int = 0,
) -> DotPlotDrawing:
    """The drawing of ``plot``.

    Args:
        plot: All marks.
        selected: Those that are not dimmed; None for all.
        chosen: Countries whose lockdowns are wanted besides those of ``DEFAULT_COUNTRIES``.
        catalogue: Lockdowns and counts of people told to stay home.
        localizer: The language.
        outside: How many have no date and are dimmed only because a range of days is selected.
    """
    by_country = {item.country: item for item in catalogue.lockdowns if item.start}
    others = [code for code in chosen if code not in DEFAULT_COUNTRIES and code != WORLDWIDE]
    drawn = [code for code in others if code in by_country][:MAX_CHOSEN]
    rows = tuple(by_country[code] for code in (*DEFAULT_COUNTRIES, *drawn) if code in by_country)
    items = plot.initiatives if selected is None else selected
    counts, edges = count_starts(items), plot.count_at_edges(items)
    subject = DotPlotSubject(items, counts, edges, outside, rows, chosen, is_filtered=selected is not None)
    return DotPlotDrawing(
        plot=plot,
        items=items,
        selected=None if selected is None else frozenset(item.id for item in selected),
        counts=counts,
        text=describe_dot_plot(subject, localizer),
        lockdowns=rows,
        other_countries=tuple(code for code in others if code not in drawn),
        confined=confined_figures(catalogue),
    )


def confined_figures(catalogue: Catalogue) -> tuple[Figure, ...]:
    """The counts and thresholds of people told to stay home whose days are known, in the order of time."""
    figures = (figure for name in CONFINED_SERIES for figure in catalogue.series(name) if figure.start_day)
    return tuple(sorted(figures, key=_day))


def _day(figure: Figure) -> str:
    return figure.period_start or ""
