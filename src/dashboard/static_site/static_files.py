"""The static pages as they are served, and the sitemap of them; made once, kept for all readers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from dashboard.cache import KB, MB, cached
from dashboard.catalogue.loader import Catalogue
from dashboard.citations.access_date import today
from dashboard.context import SiteContext
from dashboard.http.content_encoding import CompressedContent
from dashboard.languages import Language
from dashboard.page_spec import StaticPages
from dashboard.static_site import sitemap, slugs, static_page
from dashboard.static_site.static_page import StaticSite


@cached(max_bytes=500 * KB, is_finite=True)
def pages_by_slug(context: SiteContext) -> Mapping[str, StaticPages]:
    """Every static page by its slug, in the order of the sitemap."""
    return {slug: pages for pages in context.pages.static_pages for slug in pages.slugs(context)}


def static_page_file(context: SiteContext, language: Language, slug: str, base: str) -> CompressedContent | None:
    """The static page of ``slug``, or None if there is none; ``base`` is the absolute address of the site's top."""
    return _page_file(context, language, slug, base, today()) if slug in pages_by_slug(context) else None


@cached(max_bytes=20 * MB, is_finite=True)
def _page_file(context: SiteContext, language: Language, slug: str, base: str, day: date) -> CompressedContent:
    site = StaticSite(context, language, base, day)
    html = static_page.render_page(site, pages_by_slug(context)[slug].render(site, slug))
    return CompressedContent.of(html.encode())


@cached(max_bytes=4 * MB, is_finite=True)
def sitemap_file(context: SiteContext, base: str) -> bytes:
    """The sitemap of the static pages."""
    days, release_day = dict(_last_changes(context.catalogue)), context.catalogue.release.date
    return sitemap.sitemap(base, {slug: days.get(slug, release_day) for slug in pages_by_slug(context)})


def _last_changes(catalogue: Catalogue) -> Iterator[tuple[str, date]]:
    """When the pages of records last changed; the others say something of all data."""
    yield from ((slugs.initiative_slug(item.id), catalogue.last_change(item)) for item in catalogue.initiatives)
    yield from ((slugs.figure_slug(figure.id), catalogue.last_change(figure)) for figure in catalogue.figures)
    yield from ((slugs.claim_slug(claim.id), catalogue.last_change(claim)) for claim in catalogue.claims)
