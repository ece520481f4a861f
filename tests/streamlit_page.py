"""Pages of the dashboard in this process, without a browser."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from urllib.parse import parse_qs, urlsplit

from starlette.applications import Starlette
from streamlit.testing.v1 import AppTest

from dashboard.page_registry import page_scripts
from dashboard.site import SHELL
from dashboard.streamlit_adapter.served_site import current_context
from dashboard.urls import HOME
from tests.client import Client

PATIENCE = 120
"""Seconds; a busy machine is slow, not broken."""


def streamlit_page(name: str, parameters: Mapping[str, str | Sequence[str]]) -> AppTest:
    """The page called ``name`` at an address with ``parameters``, before it has run."""
    app = AppTest.from_file(str(SHELL), default_timeout=PATIENCE)
    app.switch_page(str(page_scripts()[name]))
    for parameter, value in parameters.items():
        app.query_params[parameter] = value if isinstance(value, str) else list(value)
    return app


def open_address(address: str) -> AppTest:
    """The page at ``address``, which begins with a slash."""
    parts = urlsplit(address)
    return streamlit_page(parts.path.strip("/") or HOME, parse_qs(parts.query)).run()


def markup(app: AppTest) -> str:
    """The markup of a page of the site's own, without what a browser fetches."""
    return "\n".join(element.proto.body for element in app.get("html"))


def fragment(address: str, part: str) -> str:
    """A part of the fragment file at ``address``, below the top of the site."""
    site = Starlette(routes=[route for page in current_context().pages for route in page.routes(current_context())])
    return str(Client(site)(f"/{address}").json[part])
