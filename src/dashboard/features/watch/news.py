"""What the releases of a week brought as a newsletter, beside those of the weeks of 2020: HTML and the same as text."""

from __future__ import annotations

from collections.abc import Iterator

from dashboard import palette
from dashboard.cache import MB, cached
from dashboard.catalogue.release_weeks import ReleaseDigest, ReleaseWeek, release_digest
from dashboard.components.amounts_statement import amounts_statement
from dashboard.context import SiteContext
from dashboard.features.watch.newsletter import (
    Newsletter,
    closing_lines,
    heading_line,
    initiative_lines,
    initiative_url,
)
from dashboard.i18n.localizer import Localizer
from dashboard.languages import Language
from dashboard.open_data.export_metadata import credit
from dashboard.templates import render
from dashboard.urls import Urls

MAX_INITIATIVES = 50
"""Initiatives of one mail: programs cut what is longer than 102 kB. The others are counted, and are on the site."""
LIST = "gallery"
"""The page that has all of them."""


@cached(max_bytes=MB, is_finite=True)
def news_of(context: SiteContext, language: Language, week: ReleaseWeek, base: str) -> Newsletter:
    """What is new of ``week``, for readers who find the site at ``base``; the week is one of ``release_weeks``."""
    localizer, digest = context.localizer(language), release_digest(context.catalogue, week)
    return news(digest, localizer, Urls(base), credit(context.catalogue.release, localizer.t))


def news(digest: ReleaseDigest, localizer: Localizer, urls: Urls, closing: str) -> Newsletter:
    """What the releases of a week brought, as a newsletter.

    Args:
        digest: What they brought.
        localizer: The language of the newsletter.
        urls: Absolute addresses of the site.
        closing: Who is to be credited.
    """
    subject = localizer.t("news-subject", days=week_days(digest.week, localizer))
    parts = [_opening(subject, digest, localizer, urls), *_parts(digest, localizer, urls)]
    text = "\n\n".join("\n".join(part) for part in (*parts, closing_lines(localizer, closing)) if part) + "\n"
    return Newsletter(subject, _html(subject, digest, localizer, urls, closing), text)


def week_days(week: ReleaseWeek, localizer: Localizer) -> str:
    """The days of a week."""
    return localizer.days(week.first.isoformat(), week.last.isoformat())


def _html(subject: str, digest: ReleaseDigest, localizer: Localizer, urls: Urls, closing: str) -> str:
    language, shown = localizer.t.language, digest.added[:MAX_INITIATIVES]
    html = render(
        "news",
        localizer,
        title=subject,
        digest=digest,
        shown=shown,
        more=len(digest.added) - len(shown),
        counts=[*_counts(digest, localizer)],
        href=lambda item: initiative_url(item, language, urls),
        view_url=_view_url(language, urls),
        corrections_url=urls.corrections_feed(language),
        colours={name: colour.light for name, colour in palette.ROLES.items()},
        amounts_statement=amounts_statement(shown, localizer),
        credit=closing,
    )
    return str(html)


def _opening(subject: str, digest: ReleaseDigest, localizer: Localizer, urls: Urls) -> list[str]:
    t, colon = localizer.t, localizer.t("colon")
    head = [f"{t('site')}{colon}{t('news-kicker')}", subject, ""]
    releases = [
        f"{_release(note.version, note.date.isoformat(), localizer)}{colon}{note.text[t.language]}"
        for note in digest.notes
    ]
    return [*head, *releases, "", f"{t('news-on-site')}{colon}{_view_url(t.language, urls)}"]


def _release(version: str, day: str, localizer: Localizer) -> str:
    return localizer.t("news-release", version=version, date=localizer.date(day))


def _parts(digest: ReleaseDigest, localizer: Localizer, urls: Urls) -> Iterator[list[str]]:
    t, shown = localizer.t, digest.added[:MAX_INITIATIVES]
    if shown:
        statement = amounts_statement(shown, localizer)
        yield [heading_line(t("news-added", count=len(digest.added))), *([statement] if statement else [])]
    for item in shown:
        yield list(initiative_lines(item, localizer, urls))
    if len(digest.added) > len(shown):
        yield [t("news-more", count=len(digest.added) - len(shown))]
    yield [*_counts(digest, localizer)]
    if digest.changed:
        yield [f"{t('news-corrections')}{t('colon')}{urls.corrections_feed(t.language)}"]


def _counts(digest: ReleaseDigest, localizer: Localizer) -> Iterator[str]:
    """What is only counted."""
    if digest.added_figures:
        yield localizer.t("news-figures", count=digest.added_figures)
    if digest.changed:
        yield localizer.t("news-changed", count=digest.changed)


def _view_url(language: Language, urls: Urls) -> str:
    return urls.page(LIST, (("lang", language),))
