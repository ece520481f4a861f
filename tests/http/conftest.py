"""The site in this process, without Streamlit's server: at a public address, or where each client finds it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from dashboard.cache import CacheRegistry
from dashboard.context import SiteContext
from dashboard.drain import Drain
from dashboard.hosts import HostCounter
from dashboard.metrics import Metrics
from dashboard.settings import Settings
from dashboard.site import create_http_app, create_site_context
from dashboard.streamlit_adapter import served_site
from dashboard.work_limits import WorkLimits
from tests.client import HOST, Client


def renewed(context: SiteContext, **settings: Any) -> SiteContext:
    """A site over the same data with other settings, and with all that it counts and keeps of its own."""
    return replace(
        context,
        settings=Settings(**settings),
        caches=CacheRegistry(),
        limits=WorkLimits(),
        hosts=HostCounter(),
        metrics=Metrics(),
        drain=Drain(),
    )


@pytest.fixture(scope="session")
def public_context(context: SiteContext) -> SiteContext:
    """The shipped data at a public address, under which the clients of these tests ask."""
    return renewed(context, public_url=f"http://{HOST}")


@pytest.fixture(scope="session")
def public_client(public_context: SiteContext) -> Client:
    served_site.serve(public_context)
    return Client(create_http_app(public_context))


@pytest.fixture
def ask(public_client: Client, public_context: SiteContext) -> Client:
    """A client of the site at its public address."""
    served_site.serve(public_context)
    return public_client


@pytest.fixture
def fresh(context: SiteContext) -> Callable[..., SiteContext]:
    """Makes a site over the same data with other settings, and with caches, limits and hosts of its own."""

    def make(**settings: Any) -> SiteContext:
        other_context = renewed(context, **settings)
        served_site.serve(other_context)
        return other_context

    return make


@pytest.fixture
def client_of() -> Callable[[SiteContext], Client]:
    """Gives a client of a site."""
    return lambda context: Client(create_http_app(context))


@pytest.fixture
def excerpt_client(served_excerpt: Path) -> Client:
    """A client of a site over a small copy of the data, for tests that ask a thousand times for all of it."""
    context = create_site_context(Settings(data_directory=served_excerpt, public_url=f"http://{HOST}"))
    served_site.serve(context)
    return Client(create_http_app(context))
