"""Scheme, host and client of a request: from a proxy that is named, and from nobody else."""

from __future__ import annotations

from ipaddress import ip_network
from typing import Any

import pytest
from starlette.datastructures import Headers
from starlette.types import Receive, Scope, Send

from dashboard.http.forwarded_headers import ForwardedHeaders
from tests.event_loop import run_coroutine

SAID = {"x-forwarded-for": "203.0.113.9", "x-forwarded-proto": "https", "x-forwarded-host": "example.org"}


def seen(peer: str | None, headers: dict[str, str], kind: str = "http", proxies: str = "127.0.0.1,10.0.0.0/8") -> Scope:
    """The request as the application sees it."""
    scopes: list[Scope] = []

    async def app(scope: Scope, _receive: Receive, _send: Send) -> None:
        scopes.append(scope)

    raw = [(name.encode(), value.encode()) for name, value in {"host": "inner:8501", **headers}.items()]
    scope: dict[str, Any] = {"type": kind, "scheme": {"http": "http", "websocket": "ws"}[kind], "headers": raw}
    scope["client"] = (peer, 5000) if peer else None
    middleware = ForwardedHeaders(app, [ip_network(network) for network in proxies.split(",") if network])
    run_coroutine(middleware(scope, None, None))  # type: ignore[arg-type]
    return scopes[0]


@pytest.mark.parametrize("peer", ["127.0.0.1", "10.1.2.3", "::ffff:127.0.0.1"])
@pytest.mark.parametrize(("kind", "scheme"), [("http", "https"), ("websocket", "wss")])
def test_a_proxy_that_is_named_is_believed(peer: str, kind: str, scheme: str) -> None:
    scope = seen(peer, SAID, kind)
    assert (scope["scheme"], Headers(scope=scope)["host"]) == (scheme, "example.org")
    assert scope["client"][0] == "203.0.113.9"


@pytest.mark.parametrize(("peer", "proxies"), [("192.0.2.1", "127.0.0.1"), ("127.0.0.1", ""), (None, "127.0.0.1")])
def test_nobody_else_is(peer: str | None, proxies: str) -> None:
    scope = seen(peer, SAID, proxies=proxies)
    assert (scope["scheme"], Headers(scope=scope)["host"]) == ("http", "inner:8501")
    assert scope["client"] == ((peer, 5000) if peer else None)


@pytest.mark.parametrize("peer", ["127.0.0.1", "192.0.2.1"])
def test_what_was_forwarded_is_gone_behind_it(peer: str) -> None:
    headers = Headers(scope=seen(peer, {**SAID, "forwarded": "for=x", "x-forwarded-port": "1"}))
    assert [name for name in headers if "forwarded" in name] == []


@pytest.mark.parametrize(
    ("hops", "client"),
    [
        ("198.51.100.7, 203.0.113.9", "203.0.113.9"),
        ("198.51.100.7, 203.0.113.9, 10.0.0.2", "203.0.113.9"),
        ("10.0.0.3, 10.0.0.2", "127.0.0.1"),
        ("not an address", "127.0.0.1"),
        ("", "127.0.0.1"),
    ],
)
def test_the_client_is_the_last_address_that_is_no_proxy(hops: str, client: str) -> None:
    assert seen("127.0.0.1", {"x-forwarded-for": hops})["client"][0] == client


@pytest.mark.parametrize("header", [{"x-forwarded-proto": "gopher"}, {"x-forwarded-host": 'a"><b'}, {}])
def test_what_a_proxy_says_without_sense_changes_nothing(header: dict[str, str]) -> None:
    scope = seen("127.0.0.1", header)
    assert (scope["scheme"], Headers(scope=scope)["host"]) == ("http", "inner:8501")


@pytest.mark.parametrize(
    ("schemes", "hosts", "scheme", "host"),
    [
        ("https, http", "example.org, inner.example", "https", "example.org"),
        ("http, https, http", "evil.example, example.org, inner.example", "https", "example.org"),
        ("https", "example.org", "https", "example.org"),
    ],
)
def test_of_several_proxies_the_one_next_to_the_client_knows(schemes: str, hosts: str, scheme: str, host: str) -> None:
    """The one here has the address 127.0.0.1, that before it 10.0.0.2."""
    said = {"x-forwarded-for": "198.51.100.7, 203.0.113.9, 10.0.0.2"}
    scope = seen("127.0.0.1", said | {"x-forwarded-proto": schemes, "x-forwarded-host": hosts})
    assert (scope["scheme"], Headers(scope=scope)["host"]) == (scheme, host)
    assert scope["client"][0] == "203.0.113.9"


@pytest.mark.parametrize(("peer", "is_kept"), [("127.0.0.1", True), ("192.0.2.1", False)])
def test_only_a_proxy_that_is_named_names_requests(peer: str, is_kept: bool) -> None:
    assert ("x-request-id" in Headers(scope=seen(peer, {"x-request-id": "a"}))) == is_kept
