"""Caches: bounded in bytes, one computation a key at a time, separate for each site, readable for metrics."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from threading import Event

import pytest

from dashboard.cache import KB, BoundedCache, CacheRegistry, cached
from dashboard.hosts import Unkept
from dashboard.object_sizes import estimate_size


@dataclass
class Site:
    name: str
    calls: list[str] = field(default_factory=list)
    caches: CacheRegistry = field(default_factory=CacheRegistry)


@cached(max_bytes=10 * KB)
def greeting(site: Site, who: str) -> str:
    site.calls.append(who)
    return f"{site.name} greets {who}"


def test_a_result_is_computed_once() -> None:
    site = Site("a")
    assert greeting(site, "you") == greeting(site, "you") == "a greets you"
    assert site.calls == ["you"]


def test_sites_share_nothing() -> None:
    one, other = Site("a"), Site("b")
    assert [greeting(one, "you"), greeting(other, "you")] == ["a greets you", "b greets you"]


def test_a_key_is_given_by_position() -> None:
    with pytest.raises(TypeError, match="by position"):
        greeting(Site("a"), who="you")


def test_a_key_that_must_not_multiply_what_is_kept_is_computed_each_time() -> None:
    site = Site("a")
    for _ in range(2):
        assert greeting(site, Unkept("somebody")) == "a greets somebody"
    assert site.calls == ["somebody", "somebody"]
    assert greeting(site, "somebody") == "a greets somebody"
    assert len(site.calls) == 3


def test_the_least_recently_used_goes_first_and_the_bound_holds() -> None:
    site = Site("a")
    for number in range(1000):
        greeting(site, f"{number:0100}")
        greeting(site, "you")
    [stats] = site.caches.stats()
    assert 0 < stats.bytes <= stats.max_bytes == 10 * KB
    assert stats.entries < 40
    assert (stats.hits, stats.misses) == (999, 1001)
    assert site.calls.count("you") == 1


def test_what_is_larger_than_the_cache_is_not_kept() -> None:
    cache = BoundedCache[bytes]("large", 1 * KB, estimate_size)
    assert len(cache.get("key", lambda: bytes(5 * KB))) == 5 * KB
    assert cache.peek("key") is None
    assert (cache.stats().entries, cache.stats().oversized) == (0, 1)


def test_many_who_ask_at_once_share_one_computation() -> None:
    cache, started, done, calls = BoundedCache[str]("slow", KB, estimate_size), Event(), Event(), list[int]()

    def slow() -> str:
        calls.append(1)
        started.set()
        assert done.wait(60)
        return "made"

    with ThreadPoolExecutor(8) as pool:
        first = pool.submit(cache.get, "key", slow)
        assert started.wait(60)
        waiting = [pool.submit(cache.get, "key", slow) for _ in range(7)]
        done.set()
        assert {answer.result(60) for answer in (first, *waiting)} == {"made"}
    assert calls == [1]


def test_a_failure_reaches_everyone_and_is_not_kept() -> None:
    cache = BoundedCache[str]("failing", KB, estimate_size)

    def fail() -> str:
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        cache.get("key", fail)
    assert cache.get("key", lambda: "made") == "made"


def test_a_result_whose_size_cannot_be_told_lets_nobody_wait() -> None:
    def size_of(value: int) -> int:
        raise ZeroDivisionError(value)

    cache = BoundedCache[int]("sizes", 1000, size_of)
    for _ in range(2):
        with pytest.raises(ZeroDivisionError):
            cache.get("key", lambda: 1)


@pytest.mark.parametrize(
    ("smaller", "larger"),
    [
        ("a", "a" * 100),
        (b"a", b"a" * 100),
        (("a",), ("a", "b")),
        ({"a": "b"}, {"a": "b" * 50}),
        (Site("a"), Site("a" * 99)),
    ],
)
def test_a_size_grows_with_the_content(smaller: object, larger: object) -> None:
    assert 0 < estimate_size(smaller) < estimate_size(larger)


def test_what_a_result_holds_several_times_is_counted_once() -> None:
    shared = Site("a" * 5000)
    assert estimate_size(dict.fromkeys(range(100), shared)) < 2 * estimate_size({0: shared}) + 100 * 100
    assert estimate_size([["b" * 5000], ["c" * 5000]]) > 10_000
