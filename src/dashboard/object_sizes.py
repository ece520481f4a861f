"""Roughly how many bytes a value takes, with all that it holds."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any


def estimate_size(value: Any) -> int:
    """Roughly the bytes of ``value``: texts and bytes exactly, containers and dataclasses with their content.

    What a value holds several times is counted once.
    """
    return _estimate_size(value, set())


def _estimate_size(value: Any, counted: set[int]) -> int:
    if id(value) in counted:
        return 0
    counted.add(id(value))
    return _own_size(value) + sum(8 + _estimate_size(part, counted) for part in _parts(value))


def _own_size(value: Any) -> int:
    return sys.getsizeof(value) + int(getattr(value, "nbytes", 0))


def _parts(value: Any) -> Iterator[Any]:
    """What ``value`` holds."""
    match value:
        case str() | bytes():
            return
        case Mapping():
            yield from value.keys()
            yield from value.values()
        case tuple() | list() | set() | frozenset():
            yield from value
        case _ if is_dataclass(value) and not isinstance(value, type):
            yield from (getattr(value, field.name) for field in fields(value))
