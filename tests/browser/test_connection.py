"""A connection that is lost: the reader is told in their language, and what they press first afterwards counts."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.reader import PATIENCE
from tests.server.http_request import http_request
from tools.server_process import free_port

if TYPE_CHECKING:
    from tests.reader import Reader
    from tools.server_process import ServerProcess

RUNS = re.compile(r'confinement_run_seconds_count\{reason="session"\} (\S+)')
"""How often the server has run a page for a reader, in its metrics."""
CONNECTED = '[data-test-connection-state="CONNECTED"]'


def test_after_a_restart_the_first_press_counts(
    start: Callable[..., ServerProcess], reader_of: Callable[..., Reader], served_excerpt: Path
) -> None:
    port = free_port()
    server = start(served_excerpt, port=port).wait()
    reader = reader_of(server)
    page = reader.open("/gallery?lang=fr")
    told = page.locator("#root .ci-connection p")
    expect(told).to_be_hidden()
    server.process.kill()
    server.process.wait()
    expect(told).to_be_visible()
    expect(told).to_contain_text("n’est pas reliée à son serveur")
    expect(page.get_by_role("dialog")).to_have_count(0)
    again = start(served_excerpt, port=port).wait()
    page.wait_for_selector(CONNECTED)
    expect(told).to_be_hidden()
    wait_for_run(again)
    reader.wait_for_page()
    page.locator("#root .st-key-filters button:visible").filter(has_text="Collecte de fonds").first.click()
    reader.wait_for_address("theme=")


def wait_for_run(server: ServerProcess) -> None:
    """Wait until the server has run the page for the reader who came back."""
    deadline = time.monotonic() + PATIENCE
    while runs(server) < 1:
        assert time.monotonic() < deadline, "the page has not run anew"
        time.sleep(0.1)


def runs(server: ServerProcess) -> float:
    match = RUNS.search(http_request(server, "/metrics")[2].decode())
    return float(match[1]) if match else 0.0
