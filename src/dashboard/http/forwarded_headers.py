"""What a proxy says of a request: by which scheme, at which host and for whom it came (``X-Forwarded-…``).

Anybody may send these headers. They count where the peer is a proxy that the settings name, and are dropped elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from ipaddress import IPv4Address, IPv6Address, ip_address
from typing import Any

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Receive, Scope, Send

from dashboard.http.middleware import HOST
from dashboard.settings import Network

FOR, PROTO, FORWARDED_HOST = "x-forwarded-for", "x-forwarded-proto", "x-forwarded-host"
HEADERS = (FOR, PROTO, FORWARDED_HOST, "x-forwarded-port", "x-forwarded-prefix", "forwarded")
"""What proxies send of a request; nothing behind this middleware sees it."""
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
        headers = MutableHeaders(raw=list(scope["headers"]))
        said = {name: _last_value(headers, name) for name in (PROTO, FORWARDED_HOST)}
        client, hops = scope.get("client"), [*_addresses(headers)]
        for name in HEADERS:
            del headers[name]
        changed: dict[str, Any] = {"headers": headers.raw}
        if client and self._is_proxy(_parse(client[0])):
            if HOST.fullmatch(said[FORWARDED_HOST]):
                headers["host"] = said[FORWARDED_HOST]
            changed["scheme"] = schemes.get(said[PROTO], scope.get("scheme", schemes["http"]))
            changed["client"] = self._client(hops) or client
        return {**scope, **changed, "headers": headers.raw}

    def _client(self, hops: Sequence[Address | None]) -> tuple[str, int] | None:
        """The last address that no proxy of ours has: what stands before it, the client may have made up."""
        address = next((hop for hop in reversed(hops) if not self._is_proxy(hop)), None)
        return (str(address), 0) if address else None

    def _is_proxy(self, address: Address | None) -> bool:
        return address is not None and any(address in network for network in self._proxies)


def _last_value(headers: MutableHeaders, name: str) -> str:
    values = headers.getlist(name)
    return values[-1].rpartition(",")[2].strip() if values else ""


def _addresses(headers: MutableHeaders) -> Iterator[Address | None]:
    for value in headers.getlist(FOR):
        yield from map(_parse, value.split(","))


def _parse(text: str) -> Address | None:
    """An address; one of IPv4 that a socket of IPv6 sees counts as itself."""
    try:
        address = ip_address(text.strip())
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address
