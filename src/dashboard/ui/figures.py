"""The table of all figures: to filter by words, country and method, page by page."""

from __future__ import annotations

import streamlit as st

from dashboard.catalogue import query
from dashboard.catalogue.figures import FigureSelection
from dashboard.draw import markup, solidity
from dashboard.publish import permalinks
from dashboard.ui import blocks, citing, controls, exhibits, store
from dashboard.ui.field import Facet

PAGE_SIZE = 20


def table(selection: FigureSelection) -> None:
    """The filters, the figures that answer to them, and those as a file."""
    labels, selected = blocks.labels(), store.figure_selector().select(selection)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        controls.search(selection.q, labels.t("figures-search-label"), labels.t("figures-search-placeholder"))
        controls.listed(_facet("country", selection), labels)
    controls.pressed([_facet("method", selection)])
    controls.chips(query.write_figures(selection), labels, labels.figure_facet)
    blocks.tally(labels.t("figures-count", count=len(selected.figures), total=len(store.catalogue().figures)), level=3)
    if not selected.figures:
        blocks.notice(labels.t("figures-empty"))
        return
    citing.view(permalinks.ENGAGEMENT)
    shown, current, last = controls.page_of(selected.figures, PAGE_SIZE)
    blocks.small(solidity.confidence(labels))
    st.html(markup.figures(shown, labels, citing.figure))
    controls.pages(current, last)
    exhibits.csv_button(labels.t("figures-csv", count=len(selected.figures)), selected.figures, "figures")


def _facet(name: str, selection: FigureSelection) -> Facet:
    labels, counts = blocks.labels(), store.figure_selector().select(selection).counts
    return controls.facet(name, selection.chosen.get(name, ()), counts[name], labels, labels.figure_facet)
