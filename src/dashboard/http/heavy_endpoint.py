"""The endpoint for documents that take long to make.

Its handler only reads the request and returns a ``HeavyDocument``, which is made if the client does not have it, and
kept.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field

from anyio import Event
from starlette.requests import Request
from starlette.responses import Response

from dashboard.cache import MB, BoundedCache
from dashboard.context import SiteContext
from dashboard.http import entity_tags
from dashboard.http.content_encoding import MIN_COMPRESSED_BYTES
from dashboard.http.endpoint import Endpoint
from dashboard.http.errors import QueryError, error_response
from dashboard.http.representation import (
    Representation,
    head_response,
    precondition_response,
    response_encoding,
    tagged_response,
)
from dashboard.object_sizes import estimate_size
from dashboard.work_limits import BusyError

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


HeavyHandler = Callable[[SiteContext, Request], HeavyDocument | QueryError | Response]
"""Reads a request, without making anything yet."""


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
        is_finite: bool = False,
    ) -> None:
        """Prepare the endpoint.

        Args:
            context: The site.
            name: The name of the cache of its bodies.
            handler: Reads a request.
            cross_origin: Whether pages of any origin may read the answers.
            max_bytes: How much of the bodies is kept.
            is_finite: Whether there are only as many of them as the data, the languages and the like make.
        """
        super().__init__(context, cross_origin=cross_origin)
        self.name, self.handler = name, handler
        self._bodies: BoundedCache[bytes] = context.caches.cache(
            f"http.{name}", max_bytes, estimate_size, is_finite=is_finite
        )
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
        refusal = precondition_response(request, tag, document.headers)
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
