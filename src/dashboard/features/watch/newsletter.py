"""One week of the watch as a newsletter: HTML that mail programs keep as it is, and plain text that says the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from dashboard import palette
from dashboard.cache import MB, cached
from dashboard.catalogue import query_params
from dashboard.catalogue.filters import InitiativeFilter
from dashboard.catalogue.loader import Release
from dashboard.catalogue.query_params import QueryParams
from dashboard.catalogue.records import Figure, Initiative, Lockdown, Source
from dashboard.catalogue.weeks import Week, WeekDigest
from dashboard.components import figure_notes
from dashboard.components.amounts_statement import amounts_statement
from dashboard.context import SiteContext
from dashboard.features.watch.week_queries import week_digest
from dashboard.i18n import filters_text
from dashboard.i18n.localizer import Localizer
from dashboard.languages import Language
from dashboard.open_data.export_metadata import credit
from dashboard.static_site.slugs import initiative_slug
from dashboard.templates import render
from dashboard.urls import Urls


@dataclass(frozen=True, slots=True)
class Newsletter:
    """What to paste into a mailing: its subject, a whole HTML document, the same as plain text."""

    subject: str
    html: str
    text: str


@dataclass(frozen=True, slots=True)
class NewsletterFilter:
    """What the initiatives of a newsletter were filtered by: as a query, and in words ("" where by nothing)."""

    query: QueryParams = ()
    description: str = ""


UNFILTERED = NewsletterFilter()


@cached(max_bytes=2 * MB)
def newsletter_of(
    context: SiteContext, language: Language, week: Week, selection: InitiativeFilter, base: str
) -> Newsletter:
    """The newsletter of ``week`` with the initiatives of ``selection``; ``base`` is the address of the site's top."""
    localizer, query = context.localizer(language), query_params.serialize_filters(selection)
    description = filters_text.describe_filters(query, localizer, localizer.facet)
    digest, release = week_digest(context, week, selection, language), context.catalogue.release
    return newsletter(digest, localizer, Urls(base), release, NewsletterFilter(query, description))


def newsletter(
    digest: WeekDigest,
    localizer: Localizer,
    urls: Urls,
    release: Release,
    applied: NewsletterFilter = UNFILTERED,
) -> Newsletter:
    """A week as a newsletter.

    Args:
        digest: What the week tells, with the initiatives of a selection.
        localizer: The language of the newsletter.
        urls: Absolute addresses of the site.
        release: The version of the data.
        applied: The selection.
    """
    language, subject, closing = localizer.t.language, localizer.week_title(digest.week), credit(release, localizer.t)
    view_url = urls.watch(applied.query, (("week", digest.week.code), ("lang", language)))
    ends = {"title": subject, "filters": applied.description, "view_url": view_url, "credit": closing}
    parts = [
        _opening(subject, localizer, view_url, applied.description),
        *_parts(digest, localizer, urls),
        closing_lines(localizer, closing),
    ]
    text = "\n\n".join("\n".join(part) for part in parts if part) + "\n"
    return Newsletter(subject, _html(digest, localizer, urls, ends), text)


def _html(digest: WeekDigest, localizer: Localizer, urls: Urls, ends: Mapping[str, str]) -> str:
    """A week as a document; ``ends`` are the words at its beginning and at its end."""
    html = render(
        "newsletter",
        localizer,
        digest=digest,
        href=lambda item: initiative_url(item, localizer.t.language, urls),
        colours={name: colour.light for name, colour in palette.ROLES.items()},
        caveats=figure_notes.key_caveats(digest.confined_counts, localizer),
        amounts_statement=amounts_statement(digest.initiatives, localizer),
        **ends,
    )
    return str(html)


def _opening(subject: str, localizer: Localizer, view_url: str, filters: str) -> list[str]:
    t = localizer.t
    lines = [f"{t('site')}{t('colon')}{t('page-watch')}", subject, ""]
    if filters:
        lines.append(f"{t('newsletter-selection', filters=filters)}.")
    return [*lines, f"{t('newsletter-on-site')}{t('colon')}{view_url}"]


