"""The parts of the watch as HTML: what a week tells, what has no week, the lockdowns."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from markupsafe import Markup

from dashboard.catalogue.records import Initiative, Lockdown
from dashboard.catalogue.weeks import WeekDigest
from dashboard.components import figure_notes
from dashboard.components.amounts_statement import amounts_statement
from dashboard.components.card import InitiativeHref
from dashboard.components.text import count_heading, small_link
from dashboard.i18n.localizer import Localizer
from dashboard.templates import render


def week_context(
    digest: WeekDigest, localizer: Localizer, countries: Collection[str], urls: tuple[str, str], level: int = 3
) -> Markup:
    """The lockdowns that began or ended in a week, and the counts of people told to stay home that were published.

    Args:
        digest: What the week tells.
        localizer: Words, numbers and dates.
        countries: Those whose lockdowns are told in full; others are named.
        urls: The addresses of all lockdowns and of all counts.
        level: That of the headings.
    """
    return render(
        "week_context",
        localizer,
        digest=digest,
        detailed=digest.of(lambda country: country in countries),
        named=digest.of(lambda country: country not in countries),
        urls=urls,
        level=level,
        caveats=figure_notes.key_caveats(digest.confined_counts, localizer),
    )


def week_starts(digest: WeekDigest, localizer: Localizer, months_url: str, level: int = 3) -> Markup:
    """How many initiatives began in a week, and in the months around it, whose lists are at ``months_url``."""
    t = localizer.t
    months = [
        small_link(t("watch-month-also", month=localizer.date(month), count=len(items)), months_url)
        for month, items in digest.months.items()
    ]
    return Markup().join([count_heading(t("watch-started", count=len(digest.initiatives)), level), *months])


def undated_list(
    groups: Iterable[tuple[str, Sequence[Initiative]]], localizer: Localizer, href: InitiativeHref
) -> Markup:
    """Initiatives whose day is not known, under the heading of each group, folded away."""
    return render("undated_list", localizer, groups=groups, href=href)


def lockdowns_table(lockdowns: Iterable[Lockdown], localizer: Localizer) -> Markup:
    """Lockdowns as a table: country, start and end with what began and ended, all sources."""
    return render("lockdowns", localizer, lockdowns=lockdowns)


def feed_week(digest: WeekDigest, localizer: Localizer, href: InitiativeHref) -> Markup:
    """A week as plain HTML for readers outside the pages of the site; ``href`` gives absolute addresses."""
    caveats = figure_notes.key_caveats(digest.confined_counts, localizer)
    statement = amounts_statement(digest.initiatives, localizer)
    return render("feed_week", localizer, digest=digest, href=href, caveats=caveats, amounts_statement=statement)
