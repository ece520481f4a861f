"""The interactive map: where it stands and whether a reader has asked for it, its buttons, what is pressed in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import streamlit as st

from dashboard.cache import KB, cached
from dashboard.catalogue.filters import InitiativeFilter
from dashboard.catalogue.query_params import serialize_filters
from dashboard.components.linked_map import counted_selection, map_content, selected_countries
from dashboard.context import SiteContext
from dashboard.maps import choropleth, pydeck_renderer
from dashboard.maps.map_drawing import describe_map
from dashboard.maps.projection import Projection, Rectangle, fit
from dashboard.maps.viewports import VIEWPORTS
from dashboard.palette import Scheme
from dashboard.streamlit_adapter import inputs, page_elements, url_state
from dashboard.streamlit_adapter.served_site import current_context
from dashboard.templates import render
from dashboard.urls import Urls

KEY, BRIDGE = "map-deck", "map-press"
OPEN, CLOSE = re.compile(r"map/open/([0-9]{3,4})x([0-9]{3,4})"), "map/close"
"""What the buttons of the map say; the script of the page puts in how many pixels the drawing below it has."""
MAX_SIDE = 4000


@dataclass(frozen=True, slots=True)
class DeckPlace:
    """Where the interactive map stands: pixels from side to side, and how often it was asked for from the start."""

    width: int
    height: int
    opening: int = 0


def place() -> DeckPlace | None:
    """Where the interactive map stands; None until a reader asks for it."""
    stored = st.session_state.get(KEY)
    return stored if isinstance(stored, DeckPlace) else None


def buttons() -> None:
    """The button that brings the interactive map or, once it is there, those that move it."""
    localizer = page_elements.localizer()
    st.html(render("map_buttons", localizer, is_open=place() is not None))
    inputs.button_bridge(BRIDGE, handle_press)


def interactive_map(selection: InitiativeFilter, view: str, stage: DeckPlace) -> None:
    """The map of ``selection``; a click on a country selects it, a second click lets it go."""
    context, key = current_context(), f"{KEY}-{view}"
    projection = fit(VIEWPORTS[view], Rectangle(0, 0, stage.width, stage.height))
    selected = selected_countries(selection)
    countries = (*serialize_filters(counted_selection(selection)), ("lang", url_state.language()))
    outlined = serialize_filters(InitiativeFilter(facets={"country": selected})) if selected else ()
    st.pydeck_chart(
        _deck(context, projection, page_elements.scheme(), countries, outlined, stage.opening),
        height=stage.height,
        key=key,
        on_select=lambda: _select(key),
        selection_mode="single-object",
        alt=describe_map(context, map_content(context, selection, view), page_elements.localizer()),
    )


def handle_press(action: str) -> None:
    """Do what a button of the map says; ``action`` may be anything."""
    if action == CLOSE:
        st.session_state.pop(KEY, None)
    elif (size := OPEN.fullmatch(action)) and max(map(int, size.groups())) <= MAX_SIDE:
        former = place()
        st.session_state[KEY] = DeckPlace(int(size[1]), int(size[2]), former.opening + 1 if former else 0)


@cached(max_bytes=500 * KB, size_of=lambda _deck: 10 * KB)
def _deck(
    _context: SiteContext,
    view: Projection,
    scheme: Scheme,
    countries: tuple[tuple[str, str], ...],
    outlined: tuple[tuple[str, str], ...],
    opening: int,
) -> Any:
    shaded, outlines = Urls().file(choropleth.SHADED_ADDRESS, countries), ""
    if outlined:
        outlines = Urls().file(choropleth.OUTLINED_ADDRESS, outlined)
    return pydeck_renderer.pydeck_map(view, scheme=scheme, countries=shaded, selected=outlines, opening=opening)


def _select(key: str) -> None:
    countries: Any = st.session_state[key].selection.objects.get(pydeck_renderer.LAYER, ())
    url_state.set_param("country", [item["properties"]["iso"] for item in countries if item["properties"]["iso"]])
