"""A selection in words, as a printed page and a shared link tell it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import groupby

from dashboard.catalogue.query_params import MULTIPLE
from dashboard.i18n.localizer import Labels


def told(pairs: Iterable[tuple[str, str]], labels: Labels, label_of: Callable[[str, str], str]) -> str:
    """The filters and the order of ``pairs`` in one line, empty where there is none; ``label_of`` words a code."""
    named = groupby(pairs, key=lambda pair: pair[0])
    return labels.joined(_worded(name, [value for _, value in same], labels, label_of) for name, same in named)


def _worded(name: str, values: list[str], labels: Labels, label_of: Callable[[str, str], str]) -> str:
    if name in MULTIPLE:
        return labels.t(f"facet-{name}") + labels.t("colon") + ", ".join(label_of(name, value) for value in values)
    if name == "sort":
        return labels.t("sort-label") + labels.t("colon") + labels.t(f"sort-{values[0]}")
    return labels.t(f"chip-{name}", value=values[0] if name == "q" else labels.date(values[0]))
