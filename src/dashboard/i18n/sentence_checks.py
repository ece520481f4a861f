"""Whether the languages of the site have the same sentences, checked at start and not when a reader meets a gap."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from fluent.syntax.ast import Junk, Message, VariableReference
from fluent.syntax.visitor import Visitor

from dashboard.i18n.translation import parse_sentences
from dashboard.languages import DEFAULT_LANGUAGE, Language, other_languages

Variables = Mapping[str, frozenset[str]]
"""The names of the values that each sentence needs, by its key."""


class InvalidSentencesError(ValueError):
    """The sentences cannot be used; the message lists what is wrong, one a line."""


def check_sentences() -> None:
    """Compare the sentences of every language with those of the default one.

    Raises:
        InvalidSentencesError: A file cannot be parsed, has a key twice, or lacks a sentence or a value.
    """
    problems = [*_differences()]
    if problems:
        raise InvalidSentencesError("The sentences cannot be used:\n" + "\n".join(problems))


@cache
def sentence_variables(language: Language) -> Variables:
    """The sentences of a language with the names of the values that they need.

    Raises:
        InvalidSentencesError: A file cannot be parsed or has a key twice.
    """
    variables: dict[str, frozenset[str]] = {}
    for entry in parse_sentences(language).body:
        if isinstance(entry, Junk):
            raise InvalidSentencesError(f"{language}.ftl: cannot be parsed: {(entry.content or '').splitlines()[0]}")
        if isinstance(entry, Message):
            if entry.id.name in variables:
                raise InvalidSentencesError(f"{language}.ftl: {entry.id.name} stands twice")
            variables[entry.id.name] = _variables(entry)
    return variables


def _differences() -> Iterator[str]:
    expected = sentence_variables(DEFAULT_LANGUAGE)
    for language in other_languages(DEFAULT_LANGUAGE):
        own = sentence_variables(language)
        yield from (f"{language}.ftl: {key} is missing" for key in expected.keys() - own.keys())
        yield from (f"{DEFAULT_LANGUAGE}.ftl: {key} is missing" for key in own.keys() - expected.keys())
        for key in expected.keys() & own.keys():
            if own[key] != expected[key]:
                names = ", ".join(sorted(own[key] ^ expected[key]))
                yield f"{language}.ftl: {key} needs other values than in {DEFAULT_LANGUAGE}.ftl: {names}"


class _Variables(Visitor):
    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:
        self.names.add(node.id.name)


def _variables(message: Message) -> frozenset[str]:
    visitor = _Variables()
    visitor.visit(message)
    return frozenset(visitor.names)
