from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

import pytest

from dashboard.catalogue.filters import INITIATIVE_FACETS
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.localized_text import LocalizedText
from dashboard.catalogue.records import Initiative, Outcome
from dashboard.context import SiteContext
from dashboard.i18n.localizer import Localizer
from dashboard.i18n.translation import translation
from dashboard.languages import LANGUAGES, Language

Make = Callable[..., Initiative]


@pytest.fixture(scope="module")
def english(catalogue: Catalogue) -> Localizer:
    return Localizer(translation("en"), catalogue.vocabulary)


@pytest.fixture(scope="module")
def french(catalogue: Catalogue) -> Localizer:
    return Localizer(translation("fr"), catalogue.vocabulary)


def test_words_for_codes_and_values(french: Localizer) -> None:
    assert french.term("theme", "mental_health") == "Santé mentale"
    assert french.terms("platform", ("instagram", "tiktok")) == "Instagram, TikTok"
    assert french.terms("platform", ()) == ""
    assert french.country("CH") == "Suisse"
    assert french.language("ko") == "coréen"
    assert french.date("2020-03") == "mars 2020"
    assert french.day("2020-04-01") == "1er avril"
    assert french.period("2020-03", "2020-04") == "mars – avril 2020"
    assert french.period(None, None) is None
    assert french.quantity(2e6, "views") == "2 millions de vues"


def test_facets_go_by_their_public_name(french: Localizer) -> None:
    assert french.facet("country", "CH") == "Suisse"
    assert french.facet("actor", "creator") == french.term("actor_kind", "creator")
    assert french.facet("outcome", "money") == french.term("outcome_kind", "money")
    assert french.facet("theme", "mental_health") == "Santé mentale"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("facet", INITIATIVE_FACETS)
def test_every_code_of_every_facet_has_a_label_of_its_own(context: SiteContext, language: Language, facet: str) -> None:
    localizer = Localizer(translation(language), context.catalogue.vocabulary)
    codes = context.initiative_index.codes(facet)
    assert len({localizer.facet(facet, code) for code in codes}) == len(codes)


def test_several_countries_are_not_the_world(french: Localizer) -> None:
    assert french.facet("country", "ZZ") == french.country("ZZ") == "Plusieurs pays ou monde entier"
    assert french.figure_facet("country", "ZZ") not in ("Plusieurs pays ou monde entier", "ZZ")
    assert french.figure_facet("country", "CH") == "Suisse"
    assert french.figure_facet("method", "survey") == french.term("method", "survey")


@pytest.mark.parametrize(("facet", "code"), [("theme", "dancing"), ("mood", "x"), ("country", "qq")])
def test_an_unknown_code_is_an_error(french: Localizer, facet: str, code: str) -> None:
    with pytest.raises(KeyError):
        french.facet(facet, code)


def test_names_are_joined_as_each_language_writes_a_semicolon(
    english: Localizer, french: Localizer, initiative: Make
) -> None:
    item = initiative(actor="One ; Two", locality=LocalizedText({"en": "London ; Lyons", "fr": "Londres ; Lyon"}))
    assert (english.actors(item), english.localities(item)) == ("One; Two", "London; Lyons")
    space = "\N{NARROW NO-BREAK SPACE}"
    assert (french.actors(item), french.localities(item)) == (f"One{space}; Two", f"Londres{space}; Lyon")
    assert french.localities(initiative(locality=None)) == ""


def test_actors_are_left_out_where_the_name_says_them_to_that_reader(
    english: Localizer, french: Localizer, initiative: Make
) -> None:
    item = initiative(actor="Le Grand Club", name=LocalizedText({"en": "The Big Club", "fr": "Le Grand Club"}))
    assert (english.actors_beside_name(item), french.actors_beside_name(item)) == ("Le Grand Club", "")


@pytest.mark.parametrize(
    ("language", "bound", "expected"),
    [
        ("en", None, "3 billion"),
        ("en", "over", "over 3 billion"),
        ("en", "threshold", "over 3 billion"),
        ("en", "almost", "almost 3 billion"),
        ("fr", "over", "plus de 3 milliards"),
        ("fr", "at_least", "au moins 3 milliards"),
        ("fr", "up_to", "jusqu’à 3 milliards"),
    ],
)
def test_the_bound_of_a_figure_is_part_of_its_value(
    catalogue: Catalogue, words: Mapping[Language, Localizer], language: Language, bound: str | None, expected: str
) -> None:
    figure = replace(catalogue.figures[0], value=3_000_000_000, unit="count", bound=bound)
    assert words[language].value(figure) == expected


BOUND_IN_BRACKETS = re.compile(
    r"\((over|more than|at least|almost|nearly|about|up to|plus d|au moins|près d|environ|jusqu)"
)


def test_no_measure_hides_a_bound_in_brackets(catalogue: Catalogue, words: Mapping[Language, Localizer]) -> None:
    measures = [localizer.metric(figure) for figure in catalogue.figures for localizer in words.values()]
    assert [measure for measure in measures if BOUND_IN_BRACKETS.search(measure)] == []


AMOUNT = {
    ("pledged", "en"): "Pledged: US$3 million",
    ("pledged", "fr"): "Promis : 3 millions de dollars des États-Unis",
    ("matched", "en"): "Matching gifts, at most: US$3 million",
    ("matched", "fr"): "Abondement, au plus : 3 millions de dollars des États-Unis",
}
COMMUNITY = {
    (7700, "members", "en"): "7,700 members",
    (7700, "members", "fr"): "7 700 membres",
    (5000, "volunteers", "fr"): "5 000 bénévoles",
    (1, "followers", "en"): "1 follower",
    (2_400_000, "subscribers", "en"): "2.4 million subscribers",
    (2_400_000, "subscribers", "fr"): "2,4 millions d’abonnés à la chaîne",
}


