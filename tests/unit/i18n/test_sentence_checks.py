"""The languages have the same sentences with the same values, and a difference is found before the site starts."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from fluent.runtime import FluentResource

from dashboard.i18n import sentence_checks, translation
from dashboard.i18n.sentence_checks import (
    InvalidSentencesError,
    check_sentences,
    sentence_variables,
    typed_numbers,
)
from dashboard.i18n.sentence_places import sentence_place
from dashboard.languages import LANGUAGES, Language


def test_the_shipped_sentences_can_be_used() -> None:
    check_sentences()
    first, *further = (sentence_variables(language) for language in LANGUAGES)
    assert all(other == first for other in further)


@pytest.fixture
def _uncached() -> Iterator[None]:
    sentence_variables.cache_clear()
    yield
    sentence_variables.cache_clear()


@pytest.fixture
def _two_languages(monkeypatch: pytest.MonkeyPatch) -> None:
    """French and English only, whatever other languages the site has."""

    def others(language: Language) -> tuple[Language, ...]:
        return tuple(other for other in ("fr", "en") if other != language)

    monkeypatch.setattr(sentence_checks, "other_languages", others)


@pytest.mark.usefixtures("_uncached", "_two_languages")
@pytest.mark.parametrize(
    ("english", "problem"),
    [
        ("one = One { $count }", "en.ftl: two is missing (fr.ftl has it)"),
        ("one = One { $count }\ntwo = Two\nthree = Three", "fr.ftl: three is missing (en.ftl has it)"),
        (
            "one = One { $tpyo }\ntwo = Two",
            'en.ftl: one needs other values than in fr.ftl: "en" alone names { $tpyo }, "fr" alone names { $count }',
        ),
        (
            "one = One { $count } { $more }\ntwo = Two",
            'en.ftl: one needs other values than in fr.ftl: "en" alone names { $more }',
        ),
        ("one = One\ntwo = Two", 'one needs other values than in fr.ftl: "fr" alone names { $count }'),
        ("one = One { $count }\ntwo = Two\ntwo = Deux", "en.ftl: two stands twice"),
        ("one = One { $count", "en.ftl: cannot be parsed: one = One"),
    ],
)
def test_a_difference_is_named(monkeypatch: pytest.MonkeyPatch, english: str, problem: str) -> None:
    sources = {"fr": "one = Un { $count }\ntwo = Deux", "en": english}
    monkeypatch.setattr(sentence_checks, "parse_sentences", lambda language: FluentResource(sources[language]))
    with pytest.raises(InvalidSentencesError, match=re.escape(problem)):
        check_sentences()


@pytest.mark.usefixtures("_uncached", "_two_languages")
def test_a_missing_sentence_is_named_with_its_file_and_the_place_of_the_other_language(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    without = translation.sentences("fr").replace("facet-theme = ", "facet-subject = ")
    sources = {"fr": without, "en": translation.sentences("en")}
    monkeypatch.setattr(sentence_checks, "parse_sentences", lambda language: FluentResource(sources[language]))
    with pytest.raises(InvalidSentencesError) as refused:
        check_sentences()
    file, row = sentence_place("facet-theme", "en")
    expected = f'{file}: facet-theme is missing below "## fr" ({file}, row {row} has it)'
    assert expected in [str(problem) for problem in refused.value.problems]


@pytest.mark.parametrize(
    ("sentence", "numbers"),
    [
        ("Rise by { $kantar-w1-web-late } on { $kantar-w1-web-late-day } 2020", []),
        ("Since 12 March 2020", ["12"]),
        ("2.5 million and 40\u202f000 views in 2019", ["2.5", "40\u202f000", "2019"]),
        ("{ $count ->\n    [1] One of 3\n   *[other] { $count } of them\n }", ["3"]),
    ],
)
def test_numbers_that_come_with_no_value_are_found(
    monkeypatch: pytest.MonkeyPatch, sentence: str, numbers: list[str]
) -> None:
    source = FluentResource(f"other = 7\nasked = {sentence}")
    monkeypatch.setattr(sentence_checks, "parse_sentences", lambda _language: source)
    assert typed_numbers("asked", "en") == numbers
