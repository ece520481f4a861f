"""JSON files."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import TypeAdapter

_ANY = TypeAdapter[Any](Any)
"""Writes what the standard library writes, five times as fast."""


def json_file(content: Mapping[str, Any]) -> bytes:
    """``content`` as UTF-8 JSON."""
    return _ANY.dump_json(content)
