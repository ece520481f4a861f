"""What of the server below Streamlit the site decides for itself."""

from __future__ import annotations

import asyncio
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
    """Within the block SIGTERM begins ``drain``; after ``seconds``, or when it comes again, the server ends."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    loop, end = asyncio.get_running_loop(), signal.getsignal(signal.SIGTERM)

    def begin() -> None:
        drain.begin(spread=seconds / 2)
        loop.call_later(seconds, handle, signal.SIGTERM, None)

    def handle(number: int, frame: FrameType | None) -> None:
        if not drain.is_begun:
            loop.call_soon_threadsafe(begin)
        elif callable(end):
            end(number, frame)

    signal.signal(signal.SIGTERM, handle)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, end)
