"""Whether the languages of the site have the same sentences, checked at start and not when a reader meets a gap."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import PurePosixPath

from fluent.syntax.ast import Junk, Message, MessageReference, TextElement, VariableReference
from fluent.syntax.visitor import Visitor

from dashboard.catalogue.problem import Problem
from dashboard.i18n.sentence_files import file_problems
from dashboard.i18n.sentence_places import line_place, missing_text, sentence_file, sentence_place, sentence_places
from dashboard.i18n.translation import parse_sentences
from dashboard.languages import DEFAULT_LANGUAGE, LANGUAGES, Language, other_languages

NUMBER = re.compile(r"\d(?:[\d.,\u202f\u00a0]*\d)?")
YEAR = "2020"
"""The year of the data, which a sentence may name as it is."""
Variables = Mapping[str, frozenset[str]]
"""The names of the values that each sentence needs, by its key."""


class InvalidSentencesError(ValueError):
    """The sentences cannot be used; the message lists every problem, one a line."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(["The sentences cannot be used:", *map(str, self.problems)]))


def check_sentences() -> None:
    """Compare the sentences of every language with those of the default one.

    Raises:
        InvalidSentencesError: A file cannot be parsed, has a key twice, or lacks a sentence or a value.
    """
    problems = [*file_problems(), *_differences()]
    if problems:
        raise InvalidSentencesError(sorted(problems, key=str))


@cache
def sentence_variables(language: Language) -> Variables:
    """The sentences of a language with the names of the values that they need.

    Raises:
        InvalidSentencesError: A file cannot be parsed or has a key twice.
    """
    variables: dict[str, frozenset[str]] = {}
    parts: dict[str, frozenset[str]] = {}
    for entry in parse_sentences(language).body:
        if isinstance(entry, Junk):
            text = (entry.content or "").splitlines()[0]
            file, line = line_place(text, language)
            raise InvalidSentencesError([Problem(file, line, None, f"cannot be parsed: {text}")])
        if isinstance(entry, Message):
            if entry.id.name in variables:
                raise InvalidSentencesError([_repeated(entry.id.name, language)])
            variables[entry.id.name], parts[entry.id.name] = _variables(entry)
    return {key: names.union(*(variables.get(part, ()) for part in parts[key])) for key, names in variables.items()}


def typed_numbers(key: str, language: Language) -> Sequence[str]:
    """The numbers that stand in the sentence ``key`` itself and come with no value, but for the year of the data."""
    visitor = _Texts()
    for entry in parse_sentences(language).body:
        if isinstance(entry, Message) and entry.id.name == key:
            visitor.visit(entry)
    return [number for text in visitor.texts for number in NUMBER.findall(text) if number != YEAR]


def _differences() -> Iterator[Problem]:
    expected = sentence_variables(DEFAULT_LANGUAGE)
    for language in other_languages(DEFAULT_LANGUAGE):
        own = sentence_variables(language)
        yield from (_missing(key, language, DEFAULT_LANGUAGE) for key in expected.keys() - own.keys())
        yield from (_missing(key, DEFAULT_LANGUAGE, language) for key in own.keys() - expected.keys())
        for key in expected.keys() & own.keys():
            if own[key] != expected[key]:
                yield _other_values(key, language, own[key] - expected[key], expected[key] - own[key])


def _other_values(key: str, language: Language, more: Collection[str], fewer: Collection[str]) -> Problem:
    """The problem that a sentence names ``more`` values than in the default language, or that it lacks ``fewer``."""
    file, line = sentence_place(key, language)
    other_file, other_line = sentence_place(key, DEFAULT_LANGUAGE)
    row = f" (row {other_line})" if other_line else ""
    sides = ((f'"{language}"', more), (f'"{DEFAULT_LANGUAGE}"{row}', fewer))
    reason = ", ".join(f"{side} alone names {_names(values)}" for side, values in sides if values)
    return Problem(file, line, None, f"{key} needs other values than in {other_file}: {reason}")


def _names(variables: Iterable[str]) -> str:
    return ", ".join(f"{{ ${name} }}" for name in sorted(variables))


def _missing(key: str, language: Language, other: Language) -> Problem:
    """The problem that ``language`` lacks a sentence which ``other`` has."""
    file, line = sentence_place(key, other)
    row = f", row {line}" if line else ""
    is_shared = PurePosixPath(file).stem not in LANGUAGES
    place = file if is_shared else str(PurePosixPath(file).parent)
    reason = f"{key} {missing_text(place, language)} ({file}{row} has it)"
    return Problem(sentence_file(place, language), None, None, reason)


def _repeated(key: str, language: Language) -> Problem:
    """The problem that a language has a sentence twice, at the second of its places."""
    places = [*sentence_places(key, language)]
    file, line = places[-1] if places else (f"{language}.ftl", None)
    earlier = f" (the first is {places[0][0]}, row {places[0][1]})" if len(places) > 1 else ""
    return Problem(file, line, None, f"{key} stands twice{earlier}")


class _Variables(Visitor):
    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.sentences: set[str] = set()

    def visit_MessageReference(self, node: MessageReference) -> None:
        self.sentences.add(node.id.name)

    def visit_VariableReference(self, node: VariableReference) -> None:
        self.names.add(node.id.name)


class _Texts(Visitor):
    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []

    def visit_TextElement(self, node: TextElement) -> None:
        self.texts.append(node.value)


def _variables(message: Message) -> tuple[frozenset[str], frozenset[str]]:
    """The values that a sentence needs, and the sentences that it contains."""
    visitor = _Variables()
    visitor.visit(message)
    return frozenset(visitor.names), frozenset(visitor.sentences)
