"""The static pages of the watch."""

from __future__ import annotations

import re
from collections.abc import Mapping
from posixpath import normpath

import pytest

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.vocabulary import LANGUAGES, Language
from dashboard.i18n.localizer import Localizer
from dashboard.static_site import sitemap, static_pages
from dashboard.static_site.static_pages import StaticSite

Words = Mapping[Language, Localizer]
BASE = "https://site.example/"


def edition(catalogue: Catalogue, words: Words, language: Language) -> StaticSite:
    return StaticSite(words[language], catalogue, static_pages.initiatives_by_theme(catalogue), BASE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_week_of_the_watch_has_a_page(catalogue: Catalogue, words: Words, language: Language) -> None:
    made = edition(catalogue, words, language)
    for told in static_pages.site_weeks(catalogue):
        page = made.page(static_pages.week_slug(told.week)) or ""
        assert f"<h1>{words[language].week_title(told.week)}</h1>" in page
        assert page.count('<li class="ci-card"') == len(told.initiatives)
        assert all(item.start_what[language].partition("’")[0] in page for item in told.begun)
        assert f'<link rel="canonical" href="{BASE}{language}/watch/{told.week.code}">' in page
        for other in LANGUAGES:
            assert f'hreflang="{other}" href="{BASE}{other}/watch/{told.week.code}"' in page


@pytest.mark.parametrize("tail", ["watch/2020-W01", "watch/2020-W99", "watch/", "watch/2020-W12/", "watch/x"])
def test_there_is_no_other(catalogue: Catalogue, words: Words, tail: str) -> None:
    assert edition(catalogue, words, "fr").page(tail) is None
    assert tail not in static_pages.all_slugs(catalogue)


@pytest.mark.parametrize("tail", ["watch", "watch/2020-W12", "watch/2020-W26"])
def test_links_between_static_pages_lead_to_pages(catalogue: Catalogue, words: Words, tail: str) -> None:
    page = edition(catalogue, words, "en").page(tail) or ""
    known = {f"en/{name}" for name in static_pages.all_slugs(catalogue)} | {
        f"fr/{name}" for name in static_pages.all_slugs(catalogue)
    }
    found = re.findall(r'<a href="([^":?]+?)(?:#[^"]*)?"', page)
    led = {normpath(f"en/{tail}/../{address}") for address in found if address}
    assert len(led) > 5
    assert led <= known


def test_the_list_links_every_week_and_tells_every_lockdown(catalogue: Catalogue, words: Words) -> None:
    page = edition(catalogue, words, "fr").page("watch") or ""
    assert all(f'href="watch/{told.week.code}"' in page for told in static_pages.site_weeks(catalogue))
    assert page.count("<tr>") == len(catalogue.lockdowns) + 1


def test_the_weeks_are_in_the_sitemap(catalogue: Catalogue) -> None:
    content = sitemap.sitemap(BASE, static_pages.all_slugs(catalogue), catalogue.release).decode()
    assert f"<loc>{BASE}fr/watch/2020-W12</loc>" in content
    assert f"<loc>{BASE}en/watch</loc>" in content
