"""References from code and sentences to the data: what they name and is not there is a problem of the data."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.problem import Problem
from dashboard.catalogue.records import Figure
from dashboard.i18n.sentence_checks import sentence_variables, typed_numbers
from dashboard.i18n.sentence_places import missing_text, sentence_file, sentence_place
from dashboard.languages import LANGUAGES

FIGURES = "figures.csv"
INSTEAD_OF_NUMBERS = (
    "write { $<id> } for the value of a figure, { $<id>-period } for its period, { $<id>-day } for the day it begins"
)
"""How a sentence names a figure, so that its numbers are always those of the data."""


def missing_figures(ids: Collection[str], user: str, catalogue: Catalogue) -> Iterator[Problem]:
    """Those of ``ids`` that no figure has; ``user`` says what names them."""
    for id_ in ids:
        if catalogue.figure(id_) is None:
            yield Problem(FIGURES, None, "id", f'no figure is called "{id_}", which {user} names')


def missing_series(names: Collection[str], user: str, catalogue: Catalogue) -> Iterator[Problem]:
    """Those of ``names`` that are the series of no figure; ``user`` says what names them."""
    for name in names:
        if not catalogue.series(name):
            yield Problem(FIGURES, None, "series", f'no figure is of the series "{name}", which {user} names')


def missing_sentences(key: str, user: str, folder: str) -> Iterator[Problem]:
    """The languages that lack the sentence ``key``; ``user`` says what needs it, ``folder`` where it belongs."""
    for language in LANGUAGES:
        if key not in sentence_variables(language):
            reason = f"{missing_text(folder, language)}; {user} needs it"
            yield Problem(sentence_file(folder, language), None, key, reason)


def unknown_values(key: str, variables: Collection[str], user: str, folder: str) -> Iterator[Problem]:
    """What the sentence ``key``, which belongs in ``folder``, needs in a language and ``user`` does not give it."""
    yield from missing_sentences(key, user, folder)
    for language in LANGUAGES:
        file, line = sentence_place(key, language)
        if line is None:
            continue
        for name in sorted(sentence_variables(language)[key] - {*variables}):
            yield Problem(file, line, key, f"names {{ ${name} }}, which {user} does not give")


def numbers_of_no_figure(key: str) -> Iterator[Problem]:
    """Numbers and days that are typed in the sentence ``key`` of a language, where it names figures instead."""
    for language in LANGUAGES:
        file, line = sentence_place(key, language)
        for number in typed_numbers(key, language):
            yield Problem(file, line, key, f'"{number}" is typed: {INSTEAD_OF_NUMBERS}')


def undated_figures(figures: Sequence[Figure], user: str, catalogue: Catalogue) -> Iterator[Problem]:
    """Figures of ``user``, which stand at a day, without one."""
    for figure in figures:
        if figure.start_day is None:
            row = catalogue.figures.index(figure) + 2
            yield Problem(FIGURES, row, "period_start", f'is no day; {user} places "{figure.id}" at it')
