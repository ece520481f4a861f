"""The worst request of every route: CPU seconds of this checkout beside those of the commit before work was bounded."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from bench.figures import Figure, at_most
from bench.scale import Scale
from bench.worst_requests import MAX_SECONDS, NEW_DAY_SECONDS, create_checkout_app, measure

BEFORE = Path(__file__).parent / "worst_requests_before.json"
COMMIT = "6896142"
"""The commit whose seconds are stored: ``python -m bench.worst_requests`` with its package on the path made them."""
NEW_DAY = ("charts on a new day", "engagement on a new day")


def figures(_scale: Scale, _scratch: Path) -> Iterator[Figure]:
    """CPU seconds of the dearest address of every route, with the goal that none may miss."""
    before = json.loads(BEFORE.read_text("utf-8"))
    for name, seconds in measure(create_checkout_app()).items():
        bound = NEW_DAY_SECONDS if name in NEW_DAY else MAX_SECONDS
        peer = f"itself at commit {COMMIT}" if name in before else ""
        goal = at_most(bound, of_ratio=False)
        yield Figure("worst-request", name, seconds, "s of CPU", peer, before.get(name), goal)
