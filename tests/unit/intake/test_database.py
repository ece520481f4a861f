"""The store over both databases: its tables, its transactions, and what becomes of callers while it cannot be used."""

from __future__ import annotations

import os
import shutil
import signal
import threading
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import insert, select, text, update
from sqlalchemy.exc import IntegrityError

from dashboard.intake.database import Database, StoreUnavailableError
from dashboard.intake.tables import metadata, publications, release_files, releases
from dashboard.settings import Settings
from tests.postgresql_cluster import PostgresqlCluster

NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)


def release(version: str, created_at: datetime = NOON) -> dict[str, object]:
    return {"version": version, "notes": {"en": "a", "fr": "b"}, "digest": "0", "author": "x", "created_at": created_at}


def versions(database: Database) -> list[str]:
    with database.read() as connection:
        return list(connection.scalars(select(releases.c.version).order_by(releases.c.id)))


def test_the_migrations_make_the_tables_that_the_code_uses(database: Database) -> None:
    with database.write() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []


def test_nothing_is_made_before_it_is_needed(tmp_path: Path) -> None:
    database = Database(Settings(store_directory=tmp_path / "store"))
    assert not database.exists
    assert list(tmp_path.iterdir()) == []
    with database.write():
        pass
    assert database.exists


def test_what_is_written_is_there_for_another_process(store_settings: Settings) -> None:
    first, second = Database(store_settings), Database(store_settings)
    with first.write() as connection:
        connection.execute(insert(releases).values(release("1.0.0")))
    assert versions(second) == ["1.0.0"]
    for database in (first, second):
        database.close()


def test_what_fails_leaves_nothing_behind(database: Database) -> None:
    def store_half() -> None:
        with database.write() as connection:
            connection.execute(insert(releases).values(release("1.0.0")))
            connection.execute(insert(publications).values(release_id=7, actor="x", at=NOON))

    with pytest.raises(IntegrityError):
        store_half()
    assert versions(database) == []


def test_a_row_refers_to_one_that_is_there(database: Database) -> None:
    with pytest.raises(IntegrityError), database.write() as connection:
        connection.execute(insert(publications).values(release_id=7, actor="x", at=NOON))


def test_files_come_back_byte_for_byte_and_moments_in_utc(database: Database) -> None:
    content, paris = bytes(range(256)), timezone(timedelta(hours=2))
    with database.write() as connection:
        statement = insert(releases).values(release("1.0.0", NOON.astimezone(paris))).returning(releases.c.id)
        id_ = connection.scalar(statement)
        connection.execute(insert(release_files).values(release_id=id_, name="a.csv", content=content))
    with database.read() as connection:
        assert connection.scalar(select(release_files.c.content)) == content
        moment = connection.scalar(select(releases.c.created_at))
    assert moment is not None
    assert (moment, moment.utcoffset()) == (NOON, timedelta())


def test_a_moment_without_a_time_zone_is_refused(database: Database) -> None:
    with pytest.raises(Exception, match="time zone"), database.write() as connection:
        connection.execute(insert(releases).values(release("1.0.0", NOON.replace(tzinfo=None))))


def test_threads_that_come_first_together_make_the_tables_once_and_lose_nothing(store_settings: Settings) -> None:
    databases = [Database(store_settings) for _ in range(3)]
    errors: list[Exception] = []

    def store(number: int) -> None:
        try:
            with databases[number % 3].write() as connection:
                connection.execute(insert(releases).values(release(f"1.0.{number}")))
        except Exception as error:
            errors.append(error)

    threads = [threading.Thread(target=store, args=[number]) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert sorted(versions(databases[0])) == [f"1.0.{number}" for number in range(6)]
    for database in databases:
        database.close()


def test_a_process_of_an_earlier_release_goes_on_with_the_tables_of_a_later_one(store_settings: Settings) -> None:
    later = Database(store_settings)
    with later.write() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    earlier = Database(store_settings)
    assert versions(earlier) == []
    for database in (earlier, later):
        database.close()


def test_a_reader_sees_one_state_and_does_not_wait_for_a_writer(database: Database) -> None:
    with database.write() as connection:
        connection.execute(insert(releases).values(release("1.0.0")))
    with database.write() as connection:
        connection.execute(update(releases).values(version="2.0.0"))
        assert versions(database) == ["1.0.0"]
    assert versions(database) == ["2.0.0"]


def test_a_folder_that_cannot_be_made_is_told_as_unavailable_and_mended_later(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.touch()
    database = Database(Settings(store_directory=blocked / "store"))
    with pytest.raises(StoreUnavailableError), database.write():
        pass
    assert database.last_error
    blocked.unlink()
    assert versions(database) == []
    assert database.last_error == ""


def test_a_file_that_is_no_database_is_told_as_unavailable(tmp_path: Path) -> None:
    (tmp_path / "store.sqlite3").write_text("no database " * 100)
    with pytest.raises(StoreUnavailableError), Database(Settings(store_directory=tmp_path)).read():
        pass


@pytest.mark.slow
def test_a_server_that_is_gone_is_unavailable_and_one_that_is_back_is_used(
    postgresql_cluster: PostgresqlCluster,
) -> None:
    socket = postgresql_cluster.folder / ".s.PGSQL.5432"
    database = Database(Settings(database=postgresql_cluster.new_database()))
    with database.read() as connection:
        process = connection.scalar(text("SELECT pg_backend_pid()"))
    assert process
    away = socket.rename(socket.with_suffix(".away"))
    os.kill(process, signal.SIGTERM)
    with pytest.raises(StoreUnavailableError), database.read() as connection:
        connection.execute(select(releases))
    assert database.last_error
    shutil.move(away, socket)
    assert versions(database) == []
    database.close()


@pytest.mark.slow
def test_a_statement_that_takes_too_long_is_given_up(
    postgresql_cluster: PostgresqlCluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dashboard.intake.database.STATEMENT_SECONDS", 1)
    database = Database(Settings(database=postgresql_cluster.new_database()))
    with pytest.raises(StoreUnavailableError), database.read() as connection:
        connection.execute(text("SELECT pg_sleep(60)"))
    database.close()
