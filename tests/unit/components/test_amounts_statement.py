from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from dashboard.catalogue.records import Initiative, Outcome
from dashboard.components.amounts_statement import amounts_statement
from dashboard.components.card import cards
from dashboard.i18n.localizer import Localizer
from dashboard.languages import LANGUAGES, SPECS, Language

Words = Mapping[Language, Localizer]
Make = Callable[..., Initiative]
GIFT = Outcome(5, "EUR", None, "money", "given")
VIEWS = Outcome(5, "views", None, "audience", "counted")


@pytest.mark.parametrize("language", LANGUAGES)
def test_several_amounts_are_not_to_be_added_up(initiative: Make, words: Words, language: Language) -> None:
    items = [initiative(outcome=GIFT), initiative(outcome=VIEWS), initiative(outcome=GIFT)]
    assert amounts_statement(items, words[language]) == SPECS[language].statements.amounts
    assert SPECS[language].statements.amounts in cards(items, words[language], lambda _: "x")


@pytest.mark.parametrize("outcomes", [(), (None,), (GIFT,), (GIFT, VIEWS), (VIEWS, VIEWS)])
def test_one_amount_and_other_outcomes_need_no_such_word(
    initiative: Make, words: Words, outcomes: tuple[Outcome | None, ...]
) -> None:
    items = [initiative(outcome=outcome) for outcome in outcomes]
    assert amounts_statement(items, words["en"]) == ""
    assert SPECS["en"].statements.amounts not in cards(items, words["en"], lambda _: "x")
