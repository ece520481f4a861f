"""What of Streamlit's interface is open: whether it is there, how the front end behaves, sockets of own pages."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from starlette.applications import Starlette
from starlette.routing import WebSocketRoute
from starlette.testclient import TestClient
from starlette.websockets import WebSocket, WebSocketDisconnect

from dashboard.context import SiteContext
from tests.client import Client
from tests.http.conftest import core_endpoints

Fresh = Callable[..., SiteContext]


def test_the_front_end_learns_no_foreign_origin(ask: Client) -> None:
    answer = ask("/_stcore/host-config").json
    assert answer["allowedOrigins"] == []
    assert answer["useExternalAuthToken"] is False
    assert answer["blockErrorDialogs"] is True, "readers cannot restart a server in a terminal"


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://["])
def test_whether_the_server_is_there_is_told_without_asking_who_wants_to_know(ask: Client, origin: str) -> None:
    answer = ask("/_stcore/health", Origin=origin)
    assert (answer.status, answer.text, answer.headers["cache-control"]) == (200, "ok", "no-cache")
    assert "access-control-allow-origin" not in answer.headers
    assert ask("/_stcore/health", "POST").status == 405


@pytest.mark.parametrize(
    "address",
    [
        "/_stcore/metrics",
        "/_stcore/upload_file/session/file",
        "/_stcore/script-health-check",
        "/_stcore/agent/openapi.json",
        "/_stcore/bidi-components/x",
        "/gallery/_stcore/health",
        "/media/x.png",
        "/component/x/index.html",
        "/auth/login",
        "/oauth2callback",
    ],
)
@pytest.mark.parametrize("method", ["GET", "PUT", "OPTIONS"])
def test_what_readers_do_not_need_is_not_there(ask: Client, address: str, method: str) -> None:
    assert ask(address, method).status == 404


def test_a_script_that_is_gone_is_not_found(ask: Client) -> None:
    """Where an update took it away, an old tab must not run a page as a script."""
    assert ask("/static/js/index.gone.js").status == 404


@pytest.mark.parametrize(
    ("address", "location"),
    [("/gallery/?lang=en", "../gallery?lang=en"), ("/nope//", "../../nope"), ("/a/b%20c/", "../b%20c")],
)
def test_a_slash_at_the_end_is_taken_away_below_whatever_path(ask: Client, address: str, location: str) -> None:
    answer = ask(address)
    assert (answer.status, answer.headers["location"]) == (308, location)


async def _greet(socket: WebSocket) -> None:
    await socket.accept()
    await socket.send_text(f"host {socket.headers['host']}")
    await socket.close()


def _open(context: SiteContext, host: str, origin: str | None) -> str:
    app = Starlette(
        routes=[WebSocketRoute("/_stcore/stream", _greet)],
        middleware=[core_endpoints(context)],
    )
    headers = {"host": host, **({"origin": origin} if origin is not None else {})}
    with TestClient(app).websocket_connect("/_stcore/stream", headers=headers) as socket:
        return socket.receive_text()


@pytest.mark.parametrize(
    ("host", "origin"),
    [
        ("example.org", "https://example.org"),
        ("EXAMPLE.org:8443", "https://example.org:8443"),
        ("127.0.0.1:8501", "http://127.0.0.1:8501"),
        ("example.org", None),
    ],
)
@pytest.mark.parametrize("settings", [{}, {"public_url": "https://other.example/site"}])
def test_pages_of_the_site_and_programs_may_connect(
    fresh: Fresh, host: str, origin: str | None, settings: dict[str, str]
) -> None:
    assert _open(fresh(**settings), host, origin).lower() == f"host {host}".lower()


def test_a_proxy_may_leave_the_host_out(fresh: Fresh) -> None:
    """Streamlit behind compares host and origin once more, and would ask a foreign host for its own address."""
    context = fresh(public_url="https://example.org/site")
    assert _open(context, "127.0.0.1:8501", "https://example.org:443") == "host example.org:443"


@pytest.mark.parametrize(
    "origin",
    [
        "https://evil.example",
        "null",
        "",
        "http://[",
        "http://localhost:9",
        "https://example.org.evil.example",
        "https://example.org@evil.example",
        "https://user@example.org",
        "http://example.org:99999",
    ],
)
@pytest.mark.parametrize("settings", [{}, {"public_url": "https://example.org"}])
def test_pages_of_other_sites_may_not(fresh: Fresh, origin: str, settings: dict[str, str]) -> None:
    with pytest.raises(WebSocketDisconnect) as refused:
        _open(fresh(**settings), "example.org", origin)
    assert refused.value.code == 1008
