"""How much is measured: enough to quote, or quickly to see that everything works."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scale:
    """Numbers of rounds, viewers, clicks and initiatives."""

    rounds: int
    crowd_seconds: float
    """How long the viewers who come to a page at once keep the server busy, about."""
    clicks: int
    peer_clicks: int
    loads: int
    seconds: float
    """How long each HTTP load lasts."""
    initiatives: int
    """In the large catalogue."""
    staying: int
    passing: int
    slow_staying: int
    """Viewers who stay on the default app, which serves few a second."""
    crowd: int
    """Readers who come to three processes within ten seconds."""
    audits: int
    """Runs of Lighthouse over each page."""


FULL = Scale(
    rounds=3,
    crowd_seconds=1.5,
    clicks=30,
    peer_clicks=10,
    loads=7,
    seconds=5,
    initiatives=100_000,
    staying=500,
    passing=5_000,
    slow_staying=100,
    crowd=1_000,
    audits=1,
)
QUICK = Scale(
    rounds=1,
    crowd_seconds=0.2,
    clicks=3,
    peer_clicks=2,
    loads=1,
    seconds=1,
    initiatives=2_000,
    staying=20,
    passing=100,
    slow_staying=5,
    crowd=30,
    audits=1,
)
