"""The map: countries shaded by number of initiatives, over our own shapes and no base map."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any

import pydeck as pdk

LAYER = "countries"
SHADE = (196, 73, 47)
"""Red, green, blue of the accent; only its opacity varies, so the map holds on paper and on night."""
NO_INITIATIVE = (140, 133, 120, 45)
OUTLINE = (140, 133, 120, 160)
CHOSEN_OUTLINE = (196, 73, 47, 255)


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
    "world": Frame(12, 28, 0.55),
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
    features = [_feature(shape, counts, tooltip, shape["properties"]["iso"] in chosen) for shape in shapes["features"]]
    layer = pdk.Layer(
        "GeoJsonLayer",
        {"type": "FeatureCollection", "features": features},
        id=LAYER,
        pickable=True,
        stroked=True,
        get_fill_color="properties.fill",
        get_line_color="properties.outline",
        get_line_width="properties.width",
        line_width_units="pixels",
    )
    view = pdk.ViewState(longitude=frame.longitude, latitude=frame.latitude, zoom=frame.zoom, min_zoom=0)
    # Naming a map style, even none, would make Streamlit fetch a base map.
    return pdk.Deck([layer], initial_view_state=view, map_provider=None, tooltip={"text": "{label}"})


def _feature(
    shape: Mapping[str, Any], counts: Mapping[str, int], tooltip: Callable[[str, int], str], chosen: bool
) -> dict[str, Any]:
    iso = shape["properties"]["iso"]
    count = counts.get(iso, 0)
    properties = {
        "iso": iso,
        "label": tooltip(iso, count) if iso else "",
        "fill": shade(count),
        "outline": CHOSEN_OUTLINE if chosen else OUTLINE,
        "width": 3 if chosen else 0.5,
    }
    return {"type": "Feature", "geometry": shape["geometry"], "properties": properties}
