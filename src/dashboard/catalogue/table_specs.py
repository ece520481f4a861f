"""The tables of the data: their files, the records in their rows, their keys, and the schema of each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from dashboard.catalogue import records
from dashboard.catalogue.records import column_schemas, table_columns
from dashboard.catalogue.records.table_columns import TableColumn

POSITION = "position"
"""The column that orders rows; a row keeps its identity wherever it stands."""


@dataclass(frozen=True, slots=True)
class DataTable:
    """One table.

    Attributes:
        name: Its name, which is that of its file without ``.csv``.
        title: What it holds, in English.
        record: The class of the records in its rows.
        key: The columns that together name a row.
        unique: Columns that together stand in one row only, besides the key.
        description: What is to be known before it is read; "" where nothing is.
    """

    name: str
    title: str
    record: type
    key: tuple[str, ...]
    unique: tuple[str, ...] = ()
    description: str = ""

    @property
    def file(self) -> str:
        """The name of its file."""
        return f"{self.name}.csv"

    @property
    def columns(self) -> tuple[TableColumn, ...]:
        """Its columns, in their order."""
        return table_columns.columns(self.record)

    @property
    def identity(self) -> tuple[str, ...]:
        """The columns that name a row for good, wherever it stands among the others."""
        return self.unique or self.key

    @property
    def data_columns(self) -> tuple[TableColumn, ...]:
        """The columns that say something of what a row names."""
        return tuple(column for column in self.columns if column.name not in (*self.identity, POSITION))

    @property
    def owner(self) -> str | None:
        """The table of the records that rows belong to, such as that of the initiatives for their sources."""
        first = next(column for column in self.columns if column.name == self.identity[0])
        return first.column.references[0] if first.column.references else None

    @property
    def keys(self) -> tuple[tuple[str, ...], ...]:
        """All sets of columns whose cells stand together in one row only."""
        single = tuple((column.name,) for column in self.columns if column.column.unique)
        return (*single, *(key for key in (self.key, self.unique) if key and key not in single))


TABLES = (
    DataTable("initiatives", "Initiatives", records.Initiative, ("id",), description=records.AMOUNTS_STATEMENT),
    DataTable(
        "initiative_sources",
        "Sources of the initiatives",
        records.InitiativeSource,
        ("initiative_id", "position"),
        ("initiative_id", "url"),
    ),
    DataTable("figures", "Figures", records.Figure, ("id",)),
    DataTable(
        "figure_sources",
        "Sources of the figures",
        records.FigureSource,
        ("figure_id", "position"),
        ("figure_id", "url"),
    ),
    DataTable("claims", "The letter’s numbers and their checks", records.Claim, ("id",)),
    DataTable(
        "claim_evidence",
        "Figures each claim is compared with",
        records.ClaimEvidence,
        ("claim_id", "position"),
        ("claim_id", "figure_id"),
    ),
    DataTable(
        "highlights", "Initiatives that the home page presents in a sentence", records.Highlight, ("initiative_id",)
    ),
    DataTable("lockdowns", "Lockdowns", records.Lockdown, ("country",)),
    DataTable(
        "lockdown_sources",
        "Sources of the lockdowns",
        records.LockdownSource,
        ("country", "position"),
        ("country", "url"),
    ),
    DataTable("weak_publishers", "Publishers whose pages are weak sources", records.WeakPublisher, ("publisher",)),
    DataTable("publishers", "Publishers as readers of a language call them", records.Publisher, ("publisher",)),
    DataTable("vocabulary", "Codes and their labels", records.Term, ("field", "code")),
    DataTable("units", "Units in singular and plural", records.Unit, ("unit",)),
    DataTable("changes", "What changed from release to release", records.Change, ("version", "table", "id", "field")),
)
"""Every table that the catalogue is loaded from, in the order of the data package."""
CHANGES = TABLES[-1]
RECORD_TABLES = tuple(table for table in TABLES if table is not CHANGES)
"""The tables whose rows and cells have a history."""
TABLE_BY_NAME: Mapping[str, DataTable] = {table.name: table for table in TABLES}
SOURCE_TABLES: Mapping[str, str] = {
    "initiatives": "initiative_sources",
    "figures": "figure_sources",
    "lockdowns": "lockdown_sources",
}
"""The tables of sources, by the table of the records that need them."""
DIALECT: Mapping[str, Any] = {"delimiter": ",", "quoteChar": '"', "doubleQuote": True, "header": True}


def is_source_table(name: str) -> bool:
    """Whether the rows of the table ``name`` are sources of records."""
    return name in SOURCE_TABLES.values()


def resource(table: DataTable) -> dict[str, Any]:
    """``table`` as a resource of a data package (Frictionless, version 2)."""
    return {
        "name": table.name,
        "type": "table",
        "path": table.file,
        "title": table.title,
        **({"description": table.description} if table.description else {}),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": dict(DIALECT),
        "schema": _schema(table),
    }


def _schema(table: DataTable) -> dict[str, Any]:
    foreign_keys = [
        {"fields": [column.name], "reference": {"resource": target, "fields": [key]}}
        for column in table.columns
        if column.column.references
        for target, key in [column.column.references]
    ]
    return {
        "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
        "fields": [column_schemas.table_field(column) for column in table.columns],
        "primaryKey": list(table.key),
        **({"uniqueKeys": [list(table.unique)]} if table.unique else {}),
        **({"foreignKeys": foreign_keys} if foreign_keys else {}),
        "missingValues": [""],
    }
