"""Every initiative, to filter, search and sort."""

from functools import partial

import streamlit as st

from dashboard.catalogue.query_params import GALLERY_VIEWS, choice_param, serialize_filters
from dashboard.features.gallery import page as gallery_page
from dashboard.queries import search_initiatives
from dashboard.streamlit_adapter import (
    dot_plot_elements,
    filter_chips,
    filter_controls,
    own_slides_button,
    page_elements,
    record_elements,
    share_bar_elements,
    url_state,
    view_controls,
)
from dashboard.streamlit_adapter.served_site import current_context

context = current_context()
t = url_state.translator()
localizer = page_elements.localizer()
selection = url_state.parsed_filters().selection
selected = search_initiatives(context, selection, t.language)
view = choice_param(url_state.query_values(), "view", GALLERY_VIEWS)

page_elements.page_header(t("page-gallery"), t("gallery-lead", count=len(context.catalogue.initiatives)))
side, results = page_elements.filter_layout(partial(dot_plot_elements.dot_plot, selection, "gallery"))
with side:
    filter_controls.filters(selection, localizer, "view", "share")
with results:
    with st.container(horizontal=True, vertical_alignment="bottom", key="tool-view"):
        filter_controls.search(selection.q, t("search-label"), t("search-placeholder"))
        view_controls.sort_control(selection, localizer)
        view_controls.choice("view", GALLERY_VIEWS, view, localizer)
    filter_chips.chips(serialize_filters(selection), localizer, localizer.facet)
    page_elements.unknown_params_notice()
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        page_elements.count_heading(
            t("gallery-count", count=len(selected.records), total=len(context.catalogue.initiatives))
        )
        own_slides_button.add_button("gallery", "gallery", serialize_filters(selection))
    page_elements.uncertain_dates_line(selection)
    page_elements.order_line(selection)
    record_elements.search_advice(selection)
    share_bar_elements.view("gallery")
    if not selected.records:
        gallery_page.empty_result(selection)
    elif view == "table":
        gallery_page.paged_table(selected.records, selection)
    else:
        gallery_page.paged_cards(selected.records)
    gallery_page.coverage_line(selection)
