"""The end of a process: it takes no new readers, sends those who are connected to another, and still answers."""

from __future__ import annotations

import asyncio
from random import random


class Drain:
    """Whether the process is about to end."""

    def __init__(self) -> None:
        self._begun = asyncio.Event()
        self._spread = 0.0

    @property
    def is_begun(self) -> bool:
        """Whether there are to be no new readers."""
        return self._begun.is_set()

    def begin(self, spread: float = 0.0) -> None:
        """Let those who are connected go, one after the other within ``spread`` seconds. Only on the event loop."""
        self._spread = spread
        self._begun.set()

    async def turn(self) -> None:
        """Wait until it is the turn of one connection to end. All at once would overrun the process that they go to."""
        await self._begun.wait()
        await asyncio.sleep(self._spread * random())
