"""The countries as GeoJSON, shaded by number of initiatives: what the interactive map fetches."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any

from dashboard import palette
from dashboard.maps.colour_scale import shade

EncodedGeometry = tuple[str, str]
"""A country by its ISO code, empty for land of none, with its geometry as JSON."""
SHADED_ADDRESS, OUTLINED_ADDRESS = "map/countries.geojson", "map/chosen.geojson"
"""Where the site offers the shapes: shaded by a selection, and those of selected countries.
All are relative to its pages."""


def encode_geometries(shapes: Mapping[str, Any]) -> tuple[EncodedGeometry, ...]:
    """The ISO code and the geometry, as JSON, of each of ``shapes``, written once for all maps."""
    return tuple((shape["properties"]["iso"], _json(shape["geometry"])) for shape in shapes["features"])


def choropleth_geojson(
    geometries: Iterable[EncodedGeometry], counts: Mapping[str, int], tooltip: Callable[[str, int], str]
) -> str:
    """Countries with their shades by ``counts`` (by ISO code) in both schemes, as GeoJSON.

    ``tooltip`` words a code with its count. Land without a code is of no country, so it has neither words nor a count.
    """
    features = (_feature(geometry, _shades(iso, counts, tooltip)) for iso, geometry in geometries)
    return f'{{"type":"FeatureCollection","features":[{",".join(features)}]}}'


def outline_geojson(geometries: Iterable[EncodedGeometry], selected: Collection[str]) -> str:
    """The countries that are ``selected``, by ISO code, as GeoJSON."""
    features = (_feature(geometry, {"iso": iso}) for iso, geometry in geometries if iso in selected)
    return f'{{"type":"FeatureCollection","features":[{",".join(features)}]}}'


def _feature(geometry: str, properties: Mapping[str, Any]) -> str:
    return f'{{"type":"Feature","geometry":{geometry},"properties":{_json(properties)}}}'


def _shades(iso: str, counts: Mapping[str, int], tooltip: Callable[[str, int], str]) -> dict[str, Any]:
    count = counts.get(iso, 0) if iso else 0
    words: dict[str, Any] = {"iso": iso, "label": tooltip(iso, count) if iso else ""}
    return words | {scheme: shade(count).channels(scheme) for scheme in palette.SCHEMES}


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
