"""Viewers of a Streamlit app, without a browser: each opens the WebSocket, asks for a page and reads until it is whole.

Bounded in number and time, and only for this machine. It speaks the messages of the Streamlit that is installed here.
"""

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import AsyncIterator, Coroutine, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from itertools import cycle, islice
from typing import TypeVar
from urllib.parse import urlsplit

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import connect
from websockets.typing import Origin, Subprotocol

Done = TypeVar("Done")

LOOPBACK = ("127.0.0.1", "localhost")
PATIENCE = 120
"""Seconds that a viewer waits for a page."""
MAX_VIEWERS = 10_000
"""Viewers of one call at most."""


class BrokenPage(Exception):
    """A page that raised an exception instead of showing what it should."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What one viewer received until the page was whole. ``at`` is when that was, by ``time.perf_counter``."""

    seconds: float
    size: int
    messages: int
    at: float


@dataclass(frozen=True, slots=True)
class Crowd:
    """What viewers who came at the same moment received. ``wall`` is how long it took until the last was served."""

    seen: Sequence[Seen]
    wall: float

    @property
    def rate(self) -> float:
        """Viewers served a second."""
        return len(self.seen) / self.wall

    @property
    def median(self) -> float:
        """Seconds until a viewer's page was whole."""
        return statistics.median(each.seconds for each in self.seen)

    @property
    def p95(self) -> float:
        """Seconds within which 95 of 100 viewers had the whole page."""
        return percentile([each.seconds for each in self.seen], 0.95)

    @property
    def size(self) -> int:
        """The most bytes of messages that a viewer received."""
        return max(each.size for each in self.seen)


def percentile(values: Sequence[float], part: float) -> float:
    """The smallest of ``values`` that at least ``part`` of them do not exceed."""
    ordered = sorted(values)
    return ordered[max(-int(-part * len(ordered) // 1) - 1, 0)]


@asynccontextmanager
async def visit(url: str, address: str) -> AsyncIterator[Seen]:
    """Open one page of the app at ``url``, a server of this machine, and stay until the block is left."""
    parts = urlsplit(url)
    if parts.hostname not in LOOPBACK:
        raise ValueError(f"{url} is not on this machine")
    started = time.perf_counter()
    async with connect(
        f"ws://{parts.netloc}/_stcore/stream",
        subprotocols=[Subprotocol("streamlit")],
        origin=Origin(url),
        max_size=None,
        open_timeout=PATIENCE,
        additional_headers={"Accept-Language": "fr"},
    ) as socket:
        await socket.send(_asking(address))
        sizes = []
        async with asyncio.timeout(PATIENCE):
            async for data in socket:
                sizes.append(len(data))
                if _last(data):
                    break
        now = time.perf_counter()
        yield Seen(now - started, sum(sizes), len(sizes), now)


def look(url: str, address: str) -> Seen:
    """What one viewer receives, who leaves once the page is whole."""
    return apart(_look(url, address))


def apart(work: Coroutine[object, object, Done]) -> Done:
    """The result of ``work``, done in a thread of its own: where a browser was started, its loop runs in this one."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, work).result()


async def arrive(url: str, address: str, count: int) -> Crowd:
    """``count`` viewers who open a page at the same moment and stay until the last of them has it whole."""
    seen: list[Seen] = []
    everyone = asyncio.Event()
    started = time.perf_counter()

    async def viewer() -> None:
        async with visit(url, address) as one:
            seen.append(one)
            if len(seen) == count:
                everyone.set()
            await everyone.wait()

    async with asyncio.TaskGroup() as tasks:
        for _ in range(_bounded(count)):
            tasks.create_task(viewer())
    return Crowd(seen, max(one.at for one in seen) - started)


async def come_and_go(url: str, addresses: Sequence[str], count: int, at_once: int) -> None:
    """``count`` viewers, ``at_once`` at a time, who open the pages in turn and leave once they have them whole."""
    turns = islice(cycle(addresses), _bounded(count))

    async def viewers() -> None:
        for address in turns:
            async with visit(url, address):
                pass

    async with asyncio.TaskGroup() as tasks:
        for _ in range(at_once):
            tasks.create_task(viewers())


@asynccontextmanager
async def staying(url: str, addresses: Sequence[str], count: int, at_once: int) -> AsyncIterator[None]:
    """``count`` viewers who came ``at_once`` at a time, opened the pages in turn and stay until the block is left."""
    turns = islice(cycle(addresses), _bounded(count))
    async with AsyncExitStack() as open_pages:

        async def viewers() -> None:
            for address in turns:
                await open_pages.enter_async_context(visit(url, address))

        async with asyncio.TaskGroup() as tasks:
            for _ in range(at_once):
                tasks.create_task(viewers())
        yield


async def _look(url: str, address: str) -> Seen:
    async with visit(url, address) as seen:
        return seen


def _bounded(count: int) -> int:
    if count > MAX_VIEWERS:
        raise ValueError(f"{count} viewers are more than {MAX_VIEWERS}")
    return count


def _asking(address: str) -> bytes:
    path, _, query = address.partition("?")
    message = BackMsg()
    message.rerun_script.query_string = query
    message.rerun_script.page_name = path.strip("/")
    return bytes(message.SerializeToString())


def _last(data: str | bytes) -> bool:
    """Whether this message ends the page. Raises ``BrokenPage`` for one that shows an exception."""
    message = ForwardMsg()
    message.ParseFromString(data if isinstance(data, bytes) else data.encode())
    kind = message.WhichOneof("type")
    if kind == "delta" and message.delta.new_element.WhichOneof("type") == "exception":
        raise BrokenPage(message.delta.new_element.exception.message)
    return bool(kind == "script_finished")
