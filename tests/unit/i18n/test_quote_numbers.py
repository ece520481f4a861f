"""The sentence to quote gives the numbers of the figures that it quotes, with their bounds, in every language alike."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.localized_text import LocalizedText
from dashboard.catalogue.records import Claim
from dashboard.i18n.localizer import Localizer
from dashboard.i18n.quote_numbers import quote_problems
from dashboard.languages import LANGUAGES, Language

Words = Mapping[Language, Localizer]
BOUNDS: Mapping[Language, Mapping[str, str]] = {
    "en": {"over": "more than", "threshold": "more than", "at_least": "at least", "almost": "almost", "up_to": "up to"},
    "fr": {"over": "plus de", "threshold": "plus de", "at_least": "au moins", "almost": "près de", "up_to": "jusqu’à"},
}


def messages(catalogue: Catalogue, words: Words) -> list[str]:
    return [str(problem) for problem in quote_problems(catalogue, words)]


def claim(catalogue: Catalogue, identifier: str) -> Claim:
    return next(claim for claim in catalogue.claims if claim.id == identifier)


def with_quote(catalogue: Catalogue, identifier: str, change: Mapping[Language, tuple[str, str]]) -> Catalogue:
    """The catalogue with words of one sentence replaced."""
    changed = claim(catalogue, identifier)
    texts = {language: changed.quote[language].replace(*change.get(language, ("", ""))) for language in LANGUAGES}
    assert texts != {language: changed.quote[language] for language in LANGUAGES}
    quoting = replace(changed, quote=LocalizedText(texts))
    return replace(catalogue, claims=tuple(quoting if item is changed else item for item in catalogue.claims))


def with_value(catalogue: Catalogue, identifier: str, value: float) -> Catalogue:
    """The catalogue with another value of one figure, wherever it stands."""
    figures = {figure.id: figure for figure in catalogue.figures}
    figures[identifier] = replace(figures[identifier], value=value)
    claims = (
        replace(
            item,
            figure=figures[item.figure.id],
            evidence=tuple(figures[figure.id] for figure in item.evidence),
            quoted=tuple(figures[figure.id] for figure in item.quoted),
        )
        for item in catalogue.claims
    )
    return replace(catalogue, figures=tuple(figures.values()), claims=tuple(claims))


def test_the_sentences_of_the_shipped_data_are_sound(catalogue: Catalogue, words: Words) -> None:
    assert messages(catalogue, words) == []


def test_a_number_of_no_figure_is_refused(catalogue: Catalogue, words: Words) -> None:
    wrong = with_quote(catalogue, "social-engagement", {"en": ("61%", "64%"), "fr": ("61", "64")})
    found = messages(wrong, words)
    for language in ("en", "fr"):
        assert any(f"quote_{language}: " in message and "gives 64" in message for message in found)
        assert any(f"quote_{language}: " in message and '"kantar-w1-social-late"' in message for message in found)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_refused_number_comes_with_the_forms_that_would_be_accepted(
    catalogue: Catalogue, words: Words, language: Language
) -> None:
    wrong = with_quote(catalogue, "social-engagement", {"en": ("61%", "64%"), "fr": ("61", "64")})
    [message] = [text for text in messages(wrong, words) if f"quote_{language}: " in text and "gives 64" in text]
    figure = catalogue.figure("kantar-w1-social-late")
    assert figure is not None
    assert f'"{words[language].quantity(figure.value, figure.unit)}"' in message
    assert f'"{words[language].period(figure.period_start, figure.period_end)}"' in message


def test_signs_that_make_no_number_are_said_and_do_not_end_the_check(catalogue: Catalogue, words: Words) -> None:
    wrong = with_quote(catalogue, "social-engagement", {"en": ("61%", "6.1.0%"), "fr": ("61", "6,1,0")})
    found = messages(wrong, words)
    assert any("quote_en: " in message and "gives 6.1.0" in message for message in found)
    assert any("quote_fr: " in message and "gives 6,1,0" in message for message in found)


def test_a_value_that_changes_in_the_data_changes_in_the_sentence_or_fails(catalogue: Catalogue, words: Words) -> None:
    found = messages(with_value(catalogue, "sandvine-growth", 43), words)
    assert [message for message in found if '"sandvine-growth"' in message]
    assert [message for message in found if "gives 40" in message]


def test_both_languages_give_the_same_numbers(catalogue: Catalogue, words: Words) -> None:
    wrong = with_quote(catalogue, "social-engagement", {"fr": ("14 au 23 mars 2020", "14 au 23 mars")})
    assert [message for message in messages(wrong, words) if "the same numbers in every language" in message]


@pytest.mark.parametrize("value", [70, 95])
def test_a_worldwide_measurement_that_reaches_the_number_refutes_the_verdict(
    catalogue: Catalogue, words: Words, value: float
) -> None:
    found = messages(with_value(catalogue, "akamai-month", value), words)
    assert [message for message in found if "verdict: " in message and '"akamai-month"' in message]


@pytest.mark.parametrize("language", BOUNDS)
def test_a_bound_stands_before_its_number(catalogue: Catalogue, words: Words, language: Language) -> None:
    bounded = [(item, figure) for item in catalogue.claims for figure in item.quoted if figure.bound]
    assert bounded
    for item, figure in bounded:
        value = words[language].quantity(figure.value, figure.unit).lstrip("+")
        bound = BOUNDS[language][figure.bound or ""]
        assert " ".join(f"{bound} {value}".split()) in " ".join(item.quote[language].split()), (item.id, figure.id)
