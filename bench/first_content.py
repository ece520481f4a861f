"""What a phone on a slow line waits for: the first content, the content as it stays, and whether anything jumps."""

from __future__ import annotations

import statistics
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser

from bench import database, servers
from bench.browser import DASH, PATIENCE, STREAMLIT
from bench.figures import Figure, at_most
from bench.first_visit import ADDRESSES, IS_COMPLETE
from bench.scale import Scale
from tools.phone import phone

FIRST, SETTLED, SHIFT = 1.5, 4.0, 0.05
"""Seconds, seconds, and the share of the window that may have moved."""
OBSERVE = """
    window.benchSeen = { shifts: 0, largest: [] };
    const seen = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note))
        .observe({ type, buffered: true });
    seen("paint", (paint) => { window.benchSeen[paint.name] = paint.startTime; });
    seen("largest-contentful-paint", ({ startTime, size }) => { window.benchSeen.largest.push([startTime, size]); });
    seen("layout-shift", (shift) => { if (!shift.hadRecentInput) window.benchSeen.shifts += shift.value; });
"""
SAME_SIZE = 0.95
"""Share of the largest paint from which an earlier one is the same text: typefaces differ by less in width."""
AFTERWARDS = 1_000
"""Milliseconds for what still moves once a page is whole."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """How a page came.

    Attributes:
        first: Seconds until the browser painted the first text or drawing.
        settled: Seconds until it painted the largest of those that are in the window, as large as it stays.
        shift: How much jumped: the sum of layout shifts.
    """

    first: float
    settled: float
    shift: float


def figures(scale: Scale, scratch: Path, chromium: Browser) -> Iterator[Figure]:
    """Every page beside the gallery of Datasette, of Dash and of the default way."""
    there = "document.readyState === 'complete'"
    with ExitStack() as running:
        datasette = running.enter_context(servers.datasette(scratch / f"{database.NAME}.db", scratch))
        peer = _arrival(chromium, datasette.url + database.address(), there, scale.loads)
        site = running.enter_context(servers.site(scratch))
        for address in ADDRESSES:
            ours = _arrival(chromium, site.url + address, IS_COMPLETE, scale.loads)
            yield from _figures(address, ours, peer)
            slow = _arrival(chromium, site.url + address, IS_COMPLETE, 1, slow=True)
            yield Figure("shift", f"{address}, slow processor", slow.shift, "", goal=at_most(SHIFT, of_ratio=False))
    with servers.default("gallery.py", scratch) as server:
        yield from _peer(
            "Streamlit's default gallery", _arrival(chromium, server.url, STREAMLIT.is_complete, scale.loads)
        )
    with servers.dash(scratch) as server:
        yield from _peer("Dash, gallery", _arrival(chromium, server.url, DASH.is_complete, scale.loads))


def _figures(address: str, ours: Arrival, datasette: Arrival) -> Iterator[Figure]:
    yield Figure("first-content", address, ours.first, "s", "Datasette", datasette.first, at_most(1))
    yield Figure("first-content", f"{address}, by the clock", ours.first, "s", goal=at_most(FIRST, of_ratio=False))
    yield Figure("settled-content", address, ours.settled, "s", goal=at_most(SETTLED, of_ratio=False))
    yield Figure("shift", address, ours.shift, "", goal=at_most(SHIFT, of_ratio=False))


def _peer(name: str, arrival: Arrival) -> Iterator[Figure]:
    yield Figure("first-content", name, arrival.first, "s")
    yield Figure("settled-content", name, arrival.settled, "s")
    yield Figure("shift", name, arrival.shift, "")


def _arrival(chromium: Browser, address: str, is_complete: str, times: int, *, slow: bool = False) -> Arrival:
    """The median of several visits."""
    each = [_visit(chromium, address, is_complete, slow=slow) for _ in range(times)]
    return Arrival(*(statistics.median(values) for values in zip(*each, strict=True)))


def _visit(chromium: Browser, address: str, is_complete: str, *, slow: bool) -> tuple[float, float, float]:
    with phone(chromium, slow=slow) as (page, _):
        page.set_default_timeout(PATIENCE)
        page.add_init_script(OBSERVE)
        page.goto(address, wait_until="commit")
        page.wait_for_function(f"() => {is_complete}")
        page.wait_for_timeout(AFTERWARDS)
        seen = page.evaluate("window.benchSeen")
        return seen["first-contentful-paint"] / 1000, _settled(seen["largest"]), seen["shifts"]


def _settled(largest: list[tuple[float, float]]) -> float:
    """Seconds until what was painted was as large as it stays; ``largest`` are milliseconds with pixels."""
    size = max(size for _, size in largest)
    return min(time for time, each in largest if each >= SAME_SIZE * size) / 1000
