"""Records as JSON: all that is stated of each, null for what is not."""

from __future__ import annotations

from dashboard.open_data.columns import FIGURE_COLUMNS, INITIATIVE_COLUMNS, record
from dashboard.open_data.exporter import ExportContent, ExportedKind, exporter
from dashboard.open_data.json_writer import json_file
from dashboard.open_data.media_types import JSON

COLUMNS = {"initiatives": INITIATIVE_COLUMNS, "figures": FIGURE_COLUMNS}


@exporter(
    name="json",
    media_type=JSON,
    position=20,
    has_label=True,
    kinds={
        "initiatives": ExportedKind("Initiatives with their sources", {"$ref": "#/components/schemas/Initiatives"}),
        "figures": ExportedKind("Figures with their sources", {"$ref": "#/components/schemas/Figures"}),
    },
)
def json(content: ExportContent) -> bytes:
    """The records, with what the file is."""
    records = [record(item, COLUMNS[content.kind]) for item in content.records]
    return json_file({**content.metadata.as_json(content.kind, len(records)), content.kind: records})
