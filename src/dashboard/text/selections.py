"""A selection in words, as paper, citations and files name it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby

from dashboard.catalogue.query import MULTIPLE, Pairs
from dashboard.text.labels import Labels


def worded(pairs: Pairs, labels: Labels, label_of: Callable[[str, str], str]) -> str:
    """The selection that ``pairs`` write, in one line; empty where nothing is selected.

    ``label_of`` words a code of a facet.
    """
    named = groupby(pairs, key=lambda pair: pair[0])
    return labels.joined(_worded(name, [value for _, value in same], labels, label_of) for name, same in named)


def _worded(name: str, values: Sequence[str], labels: Labels, label_of: Callable[[str, str], str]) -> str:
    if name in MULTIPLE:
        return labels.t(f"facet-{name}") + labels.t("colon") + ", ".join(label_of(name, value) for value in values)
    if name == "sort":
        return labels.t("sort-label") + labels.t("colon") + labels.t(f"sort-{values[0]}")
    return labels.t(f"chip-{name}", value=values[0] if name == "q" else labels.date(values[0]))
