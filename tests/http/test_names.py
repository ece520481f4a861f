"""Whatever shows an initiative calls it as the language of its readers does."""

from __future__ import annotations

from html import unescape
from itertools import permutations

import pytest

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.records import Initiative
from dashboard.catalogue.search.folding import fold_text
from dashboard.catalogue.weeks import week_of
from dashboard.languages import LANGUAGES, Language
from tests.client import Client

PLACES = (
    "/{language}/initiatives",
    "/{language}/initiatives/{id}",
    "/{language}/watch/{week}",
    "/feed/{language}.atom",
    "/newsletter/{language}/{week}.html",
    "/newsletter/{language}/{week}.txt",
    "/initiative?id={id}&lang={language}",
    "/initiative?id={id}&embed=true&lang={language}",
    "/gallery?q={id}&lang={language}",
)
"""Addresses of what readers of one language are sent; files of data hold all languages."""


@pytest.fixture
def described(catalogue: Catalogue) -> Initiative:
    """One that is dated to a day, called otherwise in each language, and found by the words of its identifier."""
    return next(
        item
        for item in catalogue.initiatives
        if week_of(item.start_date) and item.name_is_ours and not _overlap(item) and _is_found_by_its_name(item)
    )


def _overlap(item: Initiative) -> bool:
    """Whether the name in one language stands in that of another."""
    return any(item.name[one] in item.name[other] for one, other in permutations(LANGUAGES, 2))


def _is_found_by_its_name(item: Initiative) -> bool:
    return "’" not in item.name["en"] and item.id == item.name["en"].lower().replace(" ", "-")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("place", PLACES)
def test_a_place_has_the_name_in_its_language_and_no_other(
    ask: Client, described: Initiative, place: str, language: Language
) -> None:
    week = week_of(described.start_date)
    assert week
    answer = ask(place.format(id=described.id, week=week.code, language=language))
    assert answer.status == 200
    text = unescape(answer.text)
    assert described.name[language] in text
    assert not [other for other in LANGUAGES if other != language and described.name[other] in text]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_search_for_a_name_in_either_language_finds_it(
    ask: Client, described: Initiative, language: Language
) -> None:
    found = ask("/open-data/initiatives.json?q=" + described.name[language].replace(" ", "+")).json["initiatives"]
    [record] = [each for each in found if each["id"] == described.id]
    assert {code: record[f"name_{code}"] for code in LANGUAGES} == dict(described.name)
    assert record["name_is_ours"] is True


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_are_sorted_in_the_language_of_the_reader(ask: Client, language: Language) -> None:
    records = ask(f"/open-data/initiatives.json?sort=name&lang={language}").json["initiatives"]
    names = [fold_text(record[f"name_{language}"]) for record in records]
    assert names
    assert names == sorted(names)
