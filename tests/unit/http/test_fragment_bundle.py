"""Fragment files: their version is known before they are made, and only who names it may keep them for good."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from starlette.applications import Starlette

from dashboard.cache import CacheRegistry
from dashboard.context import SiteContext, create_context
from dashboard.http.fragment_bundle import FragmentBundle, fragment_route, fragment_url, fragment_version
from dashboard.settings import Settings
from tests.client import Client

PARTS = {"one": "<p>é &amp; è</p>", "two": ""}


@pytest.fixture
def context(excerpt: Path) -> SiteContext:
    return create_context(Settings(data_directory=excerpt))


@pytest.fixture
def client(context: SiteContext) -> Client:
    return Client(Starlette(routes=[fragment_route(context, "x", lambda *_: FragmentBundle.of(PARTS, "abc"))]))


def test_the_address_is_relative_and_names_the_version_last() -> None:
    assert fragment_url("x") == "parcels/x.json"
    assert fragment_url("x", (("q", "a b"),), "abc") == "parcels/x.json?q=a+b&v=abc"


def test_who_names_the_version_may_keep_the_file_for_good_and_everybody_else_for_a_minute(client: Client) -> None:
    assert "immutable" in client("/parcels/x.json?v=abc").headers["cache-control"]
    for query in ("", "?v=other"):
        answer = client(f"/parcels/x.json{query}")
        assert "immutable" not in answer.headers["cache-control"]
        assert "etag" in answer.headers


def test_the_file_holds_every_part(client: Client) -> None:
    assert client("/parcels/x.json").json == PARTS


def test_the_version_changes_with_what_the_content_depends_on(context: SiteContext) -> None:
    shipped = replace(context, settings=Settings(), caches=CacheRegistry())
    versions = {fragment_version(context, "x"), fragment_version(context, "y"), fragment_version(shipped, "x")}
    assert len(versions) == 3
    assert fragment_version(context, "x") in versions
