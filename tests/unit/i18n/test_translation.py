from __future__ import annotations

from functools import cache

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, Message, VariableReference
from fluent.syntax.visitor import Visitor

from dashboard.catalogue.typography import first_violation
from dashboard.catalogue.vocabulary import LANGUAGES, Language
from dashboard.i18n.translation import sentences, translation


class Values(Visitor):
    """Collects the names of the values that a sentence needs."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:
        self.names.add(node.id.name)


@cache
def entries(language: Language) -> list[Message | Junk]:
    resource = FluentParser().parse(sentences(language))
    return [entry for entry in resource.body if isinstance(entry, Message | Junk)]


def messages_of(language: Language) -> dict[str, Message]:
    return {entry.id.name: entry for entry in entries(language) if isinstance(entry, Message)}


def values(message: Message) -> set[str]:
    visitor = Values()
    visitor.visit(message)
    return visitor.names


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_locale_can_be_parsed_and_says_nothing_twice(language: Language) -> None:
    names = [entry.id.name for entry in entries(language) if isinstance(entry, Message)]
    assert len(names) == len(entries(language)) == len(set(names))


def test_both_languages_have_the_same_keys() -> None:
    assert set(messages_of("fr")) == set(messages_of("en"))


def test_both_languages_need_the_same_values() -> None:
    french, english = messages_of("fr"), messages_of("en")
    shared = french.keys() & english.keys()
    assert {key: values(french[key]) for key in shared} == {key: values(english[key]) for key in shared}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_can_be_said(language: Language) -> None:
    for key, message in messages_of(language).items():
        for count in (0, 1, 2, 1_000_000):
            text = translation(language)(key, **dict.fromkeys(values(message), count))
            assert text
            assert "{" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_set_as_in_print(language: Language) -> None:
    for key, message in messages_of(language).items():
        for count in (0, 1, 2):
            text = translation(language)(key, **dict.fromkeys(values(message), count))
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
    with pytest.raises(KeyError):
        translation(language)("no-such-sentence")
    with pytest.raises(KeyError):
        translation(language)("source-count")


def test_a_translation_is_made_once() -> None:
    assert translation("fr") is translation("fr")
    assert translation("fr").language == "fr"
