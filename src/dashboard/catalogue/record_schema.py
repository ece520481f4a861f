"""What the class of a record says of its columns: description, type, codes, pattern, languages.

Everything that must agree on a table (its check, the data package, exports, the machine interface) is derived from
here, so that a column is described once, at the field of the record that holds it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass, replace
from functools import cache
from operator import attrgetter
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from babel import Locale

from dashboard.catalogue.localized_text import LocalizedText
from dashboard.languages import LANGUAGES, Language

Kind = Literal["string", "integer", "number", "boolean", "list"]
Read = Callable[[Any], Any]
Record = TypeVar("Record")

KINDS: Mapping[type, Kind] = {str: "string", int: "integer", float: "number", bool: "boolean", tuple: "list"}
LIST_SEPARATOR = ";"
"""What stands between the items of a list cell."""


@dataclass(frozen=True, slots=True)
class Column:
    """Marks a field of a record that is a column of its table, or one column a language.

    Attributes:
        description: What it holds, in English. Of a localized text ``{language}`` is its language; without it a
            sentence names the language.
        name: The name of the column where it is not that of the field; ``{code}`` is the code of a language.
        codes: The only values it takes.
        vocabulary: The field of ``vocabulary.csv`` that labels its codes, where that is not the name of the column.
        pattern: A regular expression that every value matches.
        minimum: The least value.
        unique: Whether no value stands twice.
        is_date: Whether it is a day, month or year of the calendar.
        references: The table and the column in which every value stands.
        notes: What ``{note}`` in the description is, by language.
    """

    description: str
    name: str = ""
    codes: tuple[str, ...] = ()
    vocabulary: str = ""
    pattern: str = ""
    minimum: int | None = None
    unique: bool = False
    is_date: bool = False
    references: tuple[str, str] | None = None
    notes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Nested:
    """Marks a field that is a record whose columns stand in the same table, with ``prefix`` before their names."""

    prefix: str = ""


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


def table_field(column: TableColumn) -> dict[str, Any]:
    """``column`` as a field of a Table Schema (Frictionless, version 2).

    The profile and many clients know no type ``list``, so a list is a string whose description names the separator.
    """
    described: dict[str, Any] = {"name": column.name, "type": "string" if column.kind == "list" else column.kind}
    if column.kind == "boolean":
        described |= {"trueValues": ["true"], "falseValues": ["false"]}
    constraints = dict(_constraints(column))
    return {**described, "description": column.description, **({"constraints": constraints} if constraints else {})}


def _constraints(column: TableColumn) -> Iterator[tuple[str, Any]]:
    spec = column.column
    if spec.codes:
        yield "enum", list(spec.codes)
    if column.is_required:
        yield "required", True
    if spec.minimum is not None:
        yield "minimum", spec.minimum
    if spec.unique:
        yield "unique", True
    if spec.pattern:
        yield "pattern", spec.pattern


JSON_TYPES: Mapping[Kind, str] = {
    "string": "string",
    "integer": "integer",
    "number": "number",
    "boolean": "boolean",
    "list": "array",
}


def json_properties(described: Iterable[TableColumn]) -> dict[str, Any]:
    """The columns as properties of a JSON Schema, by name; what may be empty in a table may be null."""
    return {column.name: _json_property(column) for column in described}


def _json_property(column: TableColumn) -> dict[str, Any]:
    base = {"description": column.description, "type": JSON_TYPES[column.kind]}
    if column.kind == "list":
        return {**base, "items": {"type": "string"}}
    # JSON Schema holds a pattern and a minimum against texts and numbers only, so null needs no exception from them.
    limits = {name: limit for name, limit in _constraints(column) if name in ("pattern", "minimum", "enum")}
    if column.is_required:
        return {**base, **limits}
    codes = {"enum": [*limits["enum"], None]} if "enum" in limits else {}
    return {**base, **limits, **codes, "type": [base["type"], "null"]}
