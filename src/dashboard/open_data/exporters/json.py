"""Records as JSON: all that is stated of each, null for what is not."""

from __future__ import annotations

from collections.abc import Mapping

from dashboard.open_data.columns import FIGURE_COLUMNS, INITIATIVE_COLUMNS, changes, record
from dashboard.open_data.exporter import ExportContent, ExportedKind, Kind, exporter
from dashboard.open_data.json_writer import json_file
from dashboard.open_data.media_types import JSON

SCHEMAS = "#/components/schemas"
FILES: Mapping[Kind, tuple[str, str]] = {
    "initiatives": ("Initiatives with their sources and their changes", f"{SCHEMAS}/Initiatives"),
    "figures": ("Figures with their sources and their changes", f"{SCHEMAS}/Figures"),
}
"""What the file of each kind of records holds, and its schema."""
COLUMNS = {"initiatives": INITIATIVE_COLUMNS, "figures": FIGURE_COLUMNS}


@exporter(
    name="json",
    media_type=JSON,
    position=20,
    has_label=True,
    kinds={kind: ExportedKind(summary, {"$ref": schema}) for kind, (summary, schema) in FILES.items()},
)
def json(content: ExportContent) -> bytes:
    """The records, with what the file is."""
    columns = COLUMNS[content.kind]
    records = [{**record(item, columns), "changes": changes(item)} for item in content.records]
    return json_file({**content.metadata.as_json(content.kind, len(records)), content.kind: records})
