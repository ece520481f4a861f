"""The map: countries shaded by number of initiatives, over our own shapes and no base map."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from dashboard import palette
from dashboard.palette import Colour

Outline = tuple[str, str]
"""A country by its ISO code, empty for land of none, with its geometry as JSON."""
SHAPES_ADDRESS = "open-data/countries.geojson"
SHADED_ADDRESS, OUTLINED_ADDRESS = "map/countries.geojson", "map/chosen.geojson"
"""Where the server of the site offers the shapes: as they stand, shaded by a selection, and those of chosen countries.
All are relative to its pages."""


@dataclass(frozen=True, slots=True)
class Bin:
    """One shade of the scale: from ``least`` to ``most`` initiatives (no upper end for the last)."""

    least: int
    most: int | None
    colour: Colour


BOUNDS = ((1, 1), (2, 4), (5, 9), (10, 19), (20, 49), (50, None))
COLOR_SCALE = tuple(Bin(least, most, colour) for (least, most), colour in zip(BOUNDS, palette.SHADES, strict=True))
"""Steps that grow: one initiative must still be seen beside a hundred and forty."""


@dataclass(frozen=True, slots=True)
class Viewport:
    """Where a view of the map looks: the middle of it in degrees, and a Web Mercator zoom."""

    longitude: float
    latitude: float
    zoom: float


VIEWPORTS: Mapping[str, Viewport] = {
    "world": Viewport(12, 33, 0.5),
    "europe": Viewport(12, 52, 2.6),
    "france-switzerland": Viewport(4, 46.8, 4.4),
}
"""The views by their public name; the first is the default."""


def shade(count: int) -> Colour:
    """The colour of a country with ``count`` initiatives."""
    return next((step.colour for step in reversed(COLOR_SCALE) if count >= step.least), palette.UNSHADED)


def encode_geometries(shapes: Mapping[str, Any]) -> tuple[Outline, ...]:
    """The ISO code and the geometry, as JSON, of each of ``shapes``, written once for all maps."""
    return tuple((shape["properties"]["iso"], _json(shape["geometry"])) for shape in shapes["features"])


def choropleth_geojson(
    outlines: Iterable[Outline], counts: Mapping[str, int], tooltip: Callable[[str, int], str]
) -> str:
    """Countries with their shades by ``counts`` (by ISO code) in both schemes, as GeoJSON.

    ``tooltip`` words a code with its count. Land without a code is of no country, so it has neither words nor a count.
    """
    features = (_feature(geometry, _shades(iso, counts, tooltip)) for iso, geometry in outlines)
    return f'{{"type":"FeatureCollection","features":[{",".join(features)}]}}'


def outline_geojson(outlines: Iterable[Outline], chosen: Collection[str]) -> str:
    """The countries that are ``chosen``, by ISO code, as GeoJSON."""
    features = (_feature(geometry, {"iso": iso}) for iso, geometry in outlines if iso in chosen)
    return f'{{"type":"FeatureCollection","features":[{",".join(features)}]}}'


def _feature(geometry: str, properties: Mapping[str, Any]) -> str:
    return f'{{"type":"Feature","geometry":{geometry},"properties":{_json(properties)}}}'


def _shades(iso: str, counts: Mapping[str, int], tooltip: Callable[[str, int], str]) -> dict[str, Any]:
    count = counts.get(iso, 0) if iso else 0
    told: dict[str, Any] = {"iso": iso, "label": tooltip(iso, count) if iso else ""}
    return told | {scheme: shade(count).channels(scheme) for scheme in palette.SCHEMES}


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
