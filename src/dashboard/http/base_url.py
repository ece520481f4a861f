"""Where the site is on the internet, for addresses that are read elsewhere."""

from __future__ import annotations

from urllib.parse import quote

from starlette.requests import Request

from dashboard import settings


def base_url(request: Request) -> str:
    """The absolute address of the site's top, which ends with a slash: the public one, or that of the request."""
    return f"{settings.public_url(_asked(request))}/"


def _asked(request: Request) -> str:
    url = request.base_url
    # The name of the host is the client's to choose: nothing of it may be read as markup.
    return f"{url.scheme}://{quote(url.netloc, safe=':[]')}{url.path}"
