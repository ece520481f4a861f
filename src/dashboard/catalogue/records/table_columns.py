"""The columns of a table, from what the class of its records says of them, and records from their values.

Everything that must agree on a table (its check, the data package, exports, the machine interface) is derived from
here, so that a column is described once, at the field of the record that holds it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import cache
from operator import attrgetter
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from babel import Locale

from dashboard.catalogue.localized_text import LocalizedText
from dashboard.catalogue.records.column import Column, Nested
from dashboard.languages import LANGUAGES, Language

Kind = Literal["string", "integer", "number", "boolean", "list"]
Read = Callable[[Any], Any]
Record = TypeVar("Record")

KINDS: Mapping[type, Kind] = {str: "string", int: "integer", float: "number", bool: "boolean", tuple: "list"}


@dataclass(frozen=True, slots=True)
class TableColumn:
    """One column of a table.

    Attributes:
        name: As the heading has it.
        kind: The type of its values.
        is_required: Whether no cell is empty.
        description: What it holds, in English.
        column: What the record says of it.
        field: The field of the record that holds it, with others where that is a text in several languages.
        read: Its value of a record.
        language: The language of its texts, if it is one of a localized text.
    """

    name: str
    kind: Kind
    is_required: bool
    description: str
    column: Column
    field: str
    read: Read
    language: Language | None = None

    @property
    def vocabulary(self) -> str:
        """The field of ``vocabulary.csv`` that labels its codes."""
        return self.column.vocabulary or self.name


@cache
def columns(record: type) -> tuple[TableColumn, ...]:
    """The columns of the table that holds records of that class, in its order."""
    own = [column for member in _members(record) for column in member.columns]
    # Where names begin with the language, all columns of one language stand together.
    return tuple(sorted(own, key=lambda column: (column.column.name.startswith("{code}") and column.language) or ""))


def build(record: type[Record], cells: Mapping[str, Any], **extra_fields: Any) -> Record:
    """A record from the checked values of a row; ``extra_fields`` are the fields that no column of the row holds."""
    members: Iterable[_Member] = _members(record)  # type: ignore[arg-type]  # classes are hashable
    return record(
        **{member.name: member.build(cells) for member in members if member.name not in extra_fields}, **extra_fields
    )


@dataclass(frozen=True, slots=True)
class _Member:
    """A field of a record, and the columns that hold it."""

    name: str
    type: Any
    is_required: bool
    mark: Column | Nested
    columns: tuple[TableColumn, ...] = ()

    def build(self, cells: Mapping[str, Any]) -> Any:
        if isinstance(self.mark, Nested):
            nested = {column.name.removeprefix(self.mark.prefix): cells[column.name] for column in self.columns}
            is_stated = self.is_required or any(value is not None for value in nested.values())
            return build(self.type, nested) if is_stated else None
        if self.type is LocalizedText:
            texts = {column.language: cells[column.name] for column in self.columns if column.language}
            return LocalizedText(texts) if all(texts.values()) else None
        return cells[self.columns[0].name]


@cache
def _members(record: Any) -> tuple[_Member, ...]:
    hints = get_type_hints(record, include_extras=True)
    members = (_member(item.name, hints[item.name]) for item in fields(record))
    return tuple(replace(member, columns=tuple(_member_columns(member))) for member in members if member)


def _member(name: str, hint: Any) -> _Member | None:
    if get_origin(hint) is not Annotated:
        return None
    inner, *marks = get_args(hint)
    is_optional = get_origin(inner) in (Union, UnionType) and NoneType in get_args(inner)
    [inner] = [part for part in get_args(inner) if part is not NoneType] if is_optional else [inner]
    is_list = get_origin(inner) is tuple
    mark = next(mark for mark in marks if isinstance(mark, Column | Nested))
    return _Member(name, inner, not (is_optional or is_list), mark)


def _member_columns(member: _Member) -> Iterator[TableColumn]:
    if isinstance(member.mark, Nested):
        yield from _nested_columns(member, member.mark.prefix)
    elif member.type is LocalizedText:
        yield from (_localized_column(member, member.mark, language) for language in sorted(LANGUAGES))
    else:
        kind = KINDS.get(get_origin(member.type) or member.type, "string")
        path = f"{member.name}.id" if is_dataclass(member.type) else member.name
        read = _number_reader(path) if kind == "number" else attrgetter(path)
        name, description = member.mark.name or member.name, member.mark.description
        yield TableColumn(name, kind, member.is_required, description, member.mark, member.name, read)


def _nested_columns(member: _Member, prefix: str) -> Iterator[TableColumn]:
    for inner in columns(member.type):
        yield replace(
            inner,
            name=f"{prefix}{inner.name}",
            field=f"{prefix}{inner.field}",
            is_required=inner.is_required and member.is_required,
            read=_inner_reader(member.name, inner.read),
        )


def _localized_column(member: _Member, column: Column, language: Language) -> TableColumn:
    names_language = "{language}" in column.description
    template = column.description if names_language else f"{column.description} In {{language}}."
    english_name = Locale.parse(language).english_name
    description = template.format(language=english_name, note=column.notes.get(language, ""))
    name = (column.name or f"{member.name}_{{code}}").format(code=language)
    read = _localized_reader(member.name, language)
    return TableColumn(name, "string", member.is_required, description, column, member.name, read, language)


def _number_reader(name: str) -> Read:
    """Reads a whole number as one: the tables write 12 and not 12.0."""

    def read(record: Any) -> Any:
        number = getattr(record, name)
        return int(number) if isinstance(number, float) and number.is_integer() else number

    return read


def _inner_reader(name: str, read: Read) -> Read:
    def read_inner(record: Any) -> Any:
        inner = getattr(record, name)
        return None if inner is None else read(inner)

    return read_inner


def _localized_reader(name: str, language: Language) -> Read:
    def read(record: Any) -> Any:
        text = getattr(record, name)
        return None if text is None else text[language]

    return read
