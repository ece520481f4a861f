"""The table of all figures: to filter by words, country and method, page by page."""

from __future__ import annotations

import streamlit as st

from dashboard import services
from dashboard.catalogue import query_params
from dashboard.catalogue.filters import FigureFilter
from dashboard.components import evidence_summary
from dashboard.streamlit_adapter import filter_controls, fragment_urls, inputs, page_elements, share_bar
from dashboard.streamlit_adapter.inputs import FacetOptions
from dashboard.urls import FIGURES


def table(selection: FigureFilter) -> None:
    """The filters, the figures that answer to them, and those as a file."""
    localizer, selected = page_elements.localizer(), services.select_figures(selection)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        filter_controls.search(
            selection.q, localizer.t("figures-search-label"), localizer.t("figures-search-placeholder")
        )
        inputs.render_inputs("control-country", filter_controls.facet_select(_facet("country", selection), localizer))
    methods = _facet("method", selection)
    if methods.options:
        inputs.render_inputs("control-method", filter_controls.facet_buttons([methods]))
    filter_controls.chips(query_params.serialize_filters(selection), localizer, localizer.figure_facet)
    page_elements.count_heading(
        localizer.t("figures-count", count=len(selected.records), total=len(services.catalogue().figures)), level=3
    )
    if not selected.records:
        page_elements.notice(localizer.t("figures-empty"))
        return
    share_bar.view(FIGURES)
    shown, current, last = filter_controls.page_of(selected.records, fragment_urls.PAGE_SIZE)
    page_elements.small(evidence_summary.confidence_legend(localizer))
    address = fragment_urls.figures(
        query_params.serialize_filters(selection), current, share_bar.share_actions(), shown
    )
    st.html(fragment_urls.fragment_placeholder(address, fragment_urls.FIGURES, localizer.t.language))
    filter_controls.pages(current, last)


def _facet(name: str, selection: FigureFilter) -> FacetOptions:
    localizer, counts = page_elements.localizer(), services.select_figures(selection).counts
    return filter_controls.facet_options(
        name, selection.facets.get(name, ()), counts[name], localizer, localizer.figure_facet
    )
