"""The map: countries shaded by number of initiatives, over our own shapes and no base map."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pydeck as pdk

LAYER = "countries"
SHADE = (196, 73, 47)
"""Red, green, blue of the accent; only its opacity varies, so the map holds on paper and on night."""
NO_INITIATIVE = (140, 133, 120, 45)
BORDER = [140, 133, 120, 160]
CHOSEN_BORDER = [196, 73, 47, 255]
SHAPES_ADDRESS = "open-data/countries.geojson"
"""Where the server of the site offers the shapes, relative to its pages."""


@dataclass(frozen=True, slots=True)
class Step:
    """One shade of the scale: from ``least`` to ``most`` initiatives (no upper end for the last)."""

    least: int
    most: int | None
    opacity: int


SCALE = (
    Step(1, 1, 50),
    Step(2, 4, 90),
    Step(5, 9, 130),
    Step(10, 19, 170),
    Step(20, 49, 210),
    Step(50, None, 255),
)
"""Steps that grow: one initiative must still be seen beside a hundred and forty."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Where a view of the map looks: the middle of it in degrees, and a Web Mercator zoom."""

    longitude: float
    latitude: float
    zoom: float


FRAMES: Mapping[str, Frame] = {
    "world": Frame(12, 33, 0.5),
    "europe": Frame(12, 52, 2.6),
    "france-switzerland": Frame(4, 46.8, 4.4),
}
"""The views by their public name; the first is the default."""


def shade(count: int) -> tuple[int, int, int, int]:
    """Red, green, blue and opacity of a country with ``count`` initiatives."""
    step = next((step for step in reversed(SCALE) if count >= step.least), None)
    return (*SHADE, step.opacity) if step else NO_INITIATIVE


def choropleth(
    shapes: Mapping[str, Any],
    counts: Mapping[str, int],
    tooltip: Callable[[str, int], str],
    frame: Frame,
    chosen: Collection[str] = (),
) -> pdk.Deck:
    """The countries of ``shapes`` shaded by ``counts`` (by ISO code); ``tooltip`` words a code with its count."""
    features = [_shaded(shape, counts, tooltip) for shape in shapes["features"]]
    outlined = [shape for shape in shapes["features"] if shape["properties"]["iso"] in chosen]
    layers = [
        _layer(LAYER, _collection(features), pickable=True, stroked=False, get_fill_color="properties.fill"),
        # A click must find its country within a quarter of a second even where no graphics card helps; lines are slow
        # to find, so they lie in layers of their own that nobody can click.
        _layer("borders", SHAPES_ADDRESS, filled=False, get_line_color=BORDER, get_line_width=0.5),
        _layer("chosen", _collection(outlined), filled=False, get_line_color=CHOSEN_BORDER, get_line_width=3),
    ]
    view = pdk.ViewState(longitude=frame.longitude, latitude=frame.latitude, zoom=frame.zoom, min_zoom=0)
    # Naming a map style, even none, would make Streamlit fetch a base map.
    return pdk.Deck(layers, initial_view_state=view, map_provider=None, tooltip={"text": "{label}"})


def _layer(name: str, data: Mapping[str, Any] | str, **properties: Any) -> pdk.Layer:
    return pdk.Layer("GeoJsonLayer", data, id=name, line_width_units=pdk.types.String("pixels"), **properties)


def _collection(features: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    return {"type": "FeatureCollection", "features": features}


def _shaded(shape: Mapping[str, Any], counts: Mapping[str, int], tooltip: Callable[[str, int], str]) -> dict[str, Any]:
    iso = shape["properties"]["iso"]
    count = counts.get(iso, 0)
    properties = {"iso": iso, "label": tooltip(iso, count) if iso else "", "fill": shade(count)}
    return {"type": "Feature", "geometry": shape["geometry"], "properties": properties}
