"""Two sites with different data live in one process, and nothing of one is seen in the other."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from http import HTTPStatus
from pathlib import Path

import pytest

from dashboard.context import SiteContext
from dashboard.settings import Settings
from dashboard.site import create_http_app, create_site_context
from tests.addresses import INITIATIVE
from tests.client import Answer, Client
from tests.conftest import Draft

pytestmark = pytest.mark.slow

ADDRESSES = (
    "/fr/initiatives",
    "/en/watch",
    "/sitemap.xml",
    "/gallery?lang=en",
    "/gallery?q=mask&lang=fr",
    "/?lang=en",
    "/engagement?lang=en",
    "/watch?lang=fr",
    f"/initiative?id={INITIATIVE}&embed=true&lang=en",
    "/map?embed=true&lang=fr",
    "/open-data/initiatives.csv",
    "/open-data/initiatives.json?country=CH",
    "/open-data/datapackage.json",
    "/open-data/citation.json",
    "/feed/fr.atom",
    "/charts/gwi.csv",
    "/robots.txt",
)
NAME = "A name that only the second site has"


@pytest.fixture(scope="module")
def sites(served_excerpt: Path, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, SiteContext]:
    """Two sites over few records, since each is made twice."""
    draft = Draft(shutil.copytree(served_excerpt, tmp_path_factory.mktemp("second") / "data"))
    draft.put("initiatives.csv", 2, name_en=NAME, name_fr=NAME, name_is_ours="false")
    first = Settings(data_directory=served_excerpt)
    second = Settings(data_directory=draft.directory, public_url="https://second.example")
    return {"first": create_site_context(first), "second": create_site_context(second)}


def ask(context: SiteContext, address: str) -> Answer:
    return Client(create_http_app(context))(address)


def test_interleaved_requests_are_answered_as_if_each_site_were_alone(sites: Mapping[str, SiteContext]) -> None:
    clients = {name: Client(create_http_app(context)) for name, context in sites.items()}
    answers = {(address, name): client(address) for address in ADDRESSES for name, client in clients.items()}
    assert {answer.status for answer in answers.values()} == {HTTPStatus.OK}
    together = {key: answer.content for key, answer in answers.items()}
    for name, context in sites.items():
        alone = create_site_context(context.settings)
        assert {address: ask(alone, address).content for address in ADDRESSES} == {
            address: together[address, name] for address in ADDRESSES
        }


def test_each_site_shows_its_own_data_at_its_own_address(sites: Mapping[str, SiteContext]) -> None:
    assert NAME in ask(sites["second"], "/fr/initiatives").text
    assert NAME not in ask(sites["first"], "/fr/initiatives").text
    assert "https://second.example/fr/initiatives" in ask(sites["second"], "/sitemap.xml").text
    assert "second.example" not in ask(sites["first"], "/sitemap.xml").text


def test_what_one_site_keeps_is_not_kept_by_the_other(sites: Mapping[str, SiteContext]) -> None:
    before = {cache.name: cache.entries for cache in sites["first"].caches.stats()}
    ask(sites["second"], "/gallery?q=only%20here&lang=en")
    assert {cache.name: cache.entries for cache in sites["first"].caches.stats()} == before
