"""The site in this process, without Streamlit's server: at a public address, or where each client finds it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from starlette.middleware import Middleware

from dashboard.cache import CacheRegistry
from dashboard.context import ProcessState, SiteContext
from dashboard.intake.database import Database
from dashboard.settings import Settings
from dashboard.site import create_http_app, create_site_context
from dashboard.streamlit_adapter import served_site
from dashboard.streamlit_adapter.core_endpoints import CoreEndpoints
from tests.client import HOST, Client


def renewed(context: SiteContext, **settings: Any) -> SiteContext:
    """A site over the same data with other settings, and with all that it counts and keeps of its own."""
    given = Settings(**settings)
    process = ProcessState(database=Database(given))
    return replace(context, settings=given, caches=CacheRegistry(), process=process)


def core_endpoints(context: SiteContext) -> Middleware:
    """The part of the middleware that lets sockets in."""
    return Middleware(CoreEndpoints, process=context.process, public_url=context.settings.public_url)


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
