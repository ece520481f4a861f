"""What a run of a page's script asks again and again, found once a run: the address, the language and the like.

Nothing is kept outside a run: what a button does to the address, it does before.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import wraps
from typing import Any, ParamSpec, TypeVar

Value = TypeVar("Value")
Key = ParamSpec("Key")

_results: ContextVar[dict[Hashable, Any] | None] = ContextVar("results", default=None)
"""What the run of this thread has found, by function and arguments; None outside a run."""


@contextmanager
def script_run() -> Iterator[None]:
    """A run of the script of a page."""
    token = _results.set({})
    try:
        yield
    finally:
        _results.reset(token)


def forget() -> None:
    """Find everything anew, because the address has changed."""
    results = _results.get()
    if results is not None:
        results.clear()


def cached_in_run(compute: Callable[Key, Value]) -> Callable[Key, Value]:
    """Call a function once a run for the same hashable arguments; outside a run, each time."""

    @wraps(compute)
    def lookup(*key: Key.args, **named: Key.kwargs) -> Value:
        results = _results.get()
        if results is None:
            return compute(*key, **named)
        entry = (compute, key, *named.items())
        if entry not in results:
            results[entry] = compute(*key, **named)
        value: Value = results[entry]
        return value

    return lookup
