"""A crowd behind Caddy: a thousand readers in ten seconds over three processes, beside a default app in their place."""

from __future__ import annotations

import asyncio
import random
import re
import statistics
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from bench import keepalive, servers, static
from bench.figures import Figure, at_most
from bench.front_end import FrontEnd, pages
from bench.keepalive import Ask
from bench.memory import MEGABYTE
from bench.scale import Scale
from bench.viewers import PATIENCE, percentile
from tools.replicas import CADDYFILE, COUNT, Replicas, running_replicas, running_site_replicas
from tools.server_process import LISTEN, ServerProcess, free_port, start

WITHIN = 10.0
"""Seconds in which all readers come."""
REST = 4.0
"""Seconds between the page and the click, on average."""
GALLERY, DEFAULT = "/gallery?lang=fr", "/"
FACET, CODES = "theme", ("fundraising", "health_messages", "fact_checking", "culture_and_creativity")
PEER = "Streamlit's default gallery behind the same proxy"
CLIENTS = tuple(f"127.0.9.{number}" for number in range(2, 34))
CONNECTIONS = 32
READERS_AN_HOUR, PEAK, STAY = 100_000, 2.0, 180.0
"""How many would come, how many times more a second than on average at the peak, and the seconds that each stays."""
BUSY = 0.6
"""The part of the time for which a core may work, so that nobody waits for long."""
MAX_READERS = int(re.findall(r"\{\$MAX_READERS:(\d+)\}", CADDYFILE.read_text("utf-8"))[0])
"""Whom the proxy lets connect to one process."""
GOAL_SECONDS, CLICK_RATIO = 2.5, 0.5


@dataclass
class Load:
    """What the readers met, and what it took."""

    content: list[float] = field(default_factory=list)
    clicks: list[float] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)
    memory: float = 0.0
    """Bytes of a process, on average, while all are connected."""
    cpu_seconds: float = 0.0
    """Of all processes and the proxy, for a reader."""
    memory_before: float = 0.0


def figures(scale: Scale, scratch: Path) -> Iterator[Figure]:
    """How readers fare in a crowd, and what a larger one would need."""
    with running_site_replicas(scratch) as replicas:
        asyncio.run(_warm(replicas))
        ours = asyncio.run(_come(replicas, GALLERY, scale.crowd, in_document=True))
        yield from _static(scale, replicas)
    with running_replicas(scratch, _default, free_port()) as replicas:
        theirs = asyncio.run(_come(replicas, DEFAULT, scale.crowd, in_document=False))
    yield from _compared(scale, ours, theirs)
    yield from _needed(scale, ours)


def _default(port: int, log: Path) -> ServerProcess:
    command = (str(servers.STREAMLIT / "streamlit"), "run", "gallery.py", *LISTEN)
    return start(command, log, folder=servers.PEERS, variables=servers.AS_PACKAGE, port=port)


async def _warm(replicas: Replicas) -> None:
    """Have each process make once what it keeps for all."""
    for process in replicas.processes:
        reader = FrontEnd(replicas.url, "gallery", "lang=fr")
        assert (await FrontEnd(process.url, "gallery").get(GALLERY))[0]
        await reader.open()
        await reader.leave()


async def _come(replicas: Replicas, address: str, count: int, *, in_document: bool) -> Load:
    load, everyone = Load(), asyncio.Event()
    running = (*replicas.processes, replicas.proxy)
    load.memory_before = statistics.mean(process.memory for process in replicas.processes)
    before = sum(process.cpu_seconds for process in running)
    readers = pages(count, replicas.url, [address])
    done = 0

    async def come(reader: FrontEnd, at: float) -> None:
        nonlocal done
        await asyncio.sleep(at)
        try:
            async with asyncio.timeout(PATIENCE):
                await _read(reader, address, load, in_document=in_document)
        except Exception as error:
            load.failures.append(type(error).__name__)
        done += 1
        if done == count:
            load.memory = statistics.mean(process.memory for process in replicas.processes)
            load.cpu_seconds = (sum(process.cpu_seconds for process in running) - before) / count
            everyone.set()
        await everyone.wait()
        await reader.leave()

    async with asyncio.TaskGroup() as tasks:
        for place, reader in enumerate(readers):
            tasks.create_task(come(reader, WITHIN * place / count))
    return load


async def _read(reader: FrontEnd, address: str, load: Load, *, in_document: bool) -> None:
    started = time.perf_counter()
    status, _, body = await reader.get(address)
    if status != 200 or not body:
        raise keepalive.Refused(f"{address}: {status}")
    if in_document:
        load.content.append(time.perf_counter() - started)
    await reader.open()
    if not in_document:
        load.content.append(time.perf_counter() - started)
    await reader.rest(REST * 2 * random.random())
    started = time.perf_counter()
    if not await reader.press(FACET, random.choice(CODES)):
        raise ConnectionError("the connection was lost")
    load.clicks.append(time.perf_counter() - started)


def _static(scale: Scale, replicas: Replicas) -> Iterator[Figure]:
    paths = static.addresses(replicas.url)
    for seconds in (1, scale.seconds):  # the first time the processes make them
        pace = asyncio.run(keepalive.load(replicas.url, [[Ask(path)] for path in paths], CONNECTIONS, seconds, CLIENTS))
    yield Figure("crowd-static", f"all {len(paths)} pages in turn", pace.rate, "requests/s")


def _compared(scale: Scale, ours: Load, theirs: Load) -> Iterator[Figure]:
    who = f"{scale.crowd} readers in {WITHIN:.0f} s"
    for kind, mine, other, goal in (
        ("crowd-content", ours.content, theirs.content, at_most(GOAL_SECONDS, of_ratio=False)),
        ("crowd-click", ours.clicks, theirs.clicks, at_most(CLICK_RATIO)),
    ):
        peers = percentile(other, 0.95) if other else None
        # A ratio to nobody is neither reached nor missed.
        judged = goal if other or not goal.of_ratio else None
        yield Figure(kind, who, percentile(mine, 0.95), "s", PEER if other else "", peers, judged)
    yield Figure("crowd-failed", who, len(ours.failures), "", PEER, len(theirs.failures), at_most(0, of_ratio=False))
    memory = (load.memory / MEGABYTE for load in (ours, theirs))
    yield Figure("crowd-memory", f"{scale.crowd} readers at {COUNT} processes", next(memory), "MB", PEER, next(memory))


def _needed(scale: Scale, ours: Load) -> Iterator[Figure]:
    """What 100,000 readers in an hour would take."""
    a_second = READERS_AN_HOUR / 3600 * PEAK
    cores = a_second * ours.cpu_seconds / BUSY
    processes = max(-int(-cores // 1), -int(-a_second * STAY // MAX_READERS), COUNT)
    a_reader = max(ours.memory - ours.memory_before, 0.0) * COUNT / scale.crowd
    gigabytes = (processes * ours.memory_before + a_second * STAY * a_reader) / 1000 / MEGABYTE
    yield Figure("crowd-need", "work for a reader", ours.cpu_seconds * 1000, "ms of CPU")
    yield Figure("crowd-need", "100,000 readers in an hour: cores", cores, "cores")
    yield Figure("crowd-need", "100,000 readers in an hour: processes", processes, "processes")
    yield Figure("crowd-need", "100,000 readers in an hour: connected at once", a_second * STAY, "readers")
    yield Figure("crowd-need", "100,000 readers in an hour: memory of all processes", gigabytes, "GB")
