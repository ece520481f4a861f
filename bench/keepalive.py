"""Page loads over HTTP connections that stay open, as many as the server answers; only for this machine."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count, cycle, islice
from urllib.parse import urlsplit

from bench.viewers import LOOPBACK
from tools.server_process import HOST

PATIENCE = 60


class Refused(Exception):
    """An answer that is not 200."""


@dataclass(frozen=True, slots=True)
class Ask:
    """One request."""

    path: str
    method: str = "GET"
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""

    def to_bytes(self, host: str) -> bytes:
        """The request as it goes over the connection."""
        lines = {"Host": host, "Accept-Encoding": "br, gzip"} | dict(self.headers)
        if self.body:
            lines["Content-Length"] = str(len(self.body))
        head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
        return f"{self.method} {self.path} HTTP/1.1\r\n{head}\r\n".encode() + self.body


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast pages were answered."""

    loads: int
    seconds: float

    @property
    def rate(self) -> float:
        """Page loads a second."""
        return self.loads / self.seconds


async def load(
    url: str, pages: Sequence[Sequence[Ask]], connections: int, seconds: float, clients: Sequence[str] = (HOST,)
) -> Pace:
    """Load ``pages``, each the requests that make it, in turn over ``connections`` for ``seconds``.

    ``clients`` are the addresses of this machine from which the connections come, in turn.
    """
    parts = urlsplit(url)
    if parts.hostname not in LOOPBACK or parts.port is None:
        raise ValueError(f"{url} is not on this machine")
    requests = [[ask.to_bytes(parts.netloc) for ask in page] for page in pages]
    started = time.perf_counter()
    turns, done = count(), 0

    async def reader(client: str) -> None:
        nonlocal done
        incoming, outgoing = await asyncio.open_connection(parts.hostname, parts.port, local_addr=(client, 0))
        while time.perf_counter() - started < seconds:
            for request in requests[next(turns) % len(requests)]:
                outgoing.write(request)
                async with asyncio.timeout(PATIENCE):
                    await _answer(incoming, request)
            done += 1
        outgoing.close()
        await outgoing.wait_closed()

    async with asyncio.TaskGroup() as tasks:
        for client in islice(cycle(clients), connections):
            tasks.create_task(reader(client))
    return Pace(done, time.perf_counter() - started)


async def _answer(incoming: asyncio.StreamReader, request: bytes) -> None:
    """Read one answer to its end, whichever way its length is told."""
    status, *lines = (await incoming.readuntil(b"\r\n\r\n")).decode("latin-1").rstrip().split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    if status.split()[1] != "200":
        raise Refused(f"{request.decode('utf-8', 'replace').splitlines()[0]}: {status}")
    if "content-length" in headers:
        await incoming.readexactly(int(headers["content-length"]))
        return
    while size := int(await incoming.readline(), 16):
        await incoming.readexactly(size + 2)
    await incoming.readline()
