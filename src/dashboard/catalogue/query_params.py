"""The public query parameters: what a link says about the selection, in codes, and back.

The names and codes are a contract with every link that was ever shared. A value that is unknown is left out and
reported as such; it is never an error. Defaults stay out of the address.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from dashboard.catalogue.figure_index import FIGURE_FACETS, FigureFilter
from dashboard.catalogue.initiative_index import FACETS, SORTS, InitiativeFilter
from dashboard.catalogue.weeks import Week, parse_week

Value = TypeVar("Value", bound=str)
QueryValues = Mapping[str, Sequence[str]]
Codes = Mapping[str, Sequence[str]]
QueryParams = tuple[tuple[str, str], ...]

MAX_SEARCH_LENGTH = 200
"""Characters of a search that are kept; more is an accident or an attack."""
FILTER_PARAMS = ("q", *FACETS, "from", "to", "sort")
"""The parameters that make a selection of initiatives, in the order in which links carry them."""
FIGURE_FILTER_PARAMS = ("q", *FIGURE_FACETS)
"""The parameters that make a selection of figures."""
REPEATABLE = frozenset({*FACETS, *FIGURE_FACETS})
"""The parameters that may be repeated."""
GALLERY_VIEWS = ("cards", "table")
"""How the gallery shows a selection; the first is the default."""
MAP_VIEWS = ("world", "europe", "france-switzerland")
"""What the map shows; the first is the default."""


@dataclass(frozen=True, slots=True)
class ParsedQuery:
    """What was understood of a query, and whether something had to be left out."""

    selection: InitiativeFilter
    complete: bool


def parse_filters(parameters: QueryValues, codes: Codes) -> ParsedQuery:
    """Understand ``parameters``; ``codes`` are the known codes of each facet. Never raises, whatever the values are."""
    start, end = parse_day(_first(parameters, "from")), parse_day(_first(parameters, "to"))
    if start and end and start > end:
        start = end = None
    sort = _first(parameters, "sort")
    selection = InitiativeFilter(
        q=_search(parameters),
        chosen=_chosen(parameters, codes, FACETS),
        start=start,
        end=end,
        sort=sort if sort in SORTS else SORTS[0],
    )
    return ParsedQuery(selection, complete=_asked(parameters) <= set(serialize_filters(selection)))


def parse_figure_filters(parameters: QueryValues, codes: Codes) -> FigureFilter:
    """What ``parameters`` say about figures; unknown values are left out. Never raises, whatever the values are."""
    return FigureFilter(_search(parameters), _chosen(parameters, codes, FIGURE_FACETS))


def to_multidict(pairs: QueryParams) -> dict[str, list[str]]:
    """The ``pairs`` of a query string by name, as ``read`` takes them."""
    values: dict[str, list[str]] = {}
    for name, value in pairs:
        values.setdefault(name, []).append(value)
    return values


def serialize_filters(selection: InitiativeFilter) -> QueryParams:
    """``selection`` as the pairs of a query string, always in the same order, without defaults."""
    pairs = [
        ("q", selection.q),
        *((facet, code) for facet in FACETS for code in selection.chosen.get(facet, ())),
        ("from", selection.start.isoformat() if selection.start else ""),
        ("to", selection.end.isoformat() if selection.end else ""),
        ("sort", selection.sort if selection.sort != SORTS[0] else ""),
    ]
    return tuple((name, value) for name, value in pairs if value)


def serialize_figure_filters(selection: FigureFilter) -> QueryParams:
    """``selection`` as the pairs of a query string, always in the same order, without defaults."""
    chosen = ((facet, code) for facet in FIGURE_FACETS for code in selection.chosen.get(facet, ()))
    return ((("q", selection.q),) if selection.q else ()) + tuple(chosen)


def map_view_param(parameters: QueryValues) -> QueryParams:
    """What the map shows as the pair of a query string; nothing where it shows the whole world."""
    frame = choice_param(parameters, "view", MAP_VIEWS)
    return (("view", frame),) if frame != MAP_VIEWS[0] else ()


def choice_param(parameters: QueryValues, name: str, values: Sequence[Value]) -> Value:
    """The value of a parameter that takes one of ``values``; the first of them where it is absent or unknown."""
    asked = _first(parameters, name)
    return next((value for value in values if value == asked), values[0])


def page_param(parameters: QueryValues, last: int) -> int:
    """The page asked for, from 1 to ``last``; 1 for anything that is no such number."""
    asked = _first(parameters, "page")
    is_number = asked.isascii() and asked.isdecimal() and len(asked) < 7
    return min(max(int(asked), 1), max(last, 1)) if is_number else 1


def week_param(parameters: QueryValues, default: Week) -> Week:
    """The week of 2020 asked for as ``2020-W12``; ``default`` where it is absent or unknown."""
    return parse_week(_first(parameters, "week")) or default


def parse_day(text: str) -> date | None:
    """The day that ``text`` writes as YYYY-MM-DD; None for anything else."""
    try:
        # fromisoformat also takes 20200317 and 2020-W12-2; a link says YYYY-MM-DD only.
        return date.fromisoformat(text) if len(text) == 10 and "W" not in text else None
    except ValueError:
        return None


def _asked(parameters: QueryValues) -> set[tuple[str, str]]:
    """Everything that the query says about the selection, but for defaults that need not be said."""
    pairs = {(name, value) for name in FILTER_PARAMS for value in parameters.get(name, ())}
    said = {(name, " ".join(value.split()) if name == "q" else value) for name, value in pairs}
    return {(name, value) for name, value in said if value} - {("sort", SORTS[0])}


def _search(parameters: QueryValues) -> str:
    return " ".join(_first(parameters, "q")[:MAX_SEARCH_LENGTH].split())


def _chosen(parameters: QueryValues, codes: Codes, facets: Iterable[str]) -> dict[str, tuple[str, ...]]:
    known = {facet: _known(parameters.get(facet, ()), codes[facet]) for facet in facets}
    return {facet: values for facet, values in known.items() if values}


def _known(values: Iterable[str], codes: Sequence[str]) -> tuple[str, ...]:
    asked = set(values)
    return tuple(code for code in codes if code in asked)


def _first(parameters: QueryValues, name: str) -> str:
    return next(iter(parameters.get(name, ())), "")
