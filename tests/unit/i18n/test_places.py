from __future__ import annotations

from collections.abc import Callable

import pytest

from dashboard.i18n.places import country_name, language_name
from dashboard.languages import LANGUAGES, Language

Shipped = Callable[[str], list[dict[str, str]]]


@pytest.mark.parametrize(
    ("code", "french", "english"),
    [
        ("CH", "Suisse", "Switzerland"),
        ("GB", "Royaume-Uni", "United Kingdom"),
        ("HK", "Hong Kong", "Hong Kong"),
        ("CD", "République démocratique du Congo", "Democratic Republic of the Congo"),
        ("ZZ", "Plusieurs pays ou monde entier", "Several countries or worldwide"),
    ],
)
def test_countries_have_the_name_that_a_newspaper_prints(code: str, french: str, english: str) -> None:
    assert country_name(code, "fr") == french
    assert country_name(code, "en") == english


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_country_of_the_data_has_a_name_of_its_own(shipped: Shipped, language: Language) -> None:
    codes = {row["country"] for table in ("initiatives", "figures") for row in shipped(table)}
    names = {country_name(code, language) for code in codes}
    assert len(names) == len(codes)
    assert not names & codes


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_of_a_source_has_a_name(shipped: Shipped, language: Language) -> None:
    codes = {row["language"] for table in ("initiative_sources", "figure_sources") for row in shipped(table)}
    assert not {language_name(code, language) for code in codes} & codes


def test_languages_are_named_in_the_language_of_the_site() -> None:
    assert (language_name("ko", "fr"), language_name("ko", "en")) == ("coréen", "Korean")


@pytest.mark.parametrize("name", [country_name, language_name])
def test_a_code_that_is_none_is_an_error(name: Callable[[str, Language], str]) -> None:
    with pytest.raises(KeyError):
        name("qq", "fr")
