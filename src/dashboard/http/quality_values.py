"""Quality values (RFC 9110, section 12.4.2): how much a client wants each of the values that a header lists."""

from __future__ import annotations

import re
from collections.abc import Mapping

WEIGHT = re.compile(r"q\s*=\s*(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)", re.IGNORECASE)
"""The parameter that carries the weight."""


def quality_values(header: str) -> Mapping[str, float]:
    """The values of ``header`` in lower case with their weights, from 0 (not wanted) to 1, the most wanted first.

    Equally wanted ones keep their order. A value without a weight, or with one that cannot be read, has 1.
    """
    weights: dict[str, float] = {}
    for part in header.lower().split(","):
        name, _, parameters = part.partition(";")
        if name.strip():
            weights.setdefault(name.strip(), _weight(parameters))
    return dict(sorted(weights.items(), key=lambda item: -item[1]))


def _weight(parameters: str) -> float:
    match = WEIGHT.fullmatch(parameters.strip())
    return float(match[1]) if match else 1.0
