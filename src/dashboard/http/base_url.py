"""Where the site is on the internet, for addresses that are read elsewhere."""

from __future__ import annotations

from starlette.requests import Request

from dashboard.context import SiteContext
from dashboard.urls import host_and_path


def base_url(context: SiteContext, request: Request) -> str:
    """The absolute address of the site's top, which ends with a slash: the public one, or that of the request."""
    url = request.base_url
    return f"{context.public_url(host_and_path(url.scheme, url.netloc, url.path))}/"
