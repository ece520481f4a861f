"""The charts of the page of figures: their drawings come by an address, and what one presses on them is done here."""

from __future__ import annotations

import streamlit as st

from dashboard import services
from dashboard.charts import chart_registry
from dashboard.charts.chart_registry import CHARTS
from dashboard.features.figures import engagement_fragments
from dashboard.features.presentation import my_slides
from dashboard.streamlit_adapter import chart_dialog, fragment_urls, inputs, page_elements, share_bar, url_state

PRESS = "press"
COLLECT = "collect"
"""What a button says before the name of the chart that it adds to the reader's slides."""


def charts_and_claims() -> None:
    """The contents of the page, the checks of the letter's numbers and all charts."""
    address = fragment_urls.exhibits(share_bar.share_actions())
    st.html(
        fragment_urls.fragment_placeholder(address, fragment_urls.EXHIBITS, url_state.language(), full=my_slides.full())
    )
    kind, _, name = inputs.button_bridge(PRESS, _collect).partition("/")
    if kind == chart_dialog.PRESSED and name in CHARTS:
        _open(name)


def _collect(pressed: str) -> None:
    kind, _, name = pressed.partition("/")
    if kind == COLLECT and name in CHARTS:
        my_slides.add("engagement", (), name)


def _open(name: str) -> None:
    localizer, chart, known = page_elements.localizer(), CHARTS[name], services.catalogue()
    chart_dialog.show(
        engagement_fragments.chart_caption(chart, known, localizer),
        chart_registry.build_chart(chart, known, localizer),
        page_elements.scheme(),
        chart_registry.alt_text(chart, known, localizer),
    )
