"""The map as pages show it, in the reader's language and scheme. The browser fetches its shapes itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import streamlit as st

from dashboard.cache import KB, cached
from dashboard.catalogue import query_params
from dashboard.catalogue.filters import SORTS, InitiativeFilter
from dashboard.catalogue.records import WORLDWIDE
from dashboard.context import SiteContext
from dashboard.maps import choropleth, pydeck_renderer
from dashboard.maps import legend as map_legend
from dashboard.maps.colour_scale import COLOUR_SCALE
from dashboard.maps.country_counts import MAX_COUNTRIES, shaded_countries
from dashboard.maps.viewports import Viewport
from dashboard.palette import Scheme
from dashboard.streamlit_adapter import page_elements, url_state
from dashboard.streamlit_adapter.served_site import current_context
from dashboard.urls import Urls

HEIGHT = 460
"""Pixels of the map on its page."""


def map_deck(selection: InitiativeFilter, viewport: Viewport) -> Any:
    """The countries shaded by ``selection``, those that it names outlined."""
    shaded = replace(selection.with_facet("country"), sort=SORTS[0])
    countries = Urls().file(
        choropleth.SHADED_ADDRESS, (*query_params.serialize_filters(shaded), ("lang", url_state.language()))
    )
    selected = selected_countries(selection)
    outlined = InitiativeFilter(facets={"country": selected})
    outlines = Urls().file(choropleth.OUTLINED_ADDRESS, query_params.serialize_filters(outlined)) if selected else ""
    return _deck(current_context(), viewport, page_elements.scheme(), countries, outlines)


def selected_countries(selection: InitiativeFilter) -> tuple[str, ...]:
    """The countries that ``selection`` names, those without a place on the map left out."""
    return tuple(code for code in selection.facets.get("country", ()) if code != WORLDWIDE)


def legend() -> None:
    """Which shade stands for how many."""
    st.html(map_legend.legend(page_elements.localizer(), COLOUR_SCALE))


def alt_text(counts: Mapping[str, int], view: str) -> str:
    """The map in words: how many countries, and those with most. What has no country is not on it."""
    t, localizer = url_state.translator(), page_elements.localizer()
    shaded = shaded_countries(counts)
    most_frequent = (
        t("map-country-title", country=localizer.country(code), count=shaded[code])
        for code in [*shaded][:MAX_COUNTRIES]
    )
    return t("map-alt", countries=len(shaded), frame=t(f"view-{view}"), most=", ".join(most_frequent))


@cached(max_bytes=500 * KB, size_of=lambda _deck: 10 * KB)
def _deck(_context: SiteContext, viewport: Viewport, scheme: Scheme, countries: str, outlines: str) -> Any:
    return pydeck_renderer.pydeck_map(viewport, scheme=scheme, countries=countries, selected=outlines)
