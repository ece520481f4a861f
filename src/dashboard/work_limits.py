"""The work budget: how much of what runs at once, how long a queue may grow, and how large a document may be.

Pages never wait behind heavy documents: each kind of work has threads of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from anyio import CapacityLimiter, to_thread

Result = TypeVar("Result")

MAX_MAPS = 3
"""Maps in one PowerPoint file or presentation; each is some thousand shapes."""
RETRY_AFTER = 5
"""Seconds after which a client that was turned away may ask again."""


class BusyError(Exception):
    """There is more work waiting than the budget allows; the client may come again after ``RETRY_AFTER`` seconds."""


@dataclass(frozen=True, slots=True)
class WorkLimit:
    """Threads for one kind of work, and how many requests may wait for one of them."""

    workers: int
    max_waiting: int
    _limiter: CapacityLimiter = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_limiter", CapacityLimiter(self.workers))

    def use(self) -> tuple[int, int]:
        """How many threads are at work, and how many requests wait for one."""
        statistics = self._limiter.statistics()
        return statistics.borrowed_tokens, statistics.tasks_waiting

    async def run(self, work: Callable[[], Result]) -> Result:
        """The result of ``work``, done in a thread of this limit.

        Raises:
            BusyError: All threads are at work, and as many requests wait already as may.
        """
        busy, waiting = self.use()
        if busy >= self.workers and waiting >= self.max_waiting:
            raise BusyError
        return await to_thread.run_sync(work, limiter=self._limiter)


@dataclass(frozen=True, slots=True)
class WorkLimits:
    """The limits of one process."""

    documents: WorkLimit = field(default_factory=lambda: WorkLimit(workers=8, max_waiting=400))
    """Documents of pages, fragments, open data, static pages: milliseconds each."""
    heavy: WorkLimit = field(default_factory=lambda: WorkLimit(workers=2, max_waiting=8))
    """PowerPoint files, press kits, images: up to a second each."""
