"""The static pages as they are made: whole, valid, escaped, and what they tell search engines."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from justhtml import JustHTML

from dashboard.cache import CacheRegistry
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.localized_text import LocalizedText
from dashboard.catalogue.records import LETTER_AUTHOR, LETTER_COMPANY
from dashboard.citations.citation_factory import CitationFactory
from dashboard.citations.citation_styles import FORMS
from dashboard.context import SiteContext
from dashboard.i18n.translation import translation
from dashboard.languages import LANGUAGES, SPECS, Language
from dashboard.queries import initiatives_by_theme
from dashboard.static_site import sitemap
from dashboard.static_site.static_files import sitemap_file, static_page_file
from dashboard.static_site.static_page import StaticSite, not_found_page
from dashboard.urls import Urls
from tests.html_query import xpath

BASE = "https://example.org/site/"
RECORD = "creustel-lockdown-film-dubs"
FIGURE, CLAIM = "kantar-w1-social-late", "social-engagement"
SLUGS = (
    "initiatives",
    f"initiatives/{RECORD}",
    "claims",
    f"claims/{CLAIM}",
    "figures",
    f"figures/{FIGURE}",
)
HOSTILE = '</title></script><script>alert("x")</script>" onload="alert(1) & {{ t }} **x**'
JSON_LD = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)


def page(context: SiteContext, language: Language, slug: str) -> str:
    html = static_page_file(context, language, slug, BASE)
    assert html is not None
    return html.decompressed().decode()


def json_ld(html: str) -> list[dict[str, Any]]:
    return [json.loads(text) for text in JSON_LD.findall(html)]


def tag(html: str, name: str) -> str:
    [content] = xpath(html, f"//meta[@name='{name}' or @property='{name}']/@content")
    return str(content)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("slug", SLUGS)
def test_a_page_names_itself_and_its_translation_by_absolute_addresses(
    context: SiteContext, language: Language, slug: str
) -> None:
    html = page(context, language, slug)
    assert f'<html lang="{language}">' in html
    assert xpath(html, "//link[@rel='canonical']/@href") == [f"{BASE}{language}/{slug}"]
    alternates = xpath(html, "//link[@rel='alternate' and @hreflang and not(@type)]")
    assert {link.get("hreflang"): link.get("href") for link in alternates} == {
        **{code: f"{BASE}{code}/{slug}" for code in LANGUAGES},
        "x-default": f"{BASE}fr/{slug}",
    }


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("slug", SLUGS)
def test_a_page_has_a_preview(context: SiteContext, language: Language, slug: str) -> None:
    html = page(context, language, slug)
    for name in ("title", "description", "image", "image:alt"):
        assert tag(html, f"og:{name}") == tag(html, f"twitter:{name}") != ""
    assert tag(html, "description") == tag(html, "og:description")
    assert tag(html, "og:url") == f"{BASE}{language}/{slug}"
    assert tag(html, "og:image").startswith(f"{BASE}preview/{language}/")
    assert tag(html, "og:locale") == SPECS[language].cldr_locale
    assert tag(html, "twitter:card") == "summary_large_image"


def test_a_preview_of_an_initiative_is_its_name_and_its_summary(context: SiteContext, catalogue: Catalogue) -> None:
    item = catalogue.initiative(RECORD)
    assert item is not None
    html = page(context, "fr", f"initiatives/{RECORD}")
    assert (tag(html, "og:title"), tag(html, "og:description")) == (item.name["fr"], item.summary["fr"])
    assert tag(html, "og:image") == f"{BASE}preview/fr/initiatives/{RECORD}.png"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_is_a_data_set_with_its_files(context: SiteContext, catalogue: Catalogue, language: Language) -> None:
    [dataset] = json_ld(page(context, language, "initiatives"))
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
def test_each_claim_is_a_review_whose_verdict_is_a_word(
    context: SiteContext, catalogue: Catalogue, language: Language
) -> None:
    html = page(context, language, "claims")
    reviews = json_ld(html)
    assert len(reviews) == len(catalogue.claims)
    for claim, review in zip(catalogue.claims, reviews, strict=True):
        assert review["@type"] == "ClaimReview"
        assert review["claimReviewed"] == claim.said[language]
        assert review["reviewBody"].startswith(claim.quote[language])
        verdict = catalogue.vocabulary.label("verdict", claim.verdict, language)
        assert review["reviewRating"] == {"@type": "Rating", "alternateName": verdict}
        assert review["author"]["name"] == translation(language)("site")
        assert review["datePublished"] == catalogue.release.date.isoformat()
        slug = review["url"].removeprefix(f"{BASE}{language}/")
        assert slug == f"claims/{claim.id}"
        assert json_ld(page(context, language, slug)) == [review]
        item = review["itemReviewed"]
        assert (item["@type"], item["author"]["name"]) == ("Claim", "Guillaume Doki-Thonon")
        assert item["datePublished"] == "2020-04"
        assert "influencia.net" in item["appearance"]["url"]


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_figure_is_shown_first_with_the_caveat_that_belongs_to_it(
    context: SiteContext, catalogue: Catalogue, language: Language
) -> None:
    localizer = context.localizer(language)
    for figure in catalogue.figures:
        html = page(context, language, f"figures/{figure.id}")
        [value] = xpath(html, "//p[@class='ci-figure-value']")
        caveat = value.getnext()
        assert value.text == localizer.value(figure)
        assert caveat.text == figure.caveat_key[language]
        assert localizer.value(figure) in tag(html, "og:title")
        assert figure.caveat_key[language] in tag(html, "og:description")
        assert tag(html, "og:image") == f"{BASE}preview/{language}/figures/{figure.id}.png"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("slug", [f"figures/{FIGURE}", f"claims/{CLAIM}"])
def test_what_is_quoted_has_its_citations_in_every_form(context: SiteContext, language: Language, slug: str) -> None:
    site = StaticSite(context, language, BASE)
    citations = CitationFactory(context, language, Urls(BASE), site.accessed)
    kind, _, identifier = slug.partition("/")
    citation = citations.citation_by_code(f"{kind.rstrip('s')}/{identifier}")
    assert citation is not None
    texts = [each.text for each in xpath(page(context, language, slug), "//*[@class='ci-verbatim']")]
    assert [text.splitlines() for text in texts] == [write(citation).splitlines() for write in FORMS.values()]


def test_a_search_engine_is_told_what_was_observed(context: SiteContext, catalogue: Catalogue) -> None:
    figure = catalogue.figure(FIGURE)
    assert figure is not None
    [thing] = json_ld(page(context, "en", f"figures/{FIGURE}"))
    assert thing["url"] == f"{BASE}en/figures/{FIGURE}"
    assert thing["mainEntity"]["value"] == context.localizer("en").value(figure)
    assert thing["mainEntity"]["disambiguatingDescription"] == figure.caveat_key["en"]
    assert [cited["url"] for cited in thing["citation"]] == [source.url for source in figure.sources]


def test_the_author_of_the_letter_is_named_by_the_data(catalogue: Catalogue) -> None:
    for claim in catalogue.claims:
        [letter] = [source for source in claim.figure.sources if "influencia.net" in source.url]
        assert letter.title is not None
        assert f"{LETTER_AUTHOR}, {LETTER_COMPANY}" in letter.title


def test_a_record_cites_its_sources(context: SiteContext, catalogue: Catalogue) -> None:
    item = catalogue.initiative(RECORD)
    assert item is not None
    [record] = json_ld(page(context, "en", f"initiatives/{RECORD}"))
    assert [cited["url"] for cited in record["citation"]] == [source.url for source in item.sources]
    assert record["isPartOf"]["@id"] == json_ld(page(context, "en", "initiatives"))[0]["@id"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_sources_are_cited_by_names_in_the_language_of_the_page(
    context: SiteContext, catalogue: Catalogue, language: Language
) -> None:
    localizer = context.localizer(language)
    item = next(
        item
        for item in catalogue.initiatives
        if any(catalogue.vocabulary.publisher(source.publisher, "fr") != source.publisher for source in item.sources)
    )
    [record] = json_ld(page(context, language, f"initiatives/{item.id}"))
    names = [cited["publisher"]["name"] for cited in record["citation"]]
    assert names == [localizer.publisher(source) for source in item.sources]


def test_the_list_marks_countries_that_no_page_states(context: SiteContext, catalogue: Catalogue) -> None:
    html = page(context, "en", "initiatives")
    for item in (
        next(item for item in catalogue.initiatives if item.country_basis == basis) for basis in ("stated", "inferred")
    ):
        [place] = xpath(html, f"//li[a/@href='initiatives/{item.id}']/span")
        assert place.text.startswith(context.localizer("en").marked_country(item))


def test_the_list_leads_to_every_initiative_once(context: SiteContext, catalogue: Catalogue) -> None:
    links = xpath(page(context, "fr", "initiatives"), "//a[starts-with(@href, 'initiatives/')]/@href")
    assert sorted(links) == sorted(f"initiatives/{item.id}" for item in catalogue.initiatives)


def test_previous_and_next_follow_the_list(context: SiteContext) -> None:
    order = [item.id for items in initiatives_by_theme(context, "en").values() for item in items]
    for before, now, after in ((None, *order[:2]), order[100:103], (*order[-2:], None)):
        html = page(context, "en", f"initiatives/{now}")
        assert xpath(html, "//a[@rel='prev']/@href") == ([before] if before else [])
        assert xpath(html, "//a[@rel='next']/@href") == ([after] if after else [])


@pytest.mark.parametrize("slug", ["", "nope", "initiatives/", "initiatives/nope", "claims/nope", "figures/nope"])
def test_there_is_no_page_of_another_slug(context: SiteContext, slug: str) -> None:
    assert static_page_file(context, "fr", slug, BASE) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_text_of_a_record_is_never_markup(context: SiteContext, language: Language) -> None:
    catalogue = context.catalogue
    item = catalogue.initiatives[0]
    source = replace(item.sources[0], title=HOSTILE, publisher=HOSTILE)
    texts: dict[str, Any] = {
        "name": LocalizedText.same(HOSTILE),
        "actor": LocalizedText.same(HOSTILE),
        "locality": LocalizedText.same(HOSTILE),
        "summary": LocalizedText.same(HOSTILE),
    }
    initiatives = (replace(item, **texts, sources=(source,)), *catalogue.initiatives[1:])
    spoilt = replace(context, catalogue=replace(catalogue, initiatives=initiatives), caches=CacheRegistry())
    for slug in ("initiatives", f"initiatives/{item.id}"):
        html = page(spoilt, language, slug)
        assert JustHTML(html, sanitize=False, collect_errors=True).errors == []
        assert len(xpath(html, "//script")) == len(json_ld(html)) == 1
        assert '" onload="' not in html
    [record] = json_ld(page(spoilt, language, f"initiatives/{item.id}"))
    assert record["name"] == record["description"] == record["citation"][0]["name"] == HOSTILE


def test_the_sitemap_lists_every_page_with_its_languages(context: SiteContext) -> None:
    urls = ET.fromstring(sitemap_file(context, BASE))
    names = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
    assert urls.tag == f"{{{names['s']}}}urlset"
    places = [url.findtext("s:loc", "", names) for url in urls]
    slugs = {slug for kind in context.pages.static_pages for slug in kind.slugs(context)}
    assert sorted(places) == sorted(f"{BASE}{language}/{slug}" for slug in slugs for language in LANGUAGES)
    assert slugs >= {f"initiatives/{item.id}" for item in context.catalogue.initiatives}
    assert len(places) < 50_000
    for url in urls:
        assert [child.tag.partition("}")[2] for child in url] == ["loc", "lastmod", *["link"] * (len(LANGUAGES) + 1)]
        links = {link.get("hreflang"): link.get("href") for link in url.findall("x:link", names)}
        assert set(links) == {*LANGUAGES, "x-default"}
        assert url.findtext("s:loc", "", names) in links.values()


def test_a_record_tells_machines_when_it_last_changed_and_not_when_the_data_did(context: SiteContext) -> None:
    catalogue, names = context.catalogue, {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
    days = {
        url.findtext("s:loc", "", names): url.findtext("s:lastmod", "", names)
        for url in ET.fromstring(sitemap_file(context, BASE))
    }
    released, first = catalogue.release.date, catalogue.release_notes[-1].date
    unchanged = next(item for item in catalogue.initiatives if not item.changes)
    added = next(item for item in catalogue.initiatives if item.changes and item.changes[0].after == "added")
    corrected = next(figure for figure in catalogue.figures if figure.changes and figure.changes[0].date == released)
    expected = {
        f"initiatives/{unchanged.id}": first,
        f"initiatives/{added.id}": added.changes[0].date,
        f"figures/{corrected.id}": released,
        "initiatives": released,
    }
    for slug, day in expected.items():
        assert days[f"{BASE}en/{slug}"] == day.isoformat()
        assert [thing["dateModified"] for thing in json_ld(page(context, "en", slug))] == [day.isoformat()]


def test_an_address_with_signs_of_markup_is_escaped_in_the_sitemap(context: SiteContext) -> None:
    base = 'https://example.org/a&b<"/'
    urls = ET.fromstring(sitemap_file(context, base))
    assert str(urls[0][0].text).startswith(f"{base}fr/")
    assert str(urls[0][2].get("href")).startswith(f"{base}fr/")


def test_the_page_of_an_unknown_address_is_bounded_however_deep_that_is(context: SiteContext) -> None:
    site = StaticSite(context, "en", BASE)
    near, far = not_found_page(site, "a/b/c"), not_found_page(site, "a/" * 30_000)
    assert 'href="../../en/initiatives"' in near
    assert f'href="{BASE}en/initiatives"' in far
    assert len(far) < 1.5 * len(near)


def test_robots_are_told_of_the_sitemap() -> None:
    lines = sitemap.robots(BASE).decode().splitlines()
    assert "User-agent: *" in lines
    assert f"Sitemap: {BASE}sitemap.xml" in lines
    assert "Disallow: /" not in lines
