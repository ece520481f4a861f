"""Under which names clients find a site that has no public address of its own, and for which of them results are kept.

A client may send any ``Host``. Results that hold addresses of the site are kept for loopback names, and for a name
once it is asked for more often than chance or one client's invention would explain.
"""

from __future__ import annotations

from threading import Lock
from urllib.parse import urlsplit

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
MAX_HOSTS = 8
"""Hosts that are counted at a time, and so the most for which results are kept."""
MIN_REQUESTS = 20
"""Requests of a host, beyond those of others that push it out, from which on its results are kept."""


class Unkept(str):
    """A text that must not multiply what is kept, such as a host that one client made up.

    A result is computed and not kept if an argument of its key has a true attribute ``unkept``, as this text has.
    """

    __slots__ = ()
    unkept = True

    def __add__(self, other: str) -> Unkept:
        """The texts together, which must not multiply what is kept either."""
        return Unkept(f"{self}{other}")

    def rstrip(self, characters: str | None = None, /) -> Unkept:
        """The text without what stands at its end."""
        return Unkept(super().rstrip(characters))


class HostCounter:
    """The most frequent hosts of a stream of requests (Misra and Gries, 1982): bounded, whatever clients send."""

    def __init__(self) -> None:
        self._counts: dict[str, int] = {}
        self._lock = Lock()

    def register(self, url: str) -> str:
        """Count a request for ``url``, an address of the site; ``Unkept`` if results must not be kept for it."""
        return url if is_loopback(url) or self._count(url) >= MIN_REQUESTS else Unkept(url)

    def _count(self, url: str) -> int:
        with self._lock:
            if url in self._counts or len(self._counts) < MAX_HOSTS:
                self._counts[url] = self._counts.get(url, 0) + 1
                return self._counts[url]
            self._counts = {host: count - 1 for host, count in self._counts.items() if count > 1}
            return 0


def is_loopback(url: str) -> bool:
    """Whether ``url`` is an address of this machine, which no other one can open."""
    try:
        return urlsplit(url).hostname in LOOPBACK
    except ValueError:
        return False
