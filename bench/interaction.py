"""Interaction: from a click on a facet to new cards, and the first load, beside the peers and on a large catalogue."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser

from bench import browser, catalogue, database, servers
from bench.browser import DASH, OURS, STREAMLIT, Gallery, Waits
from bench.figures import Figure, Goal, at_most
from bench.scale import Scale

SHIPPED = "the shipped catalogue"


def figures(scale: Scale, scratch: Path, chromium: Browser) -> Iterator[Figure]:
    """Clicks and first loads of every gallery, and how ours grow with the catalogue."""
    with servers.site(scratch) as site:
        clicked = browser.clicks(chromium, site.url, OURS, scale.clicks)
        loaded = browser.first_loads(chromium, site.url, OURS, scale.loads)
    yield from _datasette(scale, scratch, chromium, clicked, loaded)
    with servers.default("gallery.py", scratch) as default:
        yield from _peer("Streamlit's default gallery", default.url, STREAMLIT, scale, chromium, clicked, loaded)
    with servers.dash(scratch) as dash:
        yield from _peer("Dash, gallery", dash.url, DASH, scale, chromium, clicked, loaded)
    yield from _large(scale, scratch, chromium, clicked, loaded)


def _datasette(scale: Scale, scratch: Path, chromium: Browser, clicked: Waits, loaded: Waits) -> Iterator[Figure]:
    with servers.datasette(scratch / f"{database.NAME}.db", scratch) as server:
        address = server.url + database.address()
        theirs = browser.page_clicks(chromium, address, scale.clicks)
        first = browser.page_loads(chromium, address, scale.loads)
    yield from _compared("click", "Datasette", clicked, theirs, at_most(1))
    yield from _compared("load", "Datasette", loaded, first)


def _peer(
    name: str, url: str, gallery: Gallery, scale: Scale, chromium: Browser, clicked: Waits, loaded: Waits
) -> Iterator[Figure]:
    yield from _compared("click", name, clicked, browser.clicks(chromium, url, gallery, scale.peer_clicks))
    yield from _compared("load", name, loaded, browser.first_loads(chromium, url, gallery, scale.loads))


def _large(scale: Scale, scratch: Path, chromium: Browser, clicked: Waits, loaded: Waits) -> Iterator[Figure]:
    data = catalogue.write(scratch / "large", scale.initiatives)
    with servers.site(scratch, data) as site:
        clicked_in_large = browser.clicks(chromium, site.url, OURS, scale.clicks)
        loaded_from_large = browser.first_loads(chromium, site.url, OURS, scale.loads)
    what = f"with {scale.initiatives} initiatives"
    yield from _compared("click-growth", SHIPPED, clicked_in_large, clicked, at_most(2), what)
    yield from _compared("load-growth", SHIPPED, loaded_from_large, loaded, at_most(1.5), what)


def _compared(
    kind: str, peer: str, ours: Waits, theirs: Waits, goal: Goal | None = None, what: str = ""
) -> Iterator[Figure]:
    named = f"{what}, " if what else ""
    yield Figure(kind, f"{named}median", ours.median, "ms", peer, theirs.median, goal)
    yield Figure(kind, f"{named}p95", ours.p95, "ms", peer, theirs.p95, goal)
