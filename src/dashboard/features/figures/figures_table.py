"""The table of all figures: to filter by words, country and method, page by page."""

from __future__ import annotations

import streamlit as st

from dashboard import permalinks, services
from dashboard.catalogue import query_params
from dashboard.catalogue.figure_index import FigureSelection
from dashboard.components import evidence_summary
from dashboard.streamlit_adapter import filter_controls, fragment_urls, inputs, page_elements, share_bar
from dashboard.streamlit_adapter.inputs import Facet


def table(selection: FigureSelection) -> None:
    """The filters, the figures that answer to them, and those as a file."""
    labels, selected = page_elements.labels(), services.select_figures(selection)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        filter_controls.search(selection.q, labels.t("figures-search-label"), labels.t("figures-search-placeholder"))
        inputs.show("control-country", filter_controls.listed(_facet("country", selection), labels))
    methods = _facet("method", selection)
    if methods.options:
        inputs.show("control-method", filter_controls.pressed([methods]))
    filter_controls.chips(query_params.write_figures(selection), labels, labels.figure_facet)
    page_elements.tally(
        labels.t("figures-count", count=len(selected.figures), total=len(services.catalogue().figures)), level=3
    )
    if not selected.figures:
        page_elements.notice(labels.t("figures-empty"))
        return
    share_bar.view(permalinks.ENGAGEMENT)
    shown, current, last = filter_controls.page_of(selected.figures, fragment_urls.PAGE_SIZE)
    page_elements.small(evidence_summary.confidence(labels))
    address = fragment_urls.figures(query_params.write_figures(selection), current, share_bar.takings(), shown)
    st.html(fragment_urls.place(address, fragment_urls.FIGURES, labels.t.language))
    filter_controls.pages(current, last)


def _facet(name: str, selection: FigureSelection) -> Facet:
    labels, counts = page_elements.labels(), services.select_figures(selection).counts
    return filter_controls.facet(name, selection.chosen.get(name, ()), counts[name], labels, labels.figure_facet)
