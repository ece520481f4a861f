"""What a page may cost, in numbers that are the same on every machine. How fast it is, ``make bench`` measures."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from bench import wire
from bench.first_visit import IS_COMPLETE

if TYPE_CHECKING:
    from playwright.sync_api import Browser, WebSocket

    from bench.wire import Transfer
    from tests.reader import Reader
    from tools.server_process import ServerProcess
GALLERY, ENGAGEMENT = 955_000, 2_595_000
"""Bytes of a first visit: 0.35 times those of a default page with the same cards, and of one with a Plotly chart."""
REQUESTS = 100
"""Files of a first visit."""
STREAMLITS = "/_stcore/"
"""What Streamlit's own script asks for anew on every page: a few hundred bytes."""

LANGUAGE_CHANGES = """() => {
    window.languageChanges = 0;
    new MutationObserver((changes) => { window.languageChanges += changes.length; })
        .observe(document.documentElement, { attributeFilter: ["lang"] });
    return document.querySelector("#root [data-follows]");
}"""
MAX_CHOICE = 60_000
"""Bytes of the messages that one choice brings."""


@pytest.fixture(scope="module")
def visit(site: ServerProcess, browser: Browser) -> tuple[Transfer, Transfer]:
    """The gallery opened with an empty cache, then engagement."""
    gallery, engagement = wire.visit(browser, [f"{site.url}/gallery", f"{site.url}/engagement"], IS_COMPLETE)
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


def test_a_first_visit_to_engagement_is_light(site: ServerProcess, browser: Browser) -> None:
    (engagement,) = wire.visit(browser, [f"{site.url}/engagement"], IS_COMPLETE)
    assert len(engagement.files) < REQUESTS
    assert engagement.size < ENGAGEMENT, sorted(engagement.files.items(), key=lambda file: -file[1])[:8]


def test_a_choice_is_one_short_run_that_leaves_what_it_does_not_change(reader: Reader) -> None:
    received: list[bytes] = []

    def listen(socket: WebSocket) -> None:
        socket.on("framereceived", lambda frame: received.append(frame if isinstance(frame, bytes) else frame.encode()))

    reader.page.on("websocket", listen)
    page = reader.open("/gallery?lang=en")
    drawing = page.evaluate_handle(LANGUAGE_CHANGES)
    received.clear()
    page.locator(".ci-facets button").first.click()
    page.wait_for_selector("#root .ci-dot-plot .ci-dimmed", state="attached")
    reader.wait_for_page()
    messages = [ForwardMsg.FromString(data) for data in received]
    assert [message.WhichOneof("type") for message in messages].count("new_session") == 1
    assert 1_000 < sum(map(len, received)) < MAX_CHOICE
    assert drawing.evaluate("(place) => place.isConnected && place.querySelectorAll('.ci-dimmed').length > 0")
    assert page.evaluate("languageChanges") == 0  # each would have the browser find the style of every element anew
