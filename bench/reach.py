"""Reach: first-time viewers a second in one process, beside the default way of doing the same page."""

from __future__ import annotations

import asyncio
import json
import statistics
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from bench import database, keepalive, servers, viewers
from bench.figures import Figure, Goal, at_least, at_most
from bench.keepalive import Ask
from bench.peers import rows
from bench.scale import Scale
from bench.viewers import Crowd
from dashboard.page_registry import discover_pages
from tools.server_process import ServerProcess

RECORD = "initiative?id=creustel-lockdown-film-dubs"
EMPTY = "Streamlit, empty app"
EMPTY_SCRIPT = "empty.py"


@dataclass(frozen=True, slots=True)
class DefaultPage:
    """The same page in Streamlit's own elements: its script in ``peers``, and how many times its rate is the goal."""

    script: str
    times: int | None

    @property
    def name(self) -> str:
        """What the table calls it."""
        return f"Streamlit's default {Path(self.script).stem}" if self.script != EMPTY_SCRIPT else EMPTY

    @property
    def goal(self) -> Goal | None:
        """The ratio to reach; None without one."""
        return at_least(self.times) if self.times else None


DEFAULT_PAGES: Mapping[str, DefaultPage] = {
    "/": DefaultPage("home.py", 40),
    "/gallery": DefaultPage("gallery.py", 40),
    f"/{RECORD}": DefaultPage("initiative.py", 40),
    "/engagement": DefaultPage("engagement.py", 40),
    "/watch": DefaultPage("watch.py", 30),
    "/gallery?view=table": DefaultPage("table.py", 30),
    "/map": DefaultPage("map.py", 30),
}
"""The pages with a goal by address, each with what it is held against."""
OTHER_PAGES = {f"/{page.path}" for page in discover_pages() if page.name != "initiative"} - DEFAULT_PAGES.keys()
ADDRESSES = (*DEFAULT_PAGES, *sorted(OTHER_PAGES))
"""Every page that a reader may come to first."""
LONGEST = 60_000
"""Bytes of messages that a page may cost a viewer."""
MIN_VIEWERS, MAX_VIEWERS = 10, 200
"""Viewers who come to a page at the same moment."""
CONNECTIONS = 8
"""Readers of the peers that are asked over HTTP, at the same time."""


def figures(scale: Scale, scratch: Path) -> Iterator[Figure]:
    """Viewers a second and bytes a viewer of every page, and page loads a second of the peers' galleries."""
    with ExitStack() as running:
        site = running.enter_context(servers.site(scratch))
        yield from _reach(scale, site, scratch)
    yield from _over_http(scale, scratch)


def _reach(scale: Scale, site: ServerProcess, scratch: Path) -> Iterator[Figure]:
    crowds: dict[str, list[Crowd]] = {}
    for address in ADDRESSES:
        peer = default_page(address)
        with servers.default(peer.script, scratch) as server:
            crowds[address], theirs, ratio = _compare(scale, site, address, server)
        rate = statistics.median(crowd.rate for crowd in crowds[address])
        yield Figure("reach", address, rate, "viewers/s", peer.name, theirs, peer.goal, ratio)
    for address in ADDRESSES:
        median = statistics.median(crowd.median for crowd in crowds[address]) * 1000
        yield Figure("served", f"{address}, median", median, "ms")
        p95 = statistics.median(crowd.p95 for crowd in crowds[address]) * 1000
        yield Figure("served", f"{address}, p95", p95, "ms")
    for address in ADDRESSES:
        size = max(crowd.size for crowd in crowds[address]) / 1000
        yield Figure("messages", address, size, "kB", goal=at_most(LONGEST / 1000, of_ratio=False))


def default_page(address: str) -> DefaultPage:
    """What a page is held against; without a default way of doing it, an empty app."""
    return DEFAULT_PAGES.get(address, DefaultPage(EMPTY_SCRIPT, None))


def _compare(scale: Scale, site: ServerProcess, address: str, peer: ServerProcess) -> tuple[list[Crowd], float, float]:
    """The crowds of a page, the rate of its peer, and the median ratio to the peer just before and after."""
    ours, theirs = _crowd_size(site, address, scale), _crowd_size(peer, "/", scale)
    crowds: list[Crowd] = []
    rates, ratios = [_arrive(peer, "/", theirs).rate], []
    for _ in range(scale.rounds):
        crowds.append(_arrive(site, address, ours))
        rates.append(_arrive(peer, "/", theirs).rate)
        ratios.append(crowds[-1].rate / statistics.mean(rates[-2:]))
    return crowds, statistics.median(rates), statistics.median(ratios)


def _crowd_size(site: ServerProcess, address: str, scale: Scale) -> int:
    """How many viewers keep the server busy for a while; what is made once for a page is made by then."""
    _arrive(site, address, 1)  # alone: two first viewers of a default page can see a library that is half imported
    rate = _arrive(site, address, MIN_VIEWERS).rate
    return min(max(round(rate * scale.crowd_seconds), MIN_VIEWERS), MAX_VIEWERS)


def _arrive(server: ServerProcess, address: str, count: int) -> Crowd:
    return asyncio.run(viewers.arrive(server.url, address, count))


def _over_http(scale: Scale, scratch: Path) -> Iterator[Figure]:
    with servers.datasette(scratch / f"{database.NAME}.db", scratch) as server:
        yield _loads("Datasette, faceted page", server, [Ask(database.address())], scale)
    with servers.dash(scratch) as server:
        yield _loads("Dash, gallery", server, list(_dash_page()), scale)


def _loads(what: str, server: ServerProcess, page: Sequence[Ask], scale: Scale) -> Figure:
    pace = asyncio.run(keepalive.load(server.url, [page], CONNECTIONS, scale.seconds))
    return Figure("reach", what, pace.rate, "loads/s")


def _dash_page() -> Iterable[Ask]:
    """What a browser asks Dash for until the cards are there, but for scripts."""
    inputs = [{"id": name, "property": "value", "value": []} for name in rows.FACETS]
    output = {"id": "results", "property": "children"}
    payload = {"output": "results.children", "outputs": output, "inputs": inputs, "changedPropIds": []}
    yield from (Ask("/"), Ask("/_dash-layout"), Ask("/_dash-dependencies"))
    yield Ask("/_dash-update-component", "POST", {"Content-Type": "application/json"}, json.dumps(payload).encode())
