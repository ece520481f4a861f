"""Endpoints: ASGI applications that answer for one address, with their work done in the threads of the work budget.

A handler is a plain function of the site and the request. It never runs on the event loop, where it would hold up all
other readers, and it never meets a request while its kind of work has a full queue: that is answered by 503.

``DocumentEndpoint`` is for what takes milliseconds; ``heavy_endpoint`` has the one for what takes longer.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.types import Receive, Scope, Send

from dashboard.context import SiteContext
from dashboard.http.errors import QueryError, busy_response, error_response
from dashboard.http.representation import (
    DAY,
    Representation,
    conditional_response,
)
from dashboard.work_limits import BusyError

FILE_METHODS = ("GET", "HEAD", "OPTIONS")
PAGE_METHODS = ("GET", "HEAD")
CORS_HEADERS = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag, Link, Content-Disposition, Accept-Ranges, Content-Range",
}
"""Sent to everyone, not only to those who name an origin: caches keep one answer for all."""
PREFLIGHT_HEADERS = {
    "Allow": ", ".join(FILE_METHODS),
    "Access-Control-Allow-Methods": ", ".join(FILE_METHODS),
    "Access-Control-Allow-Headers": "*",
    "Access-Control-Max-Age": str(DAY),
}


Handler = Callable[[SiteContext, Request], Representation | QueryError | Response]
"""Answers a request. A ``QueryError`` says what is wrong with it; a ``Response`` is sent as it is."""


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
