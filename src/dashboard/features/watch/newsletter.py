"""One week of the watch as a newsletter: HTML that mail programs keep as it is, and plain text that says the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from dashboard.catalogue.loader import Release
from dashboard.catalogue.model import Figure, Initiative, Lockdown, Source
from dashboard.catalogue.query_params import Pairs
from dashboard.catalogue.weeks import Issue
from dashboard.components import figure_notes, markup
from dashboard.i18n.localizer import Labels
from dashboard.open_data.exports import credit
from dashboard.static_site.static_urls import Links


@dataclass(frozen=True, slots=True)
class Newsletter:
    """What to paste into a mailing: its subject, a whole HTML document, the same as plain text."""

    subject: str
    html: str
    text: str


@dataclass(frozen=True, slots=True)
class Choice:
    """What the initiatives of a newsletter were selected by, as a query and in words."""

    query: Pairs = ()
    filters: str = ""


EVERYTHING = Choice()


def newsletter(issue: Issue, labels: Labels, links: Links, release: Release, choice: Choice = EVERYTHING) -> Newsletter:
    """``issue`` in the language of ``labels``, with the initiatives of ``choice``."""
    subject = labels.week_title(issue.week)
    view, filters = links.view(issue.week, choice.query), choice.filters
    closing = credit(release, labels.t)
    html = markup.newsletter(issue, labels, links.initiative, title=subject, filters=filters, view=view, credit=closing)
    parts = [_opening(subject, labels, view, filters), *_parts(issue, labels, links), _closing(labels, closing)]
    return Newsletter(subject, str(html), "\n\n".join("\n".join(part) for part in parts if part) + "\n")


def _opening(subject: str, labels: Labels, view: str, filters: str) -> list[str]:
    t = labels.t
    said = [f"{t('site')}{t('colon')}{t('page-watch')}", subject, ""]
    if filters:
        said.append(f"{t('newsletter-selection', filters=filters)}.")
    return [*said, f"{t('newsletter-on-site')}{t('colon')}{view}"]


def _parts(issue: Issue, labels: Labels, links: Links) -> Iterator[list[str]]:
    t = labels.t
    if issue.begun or issue.ended:
        yield [_heading(t("watch-lockdowns-week")), *_lockdowns(issue, labels)]
    if issue.confined:
        yield [_heading(t("watch-confined-title")), *_counts(issue.confined, labels)]
    yield [_heading(t("newsletter-starts", count=len(issue.initiatives)))]
    for item in issue.initiatives:
        yield list(_initiative(item, labels, links))
    yield [
        f"{t('watch-month-also', month=labels.date(month), count=len(items))}." for month, items in issue.months.items()
    ]


def _lockdowns(issue: Issue, labels: Labels) -> Iterator[str]:
    for item in issue.begun:
        yield _event(item, labels, labels.t("lockdown-begins"), item.start or "", item.start_what[labels.t.language])
    for item in issue.ended:
        what = item.end_what[labels.t.language] if item.end_what else ""
        yield _event(item, labels, labels.t("lockdown-ends"), item.end or "", what)


def _event(item: Lockdown, labels: Labels, event: str, day: str, what: str) -> str:
    colon = labels.t("colon")
    place = f"{labels.country(item.country)}{colon}{labels.term('kind', item.kind)}"
    return f"- {place}. {event}{colon}{labels.date(day)}. {what}\n{_sources(item.sources, labels)}"


def _counts(figures: Sequence[Figure], labels: Labels) -> Iterator[str]:
    colon = labels.t("colon")
    for figure in figures:
        value = labels.quantity(figure.value, figure.unit)
        issuer = figure.issuer[labels.t.language]
        yield f"- {labels.metric(figure)}{colon}{value} ({issuer})\n{_sources(figure.sources, labels)}"
    for caveat in figure_notes.caveats(figures, labels):
        yield f"{labels.t('chart-caveats', count=1)}{colon}{caveat}"


def _initiative(item: Initiative, labels: Labels, links: Links) -> Iterator[str]:
    t = labels.t
    basis = t("country-inferred") if item.country_basis == "inferred" else t("country-stated")
    place = f"{labels.country(item.country)} ({basis})"
    yield item.name if item.actor == item.name else f"{item.name} – {labels.actors(item.actor)}"
    yield labels.joined([labels.date(item.start_date or ""), labels.term("theme", item.theme), place])
    yield item.summary[t.language]
    if item.outcome or item.outcome_note:
        yield " ".join(_outcome(item, labels))
    yield links.initiative(item)
    yield _sources(item.sources, labels)


def _outcome(item: Initiative, labels: Labels) -> Iterator[str]:
    if item.outcome:
        yield labels.quantity(item.outcome.value, item.outcome.unit)
    if item.outcome_note:
        yield f"({item.outcome_note[labels.t.language]})" if item.outcome else item.outcome_note[labels.t.language]


def _sources(sources: Iterable[Source], labels: Labels) -> str:
    listed = ", ".join(f"{source.publisher} <{source.url}>" for source in sources)
    return f"{labels.t('newsletter-sources')}{labels.t('colon')}{listed}"


def _closing(labels: Labels, closing: str) -> list[str]:
    return ["-- ", labels.t("export-note-countries"), labels.t("footer-source"), closing]


def _heading(text: str) -> str:
    return text.upper()
