"""A selection in words, as a printed page and a shared link tell it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import groupby

from dashboard.catalogue.filters import REPEATABLE
from dashboard.i18n.localizer import Localizer


def describe_filters(
    pairs: Iterable[tuple[str, str]], localizer: Localizer, label_of: Callable[[str, str], str]
) -> str:
    """The filters and the order of ``pairs`` in one line, empty where there is none; ``label_of`` words a code."""
    named = groupby(pairs, key=lambda pair: pair[0])
    return localizer.join_list(_worded(name, [value for _, value in same], localizer, label_of) for name, same in named)


def _worded(name: str, values: list[str], localizer: Localizer, label_of: Callable[[str, str], str]) -> str:
    if name in REPEATABLE:
        return (
            localizer.t(f"facet-{name}") + localizer.t("colon") + ", ".join(label_of(name, value) for value in values)
        )
    if name == "sort":
        return localizer.t("sort-label") + localizer.t("colon") + localizer.t(f"sort-{values[0]}")
    return localizer.t(f"chip-{name}", value=values[0] if name == "q" else localizer.date(values[0]))
