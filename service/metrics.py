"""What Prometheus reads: requests by route and status, their time, the cache, and the age of the open build.

With several workers each writes its counts to files of `PROMETHEUS_MULTIPROC_DIR`, which `server.run` sets before this
module is imported; whichever worker is asked then answers for all.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import lru_cache

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.exposition import CONTENT_TYPE_LATEST
from prometheus_client.multiprocess import MultiProcessCollector
from prometheus_client.registry import Collector

__all__ = ["CONTENT_TYPE_LATEST", "count", "exposition"]

_OWN = CollectorRegistry()
_REQUESTS = Counter(
    "indicators_requests",
    "Requests answered, by route, method, status and whether the cache answered.",
    ["route", "method", "status", "cache"],
    registry=_OWN,
)
_SECONDS = Histogram(
    "indicators_request_seconds",
    "Seconds from the request to the first byte of its answer.",
    ["route"],
    buckets=(0.0005, 0.002, 0.01, 0.05, 0.2, 1.0, 5.0),
    registry=_OWN,
)


@lru_cache(maxsize=1024)
def _children(route: str, method: str, status: int, cache: str) -> tuple[Counter, Histogram]:
    return _REQUESTS.labels(route, method, str(status), cache), _SECONDS.labels(route)


def count(route: str, method: str, status: int, cache: str, seconds: float) -> None:
    """Count one request; `cache` is hit, miss or none. Routes are patterns, so that their number is bounded."""
    requests, time = _children(route, method, status, cache)
    requests.inc()
    time.observe(seconds)


def exposition(build: str | None, built_at: datetime | None) -> bytes:
    """The metrics of all workers in Prometheus' text format, with the build that is open and its age."""
    if "PROMETHEUS_MULTIPROC_DIR" in os.environ:
        registry = CollectorRegistry()
        MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
    else:
        registry = _OWN
    facts = CollectorRegistry()
    facts.register(_BuildFacts(build, built_at))
    return generate_latest(registry) + generate_latest(facts)


class _BuildFacts(Collector):
    def __init__(self, build: str | None, built_at: datetime | None):
        self.build, self.built_at = build, built_at

    def collect(self) -> Iterator[Metric]:
        """One line that names the build, one with its age."""
        info = GaugeMetricFamily("indicators_build_info", "The build that is open.", labels=["build"])
        if self.build is not None and self.built_at is not None:
            info.add_metric([self.build], 1)
            age = (datetime.now(UTC).replace(tzinfo=None) - self.built_at.replace(tzinfo=None)).total_seconds()
            yield GaugeMetricFamily("indicators_build_age_seconds", "Seconds since the open build was made.", age)
        yield info
