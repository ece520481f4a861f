"""Every initiative, to filter, search and sort."""

import streamlit as st

from dashboard import services
from dashboard.catalogue.query_params import VIEWS, one_of, write
from dashboard.features.gallery import page as gallery_page
from dashboard.features.presentation import my_slides
from dashboard.streamlit_adapter import filter_controls, page_elements, share_bar, url_state

t = url_state.words()
labels = page_elements.labels()
selection = url_state.reading().selection
selected = services.select(selection)
view = one_of(url_state.parameters(), "view", VIEWS)

page_elements.opening(t("page-gallery"), t("gallery-lead", count=len(services.catalogue().initiatives)))
side, results = page_elements.desk()
with side:
    filter_controls.filters(selection, labels)
with results:
    with st.container(horizontal=True, vertical_alignment="bottom"):
        filter_controls.search(selection.q, t("search-label"), t("search-placeholder"))
        filter_controls.order(selection, labels)
        filter_controls.choice("view", VIEWS, view, labels)
    filter_controls.chips(write(selection), labels, labels.facet)
    page_elements.left_out()
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        page_elements.tally(
            t("gallery-count", count=len(selected.initiatives), total=len(services.catalogue().initiatives))
        )
        my_slides.offer("gallery", "gallery", write(selection))
    share_bar.view("gallery")
    if not selected.initiatives:
        gallery_page.nothing(selection)
    elif view == "table":
        gallery_page.paged_table(selected.initiatives, selection)
    else:
        gallery_page.paged_cards(selected.initiatives)
