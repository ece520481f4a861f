"""What programs read over HTTP: GET, HEAD and OPTIONS, from a page of any origin, with conditional requests."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from dashboard.http import conditional, content_encoding
from dashboard.http.content_encoding import Encoding
from dashboard.open_data.query_validation import QueryError

HOUR, DAY = 3600, 86400
YEAR = 365 * DAY
METHODS = ("GET", "HEAD", "OPTIONS")
CORS_HEADERS = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag, Link, Content-Disposition",
    "X-Content-Type-Options": "nosniff",
}
"""Sent to everyone, not only to those who name an origin: caches keep one answer for all."""
PREFLIGHT_HEADERS = {
    "Allow": ", ".join(METHODS),
    "Access-Control-Allow-Methods": ", ".join(METHODS),
    "Access-Control-Allow-Headers": "*",
    "Access-Control-Max-Age": str(DAY),
}


@dataclass(frozen=True, slots=True)
class Representation:
    """What a resource answers with, and how it is coded already; other files are compressed on their way.

    ``headers`` are those that depend on the file.
    """

    body: bytes
    media_type: str
    headers: Mapping[str, str] = field(default_factory=dict)
    coding: Encoding | None = None


Answer = Callable[[Request], Representation | QueryError]
"""What a resource has for a request. A fault says that the request cannot be understood."""


class FileEndpoint:
    """An ASGI application that answers for one address."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        request = Request(scope)
        response = await self._respond(request)
        response.headers.update(CORS_HEADERS)
        await response(scope, receive, send)

    async def _respond(self, request: Request) -> Response:
        if request.method == "OPTIONS":
            return Response(status_code=HTTPStatus.NO_CONTENT, headers=PREFLIGHT_HEADERS)
        if request.method not in METHODS:
            return error_response(
                HTTPStatus.METHOD_NOT_ALLOWED, QueryError("method_not_allowed", value=request.method), PREFLIGHT_HEADERS
            )
        # In a thread: pages of other readers go on while a large file is put together.
        found = await run_in_threadpool(self._answer, request)
        if isinstance(found, QueryError):
            return error_response(_STATUSES.get(found.error, HTTPStatus.BAD_REQUEST), found)
        return conditional_response(found, request)


def error_response(status: HTTPStatus, fault: QueryError, headers: Mapping[str, str] | None = None) -> Response:
    """The answer to a request that gets no file: what is wrong with it, as JSON."""
    body = json.dumps(fault.told, ensure_ascii=False)
    return Response(body, status, {"Cache-Control": "no-store", **(headers or {})}, "application/json")


def conditional_response(file: Representation, request: Request) -> Response:
    """``file``, or that the client has it already; it may be kept for an hour."""
    coding = file.coding or conditional.negotiated_gzip(request.headers)
    tag = conditional.entity_tag(file.body, coding)
    lasting = {"ETag": tag, "Cache-Control": f"public, max-age={HOUR}"}
    match conditional.conditional_status(request.headers, tag):
        case 304:
            return Response(status_code=HTTPStatus.NOT_MODIFIED, headers={**lasting, "Vary": "Accept-Encoding"})
        case 412:
            return error_response(HTTPStatus.PRECONDITION_FAILED, QueryError("precondition_failed"))
        case _:
            coded = content_encoding.encoding_headers(file.coding) if file.coding else {}
            return Response(file.body, headers={**lasting, **coded, **file.headers}, media_type=file.media_type)


def immutable_response(content: bytes | str, media_type: str, headers: Mapping[str, str] | None = None) -> Response:
    """A file whose name changes with its content, so that a copy may be kept for good."""
    lasting = {"Cache-Control": f"public, immutable, max-age={YEAR}", "X-Content-Type-Options": "nosniff"}
    return Response(content, headers={**lasting, **(headers or {})}, media_type=media_type)


_STATUSES = {"not_found": HTTPStatus.NOT_FOUND}
