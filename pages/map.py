"""The countries of the initiatives: a map, its numbers as a table, and what has no country."""

import streamlit as st

from dashboard.catalogue.query_params import MAP_VIEWS, choice_param, serialize_filters
from dashboard.features.map import interactive_map
from dashboard.features.map import page as map_page
from dashboard.streamlit_adapter import (
    filter_chips,
    filter_controls,
    own_slides_button,
    page_elements,
    share_bar_elements,
    sort_headers,
    url_state,
    view_controls,
)

t = url_state.translator()
localizer = page_elements.localizer()
selection = url_state.parsed_filters().selection
view = choice_param(url_state.query_values(), "view", MAP_VIEWS)

page_elements.page_header(t("page-map"), t("map-lead"))
side, results = page_elements.filter_layout()
with side:
    filter_controls.filters(selection, localizer, "frame", "share")
with results:
    with st.container(horizontal=True, vertical_alignment="bottom", key="tool-view"):
        view_controls.choice("view", MAP_VIEWS, view, localizer)
        own_slides_button.add_button("map", "map", (*serialize_filters(selection), ("view", view)))
    filter_chips.chips(serialize_filters(selection), localizer, localizer.facet)
    page_elements.unknown_params_notice()
    map_page.count(selection)
    page_elements.uncertain_dates_line(selection)
    share_bar_elements.view("map")
    with st.container(key="map-layout"):
        with st.container(key="map-place"):
            map_page.drawing(selection, view)
            interactive_map.buttons()
            map_page.legend()
            map_page.caveat(selection)
            map_page.embed_code(selection, view)
        with st.container(key="map-lists"):
            map_page.country_lists(selection)
            map_page.worldwide_list(selection)
    page_elements.heading(t("map-table-title"), anchor=sort_headers.ANCHOR)
    page_elements.small(t("map-table-lead"))
    map_page.table(selection, view)
