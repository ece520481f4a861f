"""The static pages as they are made: whole, valid, escaped, and what they tell search engines."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from html import unescape
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from justhtml import JustHTML

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.model import LETTER_AUTHOR, LETTER_COMPANY
from dashboard.catalogue.vocabulary import LANGUAGES, Language, LocalizedText
from dashboard.i18n.localizer import Localizer
from dashboard.i18n.translation import translation
from dashboard.static_site import sitemap, static_pages
from dashboard.static_site.static_pages import StaticSite

BASE = "https://example.org/site/"
RECORD = "creustel-lockdown-film-dubs"
TAILS = ("initiatives", f"initiatives/{RECORD}", "claims")
HOSTILE = '</title></script><script>alert("x")</script>" onload="alert(1) & {{ t }} **x**'
JSON_LD = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)


def edition(catalogue: Catalogue, language: Language) -> StaticSite:
    return StaticSite(
        Localizer(translation(language), catalogue.vocabulary),
        catalogue,
        static_pages.initiatives_by_theme(catalogue),
        BASE,
    )


def page(catalogue: Catalogue, language: Language, tail: str) -> str:
    made = edition(catalogue, language).page(tail)
    assert made is not None
    return made


def told(html: str) -> list[dict[str, Any]]:
    return [json.loads(text) for text in JSON_LD.findall(html)]


def tag(html: str, name: str) -> str:
    found = re.findall(rf'<meta (?:name|property)="{name}" content="([^"]*)">', html)
    assert len(found) == 1, name
    return unescape(found[0])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("tail", TAILS)
def test_a_page_names_itself_and_its_translation_by_absolute_addresses(
    catalogue: Catalogue, language: Language, tail: str
) -> None:
    html = page(catalogue, language, tail)
    assert f'<html lang="{language}">' in html
    assert re.findall('rel="canonical" href="([^"]+)"', html) == [f"{BASE}{language}/{tail}"]
    assert dict(re.findall('rel="alternate" hreflang="([^"]+)" href="([^"]+)"', html)) == {
        "fr": f"{BASE}fr/{tail}",
        "en": f"{BASE}en/{tail}",
        "x-default": f"{BASE}fr/{tail}",
    }


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("tail", TAILS)
def test_a_page_has_a_preview(catalogue: Catalogue, language: Language, tail: str) -> None:
    html = page(catalogue, language, tail)
    for name in ("title", "description", "image", "image:alt"):
        assert tag(html, f"og:{name}") == tag(html, f"twitter:{name}") != ""
    assert tag(html, "description") == tag(html, "og:description")
    assert tag(html, "og:url") == f"{BASE}{language}/{tail}"
    assert tag(html, "og:image").startswith(f"{BASE}preview/{language}/")
    assert tag(html, "og:locale") == {"fr": "fr_FR", "en": "en_GB"}[language]
    assert tag(html, "twitter:card") == "summary_large_image"


def test_a_preview_of_an_initiative_is_its_name_and_its_summary(catalogue: Catalogue) -> None:
    item = catalogue.initiative(RECORD)
    assert item is not None
    html = page(catalogue, "fr", f"initiatives/{RECORD}")
    assert (tag(html, "og:title"), tag(html, "og:description")) == (item.name, item.summary["fr"])
    assert tag(html, "og:image") == f"{BASE}preview/fr/initiatives/{RECORD}.png"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_is_a_data_set_with_its_files(catalogue: Catalogue, language: Language) -> None:
    [dataset] = told(page(catalogue, language, "initiatives"))
    assert (dataset["@context"], dataset["@type"]) == ("https://schema.org", "Dataset")
    assert dataset["license"] == "https://creativecommons.org/licenses/by/4.0/"
    assert dataset["version"] == catalogue.release.version
    assert dataset["creator"]["name"] == translation(language)("site")
    assert len(dataset["description"]) > 50
    assert {file["contentUrl"] for file in dataset["distribution"]} >= {
        f"{BASE}open-data/initiatives.csv",
        f"{BASE}open-data/figures.json",
        f"{BASE}open-data/datapackage.json",
    }
    starts = sorted(item.start_date for item in catalogue.initiatives if item.start_date)
    assert dataset["temporalCoverage"] == f"{starts[0]}/{starts[-1]}"
    countries = {item.country for item in catalogue.initiatives} - {"ZZ"}
    assert {place["identifier"] for place in dataset["spatialCoverage"]} == countries


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_claim_is_a_review_whose_verdict_is_a_word(catalogue: Catalogue, language: Language) -> None:
    html = page(catalogue, language, "claims")
    reviews = told(html)
    assert len(reviews) == len(catalogue.claims) == 4
    for claim, review in zip(catalogue.claims, reviews, strict=True):
        assert review["@type"] == "ClaimReview"
        assert review["claimReviewed"] == claim.said[language]
        verdict = catalogue.vocabulary.label("verdict", claim.verdict, language)
        assert review["reviewRating"] == {"@type": "Rating", "alternateName": verdict}
        assert review["author"]["name"] == translation(language)("site")
        assert review["datePublished"] == catalogue.release.date.isoformat()
        address, _, anchor = review["url"].partition("#")
        assert address == f"{BASE}{language}/claims"
        assert f'id="{anchor}"' in html
        item = review["itemReviewed"]
        assert (item["@type"], item["author"]["name"]) == ("Claim", "Guillaume Doki-Thonon")
        assert item["datePublished"] == "2020-04"
        assert "influencia.net" in item["appearance"]["url"]


def test_the_author_of_the_letter_is_named_by_the_data(catalogue: Catalogue) -> None:
    for claim in catalogue.claims:
        [letter] = [source for source in claim.figure.sources if "influencia.net" in source.url]
        assert letter.title is not None
        assert f"{LETTER_AUTHOR}, {LETTER_COMPANY}" in letter.title


def test_a_record_cites_its_sources(catalogue: Catalogue) -> None:
    item = catalogue.initiative(RECORD)
    assert item is not None
    [record] = told(page(catalogue, "en", f"initiatives/{RECORD}"))
    assert [cited["url"] for cited in record["citation"]] == [source.url for source in item.sources]
    assert record["isPartOf"]["@id"] == told(page(catalogue, "en", "initiatives"))[0]["@id"]


def test_the_list_leads_to_every_initiative_once(catalogue: Catalogue) -> None:
    found = re.findall(r'href="initiatives/([^"]+)"', page(catalogue, "fr", "initiatives"))
    assert sorted(found) == sorted(item.id for item in catalogue.initiatives)


def test_previous_and_next_follow_the_list(catalogue: Catalogue) -> None:
    order = [item.id for items in static_pages.initiatives_by_theme(catalogue).values() for item in items]
    for before, now, after in ((None, *order[:2]), order[100:103], (*order[-2:], None)):
        html = page(catalogue, "en", f"initiatives/{now}")
        assert re.findall('href="([^"]+)" target="_self" rel="prev"', html) == ([before] if before else [])
        assert re.findall('href="([^"]+)" target="_self" rel="next"', html) == ([after] if after else [])


@pytest.mark.parametrize("tail", ["", "nope", "initiatives/", "initiatives/nope", "claims/social-engagement"])
def test_there_is_no_page_of_another_tail(catalogue: Catalogue, tail: str) -> None:
    assert edition(catalogue, "fr").page(tail) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_text_of_a_record_is_never_markup(catalogue: Catalogue, language: Language) -> None:
    item = catalogue.initiatives[0]
    source = replace(item.sources[0], title=HOSTILE, publisher=HOSTILE)
    texts: dict[str, Any] = {
        "name": HOSTILE,
        "actor": HOSTILE,
        "locality": HOSTILE,
        "summary": LocalizedText.same(HOSTILE),
    }
    spoilt = replace(catalogue, initiatives=(replace(item, **texts, sources=(source,)), *catalogue.initiatives[1:]))
    for tail in ("initiatives", f"initiatives/{item.id}"):
        html = page(spoilt, language, tail)
        assert JustHTML(html, sanitize=False, collect_errors=True).errors == []
        assert len(re.findall("<script", html)) == len(told(html)) == 1
        assert '" onload="' not in html
    [record] = told(page(spoilt, language, f"initiatives/{item.id}"))
    assert record["name"] == record["description"] == record["citation"][0]["name"] == HOSTILE


def test_the_sitemap_lists_every_page_with_its_languages(catalogue: Catalogue) -> None:
    urls = ET.fromstring(sitemap.sitemap(BASE, static_pages.all_slugs(catalogue), catalogue.release))
    names = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
    assert urls.tag == f"{{{names['s']}}}urlset"
    places = [url.findtext("s:loc", "", names) for url in urls]
    assert len(places) == len(set(places)) == 2 * len(static_pages.all_slugs(catalogue))
    assert len(static_pages.all_slugs(catalogue)) == len(catalogue.initiatives) + 3 + len(
        static_pages.site_weeks(catalogue)
    )
    assert len(places) < 50_000
    for url in urls:
        assert [child.tag.partition("}")[2] for child in url] == ["loc", "lastmod", "link", "link", "link"]
        links = {link.get("hreflang"): link.get("href") for link in url.findall("x:link", names)}
        assert set(links) == {"fr", "en", "x-default"}
        assert url.findtext("s:loc", "", names) in links.values()
        assert url.findtext("s:lastmod", "", names) == catalogue.release.date.isoformat()


def test_robots_are_told_of_the_sitemap() -> None:
    lines = sitemap.robots(BASE).decode().splitlines()
    assert "User-agent: *" in lines
    assert f"Sitemap: {BASE}sitemap.xml" in lines
    assert "Disallow: /" not in lines
