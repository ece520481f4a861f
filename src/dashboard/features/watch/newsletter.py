"""One week of the watch as a newsletter: HTML that mail programs keep as it is, and plain text that says the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from dashboard.catalogue.loader import Release
from dashboard.catalogue.model import Figure, Initiative, Lockdown, Source
from dashboard.catalogue.query_params import QueryParams
from dashboard.catalogue.weeks import WeekDigest
from dashboard.components import figure_notes, markup
from dashboard.i18n.localizer import Localizer
from dashboard.open_data.exports import credit
from dashboard.static_site.static_urls import Links


@dataclass(frozen=True, slots=True)
class Newsletter:
    """What to paste into a mailing: its subject, a whole HTML document, the same as plain text."""

    subject: str
    html: str
    text: str


@dataclass(frozen=True, slots=True)
class NewsletterFilter:
    """What the initiatives of a newsletter were selected by, as a query and in words."""

    query: QueryParams = ()
    filters: str = ""


EVERYTHING = NewsletterFilter()


def newsletter(
    issue: WeekDigest, localizer: Localizer, links: Links, release: Release, choice: NewsletterFilter = EVERYTHING
) -> Newsletter:
    """``issue`` in the language of ``labels``, with the initiatives of ``choice``."""
    subject = localizer.week_title(issue.week)
    view, filters = links.view(issue.week, choice.query), choice.filters
    closing = credit(release, localizer.t)
    html = markup.newsletter(
        issue, localizer, links.initiative, title=subject, filters=filters, view=view, credit=closing
    )
    parts = [
        _opening(subject, localizer, view, filters),
        *_parts(issue, localizer, links),
        _closing(localizer, closing),
    ]
    return Newsletter(subject, str(html), "\n\n".join("\n".join(part) for part in parts if part) + "\n")


def _opening(subject: str, localizer: Localizer, view: str, filters: str) -> list[str]:
    t = localizer.t
    said = [f"{t('site')}{t('colon')}{t('page-watch')}", subject, ""]
    if filters:
        said.append(f"{t('newsletter-selection', filters=filters)}.")
    return [*said, f"{t('newsletter-on-site')}{t('colon')}{view}"]


def _parts(issue: WeekDigest, localizer: Localizer, links: Links) -> Iterator[list[str]]:
    t = localizer.t
    if issue.begun or issue.ended:
        yield [_heading(t("watch-lockdowns-week")), *_lockdowns(issue, localizer)]
    if issue.confined:
        yield [_heading(t("watch-confined-title")), *_counts(issue.confined, localizer)]
    yield [_heading(t("newsletter-starts", count=len(issue.initiatives)))]
    for item in issue.initiatives:
        yield list(_initiative(item, localizer, links))
    yield [
        f"{t('watch-month-also', month=localizer.date(month), count=len(items))}."
        for month, items in issue.months.items()
    ]


def _lockdowns(issue: WeekDigest, localizer: Localizer) -> Iterator[str]:
    for item in issue.begun:
        yield _event(
            item, localizer, localizer.t("lockdown-begins"), item.start or "", item.start_what[localizer.t.language]
        )
    for item in issue.ended:
        what = item.end_what[localizer.t.language] if item.end_what else ""
        yield _event(item, localizer, localizer.t("lockdown-ends"), item.end or "", what)


def _event(item: Lockdown, localizer: Localizer, event: str, day: str, what: str) -> str:
    colon = localizer.t("colon")
    place = f"{localizer.country(item.country)}{colon}{localizer.term('kind', item.kind)}"
    return f"- {place}. {event}{colon}{localizer.date(day)}. {what}\n{_sources(item.sources, localizer)}"


def _counts(figures: Sequence[Figure], localizer: Localizer) -> Iterator[str]:
    colon = localizer.t("colon")
    for figure in figures:
        value = localizer.quantity(figure.value, figure.unit)
        issuer = figure.issuer[localizer.t.language]
        yield f"- {localizer.metric(figure)}{colon}{value} ({issuer})\n{_sources(figure.sources, localizer)}"
    for caveat in figure_notes.caveats(figures, localizer):
        yield f"{localizer.t('chart-caveats', count=1)}{colon}{caveat}"


def _initiative(item: Initiative, localizer: Localizer, links: Links) -> Iterator[str]:
    t = localizer.t
    basis = t("country-inferred") if item.country_basis == "inferred" else t("country-stated")
    place = f"{localizer.country(item.country)} ({basis})"
    yield item.name if item.actor == item.name else f"{item.name} – {localizer.actors(item.actor)}"
    yield localizer.join_list([localizer.date(item.start_date or ""), localizer.term("theme", item.theme), place])
    yield item.summary[t.language]
    if item.outcome or item.outcome_note:
        yield " ".join(_outcome(item, localizer))
    yield links.initiative(item)
    yield _sources(item.sources, localizer)


def _outcome(item: Initiative, localizer: Localizer) -> Iterator[str]:
    if item.outcome:
        yield localizer.quantity(item.outcome.value, item.outcome.unit)
    if item.outcome_note:
        yield (
            f"({item.outcome_note[localizer.t.language]})" if item.outcome else item.outcome_note[localizer.t.language]
        )


def _sources(sources: Iterable[Source], localizer: Localizer) -> str:
    listed = ", ".join(f"{source.publisher} <{source.url}>" for source in sources)
    return f"{localizer.t('newsletter-sources')}{localizer.t('colon')}{listed}"


def _closing(localizer: Localizer, closing: str) -> list[str]:
    return ["-- ", localizer.t("export-note-countries"), localizer.t("footer-source"), closing]


def _heading(text: str) -> str:
    return text.upper()
