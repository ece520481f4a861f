"""What a release changed in a record."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from dashboard.catalogue.records.column import Column
from dashboard.catalogue.records.shared_columns import CODE, URL, VERSION

ADDED, REMOVED = "added", "removed"
"""What a change says that became of a whole row."""


@dataclass(frozen=True, slots=True)
class Change:
    """One cell that a release changed, or one row that it added or took away: one row of ``changes.csv``.

    ``id`` is the key of the row in its table. That of a source is the identifier of its record and the address of the
    page, with a space between them. ``date`` is the day of the release.
    """

    version: Annotated[str, Column("The release that changed it.", pattern=VERSION)]
    table: Annotated[str, Column("The table of the row.", pattern=CODE)]
    id: Annotated[
        str,
        Column(
            "Key of the row. Of a source it is the identifier of its record and the address of the page, "
            "with a space between them."
        ),
    ]
    field: Annotated[
        str | None,
        Column("The column, by its present name; empty where a whole row was added or removed.", pattern=CODE),
    ]
    before: Annotated[str | None, Column("The cell before; empty where nothing was stated.", name="was")]
    after: Annotated[
        str | None,
        Column(
            f"The cell afterwards; empty where nothing is stated. Of a whole row it is {ADDED} or {REMOVED}.", name="is"
        ),
    ]
    why: Annotated[str | None, Column("Why, in English; may be empty where a row was added.")]
    page: Annotated[str | None, Column("Address of the page that shows it.", pattern=URL)]
    date: date

    @property
    def record_id(self) -> str:
        """The identifier of the record that changed, which is that of the row or begins it."""
        return self.id.partition(" ")[0]

    @property
    def part_id(self) -> str:
        """What tells the row from others of its record: of a source the address, of evidence the figure."""
        return self.id.partition(" ")[2]

    @property
    def url(self) -> str:
        """The address of the page, where the row is a source."""
        return self.part_id
