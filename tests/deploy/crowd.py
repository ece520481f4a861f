"""Hundreds of readers at once, in a thread of their own: some press facets, some read static pages, all stay."""

from __future__ import annotations

import asyncio
import random
import threading
import time
from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from http import HTTPStatus
from itertools import cycle
from typing import Any

from bench.front_end import FrontEnd, Return, pages

ARRIVING = 20
"""Readers who open a page at the same time."""
PATIENCE = 120
PAUSE = 20.0
"""Seconds between two presses of one reader, on average."""
STATIC = ("/fr/initiatives", "/gallery?lang=fr", "/en/claims", "/present?lang=en", "/open-data/figures.csv")
STATIC_READERS, STATIC_PAUSE = 5, 0.2


class Crowd:
    """The readers of a server. ``failures`` tells of pages that failed and of presses that counted for nothing."""

    def __init__(self, url: str, addresses: Sequence[str], count: int, codes: Sequence[str]) -> None:
        self.readers = pages(count, url, addresses)
        self.failures: list[str] = []
        self.presses = self.answers = 0
        self._static, self._codes, self._arrived = pages(STATIC_READERS, url, ["/"]), codes, 0
        self._loop = asyncio.new_event_loop()
        self._everyone = self._loop.create_task(self._gather())
        self._thread = threading.Thread(target=self._run, daemon=True)

    def arrive(self) -> None:
        """Have all readers open their pages, and wait until they have them."""
        self._thread.start()
        self.wait_until(lambda: self._arrived == len(self.readers))

    def settle(self) -> None:
        """Wait until the page of every reader is whole."""
        self.wait_until(lambda: all(reader.is_whole for reader in self.readers))

    def leave(self) -> None:
        """Close all pages."""
        self._loop.call_soon_threadsafe(self._everyone.cancel)
        self._thread.join(PATIENCE)

    def forget(self) -> None:
        """Count from now on."""
        self.failures.clear()
        self.presses = self.answers = 0
        for reader in self.readers:
            reader.returns.clear()

    @property
    def returns(self) -> list[Return]:
        """What came of all losses of a connection."""
        return [each for reader in self.readers for each in reader.returns]

    def wait_until(self, holds: Callable[[], bool]) -> None:
        """Wait for a condition, as long as nothing fails."""
        deadline = time.monotonic() + PATIENCE
        while not holds():
            assert not self.failures
            assert time.monotonic() < deadline
            time.sleep(0.02)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        with suppress(asyncio.CancelledError):
            self._loop.run_until_complete(self._everyone)
        self._loop.run_until_complete(asyncio.sleep(0.1))  # sockets end a moment after they are told to
        self._loop.close()

    async def _gather(self) -> None:
        door = asyncio.Semaphore(ARRIVING)
        dashboard = [self._visit(reader, door) for reader in self.readers]
        static = [self._read(reader, place) for place, reader in enumerate(self._static)]
        await asyncio.gather(*(self._told(work) for work in (*dashboard, *static)))

    async def _told(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except Exception as error:
            self.failures.append(repr(error))

    async def _visit(self, reader: FrontEnd, door: asyncio.Semaphore) -> None:
        async with door:
            await reader.open()
        self._arrived += 1
        try:
            for code in cycle(self._codes):
                await reader.rest(PAUSE * 2 * random.random())
                if reader.has_facets:
                    await self._press(reader, code)
        finally:
            await reader.leave()

    async def _press(self, reader: FrontEnd, code: str) -> None:
        if await reader.press("theme", code):
            self.presses += 1
            if f"theme={code}" not in reader.query:
                self.failures.append(f"{code} was pressed, and the page is at {reader.query}")

    async def _read(self, reader: FrontEnd, place: int) -> None:
        for address in cycle(STATIC[place:] + STATIC[:place]):
            status, _, body = await reader.get(address)
            self.answers += 1
            if status != HTTPStatus.OK or not body:
                self.failures.append(f"{address}: {status}, {len(body)} bytes")
            await asyncio.sleep(STATIC_PAUSE)
