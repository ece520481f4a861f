"""The tables of the store: what was proposed, by whom, what editors made of it, and which releases came of it.

A migration makes each change of them: ``migrations/versions`` has one file a change, and the tests compare the two.
A migration only adds, so that processes of the last release and of the next work on one database during an update.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, Column, DateTime, ForeignKey, Integer, LargeBinary, MetaData, String, Table, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
    }
)


class UtcDateTime(TypeDecorator[datetime]):
    """A moment with its time zone, which SQLite does not keep: it is stored and given as UTC."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """The moment as it is stored. Raises ``ValueError`` if it has no time zone."""
        if value is not None and value.tzinfo is None:
            raise ValueError("a moment has a time zone")
        return value and value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """The moment as it was stored."""
        return value and value.replace(tzinfo=value.tzinfo or UTC).astimezone(UTC)


def _id() -> Column[int]:
    return Column("id", Integer, primary_key=True, autoincrement=True)


def _moment(name: str, **options: Any) -> Column[datetime]:
    return Column(name, UtcDateTime, nullable=options.pop("nullable", False), **options)


proposals = Table(
    "proposals",
    metadata,
    _id(),
    Column("reference", String(16), nullable=False, unique=True),  # what the sender and editors call it
    Column("message_key", String(200), nullable=False, unique=True),  # the same for what is sent again
    Column("kind", String(16), nullable=False),  # a code of ProposalKind
    Column("channel", String(16), nullable=False),  # form or mail
    Column("language", String(8), nullable=False),
    Column("record", String(120), nullable=False),  # the identifier of the record that is meant, or empty
    Column("what", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("place", Text, nullable=False),
    Column("period", Text, nullable=False),
    Column("pages", JSON, nullable=False),  # the addresses of pages that state it: shown, never fetched
    Column("state", String(16), nullable=False, index=True),  # a code of ProposalState
    _moment("received_at", index=True),
    _moment("decided_at", nullable=True),
)
"""What somebody sent in, as it was sent."""

senders = Table(
    "senders",
    metadata,
    Column("proposal_id", ForeignKey("proposals.id", ondelete="CASCADE"), primary_key=True),
    Column("address", String(254), nullable=False, index=True),
    _moment("delete_at", nullable=True, index=True),
)
"""The e-mail addresses of those who want an answer, apart from all else, with the day on which each is deleted."""

proposal_events = Table(
    "proposal_events",
    metadata,
    _id(),
    Column("proposal_id", ForeignKey("proposals.id", ondelete="CASCADE"), nullable=False, index=True),
    _moment("at"),
    Column("actor", String(254), nullable=False),  # the editor; empty for the public and for the site itself
    Column("kind", String(32), nullable=False),
    Column("detail", JSON, nullable=False),
)
"""The history of each proposal: what was done, when, by whom."""

drafts = Table(
    "drafts",
    metadata,
    _id(),
    Column("proposal_id", ForeignKey("proposals.id", ondelete="SET NULL"), index=True),
    Column("table_name", String(64), nullable=False),  # a table of the data, such as initiatives
    Column("record_id", String(120), nullable=False),
    Column("rows", JSON, nullable=False),  # the cells of the row and of its sources, by table
    Column("author", String(254), nullable=False),
    Column("state", String(16), nullable=False, index=True),  # draft, approved, released or dropped
    Column("revision", Integer, nullable=False),  # counts changes, so that two editors see each other
    _moment("created_at"),
    _moment("updated_at"),
    Column("release_id", ForeignKey("releases.id"), index=True),
)
"""Rows of the data as editors write them, before a release takes them."""

decisions = Table(
    "decisions",
    metadata,
    _id(),
    Column("proposal_id", ForeignKey("proposals.id", ondelete="CASCADE"), index=True),
    Column("draft_id", ForeignKey("drafts.id", ondelete="CASCADE"), index=True),
    Column("verdict", String(16), nullable=False),
    Column("reason", String(32), nullable=False),  # a code, or empty
    Column("actor", String(254), nullable=False),
    _moment("at"),
)
"""Who approved or declined what."""

releases = Table(
    "releases",
    metadata,
    _id(),
    Column("version", String(32), nullable=False, unique=True),
    Column("notes", JSON, nullable=False),  # what changed, by language
    Column("digest", String(64), nullable=False),  # SHA-256 of all files
    Column("author", String(254), nullable=False),
    _moment("created_at"),
)
"""The releases that were made here."""

release_files = Table(
    "release_files",
    metadata,
    Column("release_id", ForeignKey("releases.id", ondelete="CASCADE"), primary_key=True),
    Column("name", String(200), primary_key=True),
    Column("content", LargeBinary, nullable=False),
)
"""The files of each release, byte for byte."""

publications = Table(
    "publications",
    metadata,
    _id(),
    Column("release_id", ForeignKey("releases.id"), nullable=False),
    Column("actor", String(254), nullable=False),
    _moment("at"),
)
"""Which release was served from when on: the last row says which is now. To go back adds a row."""
