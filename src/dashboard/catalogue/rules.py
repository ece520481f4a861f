"""Rules of the data that the class of a record cannot state: across the cells of a row, and across tables."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pandas as pd
from babel import Locale

from dashboard.catalogue.cell_conventions import (
    HIGH,
    LOW,
    NAME_SEPARATOR,
    SUBJECT_SEPARATOR,
    lower_bound_id,
    split_names,
    subject_words,
)
from dashboard.catalogue.evidence_rules import samples_are_of_their_country, weak_sources_are_listed
from dashboard.catalogue.name_rules import name_problems
from dashboard.catalogue.problem import Problem
from dashboard.catalogue.record_schema import LIST_SEPARATOR
from dashboard.catalogue.rule_frames import Frames, Rule, cells_of, problems_of
from dashboard.catalogue.table_specs import CHANGES, SOURCE_TABLES, TABLE_BY_NAME, TABLES, DataTable
from dashboard.catalogue.typography import first_violation
from dashboard.languages import Language, localized_columns

PERIODS = {"figures": ("period_start", "period_end"), "lockdowns": ("start", "end")}
UNITS = {"initiatives": "outcome_unit", "figures": "unit"}
CLDR = Locale("en")
"""The international codes that the site can name: of countries, languages and currencies, from the Unicode CLDR."""
STANDARD_CODES = (
    *((table, "language", CLDR.languages) for table in SOURCE_TABLES.values()),
    ("figures", "country", CLDR.territories),
    ("lockdowns", "country", CLDR.territories),
)
LANGUAGE_NEUTRAL_COLUMNS = ("publisher", "why")
"""Texts that stand once for all languages. The titles of pages are left as their sources have them."""
NAME_LISTS = (*localized_columns("actor"), *localized_columns("locality"))
"""Columns whose cells may hold several names."""
OUTCOME = ["outcome_value", "outcome_unit", "outcome_kind", "outcome_state"]


def broken_rules(frames: Frames) -> Iterator[Problem]:
    """What breaks a rule; tables that are not in ``frames`` and columns that they have not are passed over."""
    for rule in RULES:
        yield from rule(frames)


def _no_table_is_empty(frames: Frames) -> Iterator[Problem]:
    for table, frame in frames.items():
        if frame.empty and table != CHANGES.name:
            yield Problem(f"{table}.csv", None, None, "has no row")


def _references_exist(frames: Frames) -> Iterator[Problem]:
    for table in TABLES:
        for column in table.columns:
            target, key = column.column.references or ("", "")
            if target in frames and key in frames[target]:
                cells = cells_of(frames, table.name, column.name)[column.name]
                broken = cells[(cells != "") & ~cells.isin(frames[target][key])]
                reason = f'refers to nothing: "{{cell}}" not found in the lookup table "{target}"'
                yield from problems_of(table.name, column.name, broken, reason)


def _records_have_sources(frames: Frames) -> Iterator[Problem]:
    for table, sources in SOURCE_TABLES.items():
        key, owner = TABLE_BY_NAME[table].key[0], TABLE_BY_NAME[sources].key[0]
        if sources in frames and owner in frames[sources]:
            cells = cells_of(frames, table, key)[key]
            unsourced = cells[(cells != "") & ~cells.isin(frames[sources][owner])]
            yield from problems_of(table, key, unsourced, f'"{{cell}}" has no source in {sources}.csv')


def _periods_end_after_their_start(frames: Frames) -> Iterator[Problem]:
    for table, (first, last) in PERIODS.items():
        cells = cells_of(frames, table, first, last)
        for row, start, end in zip(cells.index, cells[first], cells[last], strict=True):
            shared = min(len(start), len(end))
            if start[:shared] > end[:shared]:
                yield Problem(f"{table}.csv", int(row), last, f'"{end}" lies before the start, "{start}"')


def _units_are_known(frames: Frames) -> Iterator[Problem]:
    units = {*cells_of(frames, "units", "unit")["unit"]}
    for table, column in UNITS.items() if units else ():
        cells = cells_of(frames, table, column)[column]
        unknown = cells[(cells != "") & ~cells.isin(units | set(CLDR.currencies))]
        yield from problems_of(table, column, unknown, '"{cell}" is neither in units.csv nor a currency')


def _outcomes_are_whole(frames: Frames) -> Iterator[Problem]:
    cells = cells_of(frames, "initiatives", *OUTCOME)
    missing = cells == ""
    for row, is_missing in missing[missing.any(axis="columns") & ~missing.all(axis="columns")].iterrows():
        reason = "is missing: value, unit, kind and state stand together"
        yield Problem("initiatives.csv", int(str(row)), str(is_missing.idxmax()), reason)


def _lockdown_dates_agree(frames: Frames) -> Iterator[Problem]:
    """No lockdown has no date, any other has a start; an end says what ended."""
    end_text = next(column.name for column in TABLE_BY_NAME["lockdowns"].columns if column.field == "end_what")
    cells = cells_of(frames, "lockdowns", "kind", "start", "end", end_text)
    is_none, has_start, has_end = cells["kind"] == "none", cells["start"] != "", cells["end"] != ""
    checks = (
        ("start", is_none & has_start, "stands beside the kind none"),
        ("start", ~is_none & ~has_start, "is missing: only the kind none has no start"),
        ("end", has_end & ~has_start, "stands without a start"),
        ("end", has_end != (cells[end_text] != ""), "stands together with what ended, or neither does"),
    )
    for column, broken, reason in checks:
        yield from problems_of("lockdowns", column, cells[column][broken], reason)


def _series_have_one_unit(frames: Frames) -> Iterator[Problem]:
    cells = cells_of(frames, "figures", "series", "unit")
    expected = cells.groupby("series")["unit"].transform("first")
    for row, unit, expected_unit in zip(cells.index, cells["unit"], expected, strict=True):
        if unit != expected_unit:
            reason = f'"{unit}" in a series whose unit is "{expected_unit}": a series has one unit'
            yield Problem("figures.csv", int(row), "unit", reason)


def _texts_stand_in_every_language(frames: Frames) -> Iterator[Problem]:
    for table in TABLES:
        for columns in _localized_columns(table):
            missing = cells_of(frames, table.name, *columns) == ""
            partial = missing[missing.any(axis="columns") & ~missing.all(axis="columns")]
            for row, is_missing in partial.iterrows():
                for column in is_missing[is_missing].index:
                    reason = "is missing: a text stands in every language"
                    yield Problem(table.file, int(str(row)), str(column), reason)


def _localized_columns(table: DataTable) -> Iterator[list[str]]:
    fields = dict.fromkeys(column.field for column in table.columns if column.language)
    yield from ([column.name for column in table.columns if column.field == field] for field in fields)


def _platforms_are_known(frames: Frames) -> Iterator[Problem]:
    terms = cells_of(frames, "vocabulary", "field", "code")
    platform_codes = terms["code"][terms["field"] == "platform"]
    if not platform_codes.empty:
        platforms = cells_of(frames, "initiatives", "platforms")["platforms"].str.split(LIST_SEPARATOR).explode()
        unknown = platforms[(platforms != "") & ~platforms.isin(platform_codes)]
        yield from problems_of("initiatives", "platforms", unknown, '"{cell}" is not one of the known codes')


def _standard_codes_have_names(frames: Frames) -> Iterator[Problem]:
    for table, column, codes in STANDARD_CODES:
        cells = cells_of(frames, table, column)[column]
        unknown = cells[(cells != "") & ~cells.isin(set(codes))]
        yield from problems_of(table, column, unknown, f'"{{cell}}" is the code of no {column}')


def _codes_have_labels(frames: Frames) -> Iterator[Problem]:
    """Every code that a record may have has its label, and none is labelled that no record may have."""
    terms = cells_of(frames, "vocabulary", "field", "code")
    coded = {column.name: column.column.codes for table in TABLES for column in table.columns if column.column.codes}
    labelled = set(zip(terms["field"], terms["code"], strict=True))
    for field, codes in coded.items() if labelled else ():
        for code in codes:
            if (field, code) not in labelled:
                yield Problem("vocabulary.csv", None, "code", f'"{code}" of {field} has no label')
    for row, field, code in zip(terms.index, terms["field"], terms["code"], strict=True):
        if field in coded and code not in coded[field]:
            yield Problem("vocabulary.csv", int(row), "code", f'"{code}" is not a code of {field}')


def _bounds_come_in_pairs(frames: Frames) -> Iterator[Problem]:
    """The two bounds of a measure are of one series, and the lower one is not the higher."""
    cells = cells_of(frames, "figures", "id", "series", "value").drop_duplicates("id")
    figures = {id_: (series, value) for id_, series, value in cells.itertuples(index=False)}
    lower_ids = {low for id_ in figures if (low := lower_bound_id(id_)) in figures}
    for row, id_ in cells["id"].items():
        low = lower_bound_id(id_)
        if (id_.endswith(LOW) and id_ not in lower_ids) or (id_.endswith(HIGH) and low not in figures):
            yield Problem(
                "figures.csv", int(str(row)), "id", f'"{id_}" has no other bound: ids end in {LOW} and {HIGH}'
            )
        elif low in figures and not _is_range(figures[low], figures[id_]):
            reason = f'"{low}" is not its lower bound: both are of one series, and the lower is not the higher'
            yield Problem("figures.csv", int(str(row)), "id", reason)


def _is_range(low: tuple[str, str], high: tuple[str, str]) -> bool:
    try:
        return low[0] == high[0] and float(low[1]) <= float(high[1])
    except ValueError:  # Said of the value itself.
        return True


def _followers_say_whom_they_count(frames: Frames) -> Iterator[Problem]:
    cells = cells_of(frames, "initiatives", "followers", "followers_of")
    lonely = cells["followers_of"][(cells["followers"] != "") != (cells["followers_of"] != "")]
    reason = "stands together with the number of followers, or neither does"
    yield from problems_of("initiatives", "followers_of", lonely, reason)


def _lists_inside_cells_are_well_formed(frames: Frames) -> Iterator[Problem]:
    for column in NAME_LISTS:
        lists = cells_of(frames, "initiatives", column)[column]
        broken = lists[[not all(map(_is_name, split_names(names))) for names in lists]]
        reason = f'"{{cell}}" is no list of names: they are joined with "{NAME_SEPARATOR}"'
        yield from problems_of("initiatives", column, broken[broken != ""], reason)
    subjects = cells_of(frames, "figures", "subject")["subject"]
    broken = subjects[[not all(subject_words(subject)) for subject in subjects]]
    reason = f'"{{cell}}" is no subject: its words are joined with one "{SUBJECT_SEPARATOR}"'
    yield from problems_of("figures", "subject", broken[broken != ""], reason)


def _is_name(name: str) -> bool:
    return name.strip() == name != ""


def _texts_are_set_as_in_print(frames: Frames) -> Iterator[Problem]:
    for table in TABLES:
        for column in table.columns:
            if column.language or column.name in LANGUAGE_NEUTRAL_COLUMNS:
                cells = cells_of(frames, table.name, column.name)[column.name]
                yield from _violations(table, column.name, cells, column.language)


def _violations(table: DataTable, column: str, cells: pd.Series[Any], language: Language | None) -> Iterator[Problem]:
    # The sign between names is one of the table, not of the text.
    parts = split_names if column in NAME_LISTS else lambda text: (text,)
    found = {text: (first_violation(part, language) for part in parts(text)) for text in cells.unique()}
    reasons = {text: reason for text, violations in found.items() if (reason := next(filter(None, violations), None))}
    for row, text in cells[cells.isin(list(reasons))].items():
        yield Problem(table.file, int(str(row)), column, reasons[text])


RULES: tuple[Rule, ...] = (
    _no_table_is_empty,
    _references_exist,
    _records_have_sources,
    _periods_end_after_their_start,
    _units_are_known,
    _outcomes_are_whole,
    _lockdown_dates_agree,
    _series_have_one_unit,
    _texts_stand_in_every_language,
    _platforms_are_known,
    _standard_codes_have_names,
    _codes_have_labels,
    _bounds_come_in_pairs,
    _followers_say_whom_they_count,
    _lists_inside_cells_are_well_formed,
    _texts_are_set_as_in_print,
    name_problems,
    samples_are_of_their_country,
    weak_sources_are_listed,
)
