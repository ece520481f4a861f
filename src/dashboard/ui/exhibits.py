"""The charts of the page of figures: their drawings come by an address, and what one presses on them is done here."""

from __future__ import annotations

import streamlit as st

from dashboard.draw import chartbook, markup
from dashboard.publish import citable
from dashboard.publish.citable import CHARTS
from dashboard.ui import blocks, citing, collected, field, parcels, store, url_state
from dashboard.ui.plain import plain

PRESS = "press"
COLLECT, INTERACTIVE = "collect", "chart"
"""What a button of a chart does, as its markup says it before the name of the chart."""


def whole() -> None:
    """The contents of the page, the checks of the letter's numbers and all charts."""
    address = parcels.exhibits(citing.takings())
    st.html(parcels.place(address, parcels.EXHIBITS, url_state.language(), full=collected.full()))
    kind, _, name = field.pressed(PRESS, _collect).partition("/")
    if kind == INTERACTIVE and name in citable.charts(store.catalogue()):
        _interactive(name)


def scripts() -> None:
    """Make the parts of the page come, its buttons and the addresses of its parts work."""
    for name in ("parcel", "image", "copy"):
        st.html(markup.script(name), unsafe_allow_javascript=True)
    blocks.anchors()


def _collect(pressed: str) -> None:
    kind, _, name = pressed.partition("/")
    if kind == COLLECT and name in CHARTS:
        collected.add("engagement", (), name)


def _interactive(name: str) -> None:
    """A chart that tells what is pointed at and can be looked at closely, above the page."""
    labels, chart = blocks.labels(), CHARTS[name]
    figures = chartbook.figures_of(chart, store.catalogue())
    title, subtitle = (chartbook.sentence(f"chart-{name}-{part}", figures, labels) for part in ("title", "subtitle"))

    @st.dialog(plain(title), width="large")
    def opened() -> None:
        st.markdown(plain(subtitle))  # outside of the page, where our own colours do not follow the scheme
        drawing = chartbook.draw(chart, store.catalogue(), labels, blocks.scheme())
        st.plotly_chart(
            drawing.figure,
            height=drawing.height,
            key=f"chart-{name}",
            config={"displayModeBar": False},
            alt=chartbook.alternative(chart, store.catalogue(), labels),
        )

    opened()
