"""A reader's own slides, collected on any page: the address holds all of them, and browsers keep them."""

from __future__ import annotations

from functools import partial

import streamlit as st

from dashboard.catalogue import slide_params
from dashboard.catalogue.query_params import QueryParams
from dashboard.streamlit_adapter import navigation, url_state
from dashboard.templates import SafeHtml
from dashboard.urls import Urls

CHART = "chart"
"""The parameter of a view that names one chart of its page."""


def add_button(key: str, page: str, params: QueryParams) -> None:
    """A button that adds a view of ``page`` to the reader's slides, and beside it how many there are."""
    t, view = url_state.translator(), Urls().page(page, params)
    is_in = holds(view)
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key=f"add-slide-{key}"):
        st.button(
            t("slides-in") if is_in else t("slides-add"),
            key=f"collect-{key}",
            disabled=is_in or is_full(),
            on_click=partial(add_view, page, params),
        )
        _state()


def _state() -> None:
    """How many slides the reader has, with the way to them, and why no more can be added where there is no room."""
    t, count = url_state.translator(), len(url_state.slide_views())
    if not count:
        return
    link = SafeHtml('<a href="{}" target="_self">{}</a>').format(
        navigation.page_href("present", navigation.ARRANGE), t("slides-count", count=count)
    )
    reason = t("slides-full") if is_full() else ""
    st.html(SafeHtml('<p class="ci-small ci-slides-state" role="status">{} {}</p>').format(link, reason))


def is_full() -> bool:
    """Whether the reader's slides are as many as an address can hold."""
    return len(url_state.slide_views()) >= slide_params.MAX_SLIDES


def holds(view: str) -> bool:
    """Whether a slide of the reader shows what ``view`` does, whatever they call it."""
    return slide_params.shown_view(view) in map(slide_params.shown_view, url_state.slide_views())


def add_view(page: str, params: QueryParams, chart: str = "") -> None:
    """Add a view of ``page``, or one chart of it, to the reader's slides; not twice, and no more than there may be."""
    view = Urls().page(page, (*params, (CHART, chart)) if chart else params)
    if not is_full() and not holds(view):
        url_state.set_slide_views([*url_state.slide_views(), view])
