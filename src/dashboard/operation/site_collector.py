"""Metrics that are read when they are asked for: caches, work budget, release."""

from __future__ import annotations

from collections.abc import Iterator

from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, InfoMetricFamily, Metric
from prometheus_client.registry import Collector

from dashboard.http.release_switch import ReleaseSwitch
from dashboard.operation.site_version import site_version


class SiteCollector(Collector):
    """What a site knows of itself."""

    def __init__(self, switch: ReleaseSwitch) -> None:
        self._switch = switch

    def collect(self) -> Iterator[Metric]:
        """The metrics as they are now."""
        release = self._switch.current.catalogue.release.version
        labels = {"version": site_version(), "release": release}
        yield InfoMetricFamily("confinement_site", "Program and data.", labels)
        yield from self._release_metrics()
        yield from self._cache_metrics()
        yield from self._work_metrics()

    def _release_metrics(self) -> Iterator[Metric]:
        status = self._switch.current.process.release_status
        refused = "Whether the published release cannot be served, so that the one before is."
        yield GaugeMetricFamily("confinement_release_refused", refused, status.refusal is not None)
        answers = "Whether the store answered when it was last asked which release is published."
        yield GaugeMetricFamily("confinement_store_answers", answers, status.has_store)

    def _cache_metrics(self) -> Iterator[Metric]:
        size = GaugeMetricFamily("confinement_cache_bytes", "Bytes that a cache holds.", labels=["cache"])
        limit = GaugeMetricFamily("confinement_cache_max_bytes", "Bytes that it may hold.", labels=["cache"])
        lookups = CounterMetricFamily("confinement_cache_lookups", "Results found, or not.", labels=["cache", "result"])
        for cache in self._switch.current.caches.stats():
            size.add_metric([cache.name], cache.bytes)
            limit.add_metric([cache.name], cache.max_bytes)
            lookups.add_metric([cache.name, "hit"], cache.hits)
            lookups.add_metric([cache.name, "miss"], cache.misses)
        yield from (size, limit, lookups)

    def _work_metrics(self) -> Iterator[Metric]:
        workers = GaugeMetricFamily("confinement_work_threads", "Threads at work and in all.", labels=["kind", "state"])
        waiting = GaugeMetricFamily("confinement_work_waiting", "Requests that wait for a thread.", labels=["kind"])
        limits = self._switch.current.limits
        for kind, limit in (("documents", limits.documents), ("heavy", limits.heavy)):
            busy, queued = limit.use()
            workers.add_metric([kind, "busy"], busy)
            workers.add_metric([kind, "all"], limit.workers)
            waiting.add_metric([kind], queued)
        yield from (workers, waiting)
