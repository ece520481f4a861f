"""Contract with the installed Streamlit: which addresses are its own."""

from __future__ import annotations

import streamlit as st
from streamlit.web.server.starlette import starlette_app, starlette_routes

from dashboard.context import SiteContext
from dashboard.site import SHELL, routes
from dashboard.streamlit_adapter.reserved_paths import CORE, SERVED, is_reserved


def test_the_folders_of_streamlit_are_left_to_it() -> None:
    prefixes = starlette_app._RESERVED_ROUTE_PREFIXES
    assert {prefix.strip("/") for prefix in prefixes} <= SERVED
    assert CORE == starlette_routes.BASE_ROUTE_CORE


def test_streamlit_takes_the_routes_of_the_site(context: SiteContext) -> None:
    """It refuses routes below its own folders when the application is made."""
    st.App(SHELL, routes=routes(context))


def test_addresses_of_the_site_are_not_reserved() -> None:
    assert not any(map(is_reserved, ("/gallery", "/fr/initiatives", "/nope", "*")))
    assert all(
        map(is_reserved, ("/_stcore/health", "/gallery/_stcore/host-config", "/favicon.png", "/data/", "/static/x"))
    )
