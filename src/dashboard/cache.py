"""Results kept for all readers: bounded in bytes, each computed once at a time, readable for metrics.

Whoever computes owns the cache: ``cached`` stands above the function whose results are kept. The entries belong to the
``SiteContext`` that the function gets as its first argument, so that two catalogues in one process never mix. The other
arguments are the key. They must be normalised values (codes, parsed filters, identifiers), never the raw text of a
request, because every different key costs work and room.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from concurrent.futures import Future
from dataclasses import dataclass
from functools import wraps
from threading import Lock
from typing import Any, Concatenate, Generic, ParamSpec, Protocol, TypeVar

from cachetools import LRUCache

from dashboard.object_sizes import estimate_size

Value = TypeVar("Value")
Key = ParamSpec("Key")

KB, MB = 1_000, 1_000_000
OVERHEAD = 200
"""Bytes of an entry besides its key and its value: the links of the cache, the tuples around it."""


@dataclass(frozen=True, slots=True)
class CacheStats:
    """The state of one cache.

    Attributes:
        name: The module and the function whose results it keeps.
        entries: Results that are kept.
        bytes: What they take, as ``estimate_size`` estimates it.
        max_bytes: What they may take.
        is_finite: Whether there are only as many keys as the data, the languages and the like make; readers can choose
            among the keys of other caches without end.
        hits: Requests that found their result.
        misses: Requests for which it was computed.
        oversized: Results that could not be kept, because one alone takes more than ``max_bytes``.
    """

    name: str
    entries: int
    bytes: int
    max_bytes: int
    is_finite: bool
    hits: int
    misses: int
    oversized: int


class BoundedCache(Generic[Value]):
    """The most recently used results by key, up to ``max_bytes`` of keys and values together."""

    def __init__(self, name: str, max_bytes: int, size_of: Callable[[Any], int], *, is_finite: bool = False) -> None:
        self._name, self._size_of, self._is_finite = name, size_of, is_finite
        self._entries: LRUCache[Hashable, tuple[int, Value]] = LRUCache(max_bytes, getsizeof=lambda entry: entry[0])
        self._pending: dict[Hashable, Future[Value]] = {}
        self._lock = Lock()
        self._hits = self._misses = self._oversized = 0

    def get(self, key: Hashable, compute: Callable[[], Value]) -> Value:
        """The result for ``key``; without one it is computed, once for all who ask meanwhile.

        Raises:
            BaseException: Whatever ``compute`` raises, for everyone who waits for it; nothing is kept then.
        """
        with self._lock:
            if key in self._entries:
                self._hits += 1
                return self._entries[key][1]
            pending = self._pending.get(key)
            if pending is None:
                self._misses += 1
                mine = self._pending[key] = Future[Value]()
        return self._compute(key, compute, mine) if pending is None else pending.result()

    def peek(self, key: Hashable) -> Value | None:
        """The result for ``key`` if it is there, which then counts as a hit."""
        with self._lock:
            entry = self._entries.get(key)
            self._hits += entry is not None
            return entry[1] if entry else None

    def stats(self) -> CacheStats:
        """The size and the use of the cache."""
        with self._lock:
            count, size, limit = len(self._entries), int(self._entries.currsize), int(self._entries.maxsize)
            counters = self._hits, self._misses, self._oversized
            return CacheStats(self._name, count, size, limit, self._is_finite, *counters)

    def _compute(self, key: Hashable, compute: Callable[[], Value], result: Future[Value]) -> Value:
        try:
            value = compute()
            size = OVERHEAD + estimate_size(key) + self._size_of(value)
        except BaseException as error:
            with self._lock:
                del self._pending[key]
            result.set_exception(error)
            raise
        with self._lock:
            if size <= self._entries.maxsize:
                self._entries[key] = size, value
            else:
                self._oversized += 1
            del self._pending[key]
        result.set_result(value)
        return value


class CacheRegistry:
    """The caches of one site, made when their functions are first called."""

    def __init__(self) -> None:
        self._caches: dict[str, BoundedCache[Any]] = {}
        self._lock = Lock()

    def cache(
        self, name: str, max_bytes: int, size_of: Callable[[Any], int], *, is_finite: bool = False
    ) -> BoundedCache[Any]:
        """The cache called ``name``."""
        with self._lock:
            if name not in self._caches:
                self._caches[name] = BoundedCache(name, max_bytes, size_of, is_finite=is_finite)
            return self._caches[name]

    def stats(self) -> list[CacheStats]:
        """The state of every cache, in the order of their names."""
        with self._lock:
            caches = sorted(self._caches.items())
        return [cache.stats() for _, cache in caches]


class HasCaches(Protocol):
    """Whatever owns caches: in practice the ``SiteContext``."""

    @property
    def caches(self) -> CacheRegistry:
        """The caches of the site."""


Owner = TypeVar("Owner", bound=HasCaches)


def cached(
    max_bytes: int, size_of: Callable[[Any], int] = estimate_size, *, is_finite: bool = False
) -> Callable[[Callable[Concatenate[Owner, Key], Value]], Callable[Concatenate[Owner, Key], Value]]:
    """Keep the results of a function of a ``SiteContext`` and a key of positional, hashable, normalised arguments.

    A result is not kept if an argument has a true attribute ``unkept``: such a value must not multiply what is kept.

    Args:
        max_bytes: How much is kept; the least recently used entries go first.
        size_of: The bytes of a result, for results that ``estimate_size`` would misjudge.
        is_finite: Whether there are only as many keys as the data, the languages and the like make. What readers may
            choose without end, such as a search or their own slides, makes keys without end.
    """

    def decorate(compute: Callable[Concatenate[Owner, Key], Value]) -> Callable[Concatenate[Owner, Key], Value]:
        name = f"{compute.__module__.removeprefix('dashboard.')}.{compute.__qualname__}"

        @wraps(compute)
        def lookup(context: Owner, /, *key: Key.args, **named: Key.kwargs) -> Value:
            if named:
                raise TypeError(f"{name} takes its key by position")
            if any(getattr(part, "unkept", False) for part in key):
                return compute(context, *key, **named)
            cache: BoundedCache[Value] = context.caches.cache(name, max_bytes, size_of, is_finite=is_finite)
            return cache.get(key, lambda: compute(context, *key, **named))

        return lookup

    return decorate
