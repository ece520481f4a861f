"""The site below a path of its host: everything works there, and every link stays below it."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape
from urllib.parse import urljoin, urlsplit

import pytest

from dashboard.context import SiteContext
from dashboard.settings import InvalidSettingError, Settings
from dashboard.site import app_arguments, create_http_app
from dashboard.streamlit_adapter import frontend, served_site
from tests.client import Answer, Client
from tests.http.addresses import ADDRESSES
from tests.http.conftest import renewed

pytestmark = pytest.mark.slow

HOST, PATH = "https://example.org", "/confinement"
LINK = re.compile(r"""(?:href|src|action|data-url|data-href)="([^"]*)\"""")
TEXT = re.compile(r"text/|application/(?:json|xml|atom)|image/svg")
OURS = re.compile(r"https?://(?:example\.org|127\.0\.0\.1|testserver)[^\s\"'<>)\\]*")


@pytest.fixture(scope="module")
def below(context: SiteContext) -> Client:
    """A client of a site below a path, behind a proxy that leaves host and path as they are."""
    site = renewed(context, public_url=f"{HOST}{PATH}")
    served_site.serve(site)
    return Client(create_http_app(site), HOST)


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_address_answers_below_the_path_and_leads_nowhere_else(below: Client, address: str) -> None:
    served, taken = below(f"{PATH}{address}"), below(address)
    assert (served.status, served.content) == (taken.status, taken.content), "a proxy may take the path away"
    for url in _addresses(served):
        assert url.startswith(f"{HOST}{PATH}/") or url == f"{HOST}{PATH}", url
    base = f"{HOST}{PATH}{address}"
    if "location" in served.headers:
        assert urljoin(base, served.headers["location"]).startswith(f"{HOST}{PATH}/")
    if served.headers.get("content-type", "").startswith("text/html"):
        links = {urljoin(base, unescape(link)) for link in LINK.findall(served.text)}
        for link in links:
            assert urlsplit(link).netloc != "example.org" or link.startswith(f"{HOST}{PATH}/"), link


def _addresses(answer: Answer) -> list[str]:
    """The addresses of the site in a text."""
    return OURS.findall(answer.text) if TEXT.match(answer.headers.get("content-type", "")) else []


def test_the_top_without_its_slash_leads_to_the_top(below: Client) -> None:
    """Relative links hold only below it."""
    answer = below(f"{PATH}?lang=en")
    assert (answer.status, answer.headers["location"]) == (308, "./confinement/?lang=en")
    assert answer.headers["cache-control"] == "max-age=3600"
    assert below(f"{PATH}/?lang=en").status == 200


@pytest.mark.parametrize("path", ["/fr", "/_stcore/x", "/open%2Ddata/"])
def test_a_path_that_the_site_has_itself_stops_the_start(path: str) -> None:
    with pytest.raises(InvalidSettingError, match="CONFINEMENT_URL"):
        app_arguments(Settings(public_url=f"{HOST}{path}"))


def test_another_path_that_begins_alike_is_another(below: Client) -> None:
    assert below(f"{PATH}-old/gallery").status == 404


@pytest.mark.parametrize("name", ["js", "css"])
def test_the_bundle_is_below_the_path(below: Client, name: str) -> None:
    assert below(f"{PATH}/{frontend.asset_url(name, next(iter(frontend.asset_files(name))))}").status == 200
    assert below(f"{PATH}/_stcore/health").text == "ok"


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_forged_host_is_nowhere_in_what_the_site_answers(below: Client, address: str) -> None:
    answer = below(f"{PATH}{address}", Host="evil.example", X_Forwarded_Host="evil.example")
    assert b"evil.example" not in answer.content
    assert "evil.example" not in str(answer.headers)


def test_without_a_public_address_no_cache_keeps_what_names_a_forged_host(
    fresh: Callable[..., SiteContext], client_of: Callable[[SiteContext], Client]
) -> None:
    ask = client_of(fresh())
    for address in ("/", "/gallery", "/initiative?id=nothing"):
        answer = ask(address, Host="evil.example")
        assert b"evil.example" in answer.content, "else the test says nothing"
        assert answer.headers["cache-control"].startswith(("private", "no-store")), address
