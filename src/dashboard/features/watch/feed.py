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
from dashboard.components import markup
from dashboard.i18n.localizer import Localizer
from dashboard.open_data.exports import credit
from dashboard.static_site.static_urls import Links

NAMESPACE = UUID("6161335f-c700-4e5e-849a-a25225a7d442")
"""What the identifiers are made from. They must outlive every address of the site, so they hold none."""
ATOM = "http://www.w3.org/2005/Atom"
MEDIA_TYPE = "application/atom+xml"


def atom_feed(issues: Sequence[WeekDigest], localizer: Localizer, links: Links, release: Release) -> bytes:
    """The feed of ``issues``, given in the order of time; those without anything of their own are left out."""
    t = localizer.t
    root = Element("feed", {"xmlns": ATOM, "xml:lang": t.language})
    _text(root, "id", identifier(t.language))
    _text(root, "title", t("feed-title", site=t("site")))
    _text(root, "subtitle", t("feed-subtitle", date=localizer.date(release.date.isoformat())))
    _text(root, "updated", _released(release))
    _link(root, "self", MEDIA_TYPE, links.feed())
    _link(root, "alternate", "text/html", links.watch())
    SubElement(root, "link", {"rel": "license", "href": release.licence_url})
    _text(SubElement(root, "author"), "name", t("site"))
    _text(root, "rights", credit(release, t))
    for issue in reversed(issues):
        if not issue.is_empty:
            _entry(root, issue, localizer, links, release)
    return bytes(tostring(root, encoding="utf-8", xml_declaration=True))


def identifier(*parts: str) -> str:
    """The lasting name of the feed or of an entry, whatever the site's address is."""
    return uuid5(NAMESPACE, "/".join(("watch", *parts))).urn


def _entry(root: Element, issue: WeekDigest, localizer: Localizer, links: Links, release: Release) -> None:
    entry = SubElement(root, "entry")
    _text(entry, "id", identifier(localizer.t.language, issue.week.code))
    _text(entry, "title", localizer.week_title(issue.week))
    _text(entry, "updated", _released(release))
    _link(entry, "alternate", "text/html", links.week(issue.week))
    content = _text(entry, "content", str(markup.week(issue, localizer, links.initiative)))
    content.set("type", "html")


def _released(release: Release) -> str:
    return f"{release.date.isoformat()}T00:00:00Z"


def _text(parent: Element, name: str, text: str) -> Element:
    element = SubElement(parent, name)
    element.text = text
    return element


def _link(parent: Element, relation: str, media_type: str, address: str) -> None:
    SubElement(parent, "link", {"rel": relation, "type": media_type, "href": address})
