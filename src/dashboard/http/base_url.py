"""Where the site is on the internet, for addresses that are read elsewhere."""

from __future__ import annotations

from starlette.requests import Request

from dashboard.context import SiteContext
from dashboard.urls import Urls, host_and_path

BASE, NAMES_HOST = "dashboard.base_url", "dashboard.names_host"
"""Where a request remembers what its response holds."""


def base_url(context: SiteContext, request: Request) -> str:
    """The absolute address of the site's top, which ends with a slash: the public one, or that of the request.

    From then on the response counts as one that names the host, unless there is a public address. The address of a
    host that hardly anybody uses is an ``Unkept`` text, which no cache keeps.
    """
    state = request.scope.setdefault("state", {})
    if BASE not in state:
        url = request.base_url
        state[NAMES_HOST] = not context.settings.public_url
        state[BASE] = context.public_url(host_and_path(url.scheme, url.netloc, url.path)) + "/"
    base: str = state[BASE]
    return base


def site_url(context: SiteContext, request: Request) -> str:
    """As ``base_url``, without the slash at its end."""
    return base_url(context, request).rstrip("/")


def request_urls(context: SiteContext, request: Request) -> Urls:
    """Absolute addresses below ``base_url``."""
    return Urls(base_url(context, request))


def names_host(request: Request) -> bool:
    """Whether the response to ``request`` holds addresses on the host that its client named.

    A cache that several clients share must not keep such a response: it need not tell their hosts apart.
    """
    return bool(request.scope.get("state", {}).get(NAMES_HOST))


def is_unkept(request: Request) -> bool:
    """Whether the response holds addresses that must not multiply what is kept."""
    return bool(getattr(request.scope.get("state", {}).get(BASE), "unkept", False))
