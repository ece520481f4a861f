"""The site that the pages show, built once; a test that needs other settings serves its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache

import pytest
from streamlit.components.v2 import manifest_scanner

from dashboard.cache import CacheRegistry
from dashboard.context import SiteContext
from dashboard.settings import Settings
from dashboard.streamlit_adapter import served_site


@pytest.fixture(autouse=True, scope="session")
def _packages_scanned_once() -> Iterator[None]:
    """Streamlit's test runner reads the metadata of every installed package at each run of a page."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(manifest_scanner, "scan_component_manifests", cache(manifest_scanner.scan_component_manifests))
        yield


@pytest.fixture(autouse=True)
def _served(context: SiteContext) -> Iterator[None]:
    served_site.serve(context)
    yield
    served_site.serve(context)


@pytest.fixture
def serve(context: SiteContext) -> Callable[..., None]:
    """Serves the same data with other settings."""
    return lambda **settings: served_site.serve(replace(context, settings=Settings(**settings), caches=CacheRegistry()))
