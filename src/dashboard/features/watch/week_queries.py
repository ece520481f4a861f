"""Questions of the watch to the catalogue, with their answers kept: what started when, and what a week tells."""

from __future__ import annotations

from dashboard.cache import KB, MB, cached
from dashboard.catalogue import weeks
from dashboard.catalogue.filters import InitiativeFilter
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.records import Figure, Initiative
from dashboard.catalogue.weeks import DEFAULT_COUNTRIES, InitiativesByStart, Week, WeekDigest
from dashboard.context import SiteContext
from dashboard.i18n.localizer import Localizer
from dashboard.languages import Language
from dashboard.queries import search_initiatives


def _starts_size(starts: InitiativesByStart) -> int:
    """The records are shared with the catalogue, so only the references to them are counted."""
    groups = (*starts.weeks.values(), *starts.months.values(), starts.other_years, starts.undated)
    return sum(150 + 8 * len(group) for group in groups)


def _digest_size(digest: WeekDigest) -> int:
    return 600 + 8 * (
        len(digest.initiatives)
        + len(digest.lockdowns_started)
        + len(digest.lockdowns_ended)
        + len(digest.confined_counts)
    )


def _digests_size(digests: tuple[WeekDigest, ...]) -> int:
    return sum(map(_digest_size, digests))


@cached(max_bytes=MB, size_of=_starts_size)
def initiatives_by_start(context: SiteContext, selection: InitiativeFilter, language: Language) -> InitiativesByStart:
    """The initiatives of ``selection`` by when they began, otherwise in its order for readers of ``language``."""
    return weeks.initiatives_by_start(search_initiatives(context, selection, language).records)


@cached(max_bytes=500 * KB, size_of=_digest_size)
def week_digest(context: SiteContext, week: Week, selection: InitiativeFilter, language: Language) -> WeekDigest:
    """What ``week`` tells of ``selection``, of all lockdowns and of the count of people told to stay home."""
    catalogue = context.catalogue
    return weeks.week_digest(
        week,
        initiatives_by_start(context, selection, language),
        catalogue.lockdowns,
        confined_counts(catalogue),
    )


@cached(max_bytes=MB, size_of=_digests_size, is_finite=True)
def week_digests(context: SiteContext) -> tuple[WeekDigest, ...]:
    """Every active week with all initiatives, in the order of time."""
    catalogue = context.catalogue
    return weeks.week_digests(catalogue.initiatives, catalogue.lockdowns, confined_counts(catalogue))


def confined_counts(catalogue: Catalogue) -> tuple[Figure, ...]:
    """The counts of people told to stay home, day by day."""
    counts = (figure for name in weeks.CONFINED_SERIES for figure in catalogue.series(name))
    return tuple(sorted(counts, key=lambda figure: figure.period_start or ""))


def active_weeks(context: SiteContext) -> tuple[Week, ...]:
    """The weeks that the watch draws, whatever is selected: from the first to the last in which something happened."""
    return tuple(digest.week for digest in week_digests(context))


def opening_week(context: SiteContext) -> Week:
    """Where the watch opens for readers whose address names no week."""
    return weeks.first_lockdown_week(context.catalogue.lockdowns)


def lockdown_countries(selection: InitiativeFilter) -> tuple[str, ...]:
    """The countries whose lockdowns are drawn and told: those of the selection, or else France and Switzerland."""
    return tuple(selection.facets.get("country") or DEFAULT_COUNTRIES)


def undated_groups(starts: InitiativesByStart, localizer: Localizer) -> list[tuple[str, tuple[Initiative, ...]]]:
    """The initiatives without a week under their headings: those of each month, those that are not dated."""
    undated = [(localizer.t("date-unknown").capitalize(), starts.undated)] if starts.undated else []
    return [*((localizer.date(month), items) for month, items in starts.months.items()), *undated]
