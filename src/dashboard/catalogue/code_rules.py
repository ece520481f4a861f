"""Rules of codes: what a cell refers to exists, and every code is one that the site can name."""

from __future__ import annotations

from collections.abc import Iterator

from babel import Locale

from dashboard.catalogue.cell_conventions import LIST_SEPARATOR
from dashboard.catalogue.problem import Problem
from dashboard.catalogue.row_validation import unknown_code
from dashboard.catalogue.rule_frames import Frames, cells_of, column_of, problems_of
from dashboard.catalogue.table_specs import SOURCE_TABLES, TABLES

UNITS = {"initiatives": "outcome_unit", "figures": "unit"}
CLDR = Locale("en")
"""The international codes that the site can name: of countries, languages and currencies, from the Unicode CLDR."""
STANDARD_CODES = (
    *((table, "language", CLDR.languages) for table in SOURCE_TABLES.values()),
    ("figures", "country", CLDR.territories),
    ("lockdowns", "country", CLDR.territories),
)


def references_exist(frames: Frames) -> Iterator[Problem]:
    """What a cell refers to stands in the table that it refers to."""
    for table in TABLES:
        for column in table.columns:
            target, key = column.column.references or ("", "")
            if target in frames and key in frames[target]:
                cells = column_of(frames, table.name, column.name)
                broken = cells[(cells != "") & ~cells.isin(frames[target][key])]
                reason = f'refers to nothing: "{{cell}}" not found in the lookup table "{target}"'
                yield from problems_of(table.name, column.name, broken, reason)


def units_are_known(frames: Frames) -> Iterator[Problem]:
    """A unit is one of ``units.csv`` or a currency."""
    units = {*column_of(frames, "units", "unit")}
    for table, column in UNITS.items() if units else ():
        cells = column_of(frames, table, column)
        unknown = cells[[cell != "" and cell not in units and cell not in CLDR.currencies for cell in cells]]
        yield from problems_of(table, column, unknown, '"{cell}" is neither in units.csv nor a currency')


def platforms_are_known(frames: Frames) -> Iterator[Problem]:
    """A platform has its code in the vocabulary."""
    terms = cells_of(frames, "vocabulary", "field", "code")
    platform_codes = terms["code"][terms["field"] == "platform"]
    if not platform_codes.empty:
        platforms = column_of(frames, "initiatives", "platforms").str.split(LIST_SEPARATOR).explode()
        unknown = platforms[(platforms != "") & ~platforms.isin(platform_codes)]
        reason = unknown_code("{cell}", "platform", [*platform_codes])
        yield from problems_of("initiatives", "platforms", unknown, reason)


def standard_codes_have_names(frames: Frames) -> Iterator[Problem]:
    """A code of a standard is one that the site can name."""
    for table, column, codes in STANDARD_CODES:
        cells = column_of(frames, table, column)
        unknown = cells[[cell != "" and cell not in codes for cell in cells]]
        yield from problems_of(table, column, unknown, f'"{{cell}}" is the code of no {column}')


def codes_have_labels(frames: Frames) -> Iterator[Problem]:
    """Every code that a record may have has its label, and none is labelled that no record may have."""
    terms = cells_of(frames, "vocabulary", "field", "code")
    columns = [column for table in TABLES for column in table.columns if column.column.codes]
    coded = {column.vocabulary: column.column.codes for column in columns}
    labelled = set(zip(terms["field"], terms["code"], strict=True))
    for field, codes in coded.items() if labelled else ():
        for code in codes:
            if (field, code) not in labelled:
                yield Problem("vocabulary.csv", None, "code", f'"{code}" of {field} has no label')
    for row, field, code in zip(terms.index, terms["field"], terms["code"], strict=True):
        if field in coded and code not in coded[field]:
            yield Problem("vocabulary.csv", int(row), "code", f'"{code}" is not a code of {field}')
