"""A phone on a poor mobile connection, as Chromium emulates it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Browser, CDPSession, Page

PHONE: Any = {
    "viewport": {"width": 390, "height": 844},
    "locale": "fr-FR",
    "has_touch": True,
    "is_mobile": True,
    "device_scale_factor": 1,
}
LINE: Mapping[str, Any] = {
    "offline": False,
    "latency": 150,
    "downloadThroughput": 1_600_000 / 8,
    "uploadThroughput": 750_000 / 8,
}
"""Milliseconds and bytes a second."""
SLOWDOWN = 4
"""How many times slower a cheap processor is than that of a desk."""


@contextmanager
def phone(chromium: Browser, *, slow: bool = False) -> Iterator[tuple[Page, CDPSession]]:
    """A new page on a new phone with an empty cache, and what controls it; ``slow`` slows its processor down."""
    context = chromium.new_context(**PHONE)
    page = context.new_page()
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", dict(LINE))
    if slow:
        session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWDOWN})
    yield page, session
    context.close()
