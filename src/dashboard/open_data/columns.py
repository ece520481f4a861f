"""The columns of exported records: those of the data's own tables, in their order, and the sources."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from operator import attrgetter
from typing import Any

from dashboard.catalogue.model import Figure, Initiative, Source
from dashboard.catalogue.vocabulary import LANGUAGES

Value = str | int | float | bool | None | tuple[str, ...] | tuple[Source, ...]
Columns = Mapping[str, Callable[[Any], Value]]
"""Every column by its name, with how it is read from a record. None and an empty tuple mean not stated."""


def record(item: Initiative | Figure, columns: Columns) -> dict[str, Any]:
    """``item`` as JSON can write it: lists as lists, every source with all that is known of it, None for not stated."""
    return {name: _listed(read(item)) for name, read in columns.items()}


def _listed(value: Value) -> Any:
    if isinstance(value, tuple):
        return [_source(item) if isinstance(item, Source) else item for item in value]
    return value


def _source(source: Source) -> dict[str, Any]:
    return {name: getattr(source, name) for name in SOURCE_COLUMNS}


def _same(*names: str) -> Columns:
    return {name: attrgetter(name) for name in names}


def _both(name: str) -> Columns:
    return {f"{name}_{language}": _side(name, language) for language in sorted(LANGUAGES)}


def _side(name: str, language: str) -> Callable[[Any], Value]:
    return lambda item: (getattr(item, name) or {}).get(language)


def _of_source(name: str) -> Callable[[Any], Value]:
    read = attrgetter(name)
    return lambda stated: read(stated[1])


def _number(value: float) -> int | float:
    return int(value) if value.is_integer() else value


def _outcome_value(initiative: Initiative) -> Value:
    return _number(initiative.outcome.value) if initiative.outcome else None


INITIATIVE_COLUMNS: Columns = {
    **_same("id", "name", "actor", "actor_kind", "handle", "followers", "country", "country_basis", "locality"),
    **_same("platforms", "hashtags", "theme", "format", "start_date", "in_letter"),
    "outcome_value": _outcome_value,
    "outcome_unit": lambda initiative: initiative.outcome.unit if initiative.outcome else None,
    "outcome_kind": lambda initiative: initiative.outcome.kind if initiative.outcome else None,
    **_both("outcome_note"),
    **_both("summary"),
    **_same("confidence", "sources"),
}
FIGURE_COLUMNS: Columns = {
    **_same("id"),
    **_both("metric"),
    "value": lambda figure: _number(figure.value),
    **_same("unit"),
    **_both("baseline"),
    **_same("subject", "country"),
    **_both("population"),
    **_same("phase", "period_start", "period_end", "method"),
    **_both("sample"),
    **_both("issuer"),
    **_same("series", "cited_in_letter"),
    **_both("caveat"),
    **_same("confidence", "sources"),
}
SOURCE_COLUMNS: Sequence[str] = ("url", "publisher", "title", "published", "language", "weak")
"""What a record says of each of its sources."""
SOURCE_TABLE: Columns = {
    "record": lambda stated: stated[0].id,
    "kind": lambda stated: type(stated[0]).__name__.lower(),
    **{name: _of_source(name) for name in SOURCE_COLUMNS},
}
"""The columns of a table of sources, read from a record and one of its sources."""
