from __future__ import annotations

from collections.abc import Callable

import pytest

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.localized_text import LocalizedText
from dashboard.catalogue.records import Unit
from dashboard.catalogue.vocabulary import Vocabulary
from dashboard.i18n.quantities import format_quantity
from dashboard.languages import LANGUAGES, Language

Say = Callable[[float, str, Language], str]

NARROW = "\u202f"


@pytest.fixture(scope="module")
def say(catalogue: Catalogue) -> Say:
    return lambda value, unit, language: format_quantity(value, unit, language, catalogue.vocabulary)


@pytest.mark.parametrize(
    ("value", "unit", "french", "english"),
    [
        (0, "views", "0 vue", "0 views"),
        (1, "views", "1 vue", "1 view"),
        (1.5, "hours", "1,5 heure", "1.5 hours"),
        (1.99, "hours", "1,99 heure", "1.99 hours"),
        (2, "hours", "2 heures", "2 hours"),
        (6000, "views", f"6{NARROW}000 vues", "6,000 views"),
        (999999, "views", f"999{NARROW}999 vues", "999,999 views"),
    ],
)
def test_french_counts_in_the_singular_up_to_1_99(say: Say, value: float, unit: str, french: str, english: str) -> None:
    assert say(value, unit, "fr") == french
    assert say(value, unit, "en") == english


@pytest.mark.parametrize(
    ("value", "unit", "french", "english"),
    [
        (1e6, "views", "1 million de vues", "1 million views"),
        (1.8e6, "views", "1,8 million de vues", "1.8 million views"),
        (2e6, "views", "2 millions de vues", "2 million views"),
        (1e8, "uses", "100 millions d’utilisations", "100 million uses"),
        (2e6, "students", "2 millions d’élèves", "2 million students"),
        (5e9, "hours", "5 milliards d’heures", "5 billion hours"),
        (1.185e9, "views", "1,185 milliard de vues", "1.185 billion views"),
        (4.57e9, "count", "4,57 milliards", "4.57 billion"),
        (3e6, "count", "3 millions", "3 million"),
    ],
)
def test_millions_are_spelt_and_joined_with_de(say: Say, value: float, unit: str, french: str, english: str) -> None:
    assert say(value, unit, "fr") == french
    assert say(value, unit, "en") == english


@pytest.mark.parametrize(
    ("value", "english"),
    [(1234567, "1,234,567 views"), (1234000, "1.234 million views"), (1185000001, "1,185,000,001 views")],
)
def test_nothing_is_rounded(say: Say, value: float, english: str) -> None:
    assert say(value, "views", "en") == english


@pytest.mark.parametrize(
    ("value", "unit", "french", "english"),
    [
        (5000, "EUR", f"5{NARROW}000{NARROW}€", "€5,000"),
        (1.5e6, "EUR", "1,5 million d’euros", "€1.5 million"),
        (14e6, "EUR", "14 millions d’euros", "€14 million"),
        (275000, "GBP", f"275{NARROW}000 livres sterling", "£275,000"),
        (1, "GBP", "1 livre sterling", "£1"),
        (2e6, "USD", "2 millions de dollars des États-Unis", "US$2 million"),
        (1e6, "CHF", "1 million de francs suisses", "1 million Swiss francs"),
        (1000, "CHF", f"1{NARROW}000 francs suisses", "1,000 Swiss francs"),
        (0.2, "USD", "0,20 dollar des États-Unis", "US$0.20"),
        (2766857.12, "USD", f"2{NARROW}766{NARROW}857,12 dollars des États-Unis", "US$2,766,857.12"),
        (300e6, "INR", "300 millions de roupies indiennes", "₹300 million"),
        (2e6, "XOF", "2 millions de francs CFA (BCEAO)", "2 million West African CFA francs"),
        (500, "XOF", "500 francs CFA (BCEAO)", "500 West African CFA francs"),
    ],
)
def test_money_is_written_as_each_language_does(say: Say, value: float, unit: str, french: str, english: str) -> None:
    assert say(value, unit, "fr") == french
    assert say(value, unit, "en") == english


@pytest.mark.parametrize(
    ("value", "unit", "french", "english"),
    [
        (62, "percent_change", f"+62{NARROW}%", "+62%"),
        (-38, "percent_change", f"\u221238{NARROW}%", "\u221238%"),
        (78, "percent_share", f"78{NARROW}%", "78%"),
    ],
)
def test_changes_have_a_sign_and_shares_have_none(say: Say, value: float, unit: str, french: str, english: str) -> None:
    assert say(value, unit, "fr") == french
    assert say(value, unit, "en") == english


@pytest.mark.parametrize(
    ("noun", "expected"),
    [("abonnés", "d’abonnés"), ("heures", "d’heures"), ("œuvres", "d’œuvres"), ("âmes", "d’âmes"),
     ("îles", "d’îles"), ("Élèves", "d’Élèves"), ("masques", "de masques"), ("yens", "de yens")],
)  # fmt: skip
def test_de_is_elided_before_any_vowel_and_a_mute_h(noun: str, expected: str) -> None:
    unit = Unit("things", LocalizedText({"en": "thing", "fr": noun}), LocalizedText({"en": "things", "fr": noun}))
    assert format_quantity(2e6, "things", "fr", Vocabulary({}, {"things": unit})) == f"2 millions {expected}"


@pytest.mark.parametrize("unit", ["smiles", "", "eur", "EURO"])
def test_an_unknown_unit_is_an_error(say: Say, unit: str) -> None:
    with pytest.raises(KeyError):
        say(5, unit, "fr")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_value_of_the_data_can_be_said(catalogue: Catalogue, say: Say, language: Language) -> None:
    stated = [(figure.value, figure.unit) for figure in catalogue.figures]
    stated += [(item.outcome.value, item.outcome.unit) for item in catalogue.initiatives if item.outcome]
    for value, unit in stated:
        assert any(character.isdigit() for character in say(value, unit, language))
