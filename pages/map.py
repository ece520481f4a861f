"""Where the initiatives took place: a map, its numbers as a table, and what has no country."""

import streamlit as st

from dashboard.catalogue.query import MAP_VIEWS, one_of, write
from dashboard.ui import atlas, blocks, citing, collected, controls, ordering, store, url_state

t = url_state.words()
labels = blocks.labels()
selection = url_state.reading().selection
selected = store.select(selection)
counts = selected.counts["country"]
frame = one_of(url_state.parameters(), "view", MAP_VIEWS)

blocks.opening(t("page-map"), t("map-lead"))
side, results = blocks.desk()
with side:
    controls.filters(selection, labels)
with results:
    with st.container(horizontal=True, vertical_alignment="bottom"):
        controls.choice("view", MAP_VIEWS, frame, labels)
        collected.offer("map", "map", (*write(selection), ("view", frame)))
    controls.chips(write(selection), labels, labels.facet)
    blocks.left_out()
    citing.view("map")
    left, right = st.columns([2, 1], gap="large")
    with left:
        atlas.chart(selection, counts, frame)
        atlas.legend()
        blocks.small(t("map-caveat"))
        atlas.elsewhere(selection, frame)
    with right:
        atlas.beside(selection)
        atlas.worldwide(selection)
    blocks.heading(t("map-table-title"), anchor=ordering.ANCHOR)
    blocks.small(t("map-table-lead"))
    atlas.table(selection, frame)
blocks.anchors()
