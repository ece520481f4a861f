"""The releases in the store, byte for byte, and which of them is published: that of the last row of publications."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, RowMapping, Select, select

from dashboard.intake.database import Database
from dashboard.intake.drafts import APPROVED, RELEASED, ApprovedDraft
from dashboard.intake.tables import drafts, publications, release_files, releases
from dashboard.languages import Language

Files = Mapping[str, bytes]
"""The files of a release by their names."""


@dataclass(frozen=True, slots=True)
class NewRelease:
    """A release that is to be kept.

    Attributes:
        version: Its version.
        notes: What it says of itself, by language.
        files: Its files.
    """

    version: str
    notes: Mapping[Language, str]
    files: Files


class VersionTakenError(ValueError):
    """The store has another release of that version."""


class UnknownVersionError(ValueError):
    """The store has no release of that version."""


@dataclass(frozen=True, slots=True)
class StoredRelease:
    """A release of the store.

    Attributes:
        id: What the store calls it.
        version: Its version.
        digest: That of its files.
        author: Who made it.
        created_at: When.
    """

    id: int
    version: str
    digest: str
    author: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Publication:
    """That a release was published.

    Attributes:
        id: A later publication has a greater one.
        release: Which release.
    """

    id: int
    release: StoredRelease


def files_digest(files: Files) -> str:
    """SHA-256 of the names and the bytes of ``files``."""
    parts = (f"{name}\0{hashlib.sha256(content).hexdigest()}\n" for name, content in sorted(files.items()))
    return hashlib.sha256("".join(parts).encode()).hexdigest()


class ChangedDraftError(Exception):
    """A draft is no longer what was approved and checked."""


def publish_release(
    database: Database, release: NewRelease, author: str, now: datetime, drafts_taken: Collection[ApprovedDraft] = ()
) -> None:
    """Keep ``release`` and publish it, and say of the drafts that it took that they are released; or do nothing.

    Raises:
        VersionTakenError: The store has another release of that version.
        ChangedDraftError: A draft was changed or taken since it was read.
        StoreUnavailableError: The store cannot be used.
    """
    with database.write() as connection:
        known = _release(connection, release.version)
        if known and known.digest != files_digest(release.files):
            raise VersionTakenError(f"{release.version} was published with other files: raise the version")
        id_ = known.id if known else _add(connection, release, author, now)
        for draft in drafts_taken:
            _take(connection, draft, id_)
        connection.execute(publications.insert().values(release_id=id_, actor=author, at=now))


def publish_again(database: Database, version: str, actor: str, now: datetime) -> None:
    """Publish a release that the store has, such as an earlier one.

    Raises:
        UnknownVersionError: The store has none of that version.
        StoreUnavailableError: The store cannot be used.
    """
    with database.write() as connection:
        known = _release(connection, version)
        if known is None:
            raise UnknownVersionError(f"the store has no release {version}")
        connection.execute(publications.insert().values(release_id=known.id, actor=actor, at=now))


def last_publication(database: Database) -> Publication | None:
    """What is published now; None where nothing ever was.

    Raises:
        StoreUnavailableError: The store cannot be used.
    """
    if not database.exists:
        return None
    query = select(publications.c.id.label("publication"), *releases.c).join_from(publications, releases)
    with database.read() as connection:
        row = connection.execute(query.order_by(publications.c.id.desc()).limit(1)).mappings().first()
    return Publication(row["publication"], _stored(row)) if row else None


def files_of(database: Database, release: StoredRelease) -> dict[str, bytes]:
    """The files of a release."""
    query = select(release_files.c.name, release_files.c.content).where(release_files.c.release_id == release.id)
    with database.read() as connection:
        return {name: bytes(content) for name, content in connection.execute(query)}


def stored_releases(database: Database) -> Sequence[StoredRelease]:
    """All releases of the store, in the order in which they were made."""
    if not database.exists:
        return ()
    with database.read() as connection:
        return [_stored(row) for row in connection.execute(_all().order_by(releases.c.id)).mappings()]


def _all() -> Select[tuple[object, ...]]:
    return select(*releases.c)


def _release(connection: Connection, version: str) -> StoredRelease | None:
    row = connection.execute(_all().where(releases.c.version == version)).mappings().first()
    return _stored(row) if row else None


def _take(connection: Connection, draft: ApprovedDraft, release_id: int) -> None:
    is_same = (drafts.c.id == draft.id, drafts.c.revision == draft.revision, drafts.c.state == APPROVED)
    taken = connection.execute(drafts.update().where(*is_same).values(state=RELEASED, release_id=release_id))
    if taken.rowcount != 1:
        raise ChangedDraftError(f'the draft of "{draft.record}" was changed meanwhile: publish again')


def _stored(row: RowMapping) -> StoredRelease:
    return StoredRelease(row["id"], row["version"], row["digest"], row["author"], row["created_at"])


def _add(connection: Connection, release: NewRelease, author: str, now: datetime) -> int:
    values = {"version": release.version, "notes": dict(release.notes), "digest": files_digest(release.files)}
    added = connection.execute(releases.insert().values(**values, author=author, created_at=now))
    id_ = added.inserted_primary_key[0] if added.inserted_primary_key else 0
    rows = [{"release_id": id_, "name": name, "content": content} for name, content in release.files.items()]
    connection.execute(release_files.insert(), rows)
    return int(id_)
