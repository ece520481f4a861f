"""What of the addresses is Streamlit's own stays so, and what it does to ours."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.server.http_request import http_request

if TYPE_CHECKING:
    from tools.server_process import ServerProcess


@pytest.mark.parametrize("address", ["/_stcore/health", "/_stcore/host-config", "/favicon.png", "/"])
def test_what_is_streamlits_own_stays_so(site: ServerProcess, address: str) -> None:
    assert http_request(site, address)[0] == 200


def test_a_closing_slash_is_taken_away(site: ServerProcess) -> None:
    assert http_request(site, "/gallery/")[1]["Location"] == "../gallery"


def test_an_address_that_is_not_in_the_bundle_is_left_to_streamlit(site: ServerProcess) -> None:
    assert http_request(site, "/static/js/..%2F..%2Findex.html")[0] == 400
    assert "immutable" not in http_request(site, "/static/js/nothing.js")[1]["Cache-Control"]


@pytest.mark.parametrize("accepted", ["gzip", "br, gzip", "gzip;q=0", "identity"])
@pytest.mark.parametrize("address", ["/robots.txt", "/fr/claims", "/open-data/figures.csv", "/preview/fr/site.png"])
def test_streamlit_codes_nothing_that_is_tagged_already(site: ServerProcess, address: str, accepted: str) -> None:
    _, headers, _ = http_request(site, address, Accept_Encoding=accepted)
    coding = headers["Content-Encoding"]
    assert (f"-{coding}" if coding else "") == headers["ETag"].strip('"')[32:]
    assert headers["Vary"].count("Accept-Encoding") == 1
