"""The site and its peers as processes of their own on free ports of this machine, ended when they are left."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from bench import database

PROJECT = Path(__file__).parents[1]
BENCH = PROJECT / "bench"
PEERS = BENCH / "peers"
STREAMLIT = BENCH / ".venv" / "streamlit" / "bin"
OTHERS = BENCH / ".venv" / "others" / "bin"
AS_PACKAGE = {"PYTHONPATH": str(PROJECT)}
"""Lets a peer read the tables by ``bench.peers.rows``; nothing else of the project can be imported where it runs."""
HERE = "127.0.0.1"
PORT = "{port}"
HEALTH = "/_stcore/health"
LISTENING = (f"--server.port={PORT}", f"--server.address={HERE}", "--server.headless=true")
PATIENCE = 900
"""Seconds after which a server that does not answer counts as broken; a large catalogue is checked first."""


class Broken(Exception):
    """A server that ended or never answered; the message holds what it printed last."""


@dataclass(frozen=True)
class Server:
    """A running server and its process."""

    url: str
    process: int

    @property
    def memory(self) -> int:
        """The bytes of memory that the process holds (its resident set)."""
        pages = int(Path(f"/proc/{self.process}/statm").read_text("ascii").split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE")


@dataclass(frozen=True)
class Program:
    """What is run to have a server. In ``arguments``, PORT stands for the port that is free."""

    arguments: Sequence[str]
    folder: Path
    answers: str
    """An address that is answered once the server is there."""
    variables: Mapping[str, str] = field(default_factory=dict)
    core: int | None = None
    """The one core that it may use; None for all."""


@contextmanager
def site(logs: Path, data: Path | None = None, core: int | None = None) -> Iterator[Server]:
    """The site as ``streamlit run app.py`` serves it, over the shipped data or another directory."""
    variables = {"CONFINEMENT_DATA": str(data)} if data else {}
    arguments = (sys.executable, "-m", "streamlit", "run", "app.py", *LISTENING)
    with _running(Program(arguments, PROJECT, HEALTH, variables, core), logs) as server:
        yield server


@contextmanager
def default(script: str, logs: Path) -> Iterator[Server]:
    """A script of ``peers`` on Streamlit as it is installed, with no setting but where it listens and headless."""
    arguments = (str(STREAMLIT / "streamlit"), "run", script, *LISTENING)
    with _running(Program(arguments, PEERS, HEALTH, AS_PACKAGE), logs) as server:
        yield server


@contextmanager
def datasette(file: Path, logs: Path) -> Iterator[Server]:
    """Datasette over a database that may not be written to, as its own advice for published data has it."""
    arguments = (str(OTHERS / "datasette"), "serve", "--immutable", str(file), "--host", HERE, "--port", PORT)
    with _running(Program(arguments, PEERS, database.address()), logs) as server:
        yield server


@contextmanager
def dash(logs: Path) -> Iterator[Server]:
    """The gallery in Dash, served by Waitress."""
    arguments = (str(OTHERS / "python"), "dash_gallery.py", PORT)
    with _running(Program(arguments, PEERS, "/", AS_PACKAGE), logs) as server:
        yield server


@contextmanager
def pinned(core: int | None) -> Iterator[None]:
    """What is started meanwhile stays on one core, where the system can keep it there."""
    if core is None or not hasattr(os, "sched_setaffinity"):
        yield
        return
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {core})
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


@contextmanager
def _running(program: Program, logs: Path) -> Iterator[Server]:
    port = str(_free_port())
    url, log = f"http://{HERE}:{port}", logs / f"{port}.txt"
    with log.open("wb") as output, pinned(program.core):
        process = subprocess.Popen(
            [argument.replace(PORT, port) for argument in program.arguments],
            cwd=program.folder,
            env=os.environ | program.variables,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    try:
        _wait(process, url + program.answers, log)
        yield Server(url, process.pid)
    finally:
        process.terminate()
        _end(process)


def _wait(process: subprocess.Popen[bytes], url: str, log: Path) -> None:
    deadline = time.monotonic() + PATIENCE
    while not _answers(url):
        if process.poll() is not None or time.monotonic() > deadline:
            raise Broken(log.read_text("utf-8", errors="replace")[-2000:])
        time.sleep(0.1)


def _answers(url: str) -> bool:
    try:
        with urlopen(url, timeout=5):
            return True
    except (URLError, TimeoutError, ConnectionError):
        return False


def _end(process: subprocess.Popen[bytes]) -> None:
    try:
        process.wait(timeout=15)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HERE, 0))
        return int(probe.getsockname()[1])
