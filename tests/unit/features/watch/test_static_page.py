"""The static pages of the watch."""

from __future__ import annotations

from posixpath import normpath
from urllib.parse import urldefrag

import pytest

from dashboard.context import SiteContext
from dashboard.features.watch.week_queries import week_digests
from dashboard.languages import LANGUAGES, Language
from dashboard.static_site.slugs import week_slug
from dashboard.static_site.static_files import pages_by_slug, sitemap_file, static_page_file
from tests.html_query import xpath

BASE = "https://site.example/"


def page(context: SiteContext, language: Language, slug: str) -> str:
    html = static_page_file(context, language, slug, BASE)
    assert html is not None
    return html.decompressed().decode()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_week_of_the_watch_has_a_page(context: SiteContext, language: Language) -> None:
    for digest in week_digests(context):
        html = page(context, language, week_slug(digest.week))
        assert f"<h1>{context.localizer(language).week_title(digest.week)}</h1>" in html
        assert html.count('<li class="ci-card"') == len(digest.initiatives)
        addresses = [f"{BASE}{language}/initiatives/{item.id}" for item in digest.initiatives]
        assert all(f"{address}</p>" in html for address in addresses)  # where paper leads to the sources
        assert all(item.start_what[language].partition("’")[0] in html for item in digest.lockdowns_started)
        assert f'<link rel="canonical" href="{BASE}{language}/watch/{digest.week.code}">' in html
        for other in LANGUAGES:
            assert f'hreflang="{other}" href="{BASE}{other}/watch/{digest.week.code}"' in html


@pytest.mark.parametrize("slug", ["watch/2020-W01", "watch/2020-W99", "watch/", "watch/2020-W12/", "watch/x"])
def test_there_is_no_other(context: SiteContext, slug: str) -> None:
    assert static_page_file(context, "fr", slug, BASE) is None
    assert slug not in pages_by_slug(context)


@pytest.mark.parametrize("slug", ["watch", "watch/2020-W12", "watch/2020-W26"])
def test_links_between_static_pages_lead_to_pages(context: SiteContext, slug: str) -> None:
    addresses = {f"{language}/{name}" for name in pages_by_slug(context) for language in LANGUAGES}
    links = [urldefrag(link).url for link in xpath(page(context, "en", slug), "//a/@href")]
    targets = {normpath(f"en/{slug}/../{link}") for link in links if link and not set(":?") & set(link)}
    assert len(targets) > 5
    assert targets <= addresses


def test_the_list_links_every_week_and_holds_every_lockdown(context: SiteContext) -> None:
    html = page(context, "fr", "watch")
    assert all(f'href="watch/{digest.week.code}"' in html for digest in week_digests(context))
    assert html.count("<tr>") == len(context.catalogue.lockdowns) + 1


def test_the_weeks_are_in_the_sitemap(context: SiteContext) -> None:
    content = sitemap_file(context, BASE).decode()
    assert f"<loc>{BASE}fr/watch/2020-W12</loc>" in content
    assert f"<loc>{BASE}en/watch</loc>" in content
