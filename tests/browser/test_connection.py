"""A connection that is lost: the reader is told in their language, and what they press first afterwards counts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.server.http_request import http_request
from tools.server_process import free_port

if TYPE_CHECKING:
    from tests.reader import Reader
    from tools.server_process import ServerProcess

RUN = b'confinement_run_seconds_count{reason="session"} 1.0'
"""What the server says once it has run the page for the reader who came back."""
CONNECTED = '[data-test-connection-state="CONNECTED"]'


def test_after_a_restart_the_first_press_counts(
    start: Callable[..., ServerProcess], reader_of: Callable[..., Reader], served_excerpt: Path
) -> None:
    port = free_port()
    server = start(served_excerpt, port=port).wait()
    reader = reader_of(server)
    page = reader.open("/gallery?lang=fr")
    told = page.locator("#root .ci-connection")
    expect(told).to_be_hidden()
    server.process.kill()
    server.process.wait()
    expect(told).to_be_visible()
    expect(told).to_contain_text("Les liens fonctionnent")
    expect(page.get_by_role("dialog")).to_have_count(0)
    again = start(served_excerpt, port=port).wait()
    page.wait_for_selector(CONNECTED)
    expect(told).to_be_hidden()
    while RUN not in http_request(again, "/metrics")[2]:
        assert again.process.poll() is None
    reader.wait_for_page()
    page.locator("#root .st-key-filters button:visible").filter(has_text="Collecte de fonds").first.click()
    reader.wait_for_address("theme=")
