"""The filters of a view as one line of text, as a printed page, a citation and a shared link give it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import groupby

from dashboard.catalogue.filters import REPEATABLE
from dashboard.catalogue.start_dates import UncertainDates
from dashboard.i18n.localizer import Localizer

FacetLabel = Callable[[str, str], str]
"""The label of a code, by the public name of its facet and the code."""


def describe_filters(pairs: Iterable[tuple[str, str]], localizer: Localizer, facet_label: FacetLabel) -> str:
    """The filters and the order in ``pairs`` (of a query string) in one line; "" where there is none."""
    groups = groupby(pairs, key=lambda pair: pair[0])
    return localizer.join_list(
        _describe_filter(name, [value for _, value in group], localizer, facet_label) for name, group in groups
    )


def describe_uncertain_dates(dates: UncertainDates, localizer: Localizer) -> str:
    """What the dates leave open of a range of days, in a sentence or two; "" where they leave nothing open."""
    t = localizer.t
    by_month = t("month-goes-beyond", count=dates.by_month) if dates.by_month else ""
    undated = t("undated-left-out", count=dates.undated) if dates.undated else ""
    return " ".join(filter(None, (by_month, undated)))


def with_uncertain_dates(text: str, dates: UncertainDates, localizer: Localizer, *, separator: str = " ") -> str:
    """``text`` and behind it, where dates leave something open of a range of days, what that is."""
    return separator.join(filter(None, (text, describe_uncertain_dates(dates, localizer))))


def _describe_filter(name: str, values: list[str], localizer: Localizer, facet_label: FacetLabel) -> str:
    t = localizer.t
    if name in REPEATABLE:
        return f"{t(f'facet-{name}')}{t('colon')}{', '.join(facet_label(name, value) for value in values)}"
    if name == "sort":
        return f"{t('sort-label')}{t('colon')}{t(f'sort-{values[0]}')}"
    return t(f"chip-{name}", value=values[0] if name == "q" else localizer.date(values[0]))
