"""The site and its peers as processes of their own on free ports of this machine, ended when they are left."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import mkstemp

from bench import database
from tools.server_process import HEALTH, HOST, LISTEN, PORT, PROJECT, ServerProcess, start

BENCH = PROJECT / "bench"
PEERS = BENCH / "peers"
STREAMLIT = BENCH / ".venv" / "streamlit" / "bin"
PEER_BIN = BENCH / ".venv" / "others" / "bin"
AS_PACKAGE = {"PYTHONPATH": str(PROJECT)}
"""Lets a peer read the tables by ``bench.peers.rows``; nothing else of the project can be imported where it runs."""
TIMEOUT = 900
"""Seconds after which a server that does not answer counts as broken; a large catalogue is checked first."""


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
def site(logs: Path, data: Path | None = None, core: int | None = None) -> Iterator[ServerProcess]:
    """The site as ``streamlit run app.py`` serves it, over the shipped data or another directory."""
    variables = {"CONFINEMENT_DATA": str(data)} if data else {}
    arguments = (sys.executable, "-m", "streamlit", "run", "app.py", *LISTEN)
    with _running(Program(arguments, PROJECT, HEALTH, variables, core), logs) as server:
        yield server


@contextmanager
def default(script: str, logs: Path) -> Iterator[ServerProcess]:
    """A script of ``peers`` on Streamlit as it is installed, with no setting but where it listens and headless."""
    arguments = (str(STREAMLIT / "streamlit"), "run", script, *LISTEN)
    with _running(Program(arguments, PEERS, HEALTH, AS_PACKAGE), logs) as server:
        yield server


@contextmanager
def datasette(file: Path, logs: Path) -> Iterator[ServerProcess]:
    """Datasette over a database that may not be written to, as its own advice for published data has it."""
    arguments = (str(PEER_BIN / "datasette"), "serve", "--immutable", str(file), "--host", HOST, "--port", PORT)
    with _running(Program(arguments, PEERS, database.address()), logs) as server:
        yield server


@contextmanager
def dash(logs: Path) -> Iterator[ServerProcess]:
    """The gallery in Dash, served by Waitress."""
    arguments = (str(PEER_BIN / "python"), "dash_gallery.py", PORT)
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
def _running(program: Program, logs: Path) -> Iterator[ServerProcess]:
    log = Path(mkstemp(".txt", "server-", logs)[1])
    with pinned(program.core):
        server = start(
            program.arguments, log, folder=program.folder, health=program.answers, variables=program.variables
        )
    try:
        yield server.wait(TIMEOUT)
    finally:
        server.stop()
