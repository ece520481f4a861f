"""Interaction: from a click on a facet to new cards, and the first load, beside the peers and on a large catalogue."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser

from bench import browser, catalogue, database, servers
from bench.browser import DASH, OURS, STREAMLIT, Gallery, Waits
from bench.figures import Figure, Goal, at_most
from bench.scale import Scale
from tools.server_process import ServerProcess


@dataclass(frozen=True, slots=True)
class Pair:
    """How long readers of one gallery wait after a click and for the first load."""

    clicked: Waits
    loaded: Waits


def figures(scale: Scale, scratch: Path, chromium: Browser) -> Iterator[Figure]:
    """Clicks and first loads of every gallery, and how ours grow with the catalogue."""
    with servers.site(scratch) as site:
        ours = _pair(chromium, site, OURS, scale.clicks, scale.loads)
    yield from _compare(ours, "Datasette", _datasette(scale, scratch, chromium), {"click": at_most(1)})
    with servers.default("gallery.py", scratch) as server:
        default = _pair(chromium, server, STREAMLIT, scale.peer_clicks, scale.loads)
    yield from _compare(ours, "Streamlit's default gallery", default, {})
    with servers.dash(scratch) as server:
        dash = _pair(chromium, server, DASH, scale.peer_clicks, scale.loads)
    yield from _compare(ours, "Dash, gallery", dash, {})
    data = catalogue.write(scratch / "large", scale.initiatives)
    with servers.site(scratch, data) as site:
        large = _pair(chromium, site, OURS, scale.clicks, scale.loads)
    growth = {"click": at_most(2), "load": at_most(1.5)}
    yield from _compare(large, "the shipped catalogue", ours, growth, f"{scale.initiatives} initiatives, ")


def _pair(chromium: Browser, server: ServerProcess, gallery: Gallery, clicks: int, loads: int) -> Pair:
    return Pair(
        browser.clicks(chromium, server.url, gallery, clicks),
        browser.first_loads(chromium, server.url, gallery, loads),
    )


def _datasette(scale: Scale, scratch: Path, chromium: Browser) -> Pair:
    with servers.datasette(scratch / f"{database.NAME}.db", scratch) as server:
        address = server.url + database.address()
        return Pair(
            browser.page_clicks(chromium, address, scale.clicks),
            browser.page_loads(chromium, address, scale.loads),
        )


def _compare(ours: Pair, peer: str, theirs: Pair, goals: Mapping[str, Goal], of: str = "") -> Iterator[Figure]:
    """The medians and the 95th percentiles of both; the kind of a figure tells a large catalogue apart."""
    both = {"click": (ours.clicked, theirs.clicked), "load": (ours.loaded, theirs.loaded)}
    for name, (mine, yours) in both.items():
        kind = f"{name}-growth" if of else name
        yield Figure(kind, f"{of}median", mine.median, "ms", peer, yours.median, goals.get(name))
        yield Figure(kind, f"{of}p95", mine.p95, "ms", peer, yours.p95, goals.get(name))
