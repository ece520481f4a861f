"""The words of a dot plot: its finding, computed from the dates, and how exactly these are known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from dashboard.catalogue.catalogue_stats import count_inferred
from dashboard.catalogue.records.figures import Figure
from dashboard.catalogue.records.initiatives import Initiative
from dashboard.catalogue.records.lockdowns import Lockdown
from dashboard.catalogue.start_dates import StartCounts
from dashboard.i18n.localizer import Localizer

LOCKDOWN = "national_stay_home"
"""The kind of measures whose first day is called that of a lockdown."""
MIN_DATED = 20
"""Starts known to the day from which the day with most of them is a finding: among fewer, chance may decide."""
MIN_PEAK = 5
"""Starts that such a day has at least: with fewer, one date found or corrected may make another day the highest."""


@dataclass(frozen=True, slots=True)
class DotPlotSubject:
    """What the words of a dot plot are about.

    Attributes:
        items: The initiatives that are not dimmed.
        counts: How exactly their starts are known.
        edges: How many of them are earlier and later than the days that are drawn.
        outside: How many have no date and are dimmed only because a range of days is selected.
        lockdowns: Those that may be named where one began on the day with most starts, the first of them that did.
        countries: The countries that are selected; none for all.
        is_filtered: Whether the initiatives are a selection.
    """

    items: Sequence[Initiative]
    counts: StartCounts
    edges: tuple[int, int]
    outside: int
    lockdowns: Sequence[Lockdown]
    countries: Sequence[str]
    is_filtered: bool

    @property
    def scope(self) -> str:
        """What the sentences call the initiatives."""
        return "selection" if self.is_filtered else "all"

    def lockdown_on(self, day: date) -> Lockdown | None:
        """The first lockdown that began on ``day``, of a country that is not filtered out."""
        starts = (item for item in self.lockdowns if item.kind == LOCKDOWN and item.start == day.isoformat())
        return next((item for item in starts if not self.countries or item.country in self.countries), None)

    def starts_on(self, day: date, country: str) -> list[Initiative]:
        """The initiatives of ``country`` that began on ``day``."""
        return [item for item in self.items if item.start_date == day.isoformat() and item.country == country]


@dataclass(frozen=True, slots=True)
class DotPlotText:
    """The words of a dot plot in one language.

    Attributes:
        title: Its finding.
        subtitle: How many starts are known to the day, to the month, not at all, with the look of their marks.
        edges: How many are earlier or later than the days that are drawn; "" where none is.
        undated: How many have no date.
    """

    title: str
    subtitle: str
    edges: str
    undated: str

    @property
    def alternative(self) -> str:
        """The whole drawing for those who do not see it."""
        return " ".join(filter(None, (f"{self.title}.", self.subtitle, self.edges)))


def describe_dot_plot(subject: DotPlotSubject, localizer: Localizer) -> DotPlotText:
    """The words of the dot plot of ``subject``."""
    t, counts, outside = localizer.t, subject.counts, subject.outside
    earlier, later = subject.edges
    return DotPlotText(
        title=_title(subject, localizer),
        subtitle=t(
            "dot-plot-precision", days=counts.by_day, months=counts.by_month, undated=counts.undated, outside=outside
        ),
        edges=t("dot-plot-edges", earlier=earlier, later=later) if earlier or later else "",
        undated=t("dot-plot-undated", undated=counts.undated, outside=outside),
    )


def finding_day(counts: StartCounts) -> date | None:
    """The day with most starts where that is a finding: enough starts are known to the day, and no other day ties."""
    is_finding = counts.by_day >= MIN_DATED and counts.most >= MIN_PEAK and len(counts.busiest) == 1
    return counts.busiest[0] if is_finding else None


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


def _title(subject: DotPlotSubject, localizer: Localizer) -> str:
    """The day with most starts where it is a finding, or else how many starts are known to the day."""
    counts, day = subject.counts, finding_day(subject.counts)
    if day is not None:
        return _peak(subject, day, localizer)
    unknown = counts.total - counts.by_day
    return localizer.t(
        "dot-plot-known-days", days=counts.by_day, unknown=unknown, total=counts.total, scope=subject.scope
    )


def _peak(subject: DotPlotSubject, day: date, localizer: Localizer) -> str:
    """The day, and how many of its starts are of the country whose lockdown began on it, if one did.

    A country that no page states counts as its own, and the sentence says for how many that is so.
    """
    t, count, lockdown = localizer.t, subject.counts.most, subject.lockdown_on(day)
    words: dict[str, str | float] = {"day": localizer.date(day.isoformat()), "count": count, "scope": subject.scope}
    if lockdown is None:
        return t("dot-plot-peak-day", **words)
    country, starts = lockdown.country, subject.starts_on(day, lockdown.country)
    local, inferred = len(starts), count_inferred(starts)
    share = "own" if tuple(subject.countries) == (country,) else "all" if local == count else "some"
    place = {"code": country, "country": localizer.country(country)}
    return t("dot-plot-peak-lockdown", **words, **place, local=local, inferred=inferred, share=share)
