"""security.txt (RFC 9116): where to report a weakness of the site, for whoever finds one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from dashboard.citations import access_date
from dashboard.context import SiteContext
from dashboard.http import base_url
from dashboard.http.endpoint import DocumentEndpoint
from dashboard.http.representation import Representation
from dashboard.languages import LANGUAGES
from dashboard.static_site.routes import not_found_response

PATH = ".well-known/security.txt"
LIFETIME = timedelta(days=90)
"""How long the content may be relied upon; the RFC recommends less than a year."""


def routes(context: SiteContext) -> Sequence[BaseRoute]:
    """The address that the RFC names."""
    return (Route(f"/{PATH}", DocumentEndpoint(context, _handle, cross_origin=False)),)


def security_txt(contact: str, base: str, day: date) -> str:
    """The file on ``day``.

    Args:
        contact: The e-mail address that takes reports.
        base: The absolute address of the site's top; only one with HTTPS is named.
        day: From which the lifetime counts.
    """
    fields = [
        f"Contact: mailto:{contact}",
        f"Expires: {(day + LIFETIME).isoformat()}T00:00:00Z",
        f"Preferred-Languages: {', '.join(LANGUAGES)}",
    ]
    canonical = [f"Canonical: {base}{PATH}"] if base.startswith("https://") else []
    return "\n".join([*fields, *canonical, ""])


def _handle(context: SiteContext, request: Request) -> Representation | Response:
    contact = context.settings.contact_email
    if not contact:
        return not_found_response(context, request)
    text = security_txt(contact, base_url.base_url(context, request), access_date.today())
    return Representation(text.encode(), "text/plain")
