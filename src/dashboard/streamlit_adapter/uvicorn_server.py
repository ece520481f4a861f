"""What of the server below Streamlit the site decides for itself."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from ipaddress import ip_address
from types import FrameType
from typing import Any

from starlette.types import ASGIApp
from streamlit import config as streamlit_config
from uvicorn import config

from dashboard.drain import Drain

LOOPBACK_NAME = "localhost"
GRACE = 10
"""Seconds that answers may take to their end once the server ends: a reader who takes nothing more would hold it."""


def distrust_peers() -> None:
    """Leave to ``http.forwarded_headers`` whose word counts: uvicorn would believe every peer on this machine.

    It wraps the application once it has imported it, so this must be called by then.
    """

    def unwrapped(app: ASGIApp, **_: Any) -> ASGIApp:
        return app

    vars(config)["ProxyHeadersMiddleware"] = unwrapped


def listening_address() -> str:
    """The address at which the server listens; "" where that is every address of the machine."""
    return str(streamlit_config.get_option("server.address") or "")


def is_local() -> bool:
    """Whether only this machine can reach the server."""
    address = listening_address()
    try:
        return address == LOOPBACK_NAME or ip_address(address).is_loopback
    except ValueError:
        return False


def listening_url() -> str:
    """Where a browser on this machine finds the server."""
    host = listening_address() if is_local() else LOOPBACK_NAME
    return f"http://{host}:{streamlit_config.get_option('server.port')}"


@contextmanager
def drained_at_end(drain: Drain, seconds: float) -> Iterator[None]:
    """Within the block SIGTERM begins ``drain`` and ends the server after ``seconds``; a second one ends it at once."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    end = signal.getsignal(signal.SIGTERM)
    signal.signal(signal.SIGTERM, _Termination(drain, seconds, end))
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, end)


class _Termination:
    """Handles SIGTERM in place of the server's own handler, ``end``."""

    def __init__(self, drain: Drain, seconds: float, end: Any) -> None:
        self._drain, self._seconds, self._end = drain, seconds, end
        self._loop, self._is_told = asyncio.get_running_loop(), False

    def __call__(self, _number: int, _frame: FrameType | None) -> None:
        if self._is_told:
            _end_process()
        self._is_told = True
        self._loop.call_soon_threadsafe(self._begin)

    def _begin(self) -> None:
        self._drain.begin(spread=self._seconds / 2)
        self._loop.call_later(self._seconds, self._end_server)

    def _end_server(self) -> None:
        self._loop.call_later(GRACE, _end_process)
        if callable(self._end):
            self._end(signal.SIGTERM, None)


def _end_process() -> None:
    """At once. The first process of a container cannot do it by a signal to itself."""
    os._exit(128 + signal.SIGTERM)
