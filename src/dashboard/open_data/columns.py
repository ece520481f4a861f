"""The columns of exported records: those of the data's own tables, in their order, then what follows from them.

A date is there as it is known, and again as its precision and the first day that it may mean, by which rows sort.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from operator import attrgetter
from typing import Any, Literal, get_args

from dashboard.catalogue import partial_dates
from dashboard.catalogue.evidence import evidence
from dashboard.catalogue.facts import facts_with_sources
from dashboard.catalogue.records import Change, Figure, Initiative, Source, table_columns
from dashboard.catalogue.records.table_columns import Read, TableColumn
from dashboard.urls import Urls

Value = str | int | float | bool | None | tuple[str, ...] | tuple[Source, ...]
Columns = Mapping[str, Callable[[Any], Value]]
"""Every column by its name, with how it is read from a record. None and an empty tuple mean not stated."""
Kind = Literal["initiatives", "figures"]
KINDS: tuple[Kind, ...] = get_args(Kind)
"""The kinds of records, in the order in which their files are listed."""
RECORDS: Mapping[Kind, type] = {"initiatives": Initiative, "figures": Figure}
PRECISION, FIRST_DAY = "precision", "first_day"
"""What the names of the columns end in that follow from a date."""
LINK, SOURCES = "link", "sources"
LETTER_ONLY, STATED_BY = "letter_only", "stated_by"
"""Whether nobody but the letter tells of an initiative; who states which fact."""
DERIVED: Mapping[str, Callable[[str], str]] = {
    PRECISION: partial_dates.precision,
    FIRST_DAY: lambda partial: partial_dates.first_day(partial).isoformat(),
}


def record_columns(kind: Kind, urls: Urls) -> Columns:
    """The columns of records of ``kind``: those of their table, of its dates, who states what, address and sources."""
    table = table_columns.columns(RECORDS[kind])
    letter_only: Columns = {LETTER_ONLY: is_letter_only} if kind == "initiatives" else {}
    return {
        **{column.name: column.read for column in table},
        **dict(_date_columns(table)),
        **letter_only,
        STATED_BY: stated_by,
        LINK: lambda item: record_link(item, urls),
        SOURCES: attrgetter("sources"),
    }


def is_letter_only(item: Initiative) -> bool:
    """Whether nobody but the letter tells of ``item``."""
    return evidence(item.sources).letter_only


def stated_by(item: Initiative | Figure) -> tuple[str, ...]:
    """Each fact of which it was recorded who states it, with the publishers: ``start_date: RTN``."""
    return tuple(
        f"{fact}: {', '.join(dict.fromkeys(page.publisher for page in pages))}"
        for fact, pages in facts_with_sources(item.sources).items()
    )


def date_column_names(record_class: type) -> Mapping[str, TableColumn]:
    """The columns that follow from the dates of a record, with the dates."""
    dates = [column for column in table_columns.columns(record_class) if column.column.is_date]
    return {f"{column.name}_{derived}": column for column in dates for derived in DERIVED}


def record_link(item: Initiative | Figure, urls: Urls, language: str = "") -> str:
    """The lasting address of a record; the site asks the browser for its language where none is given."""
    params = (("lang", language),) if language else ()
    return urls.initiative(item.id, params) if isinstance(item, Initiative) else urls.figure(item.id, params)


def record(item: Initiative | Figure, columns: Columns) -> dict[str, Any]:
    """``item`` as JSON can write it: lists as lists, every source with all that is known of it, None for not stated."""
    return {name: _json_value(read(item)) for name, read in columns.items()}


def changes(item: Initiative | Figure) -> list[dict[str, Any]]:
    """What releases changed in ``item``, the latest first, each with the day of the release."""
    return [
        {**{name: read(change) for name, read in CHANGE_READERS.items()}, "date": change.date.isoformat()}
        for change in item.changes
    ]


def _date_columns(table: Sequence[TableColumn]) -> Iterator[tuple[str, Read]]:
    for column in table:
        if column.column.is_date:
            yield from ((f"{column.name}_{name}", _derived(column.read, derive)) for name, derive in DERIVED.items())


def _derived(read: Read, derive: Callable[[str], str]) -> Read:
    def read_derived(item: Any) -> str | None:
        partial = read(item)
        return derive(partial) if partial else None

    return read_derived


def _json_value(value: Value) -> Any:
    if isinstance(value, tuple):
        return [_source(item) if isinstance(item, Source) else item for item in value]
    return value


def _source(source: Source) -> dict[str, Any]:
    return {name: read(source) for name, read in SOURCE_READERS.items()}


def _table_columns(record_class: type) -> Columns:
    return {column.name: column.read for column in table_columns.columns(record_class)}


def _of_source(read: Read) -> Callable[[Any], Value]:
    return lambda stated: read(stated[1])


SOURCE_READERS: Columns = _table_columns(Source)
CHANGE_READERS: Columns = _table_columns(Change)
SOURCE_TABLE: Columns = {
    "record": lambda stated: stated[0].id,
    "kind": lambda stated: type(stated[0]).__name__.lower(),
    **{name: _of_source(read) for name, read in SOURCE_READERS.items()},
}
"""The columns of a table of sources, read from a record and one of its sources."""
