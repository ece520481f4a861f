"""What goes over the wire for a visit: files as they are transferred, and the messages of the WebSocket."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page

from bench.browser import visitor


@dataclass
class Transfer:
    """What a page received so far. A file that came from the browser's cache is none of it."""

    files: dict[str, int] = field(default_factory=dict)
    """Bytes of each address, headers included, as they came: compressed where they were."""
    messages: int = 0
    """Bytes of the messages that came over WebSockets."""
    _addresses: dict[str, str] = field(default_factory=dict)

    @property
    def size(self) -> int:
        """Bytes in all."""
        return sum(self.files.values()) + self.messages

    def on_request(self, event: dict[str, Any]) -> None:
        """A request leaves."""
        self._addresses[event["requestId"]] = event["request"]["url"]

    def on_response(self, event: dict[str, Any]) -> None:
        """An answer is complete."""
        size, address = int(event["encodedDataLength"]), self._addresses.get(event["requestId"], "")
        if size and address.startswith("http"):  # what a page makes itself (blob:, data:) has come as something else
            self.files[address] = self.files.get(address, 0) + size

    def on_message(self, event: dict[str, Any]) -> None:
        """A message came. Binary ones are in Base64, of which four letters are three bytes."""
        frame = event["response"]
        text = frame["payloadData"]
        self.messages += len(text.encode()) if frame["opcode"] == 1 else len(text) * 3 // 4 - text[-2:].count("=")


@contextmanager
def listening(context: BrowserContext, page: Page) -> Iterator[Transfer]:
    """What ``page`` receives within the block."""
    transfer = Transfer()
    session = context.new_cdp_session(page)
    session.on("Network.requestWillBeSent", transfer.on_request)
    session.on("Network.loadingFinished", transfer.on_response)
    session.on("Network.webSocketFrameReceived", transfer.on_message)
    session.send("Network.enable")
    yield transfer
    session.detach()


def visit(browser: Browser, addresses: Sequence[str], condition: str) -> list[Transfer]:
    """What each of ``addresses`` brings a new reader who opens them one after the other until ``condition`` holds."""
    with visitor(browser) as context:
        page = context.new_page()
        return [_opened(context, page, address, condition) for address in addresses]


def _opened(context: BrowserContext, page: Page, address: str, condition: str) -> Transfer:
    with listening(context, page) as transfer:
        page.goto(address)
        page.wait_for_function(f"() => {condition}")  # a function, because pages refuse to evaluate texts
        page.wait_for_load_state("networkidle")
    return transfer
