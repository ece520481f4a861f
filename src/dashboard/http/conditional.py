"""Conditional requests (RFC 9110, section 13): whether a client has already got what it asks for."""

from __future__ import annotations

import re
from hashlib import sha256

from starlette.datastructures import Headers

from dashboard.http.content_encoding import Encoding

ENTITY_TAG = re.compile(r'(?:W/)?"[^"]*"')
ANY = "*"


def entity_tag(body: bytes, coding: Encoding) -> str:
    """The strong tag of ``body``: another one for every other content, and for every way in which it is sent."""
    sent = "" if coding == "identity" else f"-{coding}"
    return f'"{sha256(body).hexdigest()[:32]}{sent}"'


def negotiated_gzip(headers: Headers) -> Encoding:
    """What the server makes of content that is not coded yet."""
    return "gzip" if "gzip" in headers.get("accept-encoding", "") else "identity"


def conditional_status(headers: Headers, tag: str) -> int:
    """For content tagged ``tag``: 412 if it is not what the request insists on, 304 if the client has it, else 200."""
    wanted, known = _tags(headers, "if-match"), _tags(headers, "if-none-match")
    if wanted is not None and not {ANY, tag} & wanted:
        return 412
    # Weak comparison: a proxy that compresses what it passes on marks the tag as weak.
    is_known = known is not None and {ANY, tag} & {name.removeprefix("W/") for name in known}
    return 304 if is_known else 200


def _tags(headers: Headers, name: str) -> set[str] | None:
    listed = ",".join(headers.getlist(name)).strip()
    if name not in headers:
        return None
    return {ANY} if listed == ANY else set(ENTITY_TAG.findall(listed))
