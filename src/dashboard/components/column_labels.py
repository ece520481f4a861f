"""What readers call the columns of records and of their sources."""

from __future__ import annotations

from dashboard.catalogue.records.table_columns import TableColumn
from dashboard.catalogue.table_specs import RECORD_TABLES, DataTable, is_source_table
from dashboard.i18n.translation import Translation

LOOKUP_TABLES = ("vocabulary", "units", "weak_publishers", "publishers")
"""Tables whose rows are no records that readers see."""


def labelled_fields() -> tuple[str, ...]:
    """The columns of records and of their sources, as the sentences call them that name them."""
    tables = (table for table in RECORD_TABLES if table.name not in LOOKUP_TABLES)
    return tuple(dict.fromkeys(_field(table, column) for table in tables for column in table.data_columns))


def column_label(table: DataTable, column: TableColumn, t: Translation) -> str:
    """What a column of ``table`` is called; columns that name a row have no label."""
    return t(f"changed-{_field(table, column)}")


def _field(table: DataTable, column: TableColumn) -> str:
    field = column.field.replace("_", "-")
    return f"source-{field}" if is_source_table(table.name) else field
