"""A cell before and after a change, in words: the label of its column, codes as their labels, dates and numbers."""

from __future__ import annotations

from collections.abc import Iterator

from dashboard.catalogue.cell_conventions import LIST_SEPARATOR, split_names
from dashboard.catalogue.facts import FACTS, STATES
from dashboard.catalogue.records import COUNTRY_CODE, Change
from dashboard.catalogue.records.table_columns import TableColumn
from dashboard.catalogue.row_validation import BOOLEANS
from dashboard.catalogue.table_specs import TABLE_BY_NAME
from dashboard.components.cell_change_units import NO_UNITS, UNIT_COLUMNS, Units
from dashboard.components.column_labels import column_label
from dashboard.components.text_difference import differing_words, first_words
from dashboard.i18n import numbers
from dashboard.i18n.localizer import Localizer
from dashboard.i18n.quantities import unit_name

MAX_LENGTH = 70
"""Letters of a text that is told whole; of a longer one only the words that differ are."""
EXCERPT = 2 * MAX_LENGTH
"""Letters of the words that differ, and of the beginning of a text that was added or removed."""
COMMUNITY = "followers"
"""The column of a number that was stated without what it counts until there was a column for that."""
STATED = {field for facts in FACTS.values() for fields in facts.values() for field in fields}
"""Columns that are empty where no page states the fact; elsewhere an empty cell is one in which we wrote nothing."""
WITHDRAWN = {
    ("verdict", "matches_its_date"): "withdrawn-matches-its-date",
    ("verdict", "differs_by_one_point"): "withdrawn-differs-by-one-point",
}
"""The labels of codes that the vocabulary no longer has, for what a cell was."""
LISTED = {"platforms": "platform", STATES: STATES}
"""The field of the vocabulary that labels the items of a list, by its column."""


def describe_cell(change: Change, column: TableColumn, localizer: Localizer, units: Units = NO_UNITS) -> str:
    """What became of a cell: both values where they are short, else the words that differ, were added or removed.

    Args:
        change: The cell before and after.
        column: Its column.
        localizer: Words and numbers in one language.
        units: What a number counts, before and after.
    """
    t, before, after = localizer.t, change.before, change.after
    label = column_label(TABLE_BY_NAME[change.table], column, t)
    if max(len(before or ""), len(after or "")) > MAX_LENGTH:
        return _describe_text(label, before or "", after or "", localizer)
    empty = t("not-stated") if column.field in STATED else ""
    old, new = (
        _value(column, cell, localizer, unit) if cell else empty
        for cell, unit in zip((before, after), units, strict=True)
    )
    if "" in (old, new):
        return t("correction-text-added" if new else "correction-text-removed", field=label, text=new or old or "")
    if new is None:
        return t("correction-text-reworded", field=label)
    return (
        t("correction-value", field=label, before=old, after=new)
        if old
        else t("correction-now", field=label, after=new)
    )


def _describe_text(label: str, before: str, after: str, localizer: Localizer) -> str:
    """What became of a long text."""
    if before and after:
        old, new = differing_words(before, after, EXCERPT)
        return localizer.t("correction-value", field=label, before=old, after=new)
    text = first_words(after or before, EXCERPT)
    return localizer.t("correction-text-added" if after else "correction-text-removed", field=label, text=text)


def _value(column: TableColumn, cell: str, localizer: Localizer, unit: str | None) -> str | None:
    """One value in words; None for a code that is no longer one, or what is no value of the column as it is today."""
    try:
        return ", ".join(_items(column, cell, localizer, unit))
    except (KeyError, ValueError):
        return None


def _items(column: TableColumn, cell: str, localizer: Localizer, unit: str | None) -> Iterator[str]:
    match column.kind:
        case "list":
            items = [item for item in cell.split(LIST_SEPARATOR) if item]
            yield from (localizer.term(LISTED[column.name], item) if column.name in LISTED else item for item in items)
        case "boolean":
            yield localizer.t("yes" if BOOLEANS[cell] else "no")
        case "integer" | "number":
            yield _number(column, float(cell), localizer, unit)
        case "string":
            yield _text(column, cell, localizer)


def _number(column: TableColumn, number: float, localizer: Localizer, unit: str | None) -> str:
    if unit:
        return localizer.quantity(number, unit)
    text = numbers.format_number(number, localizer.t.language)
    return localizer.t("correction-community", number=text) if column.name == COMMUNITY else text


def _text(column: TableColumn, cell: str, localizer: Localizer) -> str:
    spec = column.column
    if spec.codes:
        code = column.vocabulary, cell
        return localizer.t(WITHDRAWN[code]) if code in WITHDRAWN else localizer.term(*code)
    if spec.is_date:
        return localizer.date(cell)
    if spec.pattern == COUNTRY_CODE:
        return localizer.country(cell)
    if column.name == "publisher":
        return localizer.vocabulary.publisher(cell, localizer.t.language)
    if column.name in UNIT_COLUMNS.values():
        return unit_name(cell, localizer.t.language, localizer.vocabulary)
    return localizer.join_list(split_names(cell))
