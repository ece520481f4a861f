"""Parts of a file (RFC 9110, section 14): a client that knows what it lacks is sent only that."""

from __future__ import annotations

import re
from dataclasses import dataclass
from http import HTTPStatus

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import Response

RANGE = re.compile(r"bytes=(?:(\d{1,18})-(\d{0,18})|-(\d{1,18}))")
"""One part, from byte to byte, from a byte on, or the last bytes. Several at once are answered by the whole file."""


@dataclass(frozen=True, slots=True)
class ByteRange:
    """The bytes from ``first`` to ``last``, both included, of ``total``; none where the file is shorter."""

    first: int
    last: int
    total: int

    @property
    def is_satisfiable(self) -> bool:
        """Whether the file has any of these bytes."""
        return self.first <= self.last

    @property
    def content_range(self) -> str:
        """Which bytes are sent, or how many there would be, as the header says it."""
        part = f"{self.first}-{self.last}" if self.is_satisfiable else "*"
        return f"bytes {part}/{self.total}"

    def of(self, body: bytes) -> bytes:
        """These bytes of ``body``."""
        return body[self.first : self.last + 1] if self.is_satisfiable else b""


def requested_part(request: Request, response: Response, tag: str) -> Response:
    """The bytes of ``response``, which is tagged ``tag``, that a GET request asks for: usually all of them."""
    body = bytes(response.body)
    is_whole = request.method != "GET" or response.status_code != HTTPStatus.OK
    part = None if is_whole else requested_range(request.headers, tag, len(body))
    if part is None:
        return response
    status = HTTPStatus.PARTIAL_CONTENT if part.is_satisfiable else HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE
    headers = {**response.headers, "content-range": part.content_range}
    del headers["content-length"]
    return Response(part.of(body), status, headers)


def requested_range(headers: Headers, tag: str, total: int) -> ByteRange | None:
    """The part of ``total`` bytes tagged ``tag`` that a request asks for; None where it is sent all of them."""
    match = RANGE.fullmatch(headers.get("range", "").strip())
    # A part of another version would not fit to what the client has.
    if not match or headers.get("if-range", tag) != tag:
        return None
    first, last, suffix = match.groups()
    if suffix is not None:
        return ByteRange(max(total - int(suffix), 0), total - 1 if int(suffix) else -1, total)
    end = min(int(last), total - 1) if last else total - 1
    is_reversed = bool(last) and int(last) < int(first)
    return None if is_reversed else ByteRange(int(first), end, total)
