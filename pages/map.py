"""Where the initiatives took place: a map, its numbers as a table, and what has no country."""

import streamlit as st

from dashboard import services
from dashboard.catalogue.query_params import MAP_VIEWS, one_of, write
from dashboard.features.map import page as map_page
from dashboard.features.presentation import my_slides
from dashboard.streamlit_adapter import filter_controls, page_elements, share_bar, sort_headers, url_state

t = url_state.words()
labels = page_elements.labels()
selection = url_state.reading().selection
selected = services.select(selection)
counts = selected.counts["country"]
frame = one_of(url_state.parameters(), "view", MAP_VIEWS)

page_elements.opening(t("page-map"), t("map-lead"))
side, results = page_elements.desk()
with side:
    filter_controls.filters(selection, labels)
with results:
    with st.container(horizontal=True, vertical_alignment="bottom"):
        filter_controls.choice("view", MAP_VIEWS, frame, labels)
        my_slides.offer("map", "map", (*write(selection), ("view", frame)))
    filter_controls.chips(write(selection), labels, labels.facet)
    page_elements.left_out()
    share_bar.view("map")
    left, right = st.columns([2, 1], gap="large")
    with left:
        map_page.chart(selection, counts, frame)
        map_page.legend()
        page_elements.small(t("map-caveat"))
        map_page.elsewhere(selection, frame)
    with right:
        map_page.beside(selection)
        map_page.worldwide(selection)
    page_elements.heading(t("map-table-title"), anchor=sort_headers.ANCHOR)
    page_elements.small(t("map-table-lead"))
    map_page.table(selection, frame)
page_elements.anchors()
