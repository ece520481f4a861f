"""Errors of requests: what a program is told when it does not get what it asks for."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus

from starlette.responses import PlainTextResponse, Response

from dashboard.catalogue.query_params import MAX_SEARCH_LENGTH
from dashboard.work_limits import RETRY_AFTER

ERROR_MESSAGES: Mapping[str, str] = {
    "unreadable": "The query is not percent-encoded UTF-8, or has too many parameters.",
    "unknown_parameter": "There is no such parameter here.",
    "pages_only": "This parameter belongs to the pages of the site; a file always holds the whole selection.",
    "repeated": "This parameter takes one value.",
    "unknown_code": "The data has no such code.",
    "not_a_day": "A day is written YYYY-MM-DD.",
    "reversed_range": "The range ends before it starts.",
    "too_long": f"A search has {MAX_SEARCH_LENGTH} characters at most.",
    "no_words": "A search has a letter or a digit at least: signs alone are in no text.",
    "not_found": "There is no such file.",
    "method_not_allowed": "Files can only be read.",
    "precondition_failed": "The file is not the one that If-Match names.",
}
"""What is wrong with a request, by the code of the error: both are part of the interface."""
STATUSES: Mapping[str, HTTPStatus] = {
    "not_found": HTTPStatus.NOT_FOUND,
    "method_not_allowed": HTTPStatus.METHOD_NOT_ALLOWED,
    "precondition_failed": HTTPStatus.PRECONDITION_FAILED,
}
"""The statuses of errors that are not plainly bad requests."""
BUSY_MESSAGE = f"The server is busy with other files. Please try again in {RETRY_AFTER} seconds."


@dataclass(frozen=True, slots=True)
class QueryError:
    """Why a request has no answer.

    Attributes:
        error: A code of ``ERROR_MESSAGES``.
        parameter: The parameter that is wrong, if it is one.
        value: The value that is wrong, cut to a readable length.
        valid_values: The values that would have been understood.
    """

    error: str
    parameter: str | None = None
    value: str | None = None
    valid_values: tuple[str, ...] = ()

    @property
    def reason(self) -> str:
        """The error in a sentence."""
        return ERROR_MESSAGES[self.error]

    @property
    def status(self) -> HTTPStatus:
        """The status of the response."""
        return STATUSES.get(self.error, HTTPStatus.BAD_REQUEST)

    @property
    def as_json(self) -> dict[str, str | list[str] | None]:
        """The body of the response."""
        return {
            "error": self.error,
            "parameter": self.parameter,
            "value": self.value,
            "reason": self.reason,
            "known": list(self.valid_values),
        }


def error_response(error: QueryError, headers: Mapping[str, str] | None = None) -> Response:
    """``error`` as JSON. Never stored: the next release of the data may answer."""
    body = json.dumps(error.as_json, ensure_ascii=False)
    return Response(body, error.status, {"Cache-Control": "no-store", **(headers or {})}, "application/json")


def busy_response() -> Response:
    """503: the work budget is used up; the client may come again."""
    headers = {"Cache-Control": "no-store", "Retry-After": str(RETRY_AFTER)}
    return PlainTextResponse(BUSY_MESSAGE, HTTPStatus.SERVICE_UNAVAILABLE, headers)
