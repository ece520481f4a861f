"""Records as tables that people read: heads and labels in one language, what a program needs left out.

Every value keeps its type, so that a spreadsheet sorts and adds what it should. A date is in three columns: in words,
how far it is known, and the first day that it may mean, by which rows sort.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from operator import attrgetter
from typing import Any, Literal

from dashboard.catalogue import partial_dates
from dashboard.catalogue.cell_conventions import split_names
from dashboard.catalogue.facts import STATES, facts_with_sources
from dashboard.catalogue.records import COUNTRY_CODE, Figure, Initiative, Source
from dashboard.catalogue.records.table_columns import TableColumn
from dashboard.catalogue.table_specs import TABLE_BY_NAME, DataTable
from dashboard.components.amounts_statement import has_amount
from dashboard.components.cell_change import LISTED
from dashboard.components.column_labels import column_label
from dashboard.components.fact_sources import credit
from dashboard.i18n.localizer import Localizer
from dashboard.i18n.quantities import unit_name
from dashboard.open_data.columns import Kind, is_letter_only, record_link
from dashboard.urls import Urls

CellKind = Literal["text", "long_text", "number", "date", "link"]
CellValue = str | int | float | date | None
Record = Initiative | Figure
PROGRAM_COLUMNS = ("id", "subject", "series")
"""Columns that hold codes without a label; the identifier comes last, the others are for programs alone."""
LONG_TEXTS = ("summary", "outcome_note", "caveat", "caveat_key", "population", "sample", "title")
"""Columns whose texts fill several lines."""
ENTRIES = " | "
"""What stands between the sources of one record."""
SOURCES_TABLE = "initiative_sources"
"""The table whose columns all tables of sources have."""


@dataclass(frozen=True, slots=True)
class ReaderColumn:
    """A column: its head, what its cells hold, and how they are read from an item."""

    head: str
    kind: CellKind
    read: Callable[[Any], CellValue]


@dataclass(frozen=True, slots=True)
class RecordSource:
    """A record and one of its sources: a row of a table of sources."""

    record: Record
    source: Source


@dataclass(frozen=True, slots=True)
class ReaderTable:
    """A table: what it is called, its columns, and the items in its rows."""

    title: str
    columns: Sequence[ReaderColumn]
    items: Sequence[Any]

    @property
    def rows(self) -> Iterator[list[CellValue]]:
        """The cells of every row."""
        return ([column.read(item) for column in self.columns] for item in self.items)


def records_table(kind: Kind, records: Sequence[Record], localizer: Localizer, urls: Urls) -> ReaderTable:
    """``records`` of ``kind``, one a row, each with its link and its sources."""
    table, t = TABLE_BY_NAME[kind], localizer.t
    columns = (
        *_table_columns(table, localizer),
        *(_initiative_columns(localizer) if kind == "initiatives" else ()),
        ReaderColumn(t("sheet-stated-by"), "long_text", lambda item: _describe_facts(item, localizer)),
        ReaderColumn(t("sheet-link"), "link", lambda item: record_link(item, urls, t.language)),
        ReaderColumn(t("sheet-sources"), "long_text", lambda item: describe_sources(item.sources, localizer)),
        ReaderColumn(t("sheet-id"), "text", attrgetter("id")),
    )
    return ReaderTable(t(f"sheet-{kind}"), columns, records)


def _initiative_columns(localizer: Localizer) -> Iterator[ReaderColumn]:
    """What has to be known of an initiative besides its cells: rows are sorted, copied and added up without notes."""
    t, statement = localizer.t, localizer.t("statement-amounts")
    yield ReaderColumn(t("sheet-amounts"), "long_text", lambda item: statement if has_amount(item) else None)
    yield ReaderColumn(t("sheet-letter-only"), "text", lambda item: _yes_or_no(is_letter_only(item), localizer))


def sources_table(records: Iterable[Record], localizer: Localizer, urls: Urls) -> ReaderTable:
    """Every page that states something of ``records``, one a row, with the record of which it does."""
    t = localizer.t
    columns = (
        ReaderColumn(t("sheet-record"), "text", lambda row: _name(row.record, localizer)),
        *_source_columns(localizer),
        ReaderColumn(t("sheet-source-url"), "link", attrgetter("source.url")),
        ReaderColumn(t("sheet-link"), "text", lambda row: record_link(row.record, urls, t.language)),
        ReaderColumn(t("sheet-id"), "text", attrgetter("record.id")),
    )
    rows = [RecordSource(item, source) for item in records for source in item.sources]
    return ReaderTable(t("sheet-sources"), columns, rows)


def describe_sources(sources: Iterable[Source], localizer: Localizer) -> str:
    """Who published each source, when, and where."""
    return ENTRIES.join(_describe_source(source, localizer) for source in sources)


def _describe_facts(item: Record, localizer: Localizer) -> str | None:
    """Who states which fact, where that was recorded."""
    facts = facts_with_sources(item.sources)
    return ENTRIES.join(f"{localizer.term(STATES, fact)} – {credit(item, fact, localizer)}" for fact in facts) or None


def _describe_source(source: Source, localizer: Localizer) -> str:
    t = localizer.t
    day = localizer.date(source.published) if source.published else t("source-no-date")
    return t("sheet-source", publisher=localizer.publisher(source), date=day, url=source.url)


def _name(item: Record, localizer: Localizer) -> str:
    return localizer.metric(item) if isinstance(item, Figure) else item.name[localizer.t.language]


def _source_columns(localizer: Localizer) -> Iterator[ReaderColumn]:
    """What is known of a page besides its address."""
    table = TABLE_BY_NAME[SOURCES_TABLE]
    for column in table.data_columns:
        yield from _reader_columns(table, column, localizer)


def _table_columns(table: DataTable, localizer: Localizer) -> Iterator[ReaderColumn]:
    for column in table.columns:
        is_other_language = column.language not in (None, localizer.t.language)
        if not is_other_language and column.name not in PROGRAM_COLUMNS:
            yield from _reader_columns(table, column, localizer)


def _reader_columns(table: DataTable, column: TableColumn, localizer: Localizer) -> Iterator[ReaderColumn]:
    """``column`` for people; a date in three."""
    t, read = localizer.t, column.read
    label = column_label(table, column, t)
    if not column.column.is_date:
        label_of = _label_of(column, localizer)
        yield ReaderColumn(label, _cell_kind(column), lambda item: _cell(column, item, localizer, label_of))
        return

    def known(describe: Callable[[str], CellValue]) -> Callable[[Any], CellValue]:
        return lambda item: describe(read(item)) if read(item) else None

    yield ReaderColumn(label, "text", known(localizer.date))
    precision = known(lambda partial: t(f"precision-{partial_dates.precision(partial)}"))
    yield ReaderColumn(t("sheet-precision", date=label), "text", precision)
    yield ReaderColumn(t("sheet-first-day", date=label), "date", known(partial_dates.first_day))


def _cell_kind(column: TableColumn) -> CellKind:
    if column.kind in ("integer", "number"):
        return "number"
    return "long_text" if column.field.removeprefix("source_") in LONG_TEXTS else "text"


def _cell(column: TableColumn, item: Any, localizer: Localizer, label_of: Callable[[str], str]) -> CellValue:
    """A value of the data for people: codes as their labels, names of accounts and the like as they are."""
    value = column.read(item)
    if isinstance(item, Figure) and column.field in ("country", "metric"):
        return localizer.metric(item) if column.field == "metric" else localizer.figure_facet("country", value)
    if value in (None, ()):
        return None
    if isinstance(value, bool):
        return _yes_or_no(value, localizer)
    if isinstance(value, tuple):
        return ", ".join(map(label_of, value))
    return label_of(value) if isinstance(value, str) else value


def _yes_or_no(value: bool, localizer: Localizer) -> str:
    """In the words of every format: a spreadsheet writes a boolean in the language of its own menus."""
    return localizer.t("yes" if value else "no")


def _label_of(column: TableColumn, localizer: Localizer) -> Callable[[str], str]:
    """What gives the texts of ``column`` in the words of the reader, found once for all of its cells."""
    t, vocabulary = localizer.t, localizer.vocabulary
    if column.column.codes or column.name in LISTED:
        return partial(localizer.term, LISTED.get(column.name, column.vocabulary))
    if column.column.pattern == COUNTRY_CODE:
        return localizer.country
    if column.name == "language":
        return localizer.language
    if column.name == "publisher":
        return lambda text: vocabulary.publisher(text, t.language)
    if column.field in ("unit", "outcome_unit"):
        return lambda text: unit_name(text, t.language, vocabulary)
    return (lambda text: localizer.join_list(split_names(text))) if column.field == "actor" else str
