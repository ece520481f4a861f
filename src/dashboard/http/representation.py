"""What is sent for a resource: its bytes, coded as the client allows, and how long who may keep them."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus

from starlette.requests import Request
from starlette.responses import Response

from dashboard.context import SiteContext
from dashboard.http import entity_tags
from dashboard.http.base_url import is_unkept, names_host
from dashboard.http.byte_ranges import requested_part
from dashboard.http.content_encoding import (
    MIN_COMPRESSED_BYTES,
    CompressedContent,
    Encoding,
    compress,
    encoded_body,
    is_compressible,
    negotiate_encoding,
)
from dashboard.http.content_negotiation import varies_by_language
from dashboard.http.errors import QueryError, error_response

MINUTE, DAY = 60, 86400
YEAR = 365 * DAY
LAST_MODIFIED = "Last-Modified"
ACCEPTS_RANGES = {"Accept-Ranges": "bytes"}


@dataclass(frozen=True, slots=True)
class Representation:
    """The content of a resource.

    Attributes:
        body: The content.
        media_type: What it is.
        headers: Headers that depend on the content.
        status: The status of the response.
        encoding: How ``body`` is coded already; None where that is done on its way.
    """

    body: bytes
    media_type: str
    headers: Mapping[str, str] = field(default_factory=dict)
    status: HTTPStatus = HTTPStatus.OK
    encoding: Encoding | None = None

    @classmethod
    def of_compressed(cls, content: CompressedContent, media_type: str, request: Request) -> Representation:
        """``content`` as it is kept for clients who take it so, as others do for those."""
        if negotiate_encoding(request.headers.get("accept-encoding", "")) == "br":
            return cls(content.brotli, media_type, encoding="br")
        return cls(content.decompressed(), media_type)


def conditional_response(context: SiteContext, request: Request, representation: Representation) -> Response:
    """``representation``, or that the client has it already; it may be kept for a minute."""
    content_digest, coding = _digest_and_coding(request, representation)
    tag = entity_tags.entity_tag(content_digest, coding)
    refusal = precondition_response(request, tag, representation.headers)
    return refusal or tagged_response(context, request, representation, content_digest, coding)


def precondition_response(request: Request, tag: str, headers: Mapping[str, str]) -> Response | None:
    """The response without a body, if ``tag`` is what the client has, or not what it insists on.

    ``headers`` are those of the content; their ``Last-Modified`` speaks where the client names no tag.
    """
    modified = {name: value for name, value in headers.items() if name == LAST_MODIFIED}
    match entity_tags.conditional_status(request.headers, tag, modified.get(LAST_MODIFIED)):
        case 304:
            unchanged = {**_stored_for_a_minute(request, tag), **modified}
            return Response(status_code=HTTPStatus.NOT_MODIFIED, headers=unchanged)
        case 412:
            return error_response(QueryError("precondition_failed"))
        case _:
            return None


def tagged_response(
    context: SiteContext, request: Request, representation: Representation, content_digest: str, coding: Encoding
) -> Response:
    """``representation`` in ``coding``, or the part of it that is asked for, tagged by its digest.

    It may be kept for a minute.
    """
    tag = entity_tags.entity_tag(content_digest, coding)
    stored = {**_stored_for_a_minute(request, tag), **ACCEPTS_RANGES}
    response = _response(context, request, representation, stored, digest=content_digest, coding=coding)
    return requested_part(request, response, tag)


def head_response(
    request: Request, media_type: str, headers: Mapping[str, str], tag: str, coding: Encoding
) -> Response:
    """The headers of a response whose body is not made, and so of unknown length."""
    stored = {**_stored_for_a_minute(request, tag), **ACCEPTS_RANGES, **_coded(coding), **headers}
    return _bodiless_response(media_type, stored)


def _bodiless_response(media_type: str, headers: Mapping[str, str], status: int = HTTPStatus.OK) -> Response:
    response = Response(status_code=status, headers=headers, media_type=media_type)
    del response.headers["Content-Length"]
    return response


def revalidated_response(
    context: SiteContext, request: Request, key: Hashable, media_type: str, make: Callable[[], bytes]
) -> Response:
    """What ``make`` makes, which is asked for anew each time, and made only for those who want it and do not have it.

    ``key`` is all that the content depends on besides data, settings and code (see ``entity_tags.key_digest``).
    """
    digest = entity_tags.key_digest(context, key)
    coding = response_encoding(request, media_type, MIN_COMPRESSED_BYTES)
    tag = entity_tags.entity_tag(digest, coding)
    headers = {"ETag": tag, "Cache-Control": _asked_anew(request), "Vary": vary(request)}
    match entity_tags.conditional_status(request.headers, tag):
        case HTTPStatus.NOT_MODIFIED:
            return Response(status_code=HTTPStatus.NOT_MODIFIED, headers=headers)
        case HTTPStatus.PRECONDITION_FAILED:
            return error_response(QueryError("precondition_failed"))
        case _ if request.method == "HEAD":
            return _bodiless_response(media_type, {**headers, **_coded(coding)})
        case _:
            representation = Representation(make(), media_type)
            return _response(context, request, representation, headers, digest=digest, coding=coding)


def missing_response(context: SiteContext, request: Request, media_type: str, make: Callable[[], bytes]) -> Response:
    """What ``make`` makes where nothing is at the address; not made for those who only ask for its headers."""
    if request.method == "HEAD":
        headers = {"Cache-Control": _asked_anew(request), "Vary": vary(request)}
        return _bodiless_response(media_type, headers, HTTPStatus.NOT_FOUND)
    return uncached_response(context, request, Representation(make(), media_type, status=HTTPStatus.NOT_FOUND))


def uncached_response(context: SiteContext, request: Request, representation: Representation) -> Response:
    """``representation``, which is asked for anew each time."""
    headers = {"Cache-Control": _asked_anew(request), "Vary": vary(request)}
    digest, coding = _digest_and_coding(request, representation)
    return _response(context, request, representation, headers, digest=digest, coding=coding)


def immutable_response(context: SiteContext, request: Request, representation: Representation) -> Response:
    """A file whose address changes with its content, so that a copy may be kept for good."""
    headers = {
        "Cache-Control": f"{_who_may_store(request)}, immutable, max-age={YEAR}",
        "Vary": vary(request),
    }
    digest, coding = _digest_and_coding(request, representation)
    return _response(context, request, representation, headers, digest=digest, coding=coding)


def response_encoding(request: Request, media_type: str, length: int) -> Encoding:
    """In which coding ``length`` bytes of ``media_type`` are sent to the client."""
    worthwhile = length >= MIN_COMPRESSED_BYTES and is_compressible(media_type)
    return negotiate_encoding(request.headers.get("accept-encoding", "")) if worthwhile else "identity"


def vary(request: Request) -> str:
    """The request headers on which the response depends."""
    return "Accept-Encoding, Accept-Language" if varies_by_language(request) else "Accept-Encoding"


def _stored_for_a_minute(request: Request, tag: str) -> dict[str, str]:
    return {"ETag": tag, "Cache-Control": f"{_who_may_store(request)}, max-age={MINUTE}", "Vary": vary(request)}


def _asked_anew(request: Request) -> str:
    return "private, no-cache" if names_host(request) else "no-cache"


def _who_may_store(request: Request) -> str:
    return "private" if names_host(request) else "public"


def _coded(coding: Encoding) -> dict[str, str]:
    return {} if coding == "identity" else {"Content-Encoding": coding}


def _digest_and_coding(request: Request, representation: Representation) -> tuple[str, Encoding]:
    coding = representation.encoding or response_encoding(request, representation.media_type, len(representation.body))
    return entity_tags.digest(representation.body), coding


def _response(
    context: SiteContext,
    request: Request,
    representation: Representation,
    headers: Mapping[str, str],
    *,
    digest: str,
    coding: Encoding,
) -> Response:
    body = representation.body
    if not representation.encoding:
        body = compress(body, coding) if is_unkept(request) else encoded_body(context, digest, body, coding)
    sent = {**headers, **_coded(coding), **representation.headers}
    return Response(body, representation.status, sent, representation.media_type)
