"""Figures by their names, in one line."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.catalogue.records import Figure
from dashboard.charts.value_ranges import pair_bounds
from dashboard.i18n.localizer import Localizer

MAX_LENGTH = 90
"""Characters of the names on a slide, which has room for a line or two of notes."""
SEPARATOR = ", "
"""What stands between the parts of a name: the last part is often a country, a day or a network."""


def name_figures(figures: Sequence[Figure], localizer: Localizer) -> str:
    """The names of ``figures``; what several begin with is said once, and two bounds of one measure are one name."""
    last_parts: dict[tuple[str, bool], list[str]] = {}
    for measure in pair_bounds(figures, ranked=False):
        first, _, last = measure.metric(localizer).rpartition(SEPARATOR)
        # What is a whole name is not the beginning of another: "Trust" beside "Trust, France" is of another place.
        last_parts.setdefault((first or last, bool(first)), []).append(last if first else "")
    return localizer.join_list(SEPARATOR.join(filter(None, (first, *last))) for (first, _), last in last_parts.items())


def name_figures_briefly(figures: Sequence[Figure], localizer: Localizer) -> str:
    """The same where there is little room: the first name and how many others there are, if all are too long."""
    names = name_figures(figures, localizer)
    if len(names) <= MAX_LENGTH or len(figures) == 1:
        return names
    return localizer.t("chart-and-others", value=localizer.metric(figures[0]), count=len(figures) - 1)
