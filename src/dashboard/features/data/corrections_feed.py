"""The corrections of the data as an Atom feed: one entry a record and release, the latest release first."""

from __future__ import annotations

from collections.abc import Iterator

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.records import Claim, Figure, Initiative, Lockdown, Record
from dashboard.components.corrections import Corrections, corrections_markup, corrections_of
from dashboard.i18n.localizer import Localizer
from dashboard.static_site import atom
from dashboard.static_site.atom import FeedEntry, FeedHead
from dashboard.static_site.slugs import WATCH, claim_slug, figure_slug, initiative_slug
from dashboard.urls import Urls

MAX_ENTRIES = 300
"""Entries of the feed; ``changes.csv`` has all corrections."""
KIND = "corrections"
"""What the identifiers of the feed and of its entries begin with; feed readers know it."""
PAGE, PART = "data", "changes"
"""The page whose part shows the releases."""


def corrections_feed(catalogue: Catalogue, localizer: Localizer, urls: Urls) -> bytes:
    """The feed of what was corrected or completed; records that were added are no corrections.

    Args:
        catalogue: The data.
        localizer: The language of the feed.
        urls: Absolute addresses of the site.
    """
    t = localizer.t
    head = FeedHead(
        id=atom.identifier(KIND, t.language),
        title=t("corrections-feed-title", site=t("site")),
        subtitle=t("corrections-feed-subtitle", entries=MAX_ENTRIES),
        url=urls.corrections_feed(t.language),
        page=urls.page(PAGE, (("lang", t.language),), PART),
    )
    entries = (
        _entry(record, corrections, localizer, urls)
        for record, corrections in _record_corrections(catalogue, localizer)
    )
    latest = sorted(entries, key=lambda entry: entry.updated, reverse=True)[:MAX_ENTRIES]
    return atom.atom_feed(head, latest, localizer, catalogue.release)


def _record_corrections(catalogue: Catalogue, localizer: Localizer) -> Iterator[tuple[Record, Corrections]]:
    for record in catalogue.records:
        for corrections in corrections_of(record, localizer):
            if corrections.kind != "added":
                yield record, corrections


def _entry(record: Record, corrections: Corrections, localizer: Localizer, urls: Urls) -> FeedEntry:
    language, id_ = localizer.t.language, record.country if isinstance(record, Lockdown) else record.id
    kind = type(record).__name__.lower()
    return FeedEntry(
        id=atom.identifier(KIND, language, corrections.version, kind, id_),
        title=localizer.t("corrections-entry", name=_name(record, localizer), version=corrections.version),
        updated=atom.moment(corrections.date, f"{kind}/{id_}"),
        url=_url(record, language, urls),
        html=corrections_markup((corrections,), localizer),
    )


def _name(record: Record, localizer: Localizer) -> str:
    match record:
        case Initiative():
            return record.name[localizer.t.language]
        case Figure():
            return localizer.metric(record)
        case Claim():
            return localizer.t("corrections-claim", metric=localizer.metric(record.figure))
        case Lockdown():
            return localizer.t("corrections-lockdown", country=localizer.country(record.country))


def _url(record: Record, language: str, urls: Urls) -> str:
    """The static page of a record, or where its page shows it."""
    match record:
        case Initiative():
            return urls.static_page(language, initiative_slug(record.id))
        case Figure():
            return urls.static_page(language, figure_slug(record.id))
        case Claim():
            return urls.static_page(language, claim_slug(record.id))
        case Lockdown():
            return urls.static_page(language, WATCH)
