"""Records as JSON: all that is stated of each, null for what is not."""

from __future__ import annotations

from collections.abc import Mapping

from dashboard.open_data.columns import Kind, changes, record, record_columns
from dashboard.open_data.exporter import ExportContent, ExportedKind, exporter
from dashboard.open_data.json_writer import json_file
from dashboard.open_data.media_types import JSON

SCHEMAS = "#/components/schemas"
FILES: Mapping[Kind, tuple[str, str]] = {
    "initiatives": ("Initiatives with their sources and their changes", f"{SCHEMAS}/Initiatives"),
    "figures": ("Figures with their sources and their changes", f"{SCHEMAS}/Figures"),
}
"""What the file of each kind of records holds, and its schema."""


@exporter(
    name="json",
    media_type=JSON,
    position=30,
    has_label=True,
    kinds={kind: ExportedKind(summary, {"$ref": schema}) for kind, (summary, schema) in FILES.items()},
)
def json(content: ExportContent) -> bytes:
    """The records, with what the file is."""
    columns = record_columns(content.kind, content.urls)
    records = [{**record(item, columns), "changes": changes(item)} for item in content.records]
    return json_file({**content.metadata.as_json(content.kind, len(records)), content.kind: records})
