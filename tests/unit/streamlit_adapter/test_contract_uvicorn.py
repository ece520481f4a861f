"""Contract with the installed uvicorn: who forwards requests is decided by the settings of the site alone."""

from __future__ import annotations

import pytest
import uvicorn.config
from starlette.types import Receive, Scope, Send
from streamlit import config as streamlit_config

from dashboard.streamlit_adapter import uvicorn_server


async def _app(_scope: Scope, _receive: Receive, _send: Send) -> None:
    """An application."""


def _load() -> object:
    config = uvicorn.config.Config(_app, log_config=None, lifespan="off")
    config.load()
    return config.loaded_app


def test_uvicorn_believes_no_peer(monkeypatch: pytest.MonkeyPatch) -> None:
    name = "ProxyHeadersMiddleware"
    monkeypatch.setattr(uvicorn.config, name, getattr(uvicorn.config, name))
    assert _load() is not _app, "it would believe every peer on this machine"
    uvicorn_server.distrust_peers()
    assert _load() is _app


@pytest.mark.parametrize(
    ("address", "is_local"),
    [(None, False), ("0.0.0.0", False), ("::", False), ("192.0.2.1", False), ("127.0.0.1", True), ("localhost", True)],
)
def test_whether_other_machines_reach_the_server(
    monkeypatch: pytest.MonkeyPatch, address: str | None, is_local: bool
) -> None:
    options = {"server.address": address, "server.port": 8501}
    monkeypatch.setattr(streamlit_config, "get_option", options.get)
    assert uvicorn_server.is_local() is is_local
    assert uvicorn_server.listening_url().startswith("http://")
