"""The table of all figures: to filter by words and facets, page by page."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from dashboard.catalogue import query_params
from dashboard.catalogue.filters import FIGURE_FACETS, FigureFilter
from dashboard.catalogue.records import Figure
from dashboard.components import text as text_blocks
from dashboard.components.onward_links import onward_links
from dashboard.features.figures import fragments
from dashboard.i18n.localizer import Localizer
from dashboard.queries import search_figures
from dashboard.streamlit_adapter import (
    filter_chips,
    filter_controls,
    inputs,
    page_elements,
    record_elements,
    share_bar_elements,
    view_controls,
)
from dashboard.streamlit_adapter.fragment_placeholder import fragment_placeholder
from dashboard.streamlit_adapter.inputs import FacetOptions, InputSpec
from dashboard.streamlit_adapter.served_site import current_context
from dashboard.urls import FIGURES


def table(selection: FigureFilter) -> None:
    """The filters, the figures that answer to them, and those as a file."""
    context, localizer = current_context(), page_elements.localizer()
    figures = search_figures(context, selection).records
    _controls(selection, localizer)
    filter_chips.chips(query_params.serialize_filters(selection), localizer, localizer.figure_facet)
    total = len(context.catalogue.figures)
    page_elements.count_heading(localizer.t("figures-count", count=len(figures), total=total), level=3)
    record_elements.search_advice(selection)
    if figures:
        _rows(figures, selection, localizer)
    elif not selection.q:
        page_elements.notice(localizer.t("figures-empty"))


def active_filters(selection: FigureFilter) -> None:
    """What narrows the table far below, at the top of the page: how much it leaves, a way there, a way to clear it."""
    if not selection.active_count:
        return
    context, localizer = current_context(), page_elements.localizer()
    count, total = len(search_figures(context, selection).records), len(context.catalogue.figures)
    page_elements.notice(localizer.t("figures-filtered", count=count, total=total))
    filter_chips.chips(query_params.serialize_filters(selection), localizer, localizer.figure_facet, place="-top")
    if count:
        st.html(onward_links([(localizer.t("figures-go"), "#figures")]))


def _controls(selection: FigureFilter, localizer: Localizer) -> None:
    """The search, and the facets, which fold away on a phone."""
    filter_controls.search(selection.q, localizer.t("figures-search-label"), localizer.t("figures-search-placeholder"))
    facets = [_facet(name, selection) for name in FIGURE_FACETS]
    with st.container(key="side"):
        filter_controls.fold_filters(localizer.t.language)
        with st.container(key="filters"):
            st.html(text_blocks.filters_heading(localizer.t("filters-title")))
            for facet in (facet for facet in facets if facet.options):
                inputs.render_inputs(f"control-{facet.name}", _input(facet, localizer))


def _input(facet: FacetOptions, localizer: Localizer) -> InputSpec:
    is_list = facet.name in filter_controls.SELECT_FACETS
    return filter_controls.facet_select(facet, localizer) if is_list else filter_controls.facet_buttons([facet])


def _rows(figures: Sequence[Figure], selection: FigureFilter, localizer: Localizer) -> None:
    """The page of ``figures`` that the address asks for, and what can be taken along of all of them."""
    share_bar_elements.view(FIGURES)
    view_controls.page_range(figures, fragments.PAGE_SIZE)
    figures, current, last = view_controls.page_of(figures, fragments.PAGE_SIZE)
    query = query_params.serialize_filters(selection)
    url = fragments.figures_url(query, current, share_bar_elements.share_actions(), figures)
    link_params = page_elements.fragment_link_params(selection=False)
    st.html(fragment_placeholder(url, fragments.FIGURES, localizer.t.language, link_params=link_params))
    view_controls.pages(current, last)


def _facet(name: str, selection: FigureFilter) -> FacetOptions:
    localizer, counts = page_elements.localizer(), search_figures(current_context(), selection).counts
    return filter_controls.facet_options(
        name, selection.facets.get(name, ()), counts[name], localizer, localizer.figure_facet
    )
