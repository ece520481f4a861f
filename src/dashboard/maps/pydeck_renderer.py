"""The interactive map: countries shaded by number of initiatives, over our own shapes and no base map."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pydeck as pdk

from dashboard import palette
from dashboard.maps.projection import Projection
from dashboard.palette import Scheme

LAYER = "countries"
CONTROLS: Mapping[str, bool] = {"scrollZoom": False, "dragRotate": False, "touchRotate": False, "keyboard": True}
"""What moves the map. The wheel does not: whoever turns it wants to go on in the page."""
MAX_ZOOM = 9
"""As near as the shapes have something to show."""
NOTHING: Mapping[str, Any] = {"type": "FeatureCollection", "features": []}


def pydeck_map(view: Projection, *, scheme: Scheme, countries: str, selected: str = "", opening: int = 0) -> pdk.Deck:
    """The map of what stands at two addresses.

    The browser fetches both itself: shapes in the map would be sent anew with every answer of the server.

    Args:
        view: Where the map looks first, in pixels.
        scheme: Its colours.
        countries: The address of the countries with their colours and labels, see ``choropleth_geojson``.
        selected: The address of the countries that are outlined, see ``outline_geojson``; "" for none.
        opening: Another number makes a map that a reader has moved look again where it looked first.
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
    state = pdk.ViewState(
        longitude=view.longitude, latitude=view.latitude, zoom=view.zoom, min_zoom=min(view.zoom, 0), max_zoom=MAX_ZOOM
    )
    views = [pdk.View(type="MapView", id=f"map-{opening}", controller=CONTROLS)]
    # Naming a map style, even none, would make Streamlit fetch a base map.
    return pdk.Deck(layers, views=views, initial_view_state=state, map_provider=None, tooltip={"text": "{label}"})


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
