"""The countries of initiatives as GeoJSON (RFC 7946).

The catalogue knows countries, not places: a point would be made up. Worldwide initiatives have no geometry.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from dashboard.i18n.places import country_name
from dashboard.languages import LANGUAGES
from dashboard.open_data.exporter import ExportContent, ExportedKind, exporter
from dashboard.open_data.json_writer import json_file
from dashboard.open_data.media_types import GEOJSON

SUMMARY = "Countries of the initiatives: shape, count, identifiers; worldwide has no geometry"


@exporter(
    name="geojson",
    media_type=GEOJSON,
    position=40,
    has_label=True,
    kinds={"initiatives": ExportedKind(SUMMARY, {"$ref": "#/components/schemas/Countries"})},
)
def geojson(content: ExportContent) -> bytes:
    """Each country with its shape, the count of its initiatives and their identifiers."""
    geometries = {feature["properties"]["iso"]: feature["geometry"] for feature in content.shapes["features"]}
    identifiers: dict[str, list[str]] = defaultdict(list)
    for item in content.records:
        identifiers[item.country].append(item.id)
    features = [_feature(code, identifiers[code], geometries.get(code)) for code in sorted(identifiers)]
    about = content.metadata.as_json("countries", len(content.records))
    return json_file({"type": "FeatureCollection", **about, "features": features})


def _feature(code: str, identifiers: list[str], geometry: Any) -> dict[str, Any]:
    names = {f"name_{language}": country_name(code, language) for language in sorted(LANGUAGES)}
    properties = {"country": code, **names, "count": len(identifiers), "initiatives": identifiers}
    return {"type": "Feature", "id": code, "geometry": geometry, "properties": properties}
