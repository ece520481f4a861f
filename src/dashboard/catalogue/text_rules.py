"""Rules of texts: they stand in every language, are joined as they are split, set as in print, and fit their record."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from typing import Any

import pandas as pd

from dashboard.catalogue.cell_conventions import NAME_SEPARATOR, SUBJECT_SEPARATOR, split_names, subject_words
from dashboard.catalogue.problem import Problem
from dashboard.catalogue.records import WORLDWIDE
from dashboard.catalogue.rule_frames import Frames, cells_of, column_of, problems_of
from dashboard.catalogue.table_specs import TABLES, DataTable
from dashboard.catalogue.typography import first_violation
from dashboard.languages import SPECS, Language, localized_columns

LANGUAGE_NEUTRAL_COLUMNS = ("publisher", "why")
"""Texts that stand once for all languages. The titles of pages are left as their sources have them."""
NAME_LISTS = (*localized_columns("actor"), *localized_columns("locality"))
"""Columns whose cells may hold several names."""
DAY = re.compile(r"\d{4}-\d\d-\d\d")
SENTENCE_END = r"\.\s+[^\Wa-zà-ÿ_]"
"""A full stop before a capital or a figure."""


def texts_stand_in_every_language(frames: Frames) -> Iterator[Problem]:
    """A text that stands in one language stands in all."""
    for table in TABLES:
        for columns in _localized_columns(table):
            for row, *texts in cells_of(frames, table.name, *columns).itertuples(name=None):
                missing = [column for column, text in zip(columns, texts, strict=True) if not text]
                if len(missing) < len(columns):
                    reason = "is missing: a text stands in every language"
                    yield from (Problem(table.file, int(row), column, reason) for column in missing)


def _localized_columns(table: DataTable) -> Iterator[list[str]]:
    fields = dict.fromkeys(column.field for column in table.columns if column.language)
    yield from ([column.name for column in table.columns if column.field == field] for field in fields)


def lists_inside_cells_are_well_formed(frames: Frames) -> Iterator[Problem]:
    """Names and the words of a subject are joined as they are split."""
    for column in NAME_LISTS:
        lists = column_of(frames, "initiatives", column)
        broken = lists[[not all(map(_is_name, split_names(names))) for names in lists]]
        reason = f'"{{cell}}" is no list of names: they are joined with "{NAME_SEPARATOR}"'
        yield from problems_of("initiatives", column, broken[broken != ""], reason)
    subjects = column_of(frames, "figures", "subject")
    broken = subjects[[not all(subject_words(subject)) for subject in subjects]]
    reason = f'"{{cell}}" is no subject: its words are joined with one "{SUBJECT_SEPARATOR}"'
    yield from problems_of("figures", "subject", broken[broken != ""], reason)


def _is_name(name: str) -> bool:
    return name.strip() == name != ""


def texts_are_set_as_in_print(frames: Frames) -> Iterator[Problem]:
    """Apostrophes, quotation marks and spaces are those of print."""
    for table in TABLES:
        for column in table.columns:
            if column.language or column.name in LANGUAGE_NEUTRAL_COLUMNS:
                cells = column_of(frames, table.name, column.name)
                yield from _violations(table, column.name, cells, column.language)


def notes_are_set_alike(frames: Frames) -> Iterator[Problem]:
    """A note begins with a capital, and ends with a full stop only where it has several sentences."""
    for column in localized_columns("outcome_note"):
        notes = column_of(frames, "initiatives", column)
        begins = notes[notes.str[:1].str.islower()]
        yield from problems_of("initiatives", column, begins, 'begins without a capital: "{cell}"')
        ends = notes[notes.str.endswith(".") & ~notes.str.contains(SENTENCE_END)]
        yield from problems_of("initiatives", column, ends, 'is one sentence and ends with a full stop: "{cell}"')


def _violations(table: DataTable, column: str, cells: pd.Series[Any], language: Language | None) -> Iterator[Problem]:
    # The sign between names is one of the table, not of the text.
    parts = split_names if column in NAME_LISTS else lambda text: (text,)
    found = {text: (first_violation(part, language) for part in parts(text)) for text in cells.unique()}
    reasons = {text: reason for text, violations in found.items() if (reason := next(filter(None, violations), None))}
    for row, text in cells[cells.isin(list(reasons))].items() if reasons else ():
        yield Problem(table.file, int(str(row)), column, reasons[text])


def samples_are_of_their_country(frames: Frames) -> Iterator[Problem]:
    """The sample of a figure of one country does not speak of several, or of the world."""
    for language, spec in SPECS.items():
        column = f"sample_{language}"
        cells = cells_of(frames, "figures", "country", column)
        for row, sample in cells[column][cells["country"] != WORLDWIDE].items():
            if spec.several_countries and re.search(spec.several_countries, sample):
                reason = f'"{sample}" is the sample of several countries, not of this one'
                yield Problem("figures.csv", int(str(row)), column, reason)


def dates_are_as_exact_as_pages_agree(frames: Frames) -> Iterator[Problem]:
    """Where a text says that pages differ on the first day, the date is a month: that day is not known."""
    for field, (language, spec) in product(("summary", "outcome_note"), SPECS.items()):
        column = f"{field}_{language}"
        cells = cells_of(frames, "initiatives", "start_date", column)
        for row, start, text in cells.itertuples(name=None):
            if DAY.fullmatch(start) and spec.pages_differ and re.search(spec.pages_differ, text):
                reason = f'"{start}" is a day, but {column} says that pages differ on it: give the month'
                yield Problem("initiatives.csv", int(row), "start_date", reason)
