"""The rights of those who write in: what is kept of an address, its erasure, and its deletion when its time is over."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, delete, func, select

from dashboard.intake.database import Database
from dashboard.intake.proposals import add_event
from dashboard.intake.tables import proposal_events, proposals, senders


def export_address(database: Database, address: str) -> list[dict[str, Any]]:
    """Every proposal that came from ``address``, with its history: all that is kept of whoever has it."""
    if not database.exists:
        return []
    with database.read() as connection:
        sent = select(proposals, senders.c.address, senders.c.delete_at).join(senders).where(_is_of(address))
        return [_export(connection, dict(row._mapping)) for row in connection.execute(sent.order_by(proposals.c.id))]


def erase_address(database: Database, address: str) -> list[str]:
    """Erase ``address`` with all proposals that came from it. What a release has of them stays in the data.

    Returns:
        The references of the proposals.
    """
    if not database.exists:
        return []
    with database.write() as connection:
        sent = select(proposals.c.id, proposals.c.reference).join(senders).where(_is_of(address))
        rows = connection.execute(sent.order_by(proposals.c.id)).all()
        connection.execute(delete(proposals).where(proposals.c.id.in_([row.id for row in rows])))
        return [row.reference for row in rows]


def delete_due_addresses(database: Database, now: datetime) -> int:
    """Delete the addresses whose time is over. A store that nobody has used yet is not made for it.

    Returns:
        How many they were.
    """
    if not database.exists:
        return 0
    with database.write() as connection:
        due = select(senders.c.proposal_id).where(senders.c.delete_at <= now)
        identifiers = list(connection.scalars(due))
        connection.execute(delete(senders).where(senders.c.proposal_id.in_(identifiers)))
        for identifier in identifiers:
            add_event(connection, identifier, now, "address-deleted")
        return len(identifiers)


def _is_of(address: str) -> Any:
    return func.lower(senders.c.address) == address.strip().lower()


def _export(connection: Connection, row: dict[str, Any]) -> dict[str, Any]:
    own = proposal_events.c.proposal_id == row["id"]
    events = connection.execute(select(proposal_events).where(own).order_by(proposal_events.c.id))
    history = [_readable({"at": event.at, "kind": event.kind, "detail": event.detail}) for event in events]
    return _readable({name: value for name, value in row.items() if name not in ("id", "message_key")}) | {
        "history": history
    }


def _readable(values: dict[str, Any]) -> dict[str, Any]:
    """The moments as texts, as JSON takes them."""
    return {
        name: value.astimezone(UTC).isoformat() if isinstance(value, datetime) else value
        for name, value in values.items()
    }
