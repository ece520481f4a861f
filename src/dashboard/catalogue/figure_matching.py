"""Which figures belong to a selection of initiatives: those about what it names and figures know as well.

Initiatives and figures both have a country, platforms, days and words; a figure has no theme, no format and no actor.
"""

from __future__ import annotations

from dashboard.catalogue.cell_conventions import subject_words
from dashboard.catalogue.faceted_index import FacetedIndex
from dashboard.catalogue.filters import FigureFilter, InitiativeFilter
from dashboard.catalogue.records import Figure


def matching_figures(selection: InitiativeFilter, figures: FacetedIndex[Figure]) -> tuple[Figure, ...]:
    """The figures about every country, platform, day and word that ``selection`` names, in the order of the data.

    Without any filter that is all of them; where the filters name something that no figure knows, such as a theme,
    none: they would be about something else.
    """
    countries, platforms = selection.facets.get("country", ()), selection.facets.get("platform", ())
    if not selection.facets.keys() <= {"country", "platform"}:
        return ()
    candidates = figures.select(FigureFilter(selection.q, {"country": countries} if countries else {})).records
    return tuple(figure for figure in candidates if _is_on(figure, platforms) and _is_of(figure, selection))


def _is_on(figure: Figure, platforms: tuple[str, ...]) -> bool:
    """Whether its subject names one of ``platforms``, as ``facebook_gaming`` names Facebook; any if there are none."""
    return not platforms or not set(platforms).isdisjoint(subject_words(figure.subject))


def _is_of(figure: Figure, selection: InitiativeFilter) -> bool:
    """Whether its period touches the days asked for; one without a period only where none are."""
    if selection.start is None and selection.end is None:
        return True
    first, last = figure.period_start or figure.period_end, figure.period_end or figure.period_start
    if not (first and last):
        return False
    # A month or a year sorts before its days, and with a mark that sorts behind all digits also after them.
    since = selection.start.isoformat() if selection.start else ""
    return f"{last}~" >= since and (selection.end is None or first <= selection.end.isoformat())
