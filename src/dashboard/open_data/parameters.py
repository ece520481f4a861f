"""The query parameters as programs ask them: what cannot be understood is a fault, never left out in silence.

Pages read the same parameters through ``catalogue.filters``, where a mistake must not keep a reader from what is there.
A program that misspells a code would take the wrong rows for the right ones, so it is told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal
from urllib.parse import parse_qsl

from dashboard.catalogue import query_params
from dashboard.catalogue.filters import REPEATABLE, SORTS
from dashboard.catalogue.query_params import Codes, QueryValues
from dashboard.catalogue.search.query import has_words
from dashboard.http.errors import QueryError
from dashboard.languages import LANGUAGES

Kind = Literal["text", "code", "day"]

PAGES_ONLY = ("view", "page")
"""Parameters of pages that a file has no use for: it is whole, and a program that asks for page 2 must be told."""
TRACKERS = frozenset(
    {"fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "twclid", "ttclid", "li_fat_id", "igshid", "yclid"}
    | {"mc_cid", "mc_eid", "_gl", "_ga"}
)
TRACKER_PREFIXES = ("utm_", "mtm_", "pk_", "hsa_")
"""Parameters that other sites and newsletters add to every link to tell readers apart; they select nothing."""
MAX_PARAMS = 1000
"""Parameters that a query may have; more is an accident or an attack."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """What a parameter takes.

    Attributes:
        name: Its name.
        kind: Whether it takes a text, one of the ``codes``, or a day.
        codes: The codes that it takes.
        repeats: Whether it takes several values.
        description: What it means, in English; "" for the parameters of filters, which ``catalogue`` describes.
    """

    name: str
    kind: Kind
    codes: tuple[str, ...] = ()
    repeats: bool = False
    description: str = ""


LANGUAGE = Parameter("lang", "code", LANGUAGES)
"""Every link of the site may carry it. Files for programs hold all languages whatever it says; it is whose names are
sorted, and that of files for people."""
BYTE_ORDER_MARK = Parameter(
    "bom",
    "code",
    ("0", "1"),
    description="1 for a byte-order mark, without which Excel takes accents for something else.",
)
DELIMITER = Parameter(
    "delimiter",
    "code",
    ("comma", "semicolon"),
    description="comma, or semicolon for spreadsheets that split there; numbers then have a decimal comma.",
)
VARIANT = Parameter(
    "variant",
    "code",
    ("program", "spreadsheet"),
    description="spreadsheet for heads and labels in the language of `lang`, and the delimiter and the mark that its "
    "spreadsheets expect; otherwise codes, and texts in all languages.",
)
MAP_VIEW = Parameter("view", "code", query_params.MAP_VIEWS)
"""The part of the world that a cited map shows."""
ACCESSED = Parameter("accessed", "day")
"""The day on which something is seen, for citations; today where it is not said."""
CITED_OBJECT = "of"
"""The parameter that names what is to be cited."""


def parameter_specs(names: Sequence[str], codes: Codes) -> tuple[Parameter, ...]:
    """The parameters of those ``names``; ``codes`` are the known codes of each facet, which are listed by alphabet."""
    return tuple(_parameter(name, codes) for name in names)


def _parameter(name: str, codes: Codes) -> Parameter:
    if name in codes:
        return Parameter(name, "code", tuple(sorted(codes[name])), repeats=name in REPEATABLE)
    if name == "sort":
        return Parameter(name, "code", SORTS)
    return Parameter(name, "day" if name in ("from", "to") else "text")


def parse_query_string(query_string: bytes) -> dict[str, list[str]] | QueryError:
    """The values of each parameter of a query string, in its order, without what other sites add to links."""
    try:
        text = query_string.decode("ascii")
        pairs = parse_qsl(text, keep_blank_values=True, errors="strict", max_num_fields=MAX_PARAMS)
    except ValueError:
        return QueryError("unreadable", value=_short(query_string.decode("latin-1")))
    values: dict[str, list[str]] = {}
    for name, value in pairs:
        if not is_tracker(name):
            values.setdefault(name, []).append(value)
    return values


def is_tracker(name: str) -> bool:
    """Whether a parameter comes from a site that counts who follows its links."""
    return name.lower() in TRACKERS or name.lower().startswith(TRACKER_PREFIXES)


def first_error(parameters: QueryValues, understood: Sequence[Parameter]) -> QueryError | None:
    """The first thing in ``parameters`` that is not as ``understood`` says; None if all of it can be read."""
    return next(_faults(parameters, {parameter.name: parameter for parameter in understood}), None)


def _faults(parameters: QueryValues, understood: Mapping[str, Parameter]) -> Iterator[QueryError]:
    for name, values in parameters.items():
        if name not in understood:
            error = "pages_only" if name in PAGES_ONLY else "unknown_parameter"
            yield QueryError(error, _short(name), _short(values[0]), tuple(understood))
        else:
            yield from _wrong(understood[name], values)
    start, end = parameters.get("from"), parameters.get("to")
    if start and end and start[0] > end[0]:
        yield QueryError("reversed_range", "from", start[0])


def _wrong(parameter: Parameter, values: Sequence[str]) -> Iterator[QueryError]:
    if len(values) > 1 and not parameter.repeats:
        yield QueryError("repeated", parameter.name, _short(values[1]))
    for value in values:
        for error, is_right in _RULES[parameter.kind]:
            if not is_right(parameter, value):
                yield QueryError(error, parameter.name, _short(value), parameter.codes)


_Rule = tuple[str, Callable[[Parameter, str], bool]]
_RULES: Mapping[Kind, tuple[_Rule, ...]] = {
    "text": (
        ("too_long", lambda _, value: len(value) <= query_params.MAX_SEARCH_LENGTH),
        ("no_words", lambda _, value: not query_params.normalise_search(value) or has_words(value)),
    ),
    "code": (("unknown_code", lambda parameter, value: value in parameter.codes),),
    "day": (("not_a_day", lambda _, value: query_params.parse_day(value) is not None),),
}


def _short(value: str) -> str:
    return value[: query_params.MAX_SEARCH_LENGTH]
