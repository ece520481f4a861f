"""What the tests of features share: a site that has computed nothing yet, and a client of what features add to it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from starlette.applications import Starlette

from dashboard.cache import CacheRegistry
from dashboard.context import SiteContext
from tests.client import Client


@pytest.fixture
def fresh(context: SiteContext) -> SiteContext:
    """The shipped site with empty caches."""
    return replace(context, caches=CacheRegistry())


@pytest.fixture
def client(fresh: SiteContext) -> Client:
    """Asks the addresses that pages add to the fresh site."""
    return Client(Starlette(routes=[route for page in fresh.pages for route in page.routes(fresh)]))
