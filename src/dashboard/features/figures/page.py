"""The charts of the page of the figures: the browser fetches their drawings, and what one presses is done here."""

from __future__ import annotations

import streamlit as st

from dashboard.charts.chart_builder import build_chart
from dashboard.charts.chart_registry import CHARTS
from dashboard.charts.chart_text import describe_chart
from dashboard.features.figures import fragments
from dashboard.features.figures.chart_cards import chart_caption
from dashboard.streamlit_adapter import (
    chart_dialog,
    inputs,
    own_slides_button,
    page_elements,
    share_bar_elements,
    url_state,
)
from dashboard.streamlit_adapter.fragment_placeholder import fragment_placeholder
from dashboard.streamlit_adapter.served_site import current_context

PRESS = "press"
COLLECT = "collect"
"""What a button says before the name of the chart that it adds to the reader's slides."""


def charts_and_claims() -> None:
    """The contents of the page, the checks of the letter's numbers and all charts."""
    url = fragments.charts_url(share_bar_elements.share_actions())
    st.html(fragment_placeholder(url, fragments.CHARTS, url_state.language(), full=own_slides_button.is_full()))
    action, _, name = inputs.button_bridge(PRESS, _collect).partition("/")
    if action == chart_dialog.ACTION and name in CHARTS:
        _open(name)


def _collect(value: str) -> None:
    action, _, name = value.partition("/")
    if action == COLLECT and name in CHARTS:
        own_slides_button.add_view("engagement", (), name)


def _open(name: str) -> None:
    localizer, chart, catalogue = page_elements.localizer(), CHARTS[name], current_context().catalogue
    caption, alt_text = chart_caption(chart, catalogue, localizer), describe_chart(chart, catalogue, localizer).alt_text
    chart_dialog.open_chart(caption, build_chart(chart, catalogue, localizer), page_elements.scheme(), alt_text)
