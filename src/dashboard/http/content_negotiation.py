"""Content negotiation: the language of a response where its address does not say it."""

from __future__ import annotations

from starlette.requests import Request

from dashboard.languages import DEFAULT_LANGUAGE, Language, parse_language

VARIES_BY_LANGUAGE = "dashboard.varies_by_language"


def reader_language(request: Request) -> Language:
    """What the address asks for, then the first language of the browser that the site speaks, then the default.

    Where the address does not say, the response counts from then on as one that varies by ``Accept-Language``.
    """
    requested_language = parse_language(request.query_params.get("lang"))
    if requested_language:
        return requested_language
    request.scope.setdefault("state", {})[VARIES_BY_LANGUAGE] = True
    accepted = request.headers.get("accept-language", "").split(",")
    spoken = (parse_language(tag.partition(";")[0].strip()) for tag in accepted)
    return next((language for language in spoken if language), DEFAULT_LANGUAGE)


def varies_by_language(request: Request) -> bool:
    """Whether the response to ``request`` would be another one in a browser of another language."""
    return bool(request.scope.get("state", {}).get(VARIES_BY_LANGUAGE))
