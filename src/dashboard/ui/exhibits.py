"""The charts of the page of figures: their drawings come by an address, and what one presses on them is done here."""

from __future__ import annotations

import streamlit as st

from dashboard.draw import chartbook
from dashboard.publish import citable, exhibits
from dashboard.publish.citable import CHARTS
from dashboard.ui import blocks, citing, collected, field, interactive, parcels, store, url_state

PRESS = "press"
COLLECT = "collect"
"""What a button says before the name of the chart that it adds to the reader's slides."""


def whole() -> None:
    """The contents of the page, the checks of the letter's numbers and all charts."""
    address = parcels.exhibits(citing.takings())
    st.html(parcels.place(address, parcels.EXHIBITS, url_state.language(), full=collected.full()))
    kind, _, name = field.pressed(PRESS, _collect).partition("/")
    if kind == interactive.PRESSED and name in citable.charts(store.catalogue()):
        _open(name)


def _collect(pressed: str) -> None:
    kind, _, name = pressed.partition("/")
    if kind == COLLECT and name in CHARTS:
        collected.add("engagement", (), name)


def _open(name: str) -> None:
    labels, chart, known = blocks.labels(), CHARTS[name], store.catalogue()
    drawing = chartbook.draw(chart, known, labels, blocks.scheme())
    interactive.show(exhibits.caption(chart, known, labels), drawing, chartbook.alternative(chart, known, labels))
