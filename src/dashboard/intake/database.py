"""The database of the store: SQLite in a folder of the site, or PostgreSQL where ``CONFINEMENT_DATABASE`` names one.

Nothing is opened or made before somebody needs it, so a site that nobody writes to needs no folder. The first who does
brings the tables up to date. What cannot be reached in a few seconds is unavailable: pages never wait for a database.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.engine import URL
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, ProgrammingError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from dashboard.settings import Settings

SQLITE_FILE = "store.sqlite3"
CONNECTIONS = 4
"""Open at once in a process."""
CONNECT_SECONDS = 2
LOCK_SECONDS = 3
"""How long a write waits for another."""
STATEMENT_SECONDS = 5
MIGRATIONS = Path(__file__).parent / "migrations"
MIGRATION_LOCK = 0x696E69746961
"""A number by which processes that start together agree on which of them migrates PostgreSQL."""
READS = "is_read"


class FolderError(Exception):
    """The folder of SQLite cannot be made."""


class StoreUnavailableError(Exception):
    """The database cannot be reached or used now; what was to be stored is not stored."""


class Database:
    """The one database of a site; threads share it."""

    def __init__(self, settings: Settings) -> None:
        """Note where the database is, without touching it."""
        self._settings = settings
        self._engine: Engine | None = None
        self._lock = Lock()
        self.last_error = ""
        """Why it could not be used the last time; "" if it could."""

    @property
    def file(self) -> Path | None:
        """The file of SQLite; None for PostgreSQL."""
        return None if self._settings.database else self._settings.store_directory / SQLITE_FILE

    @property
    def exists(self) -> bool:
        """Whether there may be something in it; False while SQLite has no file, so that a reader makes none."""
        return self.file is None or self.file.exists()

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction that is committed at its end, or undone if it fails.

        Raises:
            StoreUnavailableError: The database cannot be used; nothing of the transaction is stored.
        """
        with self._available(), self._ready_engine().begin() as connection:
            yield connection

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A transaction that only reads: it sees one state, and waits for no writer.

        Raises:
            StoreUnavailableError: The database cannot be used.
        """
        with self._available(), self._ready_engine().connect() as connection:
            yield connection.execution_options(**{READS: True})

    def close(self) -> None:
        """Close all connections; the next use opens new ones."""
        with self._lock:
            if self._engine:
                self._engine.dispose()
            self._engine = None

    @contextmanager
    def _available(self) -> Iterator[None]:
        """Tell the caller in one way whatever keeps the database from being used."""
        try:
            yield
        except (IntegrityError, ProgrammingError, DataError):
            raise  # a statement of ours is wrong, not the database
        except (DBAPIError, PoolTimeoutError, FolderError) as error:
            self.last_error = type(error).__name__
            raise StoreUnavailableError(str(error)) from error
        self.last_error = ""

    def _ready_engine(self) -> Engine:
        """The engine, over tables that are up to date. Who waits too long for another that makes it goes without."""
        if not self._lock.acquire(timeout=CONNECT_SECONDS):
            raise PoolTimeoutError("the database is being opened")
        try:
            self._engine = self._engine or _open(self._settings.database, self.file)
            return self._engine
        finally:
            self._lock.release()


def _open(url: str, file: Path | None) -> Engine:
    engine = _engine(url, file)
    try:
        _migrate(engine)
    except BaseException:
        engine.dispose()
        raise
    return engine


def _engine(url: str, file: Path | None) -> Engine:
    limits = {"pool_size": CONNECTIONS, "max_overflow": 0, "pool_timeout": CONNECT_SECONDS}
    if file is None:
        return create_engine(_postgresql(url), pool_pre_ping=True, connect_args=_postgresql_options(), **limits)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FolderError(str(error)) from error
    address = URL.create("sqlite", database=str(file))
    engine = create_engine(address, connect_args={"timeout": LOCK_SECONDS, "check_same_thread": False}, **limits)
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _postgresql(url: str) -> URL:
    return make_url(url).set(drivername="postgresql+psycopg")


def _postgresql_options() -> dict[str, Any]:
    milliseconds = {"statement_timeout": STATEMENT_SECONDS, "lock_timeout": LOCK_SECONDS}
    milliseconds |= {"idle_in_transaction_session_timeout": 60}
    return {
        "connect_timeout": CONNECT_SECONDS,
        "options": " ".join(f"-c {name}={seconds * 1000}" for name, seconds in milliseconds.items()),
        # A machine that is gone answers nothing: the kernel gives up on it.
        "tcp_user_timeout": STATEMENT_SECONDS * 1000,
        "keepalives_idle": STATEMENT_SECONDS,
        "keepalives_interval": 1,
        "keepalives_count": 3,
        "application_name": "confinement",
    }


def _prepare_sqlite(connection: Any, _record: object) -> None:
    """Have SQLite check keys, let readers read while one writes, and leave transactions to us."""
    connection.isolation_level = None
    for pragma in ("journal_mode = WAL", "foreign_keys = ON", "synchronous = FULL", "secure_delete = ON"):
        connection.execute(f"PRAGMA {pragma}").close()


def _begin_sqlite(connection: Connection) -> None:
    """A transaction that writes says so at once: two that read first and then write would block each other for good."""
    connection.exec_driver_sql("BEGIN" if connection.get_execution_options().get(READS) else "BEGIN IMMEDIATE")


def _migrate(engine: Engine) -> None:
    """Bring the tables up to date, once for all processes that start together."""
    # They take as long to import as SQLAlchemy itself, and a site to which nobody writes needs neither.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415
    from alembic.migration import MigrationContext  # noqa: PLC0415
    from alembic.script import ScriptDirectory  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    scripts = ScriptDirectory.from_config(config)
    known = {script.revision for script in scripts.walk_revisions()}

    def is_current(connection: Connection) -> bool:
        """Whether nothing is to be done; tables of a later release of the site have all that this one needs."""
        revision = MigrationContext.configure(connection).get_current_revision()
        return revision is not None and (revision == scripts.get_current_head() or revision not in known)

    with engine.connect() as connection:
        if is_current(connection.execution_options(**{READS: True})):
            return
    with engine.begin() as connection:
        if engine.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": MIGRATION_LOCK})
        if not is_current(connection):
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
