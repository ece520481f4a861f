"""Proposals of the public: a missing initiative, an error in a record, the objection of a person who is named.

Each is kept once, however often it is sent. The address of its sender is kept apart, until thirty days after the
decision.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256

from sqlalchemy import Connection, insert, select, update
from sqlalchemy.exc import IntegrityError

from dashboard.intake.database import Database
from dashboard.intake.tables import decisions, proposal_events, proposals, senders

REFERENCE_LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Those that nobody confuses when reading a reference aloud."""
REFERENCE_LENGTH = 10
ADDRESS_KEPT = timedelta(days=30)
"""How long the address of a sender is kept after the decision."""


class ProposalKind(StrEnum):
    """What a proposal is about. An objection concerns somebody's rights, so editors see it first."""

    MISSING = "missing"
    ERROR = "error"
    OBJECTION = "objection"


class Channel(StrEnum):
    """How a proposal came."""

    FORM = "form"
    MAIL = "mail"


class ProposalState(StrEnum):
    """How far a proposal has come."""

    OPEN = "open"
    ACCEPTED = "accepted"
    DECLINED = "declined"


QUEUE = (ProposalKind.OBJECTION, ProposalKind.ERROR, ProposalKind.MISSING)
"""The kinds in the order in which editors take them; within one the oldest comes first."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What somebody sends in. Texts are plain; nothing of them is ever run or fetched.

    Attributes:
        kind: What it is about.
        channel: How it came.
        language: The language in which the sender wrote, and is answered.
        what: What was done, what is wrong, or what somebody objects to.
        record: The record that is meant, such as ``initiative/wearewarrior``; "" for none.
        who: Who did it.
        place: Where.
        period: When.
        pages: The addresses of public pages that state it.
        sender: The e-mail address of somebody who wants an answer; "" for nobody.
        message_id: What tells an e-mail from all others; "" for what is told by its content.
    """

    kind: ProposalKind
    channel: Channel
    language: str
    what: str
    record: str = ""
    who: str = ""
    place: str = ""
    period: str = ""
    pages: tuple[str, ...] = ()
    sender: str = ""
    message_id: str = ""

    @property
    def message_key(self) -> str:
        """The same for whatever is one and the same message. It says nothing of the sender, who may be forgotten."""
        parts = (self.kind, self.record, self.what, self.who, self.place, self.period, *self.pages)
        content = self.message_id or "\0".join(" ".join(part.split()) for part in parts)
        return f"{self.channel}:{sha256(content.encode()).hexdigest()}"


@dataclass(frozen=True, slots=True)
class Receipt:
    """That a proposal is kept: under which reference, and whether it was not before."""

    reference: str
    is_new: bool


def receive(database: Database, proposal: Proposal, now: datetime) -> Receipt:
    """Keep ``proposal``, once. Who sends it again and now wants an answer gets one.

    Raises:
        StoreUnavailableError: It is not kept.
    """
    try:
        with database.write() as connection:
            return _known(connection, proposal) or _store(connection, proposal, now)
    except IntegrityError:  # another process has stored the same in the meantime
        with database.write() as connection:
            receipt = _known(connection, proposal)
            if receipt is None:
                raise
            return receipt


def decide(
    connection: Connection, proposal_id: int, state: ProposalState, actor: str, now: datetime, *, reason: str = ""
) -> None:
    """Say what became of a proposal, in the transaction of ``connection``; the address of its sender is then to go.

    Args:
        connection: A transaction that writes.
        proposal_id: The proposal.
        state: ``ACCEPTED`` or ``DECLINED``.
        actor: The editor.
        now: The moment of the decision.
        reason: A code; "" where none is needed.
    """
    values = {"verdict": state, "reason": reason, "actor": actor, "at": now}
    connection.execute(insert(decisions).values(proposal_id=proposal_id, **values))
    decided = proposals.c.id == proposal_id
    connection.execute(update(proposals).where(decided).values(state=state, decided_at=now))
    kept = senders.c.proposal_id == proposal_id
    connection.execute(update(senders).where(kept).values(delete_at=now + ADDRESS_KEPT))
    add_event(connection, proposal_id, now, state, actor=actor, detail={"reason": reason})


def add_event(
    connection: Connection,
    proposal_id: int,
    now: datetime,
    kind: str,
    *,
    actor: str = "",
    detail: Mapping[str, str] | None = None,
) -> None:
    """Write into the history of a proposal what was done."""
    values = {"proposal_id": proposal_id, "at": now, "actor": actor, "kind": kind, "detail": dict(detail or {})}
    connection.execute(insert(proposal_events).values(values))


def _known(connection: Connection, proposal: Proposal) -> Receipt | None:
    query = select(proposals.c.id, proposals.c.reference, proposals.c.state)
    row = connection.execute(query.where(proposals.c.message_key == proposal.message_key)).one_or_none()
    if row is None:
        return None
    is_asked = select(senders.c.proposal_id).where(senders.c.proposal_id == row.id)
    if proposal.sender and row.state == ProposalState.OPEN and not connection.execute(is_asked).first():
        connection.execute(insert(senders).values(proposal_id=row.id, address=proposal.sender))
    return Receipt(row.reference, is_new=False)


def _store(connection: Connection, proposal: Proposal, now: datetime) -> Receipt:
    reference = "".join(secrets.choice(REFERENCE_LETTERS) for _ in range(REFERENCE_LENGTH))
    values = {
        "reference": reference,
        "message_key": proposal.message_key,
        "kind": proposal.kind,
        "channel": proposal.channel,
        "language": proposal.language,
        "record": proposal.record,
        "what": proposal.what,
        "who": proposal.who,
        "place": proposal.place,
        "period": proposal.period,
        "pages": list(proposal.pages),
        "state": ProposalState.OPEN,
        "received_at": now,
    }
    proposal_id = connection.scalar(insert(proposals).values(values).returning(proposals.c.id))
    if proposal.sender:
        connection.execute(insert(senders).values(proposal_id=proposal_id, address=proposal.sender))
    add_event(connection, proposal_id or 0, now, "received")
    return Receipt(reference, is_new=True)
