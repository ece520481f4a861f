"""The home page's own parts: how much there is, and the ways in."""

from __future__ import annotations

from dataclasses import asdict

import streamlit as st
from markupsafe import Markup

from dashboard import services
from dashboard.catalogue.catalogue_stats import count_catalogue
from dashboard.catalogue.query_params import QueryParams
from dashboard.catalogue.vocabulary import Language
from dashboard.components.number_tiles import number_tiles
from dashboard.i18n.numbers import format_number
from dashboard.streamlit_adapter import url_state
from dashboard.templates import render
from dashboard.urls import Urls

ENTRY_POINTS = {"journalist": "gallery", "meeting": "present", "public": "map"}
"""The three kinds of reader, and the page where each begins."""


def tiles() -> None:
    """How many initiatives, countries, platforms, sources, publishers and figures."""
    st.html(services.cached(_tiles, url_state.language()))


def entry_points() -> None:
    """Where each kind of reader may begin."""
    st.html(services.cached(_ways, url_state.language(), url_state.persistent_params(selection=False)))


def _tiles(language: Language) -> Markup:
    known, localizer = services.catalogue(), services.localizer(language)
    numbers = asdict(count_catalogue(known.initiatives, known.figures)) | {"figures": len(known.figures)}
    return number_tiles(
        localizer, [(localizer.t(f"tile-{name}"), format_number(n, language)) for name, n in numbers.items()]
    )


def _ways(language: Language, carried: QueryParams) -> Markup:
    localizer = services.localizer(language)
    t = localizer.t
    links = {who: (t(f"way-{who}-link"), Urls().page(page, carried)) for who, page in ENTRY_POINTS.items()}
    return render(
        "entry_points",
        localizer,
        entry_points=[(t(f"way-{who}-title"), t(f"way-{who}-text"), links[who]) for who in ENTRY_POINTS],
    )
