"""How many initiatives the countries on a map have."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from dashboard.catalogue.records import WORLDWIDE

MAX_COUNTRIES = 5
"""Countries that are named beside a map, and in its text alternative."""


def shaded_countries(counts: Mapping[str, int]) -> Mapping[str, int]:
    """The countries that a map shades with their counts, those with most first; no map has what has no single country.

    Args:
        counts: How many initiatives a selection has by country, none and worldwide ones included.
    """
    shaded = Counter({code: count for code, count in counts.items() if count and code != WORLDWIDE})
    return dict(shaded.most_common())
