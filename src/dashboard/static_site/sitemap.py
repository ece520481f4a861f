"""What tells search engines which pages there are: the sitemap (sitemaps.org, with languages) and robots.txt."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from xml.sax.saxutils import escape, quoteattr

from dashboard.languages import LANGUAGES
from dashboard.static_site.page_meta import alternates

SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
XHTML = "http://www.w3.org/1999/xhtml"
DECLARATION = "<?xml version='1.0' encoding='utf-8'?>\n"


def sitemap(base: str, days: Mapping[str, date]) -> bytes:
    """The static pages at ``base`` in every language, each with its alternates.

    Args:
        base: The absolute address of the site's top.
        days: When each page last changed, by its slug.
    """
    urls = "".join(entry for slug, day in days.items() for entry in _entries(alternates(base, slug), day.isoformat()))
    return f'{DECLARATION}<urlset xmlns="{SITEMAP}" xmlns:xhtml="{XHTML}">{urls}</urlset>'.encode()


def _entries(urls: dict[str, str], day: str) -> Iterator[str]:
    links = "".join(
        f'<xhtml:link rel="alternate" hreflang={quoteattr(code)} href={quoteattr(url)} />' for code, url in urls.items()
    )
    for language in LANGUAGES:
        yield f"<url><loc>{escape(urls[language])}</loc><lastmod>{day}</lastmod>{links}</url>"


def robots(base: str) -> bytes:
    """Everything may be read but what only the dashboard itself asks for."""
    return f"User-agent: *\nDisallow: /_stcore/\n\nSitemap: {base}sitemap.xml\n".encode()
