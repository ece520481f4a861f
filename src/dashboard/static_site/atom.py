"""Atom feeds (RFC 4287): what all feeds of the site have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256
from uuid import UUID, uuid5
from xml.etree.ElementTree import Element, SubElement, tostring

from markupsafe import Markup

from dashboard.catalogue.loader import Release
from dashboard.i18n.localizer import Localizer
from dashboard.i18n.places import language_name
from dashboard.i18n.translation import Translation
from dashboard.languages import LANGUAGES, Language
from dashboard.open_data.export_metadata import credit
from dashboard.xml_text import replace_forbidden

NAMESPACE = UUID("6161335f-c700-4e5e-849a-a25225a7d442")
"""What the identifiers are made from. They must outlive every address of the site, so they hold none."""
ATOM = "http://www.w3.org/2005/Atom"
MILLISECONDS_OF_HOUR = 3_600_000
MEDIA_TYPE = "application/atom+xml"


@dataclass(frozen=True, slots=True)
class FeedHead:
    """What a feed says of itself: ``url`` is its own address, ``page`` that of the page that shows the same."""

    id: str
    title: str
    subtitle: str
    url: str
    page: str


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """One entry; ``html`` is its content, ``url`` the page that shows it, ``updated`` when that last changed."""

    id: str
    title: str
    updated: datetime
    url: str
    html: Markup


def identifier(*parts: str) -> str:
    """The lasting name of a feed or of an entry, whatever the site's address is."""
    return uuid5(NAMESPACE, "/".join(parts)).urn


def moment(day: date, name: str = "") -> datetime:
    """``day`` with a time in UTC that tells entries of one day apart.

    Nobody knows the time of day, but readers sort entries of one date at random. So the time comes from ``name``, what
    is dated: it stays the same whatever is added beside it. It is within the first hour, so that what is read on the
    day of a release has no time to come.
    """
    digest = int.from_bytes(sha256(name.encode()).digest()[:8], "big") if name else 0
    return datetime.combine(day, time(), UTC) + timedelta(milliseconds=digest % MILLISECONDS_OF_HOUR)


def atom_feed(head: FeedHead, entries: Iterable[FeedEntry], localizer: Localizer, release: Release) -> bytes:
    """The feed of ``entries``, which stand in their order.

    Args:
        head: What the feed says of itself.
        entries: What it brings.
        localizer: The language of the feed.
        release: The version of the data.
    """
    t = localizer.t
    root = Element("feed", {"xmlns": ATOM, "xml:lang": t.language})
    _text(root, "id", head.id)
    _text(root, "title", head.title)
    _text(root, "subtitle", head.subtitle)
    ordered = list(entries)
    _text(root, "updated", _timestamp(max((entry.updated for entry in ordered), default=moment(release.date))))
    _link(root, "self", MEDIA_TYPE, head.url)
    _link(root, "alternate", "text/html", head.page)
    SubElement(root, "link", {"rel": "license", "href": release.licence_url})
    _text(SubElement(root, "author"), "name", t("site"))
    _text(root, "rights", credit(release, t))
    for entry in ordered:
        _entry(root, entry)
    return bytes(tostring(root, encoding="utf-8", xml_declaration=True))


def feed_links(t: Translation, key: str, address: Callable[[Language], str]) -> list[Markup]:
    """A feed in every language for the head of a document, named by the sentence ``key`` in the language of ``t``."""
    title = t(key, site=t("site"))
    names = {
        code: title if code == t.language else f"{title} ({language_name(code, t.language)})" for code in LANGUAGES
    }
    # No hreflang: beside that of pages it would make the feed another language's form of the page.
    link = Markup('<link rel="alternate" type="{}" title="{}" href="{}">')
    return [link.format(MEDIA_TYPE, name, address(code)) for code, name in names.items()]


def _entry(root: Element, entry: FeedEntry) -> None:
    element = SubElement(root, "entry")
    _text(element, "id", entry.id)
    _text(element, "title", entry.title)
    _text(element, "updated", _timestamp(entry.updated))
    _link(element, "alternate", "text/html", entry.url)
    _text(element, "content", str(entry.html)).set("type", "html")


def _timestamp(time_of_change: datetime) -> str:
    return time_of_change.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _text(parent: Element, name: str, text: str) -> Element:
    element = SubElement(parent, name)
    element.text = replace_forbidden(text)
    return element


def _link(parent: Element, relation: str, media_type: str, url: str) -> None:
    SubElement(parent, "link", {"rel": relation, "type": media_type, "href": url})
