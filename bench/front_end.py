"""Streamlit's front end without a browser: a reader who stays, presses facets, and connects anew when the line is lost.

Only for this machine. It sends the messages that the front end in Chromium was seen to send.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake
from websockets.typing import Origin, Subprotocol

from bench.viewers import LOOPBACK, PATIENCE, BrokenPage

FILTERS = "control-filters"
"""The end of the identifier of the component that has the facets of a page."""
EVENTS = "$$STREAMLIT_INTERNAL_KEY_{}__events"
PING_SECONDS = (0.5, 8.0)
"""Between two questions whether the server is there: at first, and at most."""
PING = ("/_stcore/health", "/_stcore/host-config")


@dataclass(frozen=True, slots=True)
class Return:
    """How long it took from the loss of the connection until the page was whole again, and whether it was the same."""

    seconds: float
    is_same_page: bool


@dataclass(eq=False)
class FrontEnd:
    """A reader of the server at ``url``, who opens ``page`` with ``query``; ``client`` is their address."""

    url: str
    page: str
    query: str = ""
    client: str = "127.0.0.1"
    shown: tuple[bytes, ...] = ()
    """The elements of the page when it was last whole."""
    returns: list[Return] = field(default_factory=list)
    """What came of each loss of the connection."""
    is_whole: bool = False
    """Whether all of the page is there, of which ``shown`` are the elements."""
    _socket: ClientConnection | None = None
    _session: str = ""
    _script: str = ""
    _filters: str = ""
    _pills: set[str] = field(default_factory=set)
    _cookie: str = ""

    def __post_init__(self) -> None:
        if urlsplit(self.url).hostname not in LOOPBACK:
            raise ValueError(f"{self.url} is not on this machine")

    @property
    def process(self) -> str:
        """What the proxy knows the process by to which the reader is connected; "" without a proxy."""
        return self._cookie

    @property
    def has_facets(self) -> bool:
        """Whether there is something to press on the page."""
        return bool(self._filters or self._pills)

    async def open(self) -> None:
        """Open the page and wait until it is whole."""
        await self._connect()
        await self._run()

    async def press(self, facet: str, code: str) -> bool:
        """Press one code of a facet and wait until the page is whole. Not if the connection was lost meanwhile."""
        try:
            await self._run((facet, code))
        except ConnectionClosed:
            await self._come_back()
            return False
        return True

    async def rest(self, seconds: float) -> None:
        """Stay on the page; where the connection is lost, until the page is whole again."""
        assert self._socket
        try:
            async with asyncio.timeout(seconds):
                while True:
                    await self._socket.recv()
        except TimeoutError:
            return
        except ConnectionClosed:
            await self._come_back()

    async def leave(self) -> None:
        """Close the page."""
        if self._socket:
            await self._socket.close()
            await self._socket.wait_closed()

    async def _come_back(self) -> None:
        lost, shown = time.perf_counter(), self.shown
        self.is_whole = False
        async with asyncio.timeout(PATIENCE):
            while True:
                try:
                    await self._connect()
                    await self._run()
                    break
                except (ConnectionClosed, InvalidHandshake, OSError):
                    await asyncio.sleep(PING_SECONDS[0])
        self.returns.append(Return(time.perf_counter() - lost, self.shown == shown))

    async def _connect(self) -> None:
        """As the front end does, ask whether the server is there until it is, then open the socket."""
        pause = PING_SECONDS[0]
        while not all([await self._ping(path) for path in PING]):
            await asyncio.sleep(pause)
            pause = min(pause * 2, PING_SECONDS[1])
        parts = urlsplit(self.url)
        subprotocols = ["streamlit", *(["PLACEHOLDER_AUTH_TOKEN", self._session] if self._session else [])]
        self._socket = await connect(
            f"ws://{parts.netloc}/_stcore/stream",
            subprotocols=[Subprotocol(name) for name in subprotocols],
            origin=Origin(self.url),
            max_size=None,
            open_timeout=PATIENCE,
            ping_interval=None,
            compression=None,
            additional_headers={"Cookie": self._cookie, "Accept-Language": "fr"},
            local_addr=(self.client, 0),
        )

    async def _ping(self, path: str) -> bool:
        status, headers, _ = await self.get(path)
        self._cookie = headers.get("set-cookie", self._cookie).partition(";")[0]
        return status == HTTPStatus.OK

    async def get(self, path: str) -> tuple[int, dict[str, str], bytes]:
        """Status, headers and body of what the server answers to a request, over a connection of its own."""
        parts = urlsplit(self.url)
        incoming, outgoing = await asyncio.open_connection(parts.hostname, parts.port, local_addr=(self.client, 0))
        lines = [f"GET {path} HTTP/1.1", f"Host: {parts.netloc}", "Connection: close", "Accept-Encoding: br"]
        outgoing.write("\r\n".join([*lines, f"Cookie: {self._cookie}", "", ""]).encode())
        try:
            head, _, body = (await incoming.read()).partition(b"\r\n\r\n")
        finally:
            outgoing.close()
            with suppress(OSError):
                await outgoing.wait_closed()
        status, *fields = head.decode("latin-1").split("\r\n")
        if not status:
            raise ConnectionResetError(path)
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in fields)}
        return int(status.split()[1]), headers, body

    async def _run(self, pressed: tuple[str, str] | None = None) -> None:
        """Have the page run, with a code of a facet pressed or as it stands, and wait until it is whole."""
        assert self._socket
        self.is_whole = False
        await self._socket.send(self._request(pressed))
        elements: list[bytes] = []
        query = self.query
        async with asyncio.timeout(PATIENCE):
            while True:
                message = ForwardMsg()
                data = await self._socket.recv()
                message.ParseFromString(data if isinstance(data, bytes) else data.encode())
                match message.WhichOneof("type"):
                    case "new_session":
                        self._session = message.new_session.initialize.session_id or self._session
                        self._script = message.new_session.page_script_hash
                    case "navigation":
                        self._script = message.navigation.page_script_hash
                    case "page_info_changed":
                        query = message.page_info_changed.query_string
                    case "delta":
                        elements.append(self._element(message))
                    case "script_finished":
                        break
        self.query, self.shown, self.is_whole = query, tuple(elements), True

    def _element(self, message: ForwardMsg) -> bytes:
        element = message.delta.new_element
        match element.WhichOneof("type"):
            case "exception":
                raise BrokenPage(element.exception.message)
            case "bidi_component" if element.bidi_component.id.endswith(FILTERS):
                self._filters = element.bidi_component.id
            case "button_group":
                self._pills.add(element.button_group.id)
        return bytes(message.delta.SerializeToString(deterministic=True))

    def _request(self, pressed: tuple[str, str] | None) -> bytes:
        message = BackMsg()
        run = message.rerun_script
        run.query_string = self.query
        run.context_info.url = f"{self.url}/{self.page}"
        run.context_info.timezone, run.context_info.locale = "Europe/Paris", "fr-FR"
        if pressed:
            run.page_script_hash = self._script
            self._add_press(run.widget_states.widgets, *pressed)
        else:
            run.page_name = self.page
        return bytes(message.SerializeToString())

    def _add_press(self, widgets: Any, facet: str, code: str) -> None:
        """Say it as the component of the site does, or Streamlit's own pills, whose identifiers end in their keys."""
        if self._filters:
            events = json.dumps([{"event": "value", "value": ["facets", [facet, [code]]]}], separators=(",", ":"))
            widgets.add(id=EVENTS.format(self._filters), json_trigger_value=events)
            return
        (pills,) = (name for name in self._pills if name.endswith(f"-{facet}"))
        widgets.add(id=pills).string_array_value.data.append(code)


def pages(count: int, url: str, addresses: Sequence[str]) -> list[FrontEnd]:
    """Readers of the pages in turn, each from an address of their own: so a proxy that looks at it spreads them."""
    return [_reader(place, url, addresses[place % len(addresses)]) for place in range(count)]


def _reader(place: int, url: str, address: str) -> FrontEnd:
    page, _, query = address.partition("?")
    return FrontEnd(url, page.strip("/"), query, f"127.0.{place // 250}.{place % 250 + 2}")
