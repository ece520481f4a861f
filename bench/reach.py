"""Reach: first-time viewers a second in one process, beside an empty default app that is measured in between."""

from __future__ import annotations

import asyncio
import json
import statistics
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

from bench import database, keepalive, servers, viewers
from bench.figures import Figure, at_least, at_most
from bench.keepalive import Ask
from bench.peers import rows
from bench.scale import Scale
from bench.viewers import Crowd
from dashboard.features.presentation.story import SLIDES
from tools.server_process import ServerProcess

RECORD = "initiative?id=creustel-lockdown-film-dubs"
FIFTEEN_TIMES = ("/", "/gallery", "/gallery?view=table", f"/{RECORD}", "/watch")
EIGHT_TIMES = ("/engagement", "/map", *(f"/present?slide={number}" for number in range(1, len(SLIDES) + 1)))
WITHOUT_GOAL = ("/data", "/accessibility")
ADDRESSES = (*FIFTEEN_TIMES, *EIGHT_TIMES, *WITHOUT_GOAL)
"""Every page that a reader may come to first."""
GOALS = dict.fromkeys(FIFTEEN_TIMES, 15) | dict.fromkeys(EIGHT_TIMES, 8)
LONGEST = 60_000
"""Bytes of messages that a page may cost a viewer."""
BETWEEN = 4
"""Pages between two measurements of the empty app: near enough in time to share the machine's mood."""
FEWEST, MOST = 10, 200
"""Viewers who come to a page at the same moment."""
CONNECTIONS = 8
"""Readers of the peers that are asked over HTTP, at the same time."""
EMPTY = "Streamlit, empty app"


def figures(scale: Scale, scratch: Path) -> Iterator[Figure]:
    """Viewers a second and bytes a viewer of every page, and page loads a second of the peers' galleries."""
    with ExitStack() as running:
        site = running.enter_context(servers.site(scratch))
        empty = running.enter_context(servers.default("empty.py", scratch))
        gallery = running.enter_context(servers.default("gallery.py", scratch))
        yield from _reach(scale, site, empty)
        crowd = _arrive(gallery, "/", scale.empty_viewers)
        yield Figure("reach", "Streamlit's default gallery", crowd.rate, "viewers/s")
        yield Figure("messages", "Streamlit's default gallery", crowd.size / 1000, "kB")
    yield from _over_http(scale, scratch)


def _reach(scale: Scale, site: ServerProcess, empty: ServerProcess) -> Iterator[Figure]:
    crowds, rates, ratios = _measured(scale, site, empty)
    for address in ADDRESSES:
        goal = at_least(GOALS[address]) if address in GOALS else None
        rate = statistics.median(crowd.rate for crowd in crowds[address])
        ratio = statistics.median(ratios[address])
        yield Figure("reach", address, rate, "viewers/s", EMPTY, statistics.median(rates), goal, ratio)
    for address in ADDRESSES:
        median = statistics.median(crowd.median for crowd in crowds[address]) * 1000
        yield Figure("served", f"{address}, median", median, "ms")
        p95 = statistics.median(crowd.p95 for crowd in crowds[address]) * 1000
        yield Figure("served", f"{address}, p95", p95, "ms")
    for address in ADDRESSES:
        size = max(crowd.size for crowd in crowds[address]) / 1000
        yield Figure("messages", address, size, "kB", goal=at_most(LONGEST / 1000, of_ratio=False))


def _measured(
    scale: Scale, site: ServerProcess, empty: ServerProcess
) -> tuple[Mapping[str, Sequence[Crowd]], Sequence[float], Mapping[str, Sequence[float]]]:
    """The crowds of every page, the rates of the empty app, and each page's ratio to those just before and after."""
    _arrive(empty, "/", FEWEST)
    counts = {address: _enough(site, address, scale) for address in ADDRESSES}
    crowds: dict[str, list[Crowd]] = defaultdict(list)
    ratios: dict[str, list[float]] = defaultdict(list)
    rates = [_arrive(empty, "/", scale.empty_viewers).rate]
    for _ in range(scale.rounds):
        for group in (ADDRESSES[start : start + BETWEEN] for start in range(0, len(ADDRESSES), BETWEEN)):
            for address in group:
                crowds[address].append(_arrive(site, address, counts[address]))
            rates.append(_arrive(empty, "/", scale.empty_viewers).rate)
            for address in group:
                ratios[address].append(crowds[address][-1].rate / statistics.mean(rates[-2:]))
    return crowds, rates, ratios


def _enough(site: ServerProcess, address: str, scale: Scale) -> int:
    """How many viewers keep the server busy for a while; what is made once for a page is made by then."""
    _arrive(site, address, 2)
    rate = _arrive(site, address, FEWEST).rate
    return min(max(round(rate * scale.crowd_seconds), FEWEST), MOST)


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
    asked = {"output": "results.children", "outputs": output, "inputs": inputs, "changedPropIds": []}
    yield from (Ask("/"), Ask("/_dash-layout"), Ask("/_dash-dependencies"))
    yield Ask("/_dash-update-component", "POST", {"Content-Type": "application/json"}, json.dumps(asked).encode())
