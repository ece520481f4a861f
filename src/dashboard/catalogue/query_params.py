"""The public query parameters: what an address says about a filter, in codes, and back.

The names and codes are a contract with every link that was ever shared. A value that is unknown is left out and
reported as such; it is never an error. Defaults stay out of the address. Whatever comes from an address is cut and
normalised here.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Generic, TypeVar, overload

from dashboard.catalogue.filters import SORTS, FigureFilter, InitiativeFilter, RecordFilter
from dashboard.catalogue.weeks import Week, parse_week

Value = TypeVar("Value", bound=str)
Filter = TypeVar("Filter", bound=RecordFilter)
Item = TypeVar("Item")
QueryValues = Mapping[str, Sequence[str]]
Codes = Mapping[str, Sequence[str]]
QueryParams = tuple[tuple[str, str], ...]

MAX_SEARCH_LENGTH = 200
"""Characters of a search that are used; more is an accident or an attack."""
MAX_PAGE_DIGITS = 6
FILTER_PARAMS = InitiativeFilter.PARAMS
"""The parameters that filter initiatives, in the order in which links carry them."""
FIGURE_FILTER_PARAMS = FigureFilter.PARAMS
"""The parameters that filter figures."""
GALLERY_VIEWS = ("cards", "table")
"""How the gallery shows initiatives; the first is the default."""
MAP_VIEWS = ("world", "europe", "france-switzerland")
"""What the map shows; the first is the default."""


@dataclass(frozen=True, slots=True)
class ParsedQuery(Generic[Filter]):
    """The filter that a query holds, and whether something in it had to be left out."""

    selection: Filter
    has_unknown: bool


@dataclass(frozen=True, slots=True)
class PageRange:
    """A page of a long list.

    Attributes:
        current: Its number, from 1.
        last: The number of the last page.
        first: The place of its first item in the list, from 1; 0 where the list is empty.
        end: The place of its last item; 0 where the list is empty.
        total: How many items the list has.
    """

    current: int
    last: int
    first: int
    end: int
    total: int


@overload
def parse_filters(parameters: QueryValues, codes: Codes) -> ParsedQuery[InitiativeFilter]: ...
@overload
def parse_filters(parameters: QueryValues, codes: Codes, kind: type[Filter]) -> ParsedQuery[Filter]: ...
def parse_filters(parameters: QueryValues, codes: Codes, kind: type[Any] = InitiativeFilter) -> ParsedQuery[Any]:
    """Read the filter in ``parameters``. Never raises, whatever the values are.

    Args:
        parameters: The values of each parameter of an address.
        codes: The known codes of each facet.
        kind: What is filtered.
    """
    start, end = _range(parameters) if "from" in kind.PARAMS else (None, None)
    selection = kind(
        q=normalise_search(_first(parameters, "q")),
        facets=_facets(parameters, codes, kind.FACETS),
        start=start,
        end=end,
        sort=choice_param(parameters, "sort", SORTS) if "sort" in kind.PARAMS else SORTS[0],
    )
    return ParsedQuery(selection, has_unknown=not _stated(parameters, kind.PARAMS) <= set(serialize_filters(selection)))


def serialize_filters(selection: RecordFilter) -> QueryParams:
    """``selection`` as the pairs of a query string, always in the same order, without defaults."""
    pairs = [
        ("q", selection.q),
        *((facet, code) for facet in selection.FACETS for code in selection.facets.get(facet, ())),
        ("from", selection.start.isoformat() if selection.start else ""),
        ("to", selection.end.isoformat() if selection.end else ""),
        ("sort", selection.sort if selection.sort != SORTS[0] else ""),
    ]
    return tuple((name, value) for name, value in pairs if value)


def to_multidict(pairs: QueryParams) -> dict[str, list[str]]:
    """The ``pairs`` of a query string by name, as ``parse_filters`` takes them."""
    values: dict[str, list[str]] = {}
    for name, value in pairs:
        values.setdefault(name, []).append(value)
    return values


def map_view_param(parameters: QueryValues) -> QueryParams:
    """What the map shows as the pair of a query string; nothing where it shows the whole world."""
    view = choice_param(parameters, "view", MAP_VIEWS)
    return (("view", view),) if view != MAP_VIEWS[0] else ()


def choice_param(parameters: QueryValues, name: str, values: Sequence[Value]) -> Value:
    """The value of a parameter that takes one of ``values``; the first of them where it is absent or unknown."""
    stated = _first(parameters, name)
    return next((value for value in values if value == stated), values[0])


def page_param(parameters: QueryValues, last: int) -> int:
    """The page number in ``parameters``, from 1 to ``last``; 1 for anything that is no such number."""
    stated = _first(parameters, "page")
    is_number = stated.isascii() and stated.isdecimal() and len(stated) <= MAX_PAGE_DIGITS
    return min(max(int(stated), 1), max(last, 1)) if is_number else 1


def page_of(parameters: QueryValues, items: Sequence[Item], size: int) -> tuple[Sequence[Item], int, int]:
    """The page of ``items`` that ``parameters`` ask for, its number, and the number of the last page."""
    place = page_range(parameters, items, size)
    return items[max(place.first - 1, 0) : place.end], place.current, place.last


def page_range(parameters: QueryValues, items: Sequence[Item], size: int) -> PageRange:
    """Which of ``items`` stand on the page that ``parameters`` ask for."""
    total = len(items)
    last = max(-(-total // size), 1)
    current = page_param(parameters, last)
    return PageRange(current, last, min((current - 1) * size + 1, total), min(current * size, total), total)


def week_param(parameters: QueryValues, default: Week) -> Week:
    """The week of 2020 in ``parameters``, as ``2020-W12``; ``default`` where it is absent or unknown."""
    return parse_week(_first(parameters, "week")) or default


def parse_day(text: str) -> date | None:
    """The day that ``text`` writes as YYYY-MM-DD; None for anything else."""
    try:
        # fromisoformat also takes 20200317 and 2020-W12-2; a link says YYYY-MM-DD only.
        return date.fromisoformat(text) if len(text) == 10 and "W" not in text else None
    except ValueError:
        return None


def normalise_search(text: str) -> str:
    """``text`` cut to ``MAX_SEARCH_LENGTH``, without what no encoding and no file can hold, runs of spaces as one."""
    return _without_control_characters(text[:MAX_SEARCH_LENGTH])


def _without_control_characters(text: str) -> str:
    """Control characters and lone surrogates count as spaces, as they do for the search itself."""
    return " ".join("".join(" " if unicodedata.category(c) in ("Cc", "Cs") else c for c in text).split())


def _stated(parameters: QueryValues, names: Iterable[str]) -> set[tuple[str, str]]:
    """What the query says about the filter, but for defaults that need not be said."""
    pairs = {(name, value) for name in names for value in parameters.get(name, ())}
    normal = {(name, _comparable_search(value) if name == "q" else value) for name, value in pairs}
    return {(name, value) for name, value in normal if value} - {("sort", SORTS[0])}


def _comparable_search(text: str) -> str:
    """``text`` as it would be without the limit; of a very long one only as much as shows that it was cut."""
    is_long = len(text) > 2 * MAX_SEARCH_LENGTH
    return text.strip()[: MAX_SEARCH_LENGTH + 1] if is_long else _without_control_characters(text)


def _range(parameters: QueryValues) -> tuple[date | None, date | None]:
    start, end = parse_day(_first(parameters, "from")), parse_day(_first(parameters, "to"))
    return (None, None) if start and end and start > end else (start, end)


def _facets(parameters: QueryValues, codes: Codes, facets: Iterable[str]) -> dict[str, tuple[str, ...]]:
    by_facet = {facet: _valid_codes(parameters.get(facet, ()), codes[facet]) for facet in facets}
    return {facet: values for facet, values in by_facet.items() if values}


def _valid_codes(values: Iterable[str], codes: Sequence[str]) -> tuple[str, ...]:
    stated = set(values)
    return tuple(code for code in codes if code in stated)


def _first(parameters: QueryValues, name: str) -> str:
    return next(iter(parameters.get(name, ())), "")
