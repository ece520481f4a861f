"""Endpoints: ASGI applications that answer for one address, with their work done in the threads of the work budget.

A handler is a plain function of the site and the request. It never runs on the event loop, where it would hold up all
other readers, and it never meets a request while its kind of work has a full queue: that is answered by 503.

``DocumentEndpoint`` is for what takes milliseconds. ``HeavyEndpoint`` is for what takes longer: its handler only reads
the request and returns a ``HeavyDocument``, which is made if the client does not have it, and kept.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field

from anyio import Event
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.types import Receive, Scope, Send

from dashboard.cache import MB, BoundedCache, estimate_size
from dashboard.context import SiteContext
from dashboard.http import entity_tags
from dashboard.http.content_encoding import MIN_COMPRESSED_BYTES
from dashboard.http.errors import QueryError, busy_response, error_response
from dashboard.http.representation import (
    DAY,
    Representation,
    conditional_response,
    head_response,
    precondition_response,
    response_encoding,
    tagged_response,
)
from dashboard.work_limits import BusyError

FILE_METHODS = ("GET", "HEAD", "OPTIONS")
PAGE_METHODS = ("GET", "HEAD")
CORS_HEADERS = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag, Link, Content-Disposition",
    "X-Content-Type-Options": "nosniff",
}
"""Sent to everyone, not only to those who name an origin: caches keep one answer for all."""
PREFLIGHT_HEADERS = {
    "Allow": ", ".join(FILE_METHODS),
    "Access-Control-Allow-Methods": ", ".join(FILE_METHODS),
    "Access-Control-Allow-Headers": "*",
    "Access-Control-Max-Age": str(DAY),
}
MAX_BODY_CACHE_BYTES = 2 * MB
"""Bodies that a heavy endpoint keeps."""


@dataclass(frozen=True, slots=True)
class HeavyDocument:
    """A document before it is made.

    Attributes:
        key: All that the body depends on besides data, settings and code: normalised values with a stable ``repr``.
        render: Makes the body; equal keys must make equal bytes.
        media_type: What the body is.
        headers: Headers that depend on the document.
    """

    key: tuple[Hashable, ...]
    render: Callable[[], bytes]
    media_type: str
    headers: Mapping[str, str] = field(default_factory=dict)

    def representation(self, body: bytes) -> Representation:
        """The document with its body."""
        return Representation(body, self.media_type, self.headers)


Handler = Callable[[SiteContext, Request], Representation | QueryError | Response]
"""Answers a request. A ``QueryError`` says what is wrong with it; a ``Response`` is sent as it is."""
HeavyHandler = Callable[[SiteContext, Request], HeavyDocument | QueryError | Response]
"""Reads a request, without making anything yet."""


class Endpoint(ABC):
    """Answers for one address."""

    def __init__(self, context: SiteContext, *, cross_origin: bool = True) -> None:
        """Prepare the endpoint.

        Args:
            context: The site.
            cross_origin: Whether pages of any origin may read the answers, as those of files but not of pages.
        """
        self.context, self.cross_origin = context, cross_origin

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        request = Request(scope)
        try:
            response = self._method_response(request) or await self._respond(request)
        except BusyError:
            response = busy_response()
        if self.cross_origin:
            response.headers.update(CORS_HEADERS)
        await response(scope, receive, send)

    @abstractmethod
    async def _respond(self, request: Request) -> Response:
        """The response to a GET or HEAD request."""

    def _method_response(self, request: Request) -> Response | None:
        """The response to a request that asks for no content."""
        if request.method in PAGE_METHODS:
            return None
        if not self.cross_origin:
            return PlainTextResponse("Method Not Allowed", 405, {"Allow": ", ".join(PAGE_METHODS)})
        if request.method == "OPTIONS":
            return Response(status_code=204, headers=PREFLIGHT_HEADERS)
        return error_response(QueryError("method_not_allowed", value=request.method), PREFLIGHT_HEADERS)


class DocumentEndpoint(Endpoint):
    """Answers with what a handler makes in some milliseconds."""

    def __init__(self, context: SiteContext, handler: Handler, *, cross_origin: bool = True) -> None:
        super().__init__(context, cross_origin=cross_origin)
        self.handler = handler

    async def _respond(self, request: Request) -> Response:
        return await self.context.limits.documents.run(lambda: self._answer(request))

    def _answer(self, request: Request) -> Response:
        answer = self.handler(self.context, request)
        match answer:
            case QueryError():
                return error_response(answer)
            case Representation():
                return conditional_response(self.context, request, answer)
            case _:
                return answer


class HeavyEndpoint(Endpoint):
    """Answers with documents that take up to a second to make, a few at a time."""

    def __init__(
        self,
        context: SiteContext,
        name: str,
        handler: HeavyHandler,
        *,
        cross_origin: bool = True,
        max_bytes: int = MAX_BODY_CACHE_BYTES,
    ) -> None:
        """Prepare the endpoint; ``name`` is that of its cache, which keeps up to ``max_bytes`` of bodies."""
        super().__init__(context, cross_origin=cross_origin)
        self.name, self.handler = name, handler
        self._bodies: BoundedCache[bytes] = context.caches.cache(f"http.{name}", max_bytes, estimate_size)
        self._pending: dict[Hashable, _PendingBody] = {}

    async def _respond(self, request: Request) -> Response:
        answer = await self.context.limits.documents.run(lambda: self.handler(self.context, request))
        match answer:
            case QueryError():
                return error_response(answer)
            case HeavyDocument():
                return await self._deliver(request, answer)
            case _:
                return answer

    async def _deliver(self, request: Request, document: HeavyDocument) -> Response:
        # The tag is known before the body: whoever has the document, or asks for its headers only, makes no work.
        content_digest = entity_tags.key_digest(self.context, (self.name, document.key))
        coding = response_encoding(request, document.media_type, MIN_COMPRESSED_BYTES)
        tag = entity_tags.entity_tag(content_digest, coding)
        refusal = precondition_response(request, tag)
        if refusal:
            return refusal
        body = self._bodies.peek(document.key)
        if body is None and request.method == "HEAD":
            return head_response(request, document.media_type, document.headers, tag, coding)
        representation = document.representation(await self._make(document) if body is None else body)
        return await self.context.limits.documents.run(
            lambda: tagged_response(self.context, request, representation, content_digest, coding)
        )

    async def _make(self, document: HeavyDocument) -> bytes:
        """The body. Those who ask for what is being made wait for it without a place in the queue."""
        pending = self._pending.get(document.key)
        if pending:
            return await pending.result()
        making = self._pending[document.key] = _PendingBody()
        try:
            making.body = await self.context.limits.heavy.run(lambda: self._render(document))
            return making.body
        finally:
            del self._pending[document.key]
            making.done.set()

    def _render(self, document: HeavyDocument) -> bytes:
        is_cacheable = not any(getattr(part, "unkept", False) for part in document.key)
        return self._bodies.get(document.key, document.render) if is_cacheable else document.render()


@dataclass(slots=True)
class _PendingBody:
    """A body that is being made."""

    done: Event = field(default_factory=Event)
    body: bytes | None = None

    async def result(self) -> bytes:
        """The body once it is made. Raises ``BusyError`` if it could not be."""
        await self.done.wait()
        if self.body is None:
            raise BusyError
        return self.body
