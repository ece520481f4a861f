"""The table of all figures: to filter by words, country and method, page by page."""

from __future__ import annotations

import streamlit as st

from dashboard.catalogue import query
from dashboard.catalogue.figures import FigureSelection
from dashboard.draw import solidity
from dashboard.publish import permalinks
from dashboard.ui import blocks, citing, controls, field, parcels, store
from dashboard.ui.field import Facet


def table(selection: FigureSelection) -> None:
    """The filters, the figures that answer to them, and those as a file."""
    labels, selected = blocks.labels(), store.select_figures(selection)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        controls.search(selection.q, labels.t("figures-search-label"), labels.t("figures-search-placeholder"))
        field.show("control-country", controls.listed(_facet("country", selection), labels))
    methods = _facet("method", selection)
    if methods.options:
        field.show("control-method", controls.pressed([methods]))
    controls.chips(query.write_figures(selection), labels, labels.figure_facet)
    blocks.tally(labels.t("figures-count", count=len(selected.figures), total=len(store.catalogue().figures)), level=3)
    if not selected.figures:
        blocks.notice(labels.t("figures-empty"))
        return
    citing.view(permalinks.ENGAGEMENT)
    shown, current, last = controls.page_of(selected.figures, parcels.PAGE_SIZE)
    blocks.small(solidity.confidence(labels))
    address = parcels.figures(query.write_figures(selection), current, citing.takings(), shown)
    st.html(parcels.place(address, parcels.FIGURES, labels.t.language))
    controls.pages(current, last)


def _facet(name: str, selection: FigureSelection) -> Facet:
    labels, counts = blocks.labels(), store.select_figures(selection).counts
    return controls.facet(name, selection.chosen.get(name, ()), counts[name], labels, labels.figure_facet)
