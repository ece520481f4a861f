"""A reader's own slides, collected on any page: the address holds all of them, and nothing else does."""

from __future__ import annotations

from functools import partial

import streamlit as st

from dashboard.catalogue import slide_params
from dashboard.catalogue.query_params import QueryParams
from dashboard.streamlit_adapter import url_state
from dashboard.urls import Urls

CHART = "chart"
"""The parameter of a view that names one chart of its page."""


def add_button(key: str, page: str, params: QueryParams) -> None:
    """A button that adds a view of ``page`` to the reader's slides."""
    st.button(
        url_state.translator()("slides-add"),
        key=f"collect-{key}",
        disabled=is_full(),
        on_click=partial(add_view, page, params),
    )


def is_full() -> bool:
    """Whether the reader's slides are as many as an address can hold."""
    return len(url_state.slide_views()) >= slide_params.MAX_SLIDES


def add_view(page: str, params: QueryParams, chart: str = "") -> None:
    """Add a view of ``page``, or one chart of it, to the reader's slides."""
    if not is_full():
        view = Urls().page(page, (*params, (CHART, chart)) if chart else params)
        url_state.set_slide_views([*url_state.slide_views(), view])
