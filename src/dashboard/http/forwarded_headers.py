"""What a proxy says of a request: its scheme, host and client (``X-Forwarded-…``), and its name (``X-Request-ID``).

Anybody may send these headers. They count where the peer is a proxy that the settings name, and are dropped elsewhere.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from ipaddress import IPv4Address, IPv6Address, ip_address
from typing import Any

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Receive, Scope, Send

from dashboard.http.middleware import HOST
from dashboard.settings import Network

FOR, PROTO, FORWARDED_HOST = "x-forwarded-for", "x-forwarded-proto", "x-forwarded-host"
HEADERS = (FOR, PROTO, FORWARDED_HOST, "x-forwarded-port", "x-forwarded-prefix", "forwarded")
"""What proxies send of a request; nothing behind this middleware sees it."""
REQUEST_ID = "x-request-id"
"""The name of a request, which goes on from a proxy."""
UNTRUSTED = frozenset(name.encode() for name in (*HEADERS, REQUEST_ID))
"""What counts from nobody but a proxy."""
SCHEMES = {"http": {"http": "http", "https": "https"}, "websocket": {"http": "ws", "https": "wss"}}
Address = IPv4Address | IPv6Address


class ForwardedHeaders:
    """Middleware that takes scheme, host and client of a request from a proxy that is named, and from nobody else."""

    def __init__(self, app: ASGIApp, proxies: Sequence[Network]) -> None:
        self._app, self._proxies = app, proxies

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hand the request on as its client made it."""
        schemes = SCHEMES.get(scope["type"])
        await self._app(self._client_scope(scope, schemes) if schemes else scope, receive, send)

    def _client_scope(self, scope: Scope, schemes: dict[str, str]) -> Scope:
        client = scope.get("client")
        if not (self._proxies and client and is_proxy(parse_address(client[0]), self._proxies)):
            return {**scope, "headers": [header for header in scope["headers"] if header[0] not in UNTRUSTED]}
        headers = MutableHeaders(raw=list(scope["headers"]))
        values = {name: _values(headers, name) for name in (FOR, PROTO, FORWARDED_HOST)}
        for name in HEADERS:
            del headers[name]
        return {**scope, **self._stated(values, headers, schemes, scope), "headers": headers.raw}

    def _stated(
        self, values: Mapping[str, Sequence[str]], headers: MutableHeaders, schemes: Mapping[str, str], scope: Scope
    ) -> dict[str, Any]:
        """Scheme and client as a proxy states them; the host goes into ``headers``."""
        hops = [parse_address(value) for value in values[FOR]]
        # The last address that no proxy of ours has: what stands before it, the client may have made up.
        depth = next((place for place, hop in enumerate(reversed(hops)) if not is_proxy(hop, self._proxies)), len(hops))
        address = hops[-1 - depth] if depth < len(hops) else None
        host, scheme = (_value_at(values[name], depth) for name in (FORWARDED_HOST, PROTO))
        if HOST.fullmatch(host):
            headers["host"] = host
        client = (str(address), 0) if address else scope["client"]
        return {"scheme": schemes.get(scheme, scope.get("scheme", schemes["http"])), "client": client}


def is_proxy(address: Address | None, proxies: Sequence[Network]) -> bool:
    """Whether a proxy that the settings name has ``address``."""
    return address is not None and any(address in network for network in proxies)


def _values(headers: MutableHeaders, name: str) -> list[str]:
    return [value.strip() for line in headers.getlist(name) for value in line.split(",")]


def _value_at(values: Sequence[str], depth: int) -> str:
    """What the proxy next to the client said, ``depth`` values before the last; fewer where proxies replace a value."""
    return values[max(len(values) - 1 - depth, 0)] if values else ""


def parse_address(text: str) -> Address | None:
    """An address; one of IPv4 that a socket of IPv6 sees counts as itself."""
    try:
        address = ip_address(text.strip())
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address
