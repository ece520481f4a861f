"""The watch as an Atom feed: one entry for every week of 2020 that tells something, the latest first.

The events are of 2020 and the catalogue does not know when each was entered. So every ``updated`` is the day of the
data's release, the one date that is true of all of them, and no entry has a ``published``.
"""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.catalogue.loader import Release
from dashboard.catalogue.weeks import WeekDigest
from dashboard.features.watch.week_html import feed_week
from dashboard.i18n.localizer import Localizer
from dashboard.static_site import atom
from dashboard.static_site.atom import FeedEntry, FeedHead
from dashboard.static_site.slugs import WATCH, initiative_slug, week_slug
from dashboard.urls import Urls

KIND = "watch"
"""What the identifiers of the feed and of its entries begin with; feed readers know it."""


def watch_feed(digests: Sequence[WeekDigest], localizer: Localizer, urls: Urls, release: Release) -> bytes:
    """The feed of the weeks; those without anything of their own are left out.

    Args:
        digests: What each week tells, in the order of time.
        localizer: The language of the feed.
        urls: Absolute addresses of the site.
        release: The version of the data.
    """
    t = localizer.t
    head = FeedHead(
        id=atom.identifier(KIND, t.language),
        title=t("feed-title", site=t("site")),
        subtitle=t("feed-subtitle", date=localizer.date(release.date.isoformat())),
        url=urls.feed(t.language),
        page=urls.static_page(t.language, WATCH),
    )
    entries = (_entry(digest, localizer, urls, release) for digest in reversed(digests) if not digest.is_empty)
    return atom.atom_feed(head, entries, localizer, release)


def _entry(digest: WeekDigest, localizer: Localizer, urls: Urls, release: Release) -> FeedEntry:
    language = localizer.t.language
    return FeedEntry(
        id=atom.identifier(KIND, language, digest.week.code),
        title=localizer.week_title(digest.week),
        updated=release.date,
        url=urls.static_page(language, week_slug(digest.week)),
        html=feed_week(digest, localizer, lambda item: urls.static_page(language, initiative_slug(item.id))),
    )
