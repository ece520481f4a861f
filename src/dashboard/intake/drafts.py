"""The drafts of rows that editors have approved and that no release has taken yet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from dashboard.intake.database import Database
from dashboard.intake.tables import drafts

APPROVED, RELEASED = "approved", "released"
"""States of a draft."""


@dataclass(frozen=True, slots=True)
class ApprovedDraft:
    """A record as it is to stand in the data.

    Attributes:
        id: What the store calls the draft.
        revision: Another one for every change of it.
        table: The table of the record.
        record: Its identifier.
        rows: Its row, and all rows that belong to it, such as its sources: cells by column, by table.
    """

    id: int
    revision: int
    table: str
    record: str
    rows: Mapping[str, Sequence[Mapping[str, str]]]


def approved_drafts(database: Database) -> Sequence[ApprovedDraft]:
    """All approved drafts, in the order in which they were begun.

    Raises:
        StoreUnavailableError: The store cannot be used.
    """
    if not database.exists:
        return ()
    columns = (drafts.c.id, drafts.c.revision, drafts.c.table_name, drafts.c.record_id, drafts.c.rows)
    with database.read() as connection:
        rows = connection.execute(select(*columns).where(drafts.c.state == APPROVED).order_by(drafts.c.id))
        return [ApprovedDraft(*row) for row in rows]