def _parts(digest: WeekDigest, localizer: Localizer, urls: Urls) -> Iterator[list[str]]:
    t = localizer.t
    if digest.lockdowns_started or digest.lockdowns_ended:
        yield [heading_line(t("watch-lockdowns-week")), *_lockdowns(digest, localizer)]
    if digest.confined_counts:
        yield [heading_line(t("watch-confined-title")), *_counts(digest.confined_counts, localizer)]
    statement = amounts_statement(digest.initiatives, localizer)
    yield [heading_line(t("newsletter-starts", count=len(digest.initiatives))), *([statement] if statement else [])]
    for item in digest.initiatives:
        yield list(initiative_lines(item, localizer, urls))
    yield [
        f"{t('watch-month-also', month=localizer.date(month), count=len(items))}."
        for month, items in digest.months.items()
    ]


def _lockdowns(digest: WeekDigest, localizer: Localizer) -> Iterator[str]:
    for item in digest.lockdowns_started:
        yield _event(
            item, localizer, localizer.t("lockdown-begins"), item.start or "", item.start_what[localizer.t.language]
        )
    for item in digest.lockdowns_ended:
        what = item.end_what[localizer.t.language] if item.end_what else ""
        yield _event(item, localizer, localizer.t("lockdown-ends"), item.end or "", what)


def _event(item: Lockdown, localizer: Localizer, event: str, day: str, what: str) -> str:
    colon = localizer.t("colon")
    place = f"{localizer.lockdown_place(item)}{colon}{localizer.term('kind', item.kind)}"
    return f"- {place}. {event}{colon}{localizer.date(day)}. {what}\n{_sources(item.sources, localizer)}"


def _counts(figures: Sequence[Figure], localizer: Localizer) -> Iterator[str]:
    colon = localizer.t("colon")
    for figure in figures:
        value = localizer.value(figure)
        issuer = figure.issuer[localizer.t.language]
        yield f"- {localizer.metric(figure)}{colon}{value} ({issuer})\n{_sources(figure.sources, localizer)}"
    for caveat in figure_notes.key_caveats(figures, localizer):
        yield f"{localizer.t('chart-caveats', count=1)}{colon}{caveat}"


def initiative_lines(item: Initiative, localizer: Localizer, urls: Urls) -> Iterator[str]:
    """An initiative with its sources as lines of text."""
    t = localizer.t
    place = f"{localizer.country(item.country)} ({localizer.country_basis(item)})"
    yield " – ".join(filter(None, (item.name[localizer.t.language], localizer.actors_beside_name(item))))
    day = localizer.date(item.start_date) if item.start_date else ""
    yield localizer.join_list([*filter(None, (day, localizer.term("theme", item.theme), place))])
    yield localizer.summary(item)
    note = item.outcome_note[t.language] if item.outcome_note else ""
    if item.outcome or note:
        yield " – ".join(filter(None, (localizer.outcome(item), note)))
    yield initiative_url(item, t.language, urls)
    yield _sources(item.sources, localizer)


def _sources(sources: Iterable[Source], localizer: Localizer) -> str:
    listed = ", ".join(f"{localizer.marked_publisher(source)} <{source.url}>" for source in sources)
    return f"{localizer.t('newsletter-sources')}{localizer.t('colon')}{listed}"


def closing_lines(localizer: Localizer, closing: str) -> list[str]:
    """What stands below every newsletter; ``closing`` says who is to be credited."""
    return ["-- ", localizer.t("export-note-countries"), localizer.t("footer-source"), closing]


def heading_line(text: str) -> str:
    """A heading in plain text."""
    return text.upper()


def initiative_url(item: Initiative, language: Language, urls: Urls) -> str:
    """The static page of an initiative, which every mail program can show."""
    return urls.static_page(language, initiative_slug(item.id))
