"""A PostgreSQL of the tests: a cluster in a temporary folder, reached by a socket there, so no port can be taken."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import psycopg
import pytest

USER = "confinement"
ACCOUNT = "postgres"
"""Who runs the server where the tests are run by root, which PostgreSQL refuses; its package makes the account."""
SPEED = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "listen_addresses=", "max_connections=40")
READY_SECONDS = 60


class PostgresqlCluster:
    """A server with any number of databases."""

    def __init__(self, folder: Path, process: subprocess.Popen[bytes]) -> None:
        self.folder, self.process = folder, process
        self._numbers = count(1)

    def url(self, database: str) -> str:
        return f"postgresql://{USER}@/{database}?host={self.folder}"

    def new_database(self) -> str:
        """The address of an empty database."""
        name = f"test_{next(self._numbers)}"
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}")
        return self.url(name)


@contextmanager
def running_cluster() -> Iterator[PostgresqlCluster]:
    """A new cluster, which is gone at the end. A machine that cannot have one fails the test and says why."""
    programs = _programs()
    account = ACCOUNT if os.geteuid() == 0 else None
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    try:
        if account:
            shutil.chown(folder, account, account)
        _run(
            programs / "initdb",
            "--no-sync",
            "--auth=trust",
            f"--username={USER}",
            "-D",
            str(folder / "data"),
            user=account,
        )
        with _server(programs, folder, account) as process:
            yield PostgresqlCluster(folder, process)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _programs() -> Path:
    named = os.environ.get("POSTGRESQL")
    folders = [Path(named)] if named else sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    if not folders or not (folders[-1] / "initdb").is_file():
        pytest.fail("no PostgreSQL: run make test, which finds or installs one, or set POSTGRESQL to its programs")
    return folders[-1]


def _run(program: Path, *arguments: str, user: str | None) -> None:
    command = [str(program), *arguments]
    ended = subprocess.run(command, user=user, cwd="/", capture_output=True, text=True, check=False)
    if ended.returncode:
        pytest.fail(f"{program.name} failed: {ended.stderr}")


@contextmanager
def _server(programs: Path, folder: Path, account: str | None) -> Iterator[subprocess.Popen[bytes]]:
    settings = [part for setting in SPEED for part in ("-c", setting)]
    command = [str(programs / "postgres"), "-D", str(folder / "data"), "-k", str(folder), *settings]
    with (folder / "log.txt").open("wb") as log:
        process = subprocess.Popen(command, user=account, cwd="/", stdout=log, stderr=log)
    try:
        _wait(folder, process)
        yield process
    finally:
        process.send_signal(signal.SIGQUIT)
        process.wait()


def _wait(folder: Path, process: subprocess.Popen[bytes]) -> None:
    """Until it answers."""
    end = time.monotonic() + READY_SECONDS
    while True:
        try:
            psycopg.connect(PostgresqlCluster(folder, process).url("postgres")).close()
            return
        except psycopg.OperationalError as error:
            if process.poll() is not None or time.monotonic() > end:
                pytest.fail(f"PostgreSQL does not answer: {error}\n{(folder / 'log.txt').read_text()}")
            time.sleep(0.02)
