"""The words of a dot plot: its finding, computed from the dates, and how exactly these are known."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dashboard.catalogue.records.figures import Figure
from dashboard.catalogue.records.lockdowns import Lockdown
from dashboard.catalogue.start_dates import StartCounts
from dashboard.i18n.localizer import Localizer

LOCKDOWN = "national_stay_home"
"""The kind of measures whose first day is called that of a lockdown."""
MAX_DAYS = 3
"""Days that are named where several have most starts."""


@dataclass(frozen=True, slots=True)
class DotPlotText:
    """The words of a dot plot in one language.

    Attributes:
        title: Its finding.
        subtitle: How many starts are known to the day, to the month, not at all, with the look of their marks.
        edges: How many are earlier or later than the days that are drawn; "" where none is.
    """

    title: str
    subtitle: str
    edges: str

    @property
    def alternative(self) -> str:
        """The whole drawing for those who do not see it."""
        return " ".join(filter(None, (f"{self.title}.", self.subtitle, self.edges)))


def describe_dot_plot(
    counts: StartCounts,
    edges: tuple[int, int],
    lockdowns: Iterable[Lockdown],
    localizer: Localizer,
    *,
    is_filtered: bool,
) -> DotPlotText:
    """The words of the dot plot of ``counts``.

    Args:
        counts: What is known of the starts of the initiatives that are not dimmed.
        edges: How many of them are earlier and later than the days that are drawn.
        lockdowns: Those that may be named where one began on the day with most starts, the first of them that did.
        localizer: The language.
        is_filtered: Whether they are a selection.
    """
    t = localizer.t
    precision = t("dot-plot-precision", days=counts.by_day, months=counts.by_month, undated=counts.undated)
    earlier, later = edges
    sentence = t("dot-plot-edges", earlier=earlier, later=later) if earlier or later else ""
    scope = "selection" if is_filtered else "all"
    return DotPlotText(_finding(counts, [*lockdowns], localizer, scope), precision, sentence)


def confined_label(figure: Figure, localizer: Localizer) -> str:
    """A count of people told to stay home with whom it counts, who counted and when."""
    language = localizer.t.language
    population = figure.population[language]
    return localizer.t(
        "dot-plot-confined",
        value=localizer.value(figure),
        population=population[:1].upper() + population[1:],
        issuer=figure.issuer[language],
        date=localizer.date(figure.period_start or ""),
    )


def _finding(counts: StartCounts, lockdowns: Sequence[Lockdown], localizer: Localizer, scope: str) -> str:
    t, days = localizer.t, [day.isoformat() for day in counts.busiest]
    if not days:
        return t("dot-plot-none-dated", total=counts.total)
    if len(days) > MAX_DAYS:
        return t("dot-plot-peak-many", scope=scope, count=counts.most, days=len(days))
    if len(days) > 1:
        named = ", ".join([*map(localizer.day, days[:-1]), localizer.date(days[-1])])
        return t("dot-plot-peak-days", scope=scope, days=named, count=counts.most)
    day = localizer.date(days[0])
    begun = next((item for item in lockdowns if item.kind == LOCKDOWN and item.start == days[0]), None)
    if begun is None:
        return t("dot-plot-peak-day", scope=scope, day=day, count=counts.most, total=counts.by_day)
    country = localizer.country(begun.country)
    return t("dot-plot-peak-lockdown", scope=scope, code=begun.country, country=country, day=day, count=counts.most)
