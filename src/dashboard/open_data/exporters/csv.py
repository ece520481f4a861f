"""Records as CSV, one a row."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from dashboard.open_data.csv_tables import figures_csv, initiatives_csv
from dashboard.open_data.csv_writer import parse_delimiter
from dashboard.open_data.exporter import ExportContent, ExportedKind, Json, Kind, exporter
from dashboard.open_data.media_types import CSV
from dashboard.open_data.parameters import BYTE_ORDER_MARK, DELIMITER

TEXT: Json = {"type": "string"}
WRITERS: Mapping[Kind, Callable[..., bytes]] = {"initiatives": initiatives_csv, "figures": figures_csv}
SUMMARIES: Mapping[str, str] = {
    "initiatives": "Initiatives, one a row: the columns of the table, then the addresses of all sources",
    "figures": "Figures, one a row: the columns of the table, then the addresses of all sources",
}


@exporter(
    name="csv",
    media_type=CSV,
    position=10,
    has_label=True,
    is_saved=True,
    kinds={kind: ExportedKind(summary, TEXT) for kind, summary in SUMMARIES.items()},
    parameters=(BYTE_ORDER_MARK, DELIMITER),
    example=((BYTE_ORDER_MARK.name, "0"), (DELIMITER.name, "semicolon")),
)
def csv(content: ExportContent) -> bytes:
    """A table, for programs unless the request asks for what spreadsheets need."""
    delimiter = parse_delimiter(content.parameters.get(DELIMITER.name, ()))
    bom = "1" in content.parameters.get(BYTE_ORDER_MARK.name, ())
    return WRITERS[content.kind](content.records, delimiter, bom=bom)