def test_an_amount_says_what_was_done_with_it(context: SiteContext, initiative: Make) -> None:
    for (state, language), text in AMOUNT.items():
        item = initiative(outcome=Outcome(3_000_000, "USD", None, "money", state))
        assert with_common_spaces(context.localizer(language).outcome(item)) == text


@pytest.mark.parametrize(
    ("language", "bound", "expected"),
    [
        ("en", "over", "Given: over 1,200 masks"),
        ("en", "almost", "Given: almost 1,200 masks"),
        ("fr", "about", "Donné : environ 1 200 masques"),
        ("fr", "at_least", "Donné : au moins 1 200 masques"),
    ],
)
def test_the_bound_of_an_outcome_stands_before_its_number(
    words: Mapping[Language, Localizer], initiative: Make, language: Language, bound: str, expected: str
) -> None:
    item = initiative(outcome=Outcome(1200, "masks", bound, "goods", "given"))
    assert with_common_spaces(words[language].outcome(item)) == expected


@pytest.mark.parametrize(
    ("language", "outcome", "expected"),
    [
        ("en", Outcome(262, "percent_change", None, "other", "counted"), "Measured: +262%"),
        ("fr", Outcome(-70, "percent_change", None, "other", "counted"), "Mesuré : −70 %"),
        ("en", Outcome(40, "tonnes of food", "over", "goods", "raised"), "Collected: over 40 tonnes of food"),
        ("fr", Outcome(40, "tonnes of food", "over", "goods", "raised"), "Collecté : plus de 40 tonnes de vivres"),
        (
            "fr",
            Outcome(1000, "families supported", "over", "other", "pledged"),
            "Promis : plus de 1 000 familles soutenues",
        ),
        ("fr", Outcome(3, "countries", None, "other", "counted"), "Compté : 3 pays"),
    ],
)
def test_the_state_of_an_outcome_and_its_number_make_one_phrase(
    words: Mapping[Language, Localizer], initiative: Make, language: Language, outcome: Outcome, expected: str
) -> None:
    assert with_common_spaces(words[language].outcome(initiative(outcome=outcome))) == expected


def test_a_publisher_is_called_in_the_words_of_the_reader(
    catalogue: Catalogue, words: Mapping[Language, Localizer]
) -> None:
    sources = [source for figure in catalogue.figures for source in figure.sources]
    copy = next(source for source in sources if source.publisher == "Slashdot (quoting Forbes)")
    assert words["fr"].publisher(copy) == "Slashdot (citant Forbes)"
    assert words["en"].publisher(copy) == copy.publisher
    assert words["fr"].publisher(replace(copy, publisher="Le Monde")) == "Le Monde"


def test_without_an_outcome_nothing_is_said_of_it(english: Localizer, initiative: Make) -> None:
    assert english.outcome(initiative(outcome=None)) == ""


def test_a_community_is_called_what_it_is(context: SiteContext, initiative: Make) -> None:
    for (count, of, language), text in COMMUNITY.items():
        item = initiative(followers=count, followers_of=of)
        assert with_common_spaces(context.localizer(language).followers(item)) == text


@pytest.mark.parametrize(
    ("language", "expected"),
    [("en", "almost 3 million followers"), ("fr", "près de 3 millions d’abonnés")],
)
def test_the_bound_of_a_community_stands_before_its_number(
    words: Mapping[Language, Localizer], initiative: Make, language: Language, expected: str
) -> None:
    item = initiative(followers=3_000_000, followers_of="followers", followers_bound="almost")
    assert with_common_spaces(words[language].followers(item)) == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_list_marks_a_country_that_no_page_states(
    words: Mapping[Language, Localizer], initiative: Make, language: Language
) -> None:
    localizer = words[language]
    stated = initiative(country="CH", country_basis="stated", country_inferred_from=None)
    inferred = initiative(country="CH", country_basis="inferred", country_inferred_from=None)
    assert localizer.marked_country(stated) == localizer.country("CH")
    assert localizer.marked_country(inferred) == localizer.t("country-marked", country=localizer.country("CH"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_community_beside_several_actors_says_whose_it_is(
    words: Mapping[Language, Localizer], initiative: Make, language: Language
) -> None:
    def followers(actors: str, owner: str | None, handle: str | None) -> str:
        names = {"actor": LocalizedText.same(actors), "followers_actor": LocalizedText.same(owner) if owner else None}
        item = initiative(followers=300, followers_of="members", followers_bound=None, handle=handle, **names)
        return words[language].followers(item)

    t, number = words[language].t, followers("Anna", None, "@anna")
    assert followers("A group (Anna ; Bea)", None, "@a.group") == number
    assert followers("Anna ; Bea", "Bea", "@anna") == t("community-of", community=number, owner="Bea")
    assert followers("Anna ; Bea", None, "@anna.and.bea") == t("community-of", community=number, owner="@anna.and.bea")


def test_of_an_unknown_community_nothing_is_said(english: Localizer, initiative: Make) -> None:
    assert english.followers(initiative(followers=None, followers_of=None)) == ""


def test_every_kind_of_community_can_be_counted(catalogue: Catalogue) -> None:
    assert {*catalogue.vocabulary.codes("followers_of")} <= {*catalogue.vocabulary.units}


def with_common_spaces(text: str) -> str:
    return text.replace("\N{NARROW NO-BREAK SPACE}", " ").replace("\N{NO-BREAK SPACE}", " ")
