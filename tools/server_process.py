"""A server as a process of its own on a free port: the site, and the peers that bench compares it with."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

PROJECT = Path(__file__).parents[1]
HOST = "127.0.0.1"
PORT = "{port}"
"""Stands for the free port in the arguments of a command."""
HEALTH = "/_stcore/health"
LISTEN = (f"--server.port={PORT}", f"--server.address={HOST}", "--server.headless=true")
TIMEOUT = 90
"""Seconds after which a server that does not answer counts as broken."""


class BrokenServerError(Exception):
    """A server that ended or never answered; the message is the end of what it printed."""


@dataclass(frozen=True)
class ServerProcess:
    """A started server. ``log`` is the file that it prints into, ``health`` a path that it answers once it is ready."""

    process: subprocess.Popen[bytes]
    url: str
    log: Path
    health: str

    @property
    def output(self) -> str:
        """All that the server has printed so far."""
        return self.log.read_text("utf-8", errors="replace")

    @property
    def memory(self) -> int:
        """The bytes of memory that the process holds (its resident set)."""
        pages = int(Path(f"/proc/{self.process.pid}/statm").read_text("ascii").split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE")

    @property
    def cpu_seconds(self) -> float:
        """The seconds for which cores have worked for the process."""
        user, system = Path(f"/proc/{self.process.pid}/stat").read_text("ascii").rpartition(")")[2].split()[11:13]
        return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")

    def answers(self) -> bool:
        """Whether the server is ready."""
        try:
            with urlopen(self.url + self.health, timeout=5):
                return True
        except (URLError, TimeoutError, ConnectionError):
            return False

    def wait(self, timeout: float = TIMEOUT) -> ServerProcess:
        """Return the server itself once it answers.

        Raises:
            BrokenServerError: It ended, or did not answer within ``timeout`` seconds.
        """
        deadline = time.monotonic() + timeout
        while not self.answers():
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise BrokenServerError(self.output[-2000:])
            time.sleep(0.1)
        return self

    def stop(self) -> None:
        """End the process, by force if it does not end by itself."""
        self.process.terminate()
        try:
            self.process.wait(timeout=15)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def start(
    arguments: Sequence[str],
    log: Path,
    *,
    folder: Path = PROJECT,
    health: str = HEALTH,
    variables: Mapping[str, str] | None = None,
    port: int | None = None,
) -> ServerProcess:
    """Start a server and return without waiting for it; PORT in ``arguments`` stands for its port."""
    number = str(port or free_port())
    with log.open("wb") as output:
        process = subprocess.Popen(
            [argument.replace(PORT, number) for argument in arguments],
            cwd=folder,
            env=os.environ | dict(variables or {}),
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    return ServerProcess(process, f"http://{HOST}:{number}", log, health)


def start_site(
    log: Path,
    data: Path | None = None,
    port: int | None = None,
    variables: Mapping[str, str] | None = None,
    address: str = HOST,
) -> ServerProcess:
    """Start the site as ``streamlit run app.py`` serves it, over the shipped data or another directory.

    Its store is beside the log unless ``variables`` name one: what is stored on this machine is nothing of its.
    """
    command = (sys.executable, "-m", "streamlit", "run", "app.py", *LISTEN, f"--server.address={address}")
    settings = {"CONFINEMENT_STORE": str(log.with_suffix(".store"))} | dict(variables or {})
    settings |= {"CONFINEMENT_DATA": str(data)} if data else {}
    return start(command, log, variables=settings, port=port)


@contextmanager
def running_site(log: Path, data: Path | None = None) -> Iterator[ServerProcess]:
    """The site, answering; it ends with the block."""
    server = start_site(log, data)
    try:
        yield server.wait()
    finally:
        server.stop()


def free_port() -> int:
    """A port of this machine that nothing listens on."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])
