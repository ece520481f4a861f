"""The languages have the same sentences with the same values, and a difference is found before the site starts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from fluent.runtime import FluentResource

from dashboard.i18n import sentence_checks
from dashboard.i18n.sentence_checks import InvalidSentencesError, check_sentences, sentence_variables
from dashboard.languages import LANGUAGES


def test_the_shipped_sentences_can_be_used() -> None:
    check_sentences()
    first, *further = (sentence_variables(language) for language in LANGUAGES)
    assert all(other == first for other in further)


@pytest.fixture
def _uncached() -> Iterator[None]:
    sentence_variables.cache_clear()
    yield
    sentence_variables.cache_clear()


@pytest.mark.usefixtures("_uncached")
@pytest.mark.parametrize(
    ("english", "problem"),
    [
        ("one = One { $count }", "en.ftl: two is missing"),
        ("one = One { $count }\ntwo = Two\nthree = Three", "fr.ftl: three is missing"),
        ("one = One { $tpyo }\ntwo = Two", "en.ftl: one needs other values than in fr.ftl: count, tpyo"),
        ("one = One\ntwo = Two", "en.ftl: one needs other values than in fr.ftl: count"),
        ("one = One { $count }\ntwo = Two\ntwo = Deux", "en.ftl: two stands twice"),
        ("one = One { $count", "en.ftl: cannot be parsed: one = One"),
    ],
)
def test_a_difference_is_named(monkeypatch: pytest.MonkeyPatch, english: str, problem: str) -> None:
    sources = {"fr": "one = Un { $count }\ntwo = Deux", "en": english}
    monkeypatch.setattr(sentence_checks, "parse_sentences", lambda language: FluentResource(sources[language]))
    with pytest.raises(InvalidSentencesError, match=problem.replace("$", r"\$")):
        check_sentences()
