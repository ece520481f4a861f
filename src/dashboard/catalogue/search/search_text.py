"""What is searched of a record: its texts by field, each with its language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from dashboard.languages import Language


class SearchText(NamedTuple):
    """A text and the language in which it is written; "" where that is unknown or none, as of a name.

    ``is_name`` says that it may be written as one word: *ladygaga*; ``is_value`` that it is a date, a number or a code;
    ``is_label`` that it is what the site calls a code.
    """

    text: str
    language: Language = ""
    is_name: bool = False
    is_value: bool = False
    is_label: bool = False


Fields = Sequence[Iterable[SearchText]]
"""The texts of a record by field."""
