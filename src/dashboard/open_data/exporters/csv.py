"""Records as CSV, one a row: for programs, and as the reader's spreadsheet opens it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from dashboard.open_data.csv_tables import records_csv
from dashboard.open_data.csv_writer import CsvDialect, parse_delimiter, spreadsheet_dialect
from dashboard.open_data.exporter import ExportContent, ExportedKind, Json, exporter
from dashboard.open_data.media_types import CSV
from dashboard.open_data.parameters import BYTE_ORDER_MARK, DELIMITER, VARIANT
from dashboard.open_data.reader_files import reader_csv
from dashboard.open_data.reader_tables import records_table

TEXT: Json = {"type": "string"}
CONTENT = (
    "the columns of the table, precision and first day of its dates, a link, addresses, publishers and dates of all "
    "sources; as `variant=spreadsheet` in the words of one language"
)
SUMMARIES: Mapping[str, str] = {
    "initiatives": f"Initiatives, one a row: {CONTENT}",
    "figures": f"Figures, one a row: {CONTENT}",
}


@exporter(
    name="csv",
    media_type=CSV,
    position=20,
    has_label=True,
    is_saved=True,
    kinds={kind: ExportedKind(summary, TEXT) for kind, summary in SUMMARIES.items()},
    parameters=(VARIANT, BYTE_ORDER_MARK, DELIMITER),
    example=((VARIANT.name, "program"), (BYTE_ORDER_MARK.name, "0"), (DELIMITER.name, "semicolon")),
)
def csv(content: ExportContent) -> bytes:
    """A table, for programs unless the request asks for what spreadsheets need."""
    if "spreadsheet" in content.parameters.get(VARIANT.name, ()):
        table = records_table(content.kind, content.records, content.localizer, content.urls)
        return reader_csv(table, content.localizer, _dialect(content, spreadsheet_dialect(content.language)))
    return records_csv(content.kind, content.records, content.urls, _dialect(content, CsvDialect()))


def _dialect(content: ExportContent, default: CsvDialect) -> CsvDialect:
    """``default`` but for what the request says."""
    parameters = content.parameters
    delimiter = parse_delimiter(parameters[DELIMITER.name]) if DELIMITER.name in parameters else default.delimiter
    bom = "1" in parameters[BYTE_ORDER_MARK.name] if BYTE_ORDER_MARK.name in parameters else default.bom
    return replace(default, delimiter=delimiter, bom=bom)
