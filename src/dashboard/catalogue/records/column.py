"""What the class of a record says of a column: description, codes, pattern, keys."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


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
