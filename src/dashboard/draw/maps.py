"""The map: countries shaded by number of initiatives, over our own shapes and no base map."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pydeck as pdk

from dashboard.draw import palette
from dashboard.draw.palette import Colour, Scheme

LAYER = "countries"
SHAPES_ADDRESS = "open-data/countries.geojson"
"""Where the server of the site offers the shapes, relative to its pages."""


@dataclass(frozen=True, slots=True)
class Step:
    """One shade of the scale: from ``least`` to ``most`` initiatives (no upper end for the last)."""

    least: int
    most: int | None
    colour: Colour


BOUNDS = ((1, 1), (2, 4), (5, 9), (10, 19), (20, 49), (50, None))
SCALE = tuple(Step(least, most, colour) for (least, most), colour in zip(BOUNDS, palette.SHADES, strict=True))
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


def shade(count: int) -> Colour:
    """The colour of a country with ``count`` initiatives."""
    return next((step.colour for step in reversed(SCALE) if count >= step.least), palette.UNSHADED)


def choropleth(
    shapes: Mapping[str, Any],
    counts: Mapping[str, int],
    tooltip: Callable[[str, int], str],
    frame: Frame,
    *,
    scheme: Scheme,
    chosen: Collection[str] = (),
) -> pdk.Deck:
    """The countries of ``shapes`` shaded by ``counts`` (by ISO code); ``tooltip`` words a code with its count."""
    features = [_shaded(shape, counts, tooltip, scheme) for shape in shapes["features"]]
    outlined = [shape for shape in shapes["features"] if shape["properties"]["iso"] in chosen]
    layers = [
        pdk.Layer(
            "GeoJsonLayer",
            _collection(features),
            id=LAYER,
            pickable=True,
            stroked=False,
            get_fill_color="properties.fill",
        ),
        # A click must find its country within a quarter of a second even where no graphics card helps; lines are slow
        # to find, so they lie in layers of their own that nobody can click.
        _outlines("borders", SHAPES_ADDRESS, palette.MUTED.channels(scheme), width=0.5),
        _outlines("chosen", _collection(outlined), palette.INK.channels(scheme), width=2),
    ]
    view = pdk.ViewState(longitude=frame.longitude, latitude=frame.latitude, zoom=frame.zoom, min_zoom=0)
    # Naming a map style, even none, would make Streamlit fetch a base map.
    return pdk.Deck(layers, initial_view_state=view, map_provider=None, tooltip={"text": "{label}"})


def _outlines(name: str, data: Mapping[str, Any] | str, colour: Sequence[int], width: float) -> pdk.Layer:
    return pdk.Layer(
        "GeoJsonLayer",
        data,
        id=name,
        filled=False,
        get_line_color=colour,
        get_line_width=width,
        line_width_units=pdk.types.String("pixels"),
    )


def _collection(features: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    return {"type": "FeatureCollection", "features": features}


def _shaded(
    shape: Mapping[str, Any], counts: Mapping[str, int], tooltip: Callable[[str, int], str], scheme: Scheme
) -> dict[str, Any]:
    iso = shape["properties"]["iso"]
    count = counts.get(iso, 0)
    fill = shade(count).channels(scheme)
    properties = {"iso": iso, "label": tooltip(iso, count) if iso else "", "fill": fill}
    return {"type": "Feature", "geometry": shape["geometry"], "properties": properties}
