"""What tells search engines which pages there are: the sitemap (sitemaps.org, with languages) and robots.txt."""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree import ElementTree as ET

from dashboard.catalogue.loader import Release
from dashboard.catalogue.vocabulary import LANGUAGES
from dashboard.static_site import static_pages

SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
XHTML = "http://www.w3.org/1999/xhtml"


def sitemap(base: str, tails: Iterable[str], release: Release) -> bytes:
    """The static pages at ``base`` in both languages, each with its alternates and the date of the data."""
    ET.register_namespace("", SITEMAP)
    ET.register_namespace("xhtml", XHTML)
    urls = ET.Element(f"{{{SITEMAP}}}urlset")
    for tail in tails:
        spoken = static_pages.alternates(base, tail)
        for language in LANGUAGES:
            url = ET.SubElement(urls, f"{{{SITEMAP}}}url")
            ET.SubElement(url, f"{{{SITEMAP}}}loc").text = spoken[language]
            ET.SubElement(url, f"{{{SITEMAP}}}lastmod").text = release.date.isoformat()
            for code, address in spoken.items():
                ET.SubElement(url, f"{{{XHTML}}}link", rel="alternate", hreflang=code, href=address)
    content: bytes = ET.tostring(urls, "utf-8", xml_declaration=True)
    return content


def robots(base: str) -> bytes:
    """Everything may be read but what only the dashboard itself asks for."""
    return f"User-agent: *\nDisallow: /_stcore/\n\nSitemap: {base}sitemap.xml\n".encode()
