"""First visits: bytes on the wire with an empty cache, and what a second page adds."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

from playwright.sync_api import Browser

from bench import database, servers, wire
from bench.browser import DASH, STREAMLIT
from bench.figures import Figure, at_most
from bench.scale import Scale
from bench.wire import Transfer

ADDRESSES = ("/", "/gallery", "/engagement", "/map", "/watch", "/initiative?id=creustel-lockdown-film-dubs", "/present")
IS_COMPLETE = "document.querySelector('.ci-footer, .st-key-slides') && !document.documentElement.matches('.ci-loading')"
IS_PEER_COMPLETE = {
    "empty.py": "document.querySelector('[data-test-script-state=notRunning]')",
    "gallery.py": STREAMLIT.is_complete,
    "chart.py": "document.querySelector('.main-svg')",
}
PEER = {"/gallery": "gallery.py", "/engagement": "chart.py"}
"""The pages with a goal, and the default page that each is held against."""
NAMES = {
    "empty.py": "Streamlit, empty app",
    "gallery.py": "Streamlit's default gallery",
    "chart.py": "Streamlit's default page with one Plotly chart",
}
PART = 0.35


def figures(_scale: Scale, scratch: Path, chromium: Browser) -> Iterator[Figure]:
    """Kilobytes of a first visit to each page, of a second page, and of the peers' galleries."""
    with ExitStack() as running:
        site = running.enter_context(servers.site(scratch))
        peers = {name: running.enter_context(servers.default(name, scratch)) for name in IS_PEER_COMPLETE}
        theirs = {
            name: _kilobytes(chromium, peers[name].url + "/", condition) for name, condition in IS_PEER_COMPLETE.items()
        }
        for address in ADDRESSES:
            ours = _kilobytes(chromium, site.url + address, IS_COMPLETE)
            peer = PEER.get(address, "empty.py")
            goal = at_most(PART) if address in PEER else None
            yield Figure("first-visit", address, ours, "kB", NAMES[peer], theirs[peer], goal)
        both = wire.visit(chromium, [f"{site.url}/gallery", f"{site.url}/engagement"], IS_COMPLETE)
        yield from _second(*both)
    yield from _peers(scratch, chromium)


def _second(first: Transfer, second: Transfer) -> Iterator[Figure]:
    again = sum(size for address, size in second.files.items() if address in first.files and "/_stcore/" not in address)
    yield Figure(
        "second-page", "/engagement after /gallery", second.size / 1000, "kB", "/gallery first", first.size / 1000
    )
    yield Figure("again", "files that came with /gallery already", again / 1000, "kB", goal=at_most(0, of_ratio=False))


def _peers(scratch: Path, chromium: Browser) -> Iterator[Figure]:
    with servers.datasette(scratch / f"{database.NAME}.db", scratch) as server:
        there = "document.readyState === 'complete'"
        yield Figure("first-visit", "Datasette", _kilobytes(chromium, server.url + database.address(), there), "kB")
    with servers.dash(scratch) as server:
        yield Figure("first-visit", "Dash, gallery", _kilobytes(chromium, server.url, DASH.is_complete), "kB")


def _kilobytes(chromium: Browser, address: str, condition: str) -> float:
    (transfer,) = wire.visit(chromium, [address], condition)
    return transfer.size / 1000
