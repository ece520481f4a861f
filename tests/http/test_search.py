"""The search of the site over HTTP: with and without a script, as one types, and what other sites show of a link."""

from __future__ import annotations

import re
from http import HTTPStatus
from urllib.parse import quote, urljoin

import pytest

from dashboard.catalogue.filters import FigureFilter, InitiativeFilter
from dashboard.context import SiteContext
from dashboard.features.search.site_search import search_site
from dashboard.languages import LANGUAGES, Language
from dashboard.queries import count_records
from tests.client import Client
from tests.html_query import visible_text, xpath

FORM = "//form[@role='search']"


def plain(text: str) -> str:
    """``text`` with single spaces, as ``visible_text`` has them."""
    return " ".join(text.split())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", ["initiatives", "claims", "watch/2020-W12", "nothing"])
def test_every_static_page_has_a_form_that_works_without_a_script(ask: Client, language: Language, page: str) -> None:
    address = f"/{language}/{page}"
    [action] = xpath(ask(address).text, f"{FORM}/@action")
    assert urljoin(address, action) == f"/{language}/search"
    assert xpath(ask(address).text, f"{FORM}//input/@name") == ["q"]
    assert ask(f"/{language}/search?q=masque").status == HTTPStatus.OK


@pytest.mark.parametrize("language", LANGUAGES)
def test_results_say_how_many_there_are_of_each_kind(ask: Client, context: SiteContext, language: Language) -> None:
    text = visible_text(ask(f"/{language}/search?q=OMS").text)
    localizer = context.localizer(language)
    initiatives = count_records(context, InitiativeFilter(q="OMS"))
    assert localizer.t("site-search-initiatives", count=initiatives) in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_with_its_unit_leads_to_its_check_before_all_else(ask: Client, language: Language) -> None:
    links = xpath(ask(f"/{language}/search?q=%2B62%20%25").text, "//*[@class='ci-search-results']//section//a/@href")
    assert links[0].startswith("../engagement?claim=social-engagement")
    kinds = [address.split("/")[0] for address in links if address.split("/")[0] in ("figures", "initiatives")]
    assert kinds == sorted(kinds)
    assert set(kinds) == {"figures", "initiatives"}


def test_figures_stand_with_their_caveats(ask: Client, context: SiteContext) -> None:
    figures = context.figure_index.select(FigureFilter(q="kantar")).records
    text = visible_text(ask("/en/search?q=kantar").text)
    localizer = context.localizer("en")
    shown = [each for each in figures if f"{localizer.metric(each)}: {localizer.value(each)}" in text]
    assert shown
    assert all(each.caveat_key["en"] in text and each.issuer["en"] in text for each in shown)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_hit_says_what_was_searched(ask: Client, context: SiteContext, language: Language) -> None:
    text, t = visible_text(ask(f"/{language}/search?q=zzzzzz").text), context.localizer(language).t
    assert plain(t("site-search-none", search="zzzzzz")) in text
    assert plain(t("search-scope-site")) in text
    assert plain(t("search-absent")) in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_near_spelling_is_searched_and_said_to_be(ask: Client, context: SiteContext, language: Language) -> None:
    text, localizer = visible_text(ask(f"/{language}/search?q=creustle").text), context.localizer(language)
    counts = localizer.t("site-search-initiatives", count=count_records(context, InitiativeFilter(q="Creustel")))
    assert plain(localizer.t("site-search-near", search="creustle", near="Creustel", counts=counts)) in text
    assert plain(context.initiative_index.select(InitiativeFilter(q="Creustel")).records[0].name[language]) in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_phrase_is_quoted_once(ask: Client, context: SiteContext, language: Language) -> None:
    page, t = (
        ask(f"/{language}/search?q={quote(chr(34) + 'Roger Federer' + chr(34))}").text,
        context.localizer(language).t,
    )
    assert t("search-title", search="Roger Federer") in xpath(page, "//title")[0].text
    assert plain(t("site-search-found", search="Roger Federer", counts="")).rstrip(" .") in visible_text(page)


def test_signs_find_nothing_on_pages_and_are_refused_for_files(ask: Client, context: SiteContext) -> None:
    signs = quote("😷")
    sentence = plain(context.localizer("fr").t("search-signs", search="😷"))
    assert sentence in visible_text(ask(f"/fr/search?q={signs}").text)
    answer = ask(f"/open-data/initiatives.json?q={signs}")
    assert (answer.status, answer.json["error"]) == (HTTPStatus.BAD_REQUEST, "no_words")


def test_results_are_not_listed_by_search_engines_but_the_page_is(ask: Client) -> None:
    robots = "//meta[@name='robots']/@content"
    assert xpath(ask("/fr/search?q=masque").text, robots) == ["noindex"]
    assert xpath(ask("/fr/search").text, robots) == []


@pytest.mark.parametrize("address", ["/search?q=masque&lang=en", "/en/search?q=masque"])
def test_a_shared_link_says_what_is_searched(ask: Client, address: str) -> None:
    html = ask(address).text
    [title], [url] = (xpath(html, f"//meta[@property='og:{name}']/@content") for name in ("title", "url"))
    assert "masque" in title
    assert "q=masque" in url


def test_a_language_link_keeps_the_search(ask: Client) -> None:
    [other] = xpath(ask("/fr/search?q=masque").text, "//header//a[@hreflang='en']/@href")
    assert urljoin("/fr/search", other) == "/en/search?q=masque"


def test_without_a_script_the_dashboard_shows_the_same_results(ask: Client) -> None:
    records = "//li[@class='ci-card']/@data-record"
    assert xpath(ask("/search?q=masque&lang=fr").text, records) == xpath(ask("/fr/search?q=masque").text, records) != []


def test_what_shows_as_one_types_may_be_kept_for_good_at_its_version(ask: Client) -> None:
    form = "//form[@role='search']/@data-suggestions"
    assert xpath(ask("/fr/search").text, form) == []
    plain = ask("/parcels/search.json?lang=fr&q=mas")
    assert set(plain.json) == {"options", "status"}
    assert "immutable" not in plain.headers["cache-control"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_phrase_in_another_order_is_offered_without_its_marks(
    ask: Client, context: SiteContext, language: Language
) -> None:
    page, t = ask(f"/{language}/search?q=%22f%C3%A9derer%20roger%22").text, context.localizer(language).t
    text = visible_text(page)
    assert plain(t("site-search-none-in-order", search="féderer roger")) in text
    assert plain(t("search-absent")) not in text
    [link] = xpath(page, "//*[contains(@class, 'ci-search-advice')]//a")
    found = visible_text(ask(urljoin(f"/{language}/search", link.get("href"))).text)
    [count] = [int(word) for word in re.findall(r"[0-9]+", link.text.removeprefix("féderer roger"))]
    assert link.text == t("search-link", text="féderer roger", count=count)
    assert (
        plain(t("site-search-initiatives", count=count_records(context, InitiativeFilter(q="féderer roger")))) in found
    )


def test_words_that_are_searched_one_by_one_are_shown_as_they_were_typed(ask: Client, context: SiteContext) -> None:
    t = context.localizer("fr").t
    text = visible_text(ask("/fr/search?q=R%C3%A9seaux%20zzzzzz").text)
    count = search_site(context, "réseaux", "fr").count
    assert plain(t("search-link", text="Réseaux", count=count)) in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_know_the_names_of_the_catalogue(ask: Client, language: Language) -> None:
    assert xpath(ask(f"/{language}/search?q=Federer").text, "//section/h2[contains(., 'page')]") == []
