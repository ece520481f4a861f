"""The search of the site: what it finds together, near spellings included, and what shows as one types."""

from __future__ import annotations

import pytest

from dashboard.catalogue.filters import FigureFilter, InitiativeFilter
from dashboard.charts.chart_registry import CHARTS
from dashboard.context import SiteContext
from dashboard.features.search.site_search import (
    MAX_SUGGESTED,
    complete_on_site,
    count_single_words,
    search_site,
    site_pages,
)
from dashboard.features.search.suggestions import suggestions
from dashboard.languages import LANGUAGES, Language
from dashboard.queries import search_figures
from dashboard.urls import Urls
from tests.html_query import visible_text, xpath


def addresses(context: SiteContext, q: str, language: Language = "fr") -> list[str]:
    return [page.address(Urls(), ()) for page in search_site(context, q, language).pages]


@pytest.mark.parametrize("q", ["masque", "Kantar", "62 %", "OMS", "suisse"])
def test_initiatives_and_figures_are_those_of_gallery_and_table(context: SiteContext, q: str) -> None:
    results = search_site(context, q, "fr")
    assert list(results.initiatives) == list(context.initiative_index.select(InitiativeFilter(q=q)).records)
    assert list(results.figures) == list(search_figures(context, FigureFilter(q=q)).records)
    assert results.count
    assert not results.near


@pytest.mark.parametrize(
    ("q", "claim"),
    [
        ("62 %", "social-engagement"),
        ("62%", "social-engagement"),
        ("+70 %", "internet-traffic"),
        ("3 milliards", "confined"),
    ],
)
def test_a_number_with_its_unit_shows_its_check_then_figures_of_that_value(
    context: SiteContext, q: str, claim: str
) -> None:
    for language in LANGUAGES:
        results = search_site(context, q, language)
        assert results.pages[0].address(Urls(), ()) == Urls().claim(claim)
        [stated] = [each.figure.value for each in context.catalogue.claims if each.id == claim]
        assert results.figures[0].value == stated
        typed = complete_on_site(context, q, language)
        links = xpath(suggestions(typed, context.localizer(language))["options"], "//*[@role='option']/@href")
        assert links[: len(typed.pages) + 1] == [
            *(page.address(Urls(), ()) for page in typed.pages),
            Urls().figure(results.figures[0].id),
        ]


@pytest.mark.parametrize("q", ["masque", "2020", "20 h", "Roger Federer"])
def test_other_searches_show_initiatives_first(context: SiteContext, q: str) -> None:
    assert not search_site(context, q, "fr").has_number


@pytest.mark.parametrize(
    ("q", "address"),
    [("carte", "map"), ("map", "map"), ("données", "data"), ("accessibilité", "accessibility"), ("galerie", "gallery")],
)
def test_pages_are_found_by_their_names_in_either_language(context: SiteContext, q: str, address: str) -> None:
    for language in LANGUAGES:
        assert addresses(context, q, language)[0] == address


def test_every_chart_and_every_check_of_the_letter_is_found_by_its_title(context: SiteContext) -> None:
    expected = {Urls().chart(name) for name in CHARTS} | {Urls().claim(each.id) for each in context.catalogue.claims}
    for language in LANGUAGES:
        parts = {page.address(Urls(), ()): page.title for page in site_pages(context, language)}
        assert expected <= parts.keys()
        for address in expected:
            assert address in addresses(context, parts[address], language), parts[address]


def test_a_page_that_shows_nothing_by_itself_is_none_of_the_results(context: SiteContext) -> None:
    for language in LANGUAGES:
        assert not {"initiative", "search"} & {page.address(Urls(), ()) for page in site_pages(context, language)}


def test_where_nothing_has_the_words_the_nearest_spelling_is_searched_and_named(context: SiteContext) -> None:
    results = search_site(context, "creustle", "fr")
    assert results.near == "Creustel"
    assert list(results.initiatives) == list(search_site(context, "Creustel", "fr").initiatives)


def test_the_words_of_a_search_without_results_are_counted_on_the_whole_site(context: SiteContext) -> None:
    counts = dict(count_single_words(context, "Kantar zzzzzzzz hospital", "en"))
    assert counts == {word: search_site(context, word, "en").count for word in ("Kantar", "hospital")}
    assert search_site(context, "Kantar", "en").figures


@pytest.mark.parametrize("q", ["", "😷", '""""', "zzzzzzzz"])
def test_what_is_like_nothing_finds_nothing(context: SiteContext, q: str) -> None:
    for results in (search_site(context, q, "en"), complete_on_site(context, q, "en")):
        assert (results.count, results.near) == (0, "")


def test_a_name_is_found_while_it_is_typed(context: SiteContext) -> None:
    [creustel] = context.initiative_index.select(InitiativeFilter(q="creustel")).records
    for length in range(3, len("creustel") + 1):
        assert creustel in complete_on_site(context, "creustel"[:length], "fr").initiatives


@pytest.mark.parametrize("q", ["ma", "co", "a", "tiktok", "2020"])
def test_what_shows_as_one_types_is_bounded(context: SiteContext, q: str) -> None:
    results = complete_on_site(context, q, "fr")
    counts = {"initiatives": results.initiatives, "figures": results.figures, "pages": results.pages}
    assert {kind: len(found) <= MAX_SUGGESTED[kind] for kind, found in counts.items()} == dict.fromkeys(counts, True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_options_are_the_results_and_the_way_to_all_of_them(context: SiteContext, language: Language) -> None:
    results = complete_on_site(context, "kantar", language)
    answer = suggestions(results, context.localizer(language))
    options = xpath(answer["options"], "//*[@role='option']/@href")
    assert options == [
        *(Urls().initiative(item.id) for item in results.initiatives),
        *(Urls().figure(figure.id) for figure in results.figures),
        *(page.address(Urls(), ()) for page in results.pages),
        Urls().search("kantar"),
    ]
    assert str(results.count) in answer["status"]


def test_a_figure_stands_without_its_value_where_there_is_no_room_for_its_caveat(context: SiteContext) -> None:
    results = complete_on_site(context, "kantar", "en")
    localizer = context.localizer("en")
    html = suggestions(results, localizer)["options"]
    shown = [" ".join(xpath(html, f"//a[@href='{Urls().figure(each.id)}']//text()")) for each in results.figures]
    assert shown
    assert not any(localizer.value(each) in text for each, text in zip(results.figures, shown, strict=True))


def test_without_results_there_is_no_list_and_that_is_said(context: SiteContext) -> None:
    localizer = context.localizer("en")
    answer = suggestions(complete_on_site(context, "zzzzzzzz", "en"), localizer)
    assert answer == {"options": "", "status": localizer.t("site-search-options-count", count=0)}


def test_what_was_typed_is_shown_as_text(context: SiteContext) -> None:
    answer = suggestions(complete_on_site(context, "kantar <!>", "en"), context.localizer("en"))
    assert "kantar <!>" in visible_text(answer["options"])
