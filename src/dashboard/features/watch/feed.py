"""The watch as an Atom feed (RFC 4287): one entry for every week of 2020 that tells something, the latest first.

The events are of 2020 and the catalogue does not know when each was entered. So every ``updated`` is the day of the
data's release, the one date that is true of all of them, and no entry has a ``published``.
"""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID, uuid5
from xml.etree.ElementTree import Element, SubElement, tostring

from dashboard.catalogue.loader import Release
from dashboard.catalogue.weeks import WeekDigest
from dashboard.features.watch.week_html import feed_week
from dashboard.i18n.localizer import Localizer
from dashboard.open_data.export_metadata import credit
from dashboard.static_site.slugs import WATCH, initiative_slug, week_slug
from dashboard.urls import Urls

NAMESPACE = UUID("6161335f-c700-4e5e-849a-a25225a7d442")
"""What the identifiers are made from. They must outlive every address of the site, so they hold none."""
ATOM = "http://www.w3.org/2005/Atom"
MEDIA_TYPE = "application/atom+xml"


def atom_feed(digests: Sequence[WeekDigest], localizer: Localizer, urls: Urls, release: Release) -> bytes:
    """The feed of the weeks; those without anything of their own are left out.

    Args:
        digests: What each week tells, in the order of time.
        localizer: The language of the feed.
        urls: Absolute addresses of the site.
        release: The version of the data.
    """
    t = localizer.t
    root = Element("feed", {"xmlns": ATOM, "xml:lang": t.language})
    _text(root, "id", identifier(t.language))
    _text(root, "title", t("feed-title", site=t("site")))
    _text(root, "subtitle", t("feed-subtitle", date=localizer.date(release.date.isoformat())))
    _text(root, "updated", _released(release))
    _link(root, "self", MEDIA_TYPE, urls.feed(t.language))
    _link(root, "alternate", "text/html", urls.static_page(t.language, WATCH))
    SubElement(root, "link", {"rel": "license", "href": release.licence_url})
    _text(SubElement(root, "author"), "name", t("site"))
    _text(root, "rights", credit(release, t))
    for digest in reversed(digests):
        if not digest.is_empty:
            _entry(root, digest, localizer, urls, release)
    return bytes(tostring(root, encoding="utf-8", xml_declaration=True))


def identifier(*parts: str) -> str:
    """The lasting name of the feed or of an entry, whatever the site's address is."""
    return uuid5(NAMESPACE, "/".join(("watch", *parts))).urn


def _entry(root: Element, digest: WeekDigest, localizer: Localizer, urls: Urls, release: Release) -> None:
    language = localizer.t.language
    entry = SubElement(root, "entry")
    _text(entry, "id", identifier(language, digest.week.code))
    _text(entry, "title", localizer.week_title(digest.week))
    _text(entry, "updated", _released(release))
    _link(entry, "alternate", "text/html", urls.static_page(language, week_slug(digest.week)))
    html = feed_week(digest, localizer, lambda item: urls.static_page(language, initiative_slug(item.id)))
    _text(entry, "content", str(html)).set("type", "html")


def _released(release: Release) -> str:
    return f"{release.date.isoformat()}T00:00:00Z"


def _text(parent: Element, name: str, text: str) -> Element:
    element = SubElement(parent, name)
    element.text = text
    return element


def _link(parent: Element, relation: str, media_type: str, url: str) -> None:
    SubElement(parent, "link", {"rel": relation, "type": media_type, "href": url})
