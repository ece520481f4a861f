"""How much of the query of an address is read. It is cut here, before anything is made of it or kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import islice

MAX_PARAMS = 60
"""Parameters; pages know some twenty."""
MAX_VALUES = 200
"""Values of one parameter; the largest facet has fewer codes."""
MAX_NAME_LENGTH = 50
"""Characters of the name of a parameter; one with a longer name is none of ours."""
MAX_VALUE_LENGTH = 500
"""Characters of one value; searches, views of slides and titles are shorter."""


def limit_values(values: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    """``values`` by parameter, as many and as much of each as is read."""
    bounded = ((name, texts) for name, texts in values.items() if len(name) <= MAX_NAME_LENGTH)
    return {
        name: [text[:MAX_VALUE_LENGTH] for text in texts[:MAX_VALUES]] for name, texts in islice(bounded, MAX_PARAMS)
    }
