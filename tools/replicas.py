"""Several processes of a server behind Caddy, as ``deploy/Caddyfile`` has it: for tests, and for bench."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tools.server_process import HOST, PROJECT, ServerProcess, free_port, start, start_site

CADDYFILE = PROJECT / "deploy" / "Caddyfile"
COUNT = 3
DRAIN_SECONDS = 4
"""How long a process answers once it is told to end: its readers go within half of it."""
StartProcess = Callable[[int, Path], ServerProcess]
"""Starts a process that listens at a port and logs into a file, and does not wait for it."""


@dataclass(frozen=True)
class Replicas:
    """A proxy and the processes behind it. ``logs`` is the folder into which all of them log."""

    proxy: ServerProcess
    processes: list[ServerProcess]
    start_process: StartProcess
    logs: Path

    @property
    def url(self) -> str:
        """The public address."""
        return self.proxy.url

    def start_again(self, place: int, start_process: StartProcess | None = None) -> ServerProcess:
        """Start a process anew where one has ended, at its port; whoever calls waits for it."""
        old = self.processes[place]
        old.process.wait()
        port = int(old.url.rpartition(":")[2])
        log = self.logs / f"process-{place}-after-{old.process.pid}.txt"
        self.processes[place] = (start_process or self.start_process)(port, log)
        return self.processes[place]


def caddy() -> str:
    """The path of Caddy.

    Raises:
        FileNotFoundError: There is none.
    """
    path = os.environ.get("CADDY") or shutil.which("caddy")
    if not path:
        raise FileNotFoundError("no Caddy: run make test, which finds or installs one, or set CADDY to its path")
    return path


def start_proxy(
    processes: Sequence[str],
    logs: Path,
    *,
    scheme: str = "http",
    port: int | None = None,
    variables: Mapping[str, str] | None = None,
) -> ServerProcess:
    """Start Caddy in front of ``processes``, each ``host:port``, and return without waiting for it."""
    port = port or free_port()
    settings = {
        "SITE_ADDRESS": f"{scheme}://{HOST}:{port}",
        "SITE_PROCESSES": " ".join(processes),
        "HTTP_PORT": str(free_port()),
        "HTTPS_PORT": str(port if scheme == "https" else free_port()),
        "XDG_DATA_HOME": str(logs / "caddy"),
        "XDG_CONFIG_HOME": str(logs / "caddy"),
        **(variables or {}),
    }
    command = (caddy(), "run", "--config", str(CADDYFILE), "--adapter", "caddyfile")
    return start(command, logs / f"caddy-{port}.txt", health="/ready", variables=settings, port=port)


@contextmanager
def running_replicas(logs: Path, start_process: StartProcess, proxy_port: int) -> Iterator[Replicas]:
    """Processes behind Caddy, answering; all end with the block."""
    caddy()  # before anything is started that would have to end
    processes = [start_process(free_port(), logs / f"process-{place}.txt") for place in range(COUNT)]
    proxy = start_proxy([process.url.removeprefix("http://") for process in processes], logs, port=proxy_port)
    replicas = Replicas(proxy, processes, start_process, logs)
    try:
        for server in (*processes, proxy):
            server.wait()
        yield replicas
    finally:
        for server in (proxy, *replicas.processes):
            server.process.kill()
        for server in (proxy, *replicas.processes):
            server.process.wait()


def site_starter(public_url: str, data: Path | None = None, drain_seconds: int = DRAIN_SECONDS) -> StartProcess:
    """Starts the site as it is run behind a proxy of this machine."""
    variables = {
        "CONFINEMENT_URL": public_url,
        "CONFINEMENT_PROXY": HOST,
        "CONFINEMENT_DRAIN_SECONDS": str(drain_seconds),
    }

    def start_process(port: int, log: Path) -> ServerProcess:
        return start_site(log, data, port, variables)

    return start_process


@contextmanager
def running_site_replicas(logs: Path, data: Path | None = None) -> Iterator[Replicas]:
    """The site, several times, behind Caddy."""
    port = free_port()
    with running_replicas(logs, site_starter(f"http://{HOST}:{port}", data), port) as replicas:
        yield replicas
