"""The interactive map: countries shaded by number of initiatives, over our own shapes and no base map."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pydeck as pdk

from dashboard import palette
from dashboard.maps.viewports import Viewport
from dashboard.palette import Scheme

LAYER = "countries"
NOTHING: Mapping[str, Any] = {"type": "FeatureCollection", "features": []}


def pydeck_map(viewport: Viewport, *, scheme: Scheme, countries: str, selected: str = "") -> pdk.Deck:
    """The map of what stands at two addresses.

    The browser fetches both itself: shapes in the map would be sent anew with every answer of the server.

    Args:
        viewport: Where the map looks first.
        scheme: Its colours.
        countries: The address of the countries with their colours and labels, see ``choropleth_geojson``.
        selected: The address of the countries that are outlined, see ``outline_geojson``; "" for none.
    """
    layers = [
        pdk.Layer(
            "GeoJsonLayer", countries, id=LAYER, pickable=True, stroked=False, get_fill_color=f"properties.{scheme}"
        ),
        # A click must find its country within a quarter of a second even where no graphics card helps; lines are slow
        # to find, so they lie in layers of their own that nobody can click.
        _outlines("borders", countries, palette.MUTED.channels(scheme), width=0.5),
        _outlines("chosen", selected or NOTHING, palette.TEXT.channels(scheme), width=2),
    ]
    view = pdk.ViewState(longitude=viewport.longitude, latitude=viewport.latitude, zoom=viewport.zoom, min_zoom=0)
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
