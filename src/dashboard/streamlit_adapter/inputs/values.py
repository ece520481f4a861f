"""What a browser sends for an input, checked. It may send anything, so nothing here raises, whatever it is.

Each function gives the value in the one form that the page knows, or None for what is to be ignored.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from dashboard.catalogue.query_params import parse_day

MAX_TEXT_LENGTH = 1_000
"""Characters of a text that are looked at; each page keeps fewer."""


def parse_text(value: Any) -> str | None:
    """A line of text, cut."""
    return value[:MAX_TEXT_LENGTH] if isinstance(value, str) else None


def parse_date(value: Any) -> str | None:
    """A day as ``YYYY-MM-DD``, or "" for no day."""
    return value if isinstance(value, str) and (not value or parse_day(value)) else None


def parse_code(value: Any, codes: Collection[str]) -> str | None:
    """``value`` if it is one of ``codes``, otherwise None."""
    return value if isinstance(value, str) and value in codes else None


def parse_facet(value: Any, facets: Mapping[str, Collection[str]]) -> tuple[str, list[str]] | None:
    """The name of one of ``facets`` and those of its codes that are pressed, in the order of the facet."""
    match value:
        case [str(name), list(pressed)] if name in facets:
            texts = {code for code in pressed[:MAX_TEXT_LENGTH] if isinstance(code, str)}
            return name, [code for code in facets[name] if code in texts]
        case _:
            return None


def parse_group(value: Any) -> tuple[str, Any] | None:
    """The name of one input of a group and its value, which is not checked yet."""
    match value:
        case [str(name), value]:
            return name, value
        case _:
            return None
