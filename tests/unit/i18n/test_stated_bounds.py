"""The bound of an outcome or a community is the one that the note and the summary say beside the number."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

import pytest

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.localized_text import LocalizedText
from dashboard.catalogue.records import Initiative, Outcome
from dashboard.i18n.localizer import Localizer
from dashboard.i18n.stated_bounds import bound_problems, stated_bounds
from dashboard.languages import Language
from tests.language_facts import LANGUAGES_READ

Make = Callable[..., Initiative]
Words = Mapping[Language, Localizer]
MASKS = Outcome(1200, "masks", None, "goods", "given")
MONEY = Outcome(3_000_000, "USD", None, "money", "raised")


def test_the_bounds_of_the_shipped_data_are_those_of_their_texts(catalogue: Catalogue, words: Words) -> None:
    assert [*bound_problems(catalogue, words, {})] == []


def test_every_bound_that_a_text_says_is_missed_where_the_row_lacks_it(catalogue: Catalogue, words: Words) -> None:
    bounded = [item for item in catalogue.initiatives if item.outcome and item.outcome.bound]
    without = [replace(item, outcome=replace(item.outcome, bound=None)) for item in bounded if item.outcome]
    found = [*map(str, bound_problems(replace(catalogue, initiatives=tuple(without)), words, {}))]
    for bound in {item.outcome.bound for item in bounded if item.outcome}:
        assert [message for message in found if message.endswith(f"says {bound}")], bound


def test_every_bound_that_a_text_says_of_a_community_is_missed_where_the_row_lacks_it(
    catalogue: Catalogue, words: Words
) -> None:
    bounded = [item for item in catalogue.initiatives if item.followers_bound]
    without = tuple(replace(item, followers_bound=None) for item in bounded)
    rows = {item.id: row for row, item in enumerate(bounded, 2)}
    found = [*bound_problems(replace(catalogue, initiatives=without), words, rows)]
    assert {(problem.row, problem.field) for problem in found} == {(row, "followers_bound") for row in rows.values()}
    for item in bounded:
        messages = [str(problem) for problem in found if problem.row == rows[item.id]]
        assert all(message.endswith(f"says {item.followers_bound}") for message in messages)
        assert all(any(f"_{language} says" in message for message in messages) for language in LANGUAGES_READ)


@pytest.mark.parametrize(
    ("language", "text", "number", "bounds"),
    [
        ("en", "Masks sewn (more than 1,200) by May", 1200, {"over"}),
        ("en", "nearly 1,200 by 3 May", 1200, {"almost"}),
        ("en", "about USD 3 million, of at least 2 million hoped for", 3_000_000, {"about"}),
        ("en", "topped US$3 million", 3_000_000, {"over"}),
        ("en", "over 1,200,000 others, and 1,200 masks", 1200, set()),
        ("fr", "Près de 1\u202f200 masques", 1200, {"almost"}),
        ("fr", "plus de 3 millions de dollars", 3_000_000, {"over"}),
        ("fr", "Au moins 1\u202f200\u202f000 masques", 1200, set()),
        ("en", "nearly three million followers", 3_000_000, {"almost"}),
        ("en", "nearly three people of 3 million", 3_000_000, set()),
        ("fr", "près de trois millions d’abonnés", 3_000_000, {"almost"}),
        ("fr", "1\u202f200 masques pour plus de 3 villes", 1200, set()),
    ],
)
def test_a_text_says_a_bound_before_the_very_number(
    words: Words, language: Language, text: str, number: float, bounds: set[str]
) -> None:
    assert stated_bounds(text, number, words[language]) == bounds


def with_outcome(catalogue: Catalogue, initiative: Make, outcome: Outcome, note: str) -> Catalogue:
    item = initiative(outcome=outcome, outcome_note=LocalizedText({**LocalizedText.same("Une note."), "en": note}))
    return replace(catalogue, initiatives=(item,))


def test_another_bound_than_that_of_the_note_is_refused(catalogue: Catalogue, words: Words, initiative: Make) -> None:
    data = with_outcome(catalogue, initiative, replace(MASKS, bound="about"), "More than 1,200 masks")
    [problem] = bound_problems(data, words, {data.initiatives[0].id: 7})
    assert problem.row == 7
    assert str(problem).endswith('is "about", but outcome_note_en says over')


def test_a_matching_gift_is_a_ceiling_by_its_state(catalogue: Catalogue, words: Words, initiative: Make) -> None:
    matched = replace(MONEY, state="matched")
    assert [*bound_problems(with_outcome(catalogue, initiative, matched, "up to USD 3 million"), words, {})] == []
