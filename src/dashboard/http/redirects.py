"""Redirects to other addresses of the site, which name no host: a cache may keep them, and a client says the host."""

from __future__ import annotations

from http import HTTPStatus

from starlette.requests import Request
from starlette.responses import RedirectResponse

from dashboard.http.representation import vary


def permanent_redirect(request: Request, address: str) -> RedirectResponse:
    """Leads to ``address``, which is given from the top of the site, for good."""
    return RedirectResponse(_relative(request, address), HTTPStatus.PERMANENT_REDIRECT)


def reader_redirect(request: Request, address: str) -> RedirectResponse:
    """Leads to ``address``, which is given from the top of the site and is that of the reader's language."""
    headers = {"Cache-Control": "no-cache", "Vary": vary(request)}
    return RedirectResponse(_relative(request, address), headers=headers)


def _relative(request: Request, address: str) -> str:
    """An address from the top of the site as it is from that of ``request``, so that it holds below a path."""
    return "../" * (request.url.path.count("/") - 1) + address
