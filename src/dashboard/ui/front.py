"""The home page's own parts: how much there is, and the ways in."""

from __future__ import annotations

from dataclasses import asdict

import streamlit as st

from dashboard.catalogue.measures import Coverage
from dashboard.draw import markup
from dashboard.text.numbers import number
from dashboard.ui import blocks, navigation, url_state

WAYS = {"journalist": "gallery", "meeting": "present", "public": "map"}
"""The three kinds of reader, and the page where each begins."""


def tiles(reach: Coverage, figures: int) -> None:
    """How many initiatives, countries, platforms, sources, publishers and figures."""
    t = url_state.words()
    numbers = asdict(reach) | {"figures": figures}
    st.html(markup.tiles(blocks.labels(), [(t(f"tile-{name}"), number(n, t.language)) for name, n in numbers.items()]))


def ways() -> None:
    """Where each kind of reader may begin."""
    t = url_state.words()
    st.html(
        markup.ways(
            blocks.labels(),
            [
                (t(f"way-{who}-title"), t(f"way-{who}-text"), (t(f"way-{who}-link"), navigation.to(page)))
                for who, page in WAYS.items()
            ],
        )
    )
