"""What a process counts of its work, in the terms of Prometheus. Nothing of it says who asked or for what."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from time import perf_counter
from typing import Any

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

NAMESPACE = "confinement"
SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)
"""Upper ends of the classes of durations."""


@dataclass(frozen=True, slots=True)
class Metrics:
    """The counters of one site."""

    registry: CollectorRegistry = field(default_factory=CollectorRegistry)
    requests: Counter = field(init=False)
    request_seconds: Histogram = field(init=False)
    run_seconds: Histogram = field(init=False)
    sessions: Gauge = field(init=False)

    def __post_init__(self) -> None:
        seconds, registry = {"buckets": SECONDS, "registry": self.registry}, self.registry
        self._set("requests", Counter, "Requests over HTTP.", ["group", "status"], registry=registry)
        self._set("request_seconds", Histogram, "Until a request is answered.", ["group"], **seconds)
        self._set("run_seconds", Histogram, "Runs of the script of a page.", ["reason"], **seconds)
        self._set("sessions", Gauge, "Readers who are connected.", registry=registry)

    def _set(self, name: str, kind: Callable[..., Any], *description: Any, **options: Any) -> None:
        object.__setattr__(self, name, kind(name, *description, namespace=NAMESPACE, **options))

    @contextmanager
    def run(self, reason: str) -> Iterator[None]:
        """Time a run of the script of a page, for a ``session`` or for a ``document``."""
        start = perf_counter()
        try:
            yield
        finally:
            self.run_seconds.labels(reason).observe(perf_counter() - start)
