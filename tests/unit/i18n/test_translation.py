from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.catalogue.typography import first_violation
from dashboard.i18n.sentence_checks import sentence_variables
from dashboard.i18n.translation import MAX_FLUENT_LENGTH, PRIVATE_USE, SentenceError, translation
from dashboard.languages import LANGUAGES, Language


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_can_be_said(language: Language) -> None:
    for key, names in sentence_variables(language).items():
        for count in (0, 1, 2, 1_000_000):
            text = translation(language)(key, **dict.fromkeys(names, count))
            assert text
            assert "{" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_set_as_in_print(language: Language) -> None:
    for key, names in sentence_variables(language).items():
        for count in (0, 1, 2):
            text = translation(language)(key, **dict.fromkeys(names, count))
            assert first_violation(text, language) is None, key


def test_plural_forms_follow_the_language() -> None:
    assert [translation("fr")("source-count", count=n) for n in (0, 1, 2)] == ["0 source", "1 source", "2 sources"]
    assert [translation("en")("source-count", count=n) for n in (0, 1, 2)] == ["0 sources", "1 source", "2 sources"]


def test_numbers_in_a_sentence_follow_the_language() -> None:
    assert translation("fr")("source-count", count=1735) == "1\u202f735 sources"
    assert translation("en")("source-count", count=1735) == "1,735 sources"


def test_what_is_set_in_is_not_wrapped_in_invisible_marks() -> None:
    assert translation("en")("chip-q", value="masks") == "Search: masks"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_missing_key_or_value_is_an_error(language: Language) -> None:
    with pytest.raises(SentenceError, match="no-such-sentence"):
        translation(language)("no-such-sentence")
    with pytest.raises(SentenceError, match="source-count"):
        translation(language)("source-count")


def test_a_translation_is_made_once() -> None:
    assert translation("fr") is translation("fr")
    assert translation("fr").language == "fr"


@pytest.mark.parametrize("language", LANGUAGES)
@given(st.text(), st.text(alphabet=f"ab{chr(PRIVATE_USE[0])}{chr(PRIVATE_USE[1])}01", min_size=0, max_size=8))
def test_a_value_of_any_length_and_any_characters_is_set_in_as_it_is(language: Language, text: str, run: str) -> None:
    short = translation(language)("cite-view-filtered", page="P", records="F", filters="X")
    for long in (text, (run + text + run) * (1 + MAX_FLUENT_LENGTH)):
        value = long[: 4 * MAX_FLUENT_LENGTH]
        sentence = translation(language)("cite-view-filtered", page="P", records=value, filters=value)
        assert sentence == short.replace("F", "\0").replace("X", "\0").replace("\0", value)


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_of_one_is_named_and_not_counted(language: Language) -> None:
    t = translation(language)
    assert not any("1" in t("map-inferred", count=count, total=1) for count in (0, 1))
    assert "1" not in t("cite-view-months", view="", count=1)
    assert "12" in t("cite-view-months", view="", count=12)
