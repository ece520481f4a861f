"""Who asks: the language of a request."""

from __future__ import annotations

from starlette.requests import Request

from dashboard.catalogue.vocabulary import Language
from dashboard.text.translation import language_of


def reader_language(request: Request) -> Language:
    """What the address asks for, then the first language of the browser that the site speaks, then French."""
    accepted = request.headers.get("accept-language", "").split(",")
    asked = (request.query_params.get("lang"), *(tag.partition(";")[0].strip() for tag in accepted))
    return next((known for tag in asked if (known := language_of(tag))), "fr")
