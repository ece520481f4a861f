"""The page about the site: what the settings state, what they do not, and what is counted from the data."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dashboard.catalogue.records import WORLDWIDE
from dashboard.context import SiteContext
from dashboard.features.about.about_facts import about_facts
from dashboard.features.about.about_html import PARTS, AboutSite, about_html, contents_links
from dashboard.i18n.translation import translation
from dashboard.languages import LANGUAGES, Language
from dashboard.settings import ContactDetails, Settings
from dashboard.urls import Urls
from tests.html_query import xpath

NAMED = Settings(
    public_url="https://example.org",
    editor_email="editor@example.org",
    publisher=ContactDetails("Example <SAS>", "1 rue de l’Exemple", "+33 1 23 45 67 89"),
    director="A. Person",
    host=ContactDetails("Host"),
    contact_email="contact@example.org",
    reply_days=7,
)


def html_of(context: SiteContext, language: Language, settings: Settings) -> str:
    site = replace(context, settings=settings)
    return str(about_html(AboutSite(site, language, Urls("../"), (("lang", language),))))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_part_has_its_heading_and_its_place_in_the_contents(context: SiteContext, language: Language) -> None:
    html = html_of(context, language, Settings())
    assert xpath(html, "//h2/@id") == list(PARTS)
    assert [(text, f"#{part}") for text, part in zip(xpath(html, "//h2/text()"), PARTS, strict=True)] == contents_links(
        translation(language)
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_set_is_stated_and_nothing_is_said_to_be_missing(context: SiteContext, language: Language) -> None:
    html = html_of(context, language, NAMED)
    lines = [text.strip() for text in xpath(html, "//dl//dd//text()") if text.strip()]
    t = translation(language)
    assert lines == [
        "Example <SAS>",
        "1 rue de l’Exemple",
        t("notice-phone", number="+33 1 23 45 67 89"),
        "A. Person",
        "Host",
        t("notice-no-address"),
        t("notice-no-phone"),
        "contact@example.org",
    ]
    assert xpath(html, "//*[@class='ci-notice']") == []
    assert t("about-corrections-days", days=7) in html
    assert t("about-corrections-no-time") not in html
    assert t("about-privacy-mail") in html
    assert any(link.startswith("mailto:contact@example.org?subject=") for link in xpath(html, "//a/@href"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_not_set_is_said_plainly_and_no_time_is_promised(context: SiteContext, language: Language) -> None:
    html, t = html_of(context, language, Settings()), translation(language)
    no_url, notice = xpath(html, "//*[@class='ci-notice']/text()")
    assert no_url == t("about-legal-no-url")
    assert all(t(f"unstated-{part}") in notice for part in ("publisher", "director", "host", "contact"))
    for key in ("about-corrections-nowhere", "about-corrections-no-time", "about-people-nowhere"):
        assert t(key) in html
    assert t("about-privacy-mail") not in html, "nobody is told of addresses that are not there"
    assert not [link for link in xpath(html, "//a/@href") if link.startswith("mailto:")]


def test_the_numbers_are_those_of_the_data(context: SiteContext) -> None:
    catalogue, facts = context.catalogue, about_facts(context.catalogue)
    assert facts.initiatives == len(catalogue.initiatives)
    assert facts.letter_figures == len(catalogue.claims)
    inferred = [item for item in catalogue.initiatives if item.country_basis == "inferred"]
    assert facts.inferred_countries + facts.inferred_worldwide == len(inferred)
    assert facts.inferred_worldwide == sum(item.country == WORLDWIDE for item in inferred)
    stated = {item.country for item in catalogue.initiatives if item.country_basis == "stated"}
    assert facts.inferred_only == len({item.country for item in inferred} - stated - {WORLDWIDE})
    assert 0 < facts.letter_only <= facts.in_letter < facts.people < facts.initiatives
    of_company = [figure for figure in catalogue.figures if figure.issuer["en"] == "Reech"]
    assert facts.company_figures + facts.letter_figures == len(of_company)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_release_and_every_verdict_is_there(context: SiteContext, language: Language) -> None:
    html, localizer = html_of(context, language, Settings()), context.localizer(language)
    texts = " ".join(xpath(html, "//li//text()"))
    assert all(note.text[language] in texts for note in context.catalogue.release_notes)
    assert all(localizer.term("verdict", claim.verdict) in texts for claim in context.catalogue.claims)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_country_is_excepted_from_what_a_page_must_state(context: SiteContext, language: Language) -> None:
    html, facts = html_of(context, language, Settings()), about_facts(context.catalogue)
    counts = {"initiatives": facts.initiatives, "countries": facts.countries, "figures": facts.figures}
    assert translation(language)("about-what-is", inferred=facts.inferred_only, **counts) in html
    rule = {"en": "except the country, which we sometimes infer", "fr": "sauf le pays, que nous déduisons parfois"}
    assert rule[language] in html
