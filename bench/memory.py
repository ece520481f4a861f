"""Memory: what a session takes while its reader stays, and what is left of those who have gone."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench import servers, viewers
from bench.figures import Figure, at_most
from bench.reach import EMPTY, RECORD
from bench.scale import Scale
from tools.server_process import ServerProcess

ADDRESSES = ("/gallery", "/", f"/{RECORD}", "/watch", "/map", "/engagement", "/present")
"""The pages that readers open in turn: each kind of content."""
AT_ONCE = 20
BEFORE = 140
"""Viewers who come and go first, so that what is made once is not counted as theirs."""
MEGABYTE = 1_000_000
FIRST = 10
"""The part of the passing viewers after which the process is first looked at: 500 of 5,000."""


def figures(scale: Scale, scratch: Path) -> Iterator[Figure]:
    """Memory a session beside that of the empty default app, and growth over many sessions."""
    with servers.default("empty.py", scratch) as empty:
        theirs = asyncio.run(_a_session(empty, ("/",), scale.slow_staying))
    with servers.site(scratch) as site:
        ours = asyncio.run(_a_session(site, ADDRESSES, scale.staying))
    goal = at_most(1, of_ratio=False)
    yield Figure("session", f"memory a session, {scale.staying} of them", ours, "MB", EMPTY, theirs, goal)
    with servers.site(scratch) as site:
        early, late = asyncio.run(_passing(site, scale.passing))
    first = scale.passing // FIRST
    yield Figure(
        "growth",
        f"the process after {scale.passing} sessions",
        late,
        "MB",
        f"itself after {first}",
        early,
        at_most(1.3),
    )


async def _a_session(server: ServerProcess, addresses: Sequence[str], count: int) -> float:
    """The megabytes by which the process grows for each of ``count`` viewers who stay."""
    await viewers.come_and_go(server.url, addresses, min(BEFORE, count), AT_ONCE)
    before = server.memory
    async with viewers.staying(server.url, addresses, count, AT_ONCE):
        return (server.memory - before) / count / MEGABYTE


async def _passing(server: ServerProcess, count: int) -> tuple[float, float]:
    """The megabytes of the process after the first of ``count`` viewers have come and gone, and after all of them."""
    first = count // FIRST
    await viewers.come_and_go(server.url, ADDRESSES, first, AT_ONCE)
    early = server.memory
    await viewers.come_and_go(server.url, ADDRESSES, count - first, AT_ONCE)
    return early / MEGABYTE, server.memory / MEGABYTE
