"""Content negotiation: the language of a response where its address does not say it."""

from __future__ import annotations

from starlette.requests import Request

from dashboard.http.quality_values import quality_values
from dashboard.languages import DEFAULT_LANGUAGE, LANGUAGES, Language, parse_language

VARIES_BY_LANGUAGE = "dashboard.varies_by_language"


def reader_language(request: Request) -> Language:
    """What the address asks for, then the language of the site that the browser wants most, then the default.

    Where the address does not say, the response counts from then on as one that varies by ``Accept-Language``.
    """
    requested_language = parse_language(request.query_params.get("lang"))
    if requested_language:
        return requested_language
    request.scope.setdefault("state", {})[VARIES_BY_LANGUAGE] = True
    return accepted_language(request.headers.get("accept-language", ""))


def accepted_language(header: str) -> Language:
    """The language of the site that an ``Accept-Language`` header wants most; the default where it wants none.

    A language that the header refuses is only taken where it refuses all of them.
    """
    weights: dict[Language, float] = {}
    for tag, weight in quality_values(header).items():
        if language := parse_language(tag):
            weights.setdefault(language, weight)
    languages = [language for language, weight in weights.items() if weight]
    others = [language for language in LANGUAGES if language not in weights]
    return next(iter([*languages, *others]), DEFAULT_LANGUAGE)


def varies_by_language(request: Request) -> bool:
    """Whether the response to ``request`` would be another one in a browser of another language."""
    return bool(request.scope.get("state", {}).get(VARIES_BY_LANGUAGE))
