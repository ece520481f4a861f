"""Every initiative, to filter, search and sort."""

import streamlit as st

from dashboard.catalogue.query import VIEWS, one_of, write
from dashboard.ui import blocks, citing, collected, controls, listing, store, url_state

t = url_state.words()
labels = blocks.labels()
selection = url_state.reading().selection
selected = store.select(selection)
view = one_of(url_state.parameters(), "view", VIEWS)

blocks.opening(t("page-gallery"), t("gallery-lead", count=len(store.catalogue().initiatives)))
side, results = blocks.desk()
with side:
    controls.filters(selection, labels)
with results:
    with st.container(horizontal=True, vertical_alignment="bottom"):
        controls.search(selection.q, t("search-label"), t("search-placeholder"))
        controls.order(selection, labels)
        controls.choice("view", VIEWS, view, labels)
    controls.chips(write(selection), labels, labels.facet)
    blocks.left_out()
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        blocks.tally(t("gallery-count", count=len(selected.initiatives), total=len(store.catalogue().initiatives)))
        collected.offer("gallery", "gallery", write(selection))
    citing.view("gallery")
    if not selected.initiatives:
        listing.nothing(selection)
    elif view == "table":
        listing.paged_table(selected.initiatives, selection)
    else:
        listing.paged_cards(selected.initiatives)
