"""Tables to look things up in, the same for screen and paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from markupsafe import Markup

from dashboard.i18n.localizer import Localizer
from dashboard.templates import render

Direction = Literal["ascending", "descending", "other"]
"""As ARIA says it; *other* runs group by group."""


@dataclass(frozen=True, slots=True)
class Column:
    """The head of a column. ``address`` is the table sorted by it, ``sorted`` how it is sorted by it already."""

    text: str
    number: bool = False
    address: str = ""
    sorted: Direction | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell says, where it leads, what stands below in small, and whether its number is low for its group."""

    text: str
    address: str = ""
    note: str = ""
    low_coverage: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table called ``name``; the first cell of a row names the row.

    ``kind`` is what it holds, for its style; ``wide`` is a table that narrow windows scroll in a place of its own;
    ``sources_url`` is the file with the sources of ``records``, one a row, which are fetched for paper.
    """

    name: str
    kind: str
    columns: Sequence[Column]
    rows: Sequence[Sequence[Cell]]
    wide: bool = False
    sources_url: str = ""
    records: Sequence[str] = ()


def data_table(table: Table, localizer: Localizer) -> Markup:
    """A table as HTML; heads lead to another order, cells to what they name."""
    return render("data_table", localizer, table=table)
