"""What readers are told of the changes of a record: when it was corrected, and what each thing was and is.

Of texts in several languages only the reader's are told, and of long ones only the words that differ. ``changes.csv``
has every cell before and after.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby, islice
from typing import Literal, get_args
from urllib.parse import urlsplit

from markupsafe import Markup

from dashboard.catalogue.record_changes import record_table
from dashboard.catalogue.records import ADDED, REMOVED, Change, Claim, Figure, Record, Source
from dashboard.catalogue.records.table_columns import TableColumn
from dashboard.catalogue.table_specs import TABLE_BY_NAME, is_source_table
from dashboard.components.cell_change import describe_cell
from dashboard.components.cell_change_units import units_of
from dashboard.components.share_actions import Link
from dashboard.i18n.localizer import Localizer
from dashboard.templates import render

Kind = Literal["added", "corrected", "completed"]
"""What a release did to a record; one that is completed has more than before and nothing else."""
KINDS: tuple[Kind, ...] = get_args(Kind)
ROWS = ("source", "figure")
"""What belongs to a record and may be added or removed."""
MAX_RELEASES = 5
"""Releases that a page tells of one record."""


@dataclass(frozen=True, slots=True)
class Correction:
    """One thing that changed, in words, and the pages that show it."""

    text: str
    pages: Sequence[Link] = ()


@dataclass(frozen=True, slots=True)
class Corrections:
    """What one release changed in a record; ``title`` says what it did, and when."""

    version: str
    date: date
    kind: Kind
    title: str
    items: Sequence[Correction]


def corrections_of(record: Record, localizer: Localizer) -> tuple[Corrections, ...]:
    """What the releases changed in ``record``, the latest first; none where the reader's language was not concerned."""
    by_release = groupby(record.changes, key=lambda change: (change.version, change.date))
    publishers = {source.url: localizer.publisher(source) for source in _sources(record)}
    releases = (
        _corrections(record, version, list(changes), publishers, localizer) for (version, _), changes in by_release
    )
    return tuple(islice(filter(None, releases), MAX_RELEASES))


def corrections(record: Record, localizer: Localizer) -> Markup:
    """The same as markup; empty where there is nothing to tell."""
    return corrections_markup(corrections_of(record, localizer), localizer)


def corrections_markup(releases: Sequence[Corrections], localizer: Localizer) -> Markup:
    """What ``releases`` changed as markup; empty where there is nothing to tell."""
    return render("corrections", localizer, releases=releases) if releases else Markup()


def _corrections(
    record: Record, version: str, changes: Sequence[Change], publishers: Mapping[str, str], localizer: Localizer
) -> Corrections | None:
    visible = [(change, column) for change, column in _columns(changes) if _is_for(column, localizer)]
    if not visible:
        return None
    kind, day = _kind([change for change, _ in visible]), changes[0].date
    title = localizer.t(f"correction-{kind}", date=localizer.date(day.isoformat()))
    cells = (_correction(record, change, column, publishers, localizer) for change, column in visible if column)
    rows = _row_corrections(record, [change for change, column in visible if column is None], publishers, localizer)
    return Corrections(version, day, kind, title, () if kind == "added" else (*cells, *rows))


def _kind(changes: Sequence[Change]) -> Kind:
    if any(_is_added_record(change) for change in changes):
        return "added"
    return "corrected" if any(_takes_away(change) for change in changes) else "completed"


def _columns(changes: Sequence[Change]) -> Iterator[tuple[Change, TableColumn | None]]:
    """Each change with its column, or None where it is about a whole row."""
    for change in changes:
        columns = {column.name: column for column in TABLE_BY_NAME[change.table].columns}
        if change.field is None or change.field in columns:
            yield change, columns.get(change.field or "")


def _is_added_record(change: Change) -> bool:
    return change.after == ADDED and change.field is None and record_table(change.table) == change.table


def _is_for(column: TableColumn | None, localizer: Localizer) -> bool:
    return column is None or column.language in (None, localizer.t.language)


def _takes_away(change: Change) -> bool:
    return change.before is not None or (change.field is None and change.after != ADDED)


def _correction(
    record: Record, change: Change, column: TableColumn, publishers: Mapping[str, str], localizer: Localizer
) -> Correction:
    text = describe_cell(change, column, localizer, units_of(change, record))
    if isinstance(record, Figure) and column.field == "metric" and _loses_its_bound(change):
        text = localizer.t("correction-bound-beside-value", text=text, value=localizer.value(record))
    if is_source_table(change.table):
        text = localizer.t("correction-source", publisher=_publisher(change.url, publishers), text=text)
    return Correction(text, _pages([change.page], publishers))


def _loses_its_bound(change: Change) -> bool:
    """Whether the name of a figure ended with a remark in brackets, as bounds once did, and no longer does."""
    return (change.before or "").endswith(")") and not (change.after or "").endswith(")")


def _row_corrections(
    record: Record, changes: Sequence[Change], publishers: Mapping[str, str], localizer: Localizer
) -> Iterator[Correction]:
    """The sources, and the figures by their names that a claim is compared with, that were added or removed."""
    names = {figure.id: localizer.metric(figure) for figure in record.evidence} if isinstance(record, Claim) else {}
    for noun in ROWS:
        for verb in (ADDED, REMOVED):
            rows = [change for change in changes if _noun(change) == noun and change.after == verb]
            pages = _pages([change.url if noun == "source" else change.page for change in rows], publishers)
            if rows:
                figures = localizer.t("semicolon").join(names.get(change.part_id, change.part_id) for change in rows)
                yield Correction(localizer.t(f"correction-{noun}-{verb}", count=len(rows), names=figures), pages)


def _noun(change: Change) -> str:
    return "source" if is_source_table(change.table) else "figure"


def _pages(urls: Iterable[str | None], publishers: Mapping[str, str]) -> tuple[Link, ...]:
    """Each page once, by its publisher and address."""
    return tuple((_publisher(url, publishers), url) for url in dict.fromkeys(urls) if url)


def _publisher(url: str, publishers: Mapping[str, str]) -> str:
    """Who publishes a page: as the sources of the record name it, else the name of its host."""
    return publishers.get(url) or (urlsplit(url).hostname or url).removeprefix("www.")


def _sources(record: Record) -> tuple[Source, ...]:
    if isinstance(record, Claim):
        figures = (record.figure, *record.evidence)
        return tuple(source for figure in figures for source in figure.sources)
    return record.sources
