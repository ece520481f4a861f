"""No request leaves for another host, on any page, in both languages."""

from __future__ import annotations

from collections.abc import Callable
from itertools import cycle
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from dashboard.languages import LANGUAGES
from tests.addresses import MAP_SLIDE, in_language, state_addresses

if TYPE_CHECKING:
    from tests.reader import Reader
    from tools.server_process import ServerProcess

ADDRESSES = [*state_addresses(), MAP_SLIDE]
DRAWN_MAPS = [address for address in ADDRESSES if address.startswith("/map") or address == MAP_SLIDE]
"""Where a map is in sight; in a presentation the map of another slide is there and hidden."""
WITHIN_THE_BROWSER = ("data", "blob")


@pytest.mark.parametrize(("address", "language"), list(zip(ADDRESSES, cycle(LANGUAGES), strict=False)))
def test_a_page_asks_nobody_but_its_own_server(
    site: ServerProcess, newcomer_of: Callable[..., Reader], address: str, language: str
) -> None:
    reader = newcomer_of(site)
    requests: list[str] = []
    reader.page.on("request", lambda request: requests.append(request.url))
    reader.page.on("websocket", lambda socket: requests.append(socket.url))
    page = reader.open(in_language(address, language))
    if address in DRAWN_MAPS:
        expect(page.locator(".ci-map").locator("visible=true")).to_be_visible()
    if address.startswith("/map"):
        page.locator("[data-map-size]").click()
        expect(page.get_by_test_id("stDeckGlJsonChart").locator("canvas").first).to_be_visible()
    page.wait_for_load_state("networkidle")
    outgoing = {url for url in requests if urlsplit(url).scheme not in WITHIN_THE_BROWSER}
    assert {urlsplit(url).netloc for url in outgoing} == {urlsplit(site.url).netloc}
    assert any(url.startswith("ws:") for url in outgoing)
