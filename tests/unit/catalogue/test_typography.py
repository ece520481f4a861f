from __future__ import annotations

import pytest

from dashboard.catalogue.typography import first_violation, is_same_wording
from dashboard.languages import Language

THIN = "\u202f"


@pytest.mark.parametrize(
    "text",
    [
        f"L’appel{THIN}: «{THIN}Restez chez vous{THIN}!{THIN}»{THIN}; 62{THIN}% et 5{THIN}000{THIN}€",
        "Rendez-vous à 12:30, sur https://example.org/?q=1",
        "Le fonds de Yahoo!, ouvert avec Yahoo! Japon et joué à Call of Duty: Warzone",
        "40\xa0millions de vues, 15-34 ans, #StayHome",
        "% d’évolution",
        "",
    ],
)
def test_french_as_printed_has_no_slip(text: str) -> None:
    assert first_violation(text, "fr") is None


@pytest.mark.parametrize("space", ["", " ", "\xa0", "\u2009", f" {THIN} "])
@pytest.mark.parametrize("sign", [";", ":", "!", "?", "%", "»", "€"])
def test_french_sets_a_narrow_no_break_space_before_its_signs(sign: str, space: str) -> None:
    reason = first_violation(f"en mars{space}{sign} puis", "fr")
    assert reason
    assert f'{sign}" has ' in reason
    assert "U+202F" in reason


@pytest.mark.parametrize("space", ["", " ", "\xa0"])
def test_french_sets_one_after_an_opening_quotation_mark(space: str) -> None:
    assert first_violation(f"le défi «{space}Restez chez vous{THIN}»", "fr")


@pytest.mark.parametrize("language", ["fr", "en", None])
@pytest.mark.parametrize("text", ["l'appel", "'Stay home'", "carers' fund", 'the "stay home" sticker'])
def test_no_apostrophe_or_quotation_mark_is_straight(text: str, language: Language | None) -> None:
    assert first_violation(text, language)


@pytest.mark.parametrize(("text", "language"), [("le défi “Restez”", "fr"), ("the “Stay home” sticker", "en")])
def test_each_language_has_its_own_quotation_marks(text: str, language: Language) -> None:
    assert bool(first_violation(text, language)) == (language == "fr")
    assert first_violation(f"«{THIN}Restez{THIN}»", "fr") is None
    assert first_violation(f"«{THIN}Restez{THIN}»", "en")


@pytest.mark.parametrize("text", ["Up : 5", "Really ?", "5 %", "one ; two"])
def test_english_sets_no_space_before_its_signs(text: str) -> None:
    assert first_violation(text, "en")
    assert first_violation(text.replace(" ", "", 1), "en") is None


@pytest.mark.parametrize("text", ["17 March-7 April", "May-August 2019", "16-20 March 2020"])
def test_english_joins_days_and_months_by_a_dash(text: str) -> None:
    assert first_violation(text, "en")
    assert first_violation(text.replace("-", "–"), "en") is None
    assert first_violation("aged 18-24, in mid-March", "en") is None


def test_french_joins_months_in_words_and_has_one_gender_for_the_disease() -> None:
    for text in ("en mars-avril", "les 23-24 mars", "1er–19 mars", "contre la Covid-19", "de la COVID-19"):
        assert first_violation(text, "fr") is not None
    assert first_violation("en mars et avril, face au Covid-19", "fr") is None


def test_french_joins_two_days_in_words() -> None:
    assert first_violation("17 mars-7 avril", "fr")
    assert first_violation("du 17 mars au 7 avril, les 18-24 ans, en mars et avril", "fr") is None


@pytest.mark.parametrize("text", ["125 000 réaux", "un million de dollars américains"])
def test_a_currency_has_one_name_in_french(text: str) -> None:
    assert first_violation(text, "fr")


def test_a_text_of_both_languages_may_be_spaced_as_either() -> None:
    assert first_violation("Gustavo “Baiano” ; Mylon ; L’atelier: “Et demain\u202f?”", None) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("views by May", "Views by May."),
        ("l'«essai»", "L’« essai »"),
        ("1–2", "1-2"),
    ],
)
def test_how_a_text_is_set_is_no_part_of_its_wording(one: str, other: str) -> None:
    assert is_same_wording(one, other)


@pytest.mark.parametrize(("one", "other"), [("by May", "by mid May"), ("in may", "in May"), ("over 3", "3")])
def test_other_words_are_another_wording(one: str, other: str) -> None:
    assert not is_same_wording(one, other)
