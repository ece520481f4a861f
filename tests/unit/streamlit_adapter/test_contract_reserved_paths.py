"""Contract with the installed Streamlit: which addresses are its own, and which of them readers need."""

from __future__ import annotations

import streamlit as st
from streamlit.web.server.starlette import starlette_app, starlette_routes, starlette_websocket

from dashboard.context import SiteContext
from dashboard.site import SHELL, routes
from dashboard.streamlit_adapter import frontend
from dashboard.streamlit_adapter.core_endpoints import CLOSED, CORE, HEALTH, HOST_CONFIG, STREAM
from dashboard.streamlit_adapter.reserved_paths import is_reserved


def test_the_folders_of_streamlit_are_known() -> None:
    prefixes = {prefix.strip("/") for prefix in starlette_app._RESERVED_ROUTE_PREFIXES}
    assert prefixes <= {CORE, *CLOSED, frontend.ASSETS}
    assert HEALTH.strip("/") == starlette_routes.ROUTE_HEALTH
    assert HOST_CONFIG.strip("/") == starlette_routes.ROUTE_HOST_CONFIG
    assert STREAM.strip("/") == starlette_websocket._ROUTE_WEBSOCKET_STREAM


def test_streamlit_takes_the_routes_of_the_site(context: SiteContext) -> None:
    """It refuses routes below its own folders when the application is made."""
    st.App(SHELL, routes=routes(context))


def test_only_files_that_streamlit_has_are_left_to_it() -> None:
    bundle = [f"/{frontend.asset_url('js', name)}" for name in frontend.asset_files("js")]
    assert bundle
    assert all(map(is_reserved, ("/favicon.png", *bundle)))
    others = ("/", "/index.html", "/gallery", "/fr/initiatives", "/nope", "*", "/data/", "/static/js/x.js", "/media/x")
    assert not any(map(is_reserved, others))
