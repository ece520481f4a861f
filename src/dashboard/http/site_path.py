"""The path below which the site stands, such as ``/confinement`` of ``https://example.org/confinement``.

A proxy may take it away or leave it: everything behind this middleware knows only what follows it.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from http import HTTPStatus
from urllib.parse import quote, unquote, urlsplit

from starlette.responses import RedirectResponse
from starlette.routing import BaseRoute, Route
from starlette.types import ASGIApp, Receive, Scope, Send

from dashboard.settings import URL_VARIABLE, InvalidSettingError

REDIRECT_HEADERS = {"Cache-Control": "max-age=3600"}
"""A redirection that holds for good is kept for good unless it says otherwise, and an address may get a page."""


def first_part(path: str) -> str:
    """The name at the top of the site below which ``path`` is; "" for the top itself, and for what is no path."""
    return f"{path}/".split("/")[1]


def top_names(routes: Sequence[BaseRoute]) -> frozenset[str]:
    """The names at the top of the site that ``routes`` answer."""
    names = {first_part(route.path) for route in routes if isinstance(route, Route)}
    return frozenset(name for name in names if name and "{" not in name)


def check_site_path(public_url: str, names: Collection[str]) -> None:
    """See that what stands below the path of the site cannot be taken for what the site has at its top.

    Raises:
        InvalidSettingError: The path begins with one of ``names``.
    """
    name = first_part(unquote(urlsplit(public_url).path))
    if name in names:
        raise InvalidSettingError(
            f"{URL_VARIABLE} is {public_url!r}; the site itself answers at /{name}, so its path cannot begin so"
        )


class SitePath:
    """Middleware that takes the path of the public address away."""

    def __init__(self, app: ASGIApp, public_url: str) -> None:
        self._app, self._path = app, unquote(urlsplit(public_url).path).rstrip("/")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hand the request on, or lead to the top of the site, below which relative links hold."""
        path = scope.get("path", "")
        if self._path and path == self._path and scope["type"] == "http":
            query = scope.get("query_string", b"").decode("latin-1")
            top = f"{quote(path.rpartition('/')[2])}/{'?' if query else ''}{query}"
            await RedirectResponse(f"./{top}", HTTPStatus.PERMANENT_REDIRECT, REDIRECT_HEADERS)(scope, receive, send)
        elif self._path and path.startswith(f"{self._path}/"):
            below = path.removeprefix(self._path)
            await self._app({**scope, "path": below, "raw_path": quote(below).encode()}, receive, send)
        else:
            await self._app(scope, receive, send)
