"""What a page may cost, in numbers that are the same on every machine. How fast it is, ``make bench`` measures."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

from bench import reach, viewers, wire
from bench.first_visit import WHOLE

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from bench.wire import Transfer
    from tests.browser.conftest import Server

MESSAGES = {"/engagement": 210}
"""Messages of the page of all charts; each costs server and browser about as much as the next, however short it is."""
FEW = 120
"""Messages of any other page."""
GALLERY, ENGAGEMENT = 955_000, 2_595_000
"""Bytes of a first visit: 0.35 times those of a default page with the same cards, and of one with a Plotly chart."""
REQUESTS = 100
"""Files of a first visit."""
STREAMLITS = "/_stcore/"
"""What Streamlit's own script asks for anew on every page: a few hundred bytes."""


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("address", reach.ADDRESSES)
def test_a_page_comes_in_few_short_messages(site: Server, address: str, language: str) -> None:
    received = viewers.look(site.url, f"{address}{'&' if '?' in address else '?'}lang={language}")
    assert 1_000 < received.size < reach.LONGEST
    assert 10 < received.messages < MESSAGES.get(address, FEW)


@pytest.fixture(scope="module")
def visit(site: Server, browser: Browser) -> tuple[Transfer, Transfer]:
    """The gallery opened with an empty cache, then engagement."""
    gallery, engagement = wire.visit(browser, [f"{site.url}/gallery", f"{site.url}/engagement"], WHOLE)
    return gallery, engagement


def test_a_first_visit_to_the_gallery_is_light(visit: tuple[Transfer, Transfer]) -> None:
    gallery, _ = visit
    assert gallery.messages > 1_000
    assert len(gallery.files) < REQUESTS
    assert gallery.size < GALLERY, sorted(gallery.files.items(), key=lambda file: -file[1])[:8]


def test_a_second_page_brings_only_what_is_new(visit: tuple[Transfer, Transfer]) -> None:
    gallery, engagement = visit
    assert "/engagement" in {urlsplit(address).path for address in engagement.files}
    again = gallery.files.keys() & engagement.files.keys()
    assert {address for address in again if STREAMLITS not in address} == set()


def test_a_first_visit_to_engagement_is_light(site: Server, browser: Browser) -> None:
    (engagement,) = wire.visit(browser, [f"{site.url}/engagement"], WHOLE)
    assert len(engagement.files) < REQUESTS
    assert engagement.size < ENGAGEMENT, sorted(engagement.files.items(), key=lambda file: -file[1])[:8]
