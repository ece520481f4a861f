"""The home page's own parts: how much there is, and the ways in."""

from __future__ import annotations

from dataclasses import asdict

import streamlit as st
from markupsafe import Markup

from dashboard import services
from dashboard.catalogue.catalogue_stats import coverage
from dashboard.catalogue.query_params import Pairs
from dashboard.catalogue.vocabulary import Language
from dashboard.components import markup
from dashboard.i18n.numbers import number
from dashboard.streamlit_adapter import url_state
from dashboard.streamlit_adapter.navigation import PATHS

WAYS = {"journalist": "gallery", "meeting": "present", "public": "map"}
"""The three kinds of reader, and the page where each begins."""


def tiles() -> None:
    """How many initiatives, countries, platforms, sources, publishers and figures."""
    st.html(services.made(_tiles, url_state.language()))


def ways() -> None:
    """Where each kind of reader may begin."""
    st.html(services.made(_ways, url_state.language(), url_state.carried(selection=False)))


def _tiles(language: Language) -> Markup:
    known, labels = services.catalogue(), services.labels(language)
    numbers = asdict(coverage(known.initiatives, known.figures)) | {"figures": len(known.figures)}
    return markup.tiles(labels, [(labels.t(f"tile-{name}"), number(n, language)) for name, n in numbers.items()])


def _ways(language: Language, carried: Pairs) -> Markup:
    labels = services.labels(language)
    t = labels.t
    links = {who: (t(f"way-{who}-link"), url_state.href(PATHS[page], carried)) for who, page in WAYS.items()}
    return markup.ways(labels, [(t(f"way-{who}-title"), t(f"way-{who}-text"), links[who]) for who in WAYS])
