"""The watch as an Atom feed: one entry for every week of 2020 that tells something, the latest first.

The events are of 2020, so ``updated`` says when a release last changed what a week tells; no entry has a ``published``.
Entries of one day are told apart by seconds: the later week has the later one.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.weeks import WeekDigest
from dashboard.features.watch.week_changes import last_change_of_week
from dashboard.features.watch.week_html import feed_week
from dashboard.i18n.localizer import Localizer
from dashboard.static_site import atom
from dashboard.static_site.atom import FeedEntry, FeedHead
from dashboard.static_site.slugs import WATCH, initiative_slug, week_slug
from dashboard.urls import Urls

KIND = "watch"
"""What the identifiers of the feed and of its entries begin with; feed readers know it."""


def watch_feed(digests: Sequence[WeekDigest], catalogue: Catalogue, localizer: Localizer, urls: Urls) -> bytes:
    """The feed of the weeks; those without anything of their own are left out.

    Args:
        digests: What each week tells, in the order of time.
        catalogue: The data.
        localizer: The language of the feed.
        urls: Absolute addresses of the site.
    """
    t = localizer.t
    head = FeedHead(
        id=atom.identifier(KIND, t.language),
        title=t("feed-title", site=t("site")),
        subtitle=t("feed-subtitle"),
        url=urls.feed(t.language),
        page=urls.static_page(t.language, WATCH),
    )
    entries = (_entry(digest, catalogue, localizer, urls) for digest in reversed(digests) if not digest.is_empty)
    return atom.atom_feed(head, entries, localizer, catalogue.release)


def _entry(digest: WeekDigest, catalogue: Catalogue, localizer: Localizer, urls: Urls) -> FeedEntry:
    language = localizer.t.language
    return FeedEntry(
        id=atom.identifier(KIND, language, digest.week.code),
        title=localizer.week_title(digest.week),
        updated=atom.moment(last_change_of_week(digest, catalogue)) + timedelta(seconds=digest.week.number),
        url=urls.static_page(language, week_slug(digest.week)),
        html=feed_week(digest, localizer, lambda item: urls.static_page(language, initiative_slug(item.id))),
    )
